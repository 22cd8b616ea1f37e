import type { Connection } from './database.ts'

/** Where a contact record of a customer comes from. */
export interface RecordHome {
  recordId: number
  /** The customer that the record would count for without any merge. */
  homeCustomerId: number
  sourceName: string
}

/** The contact records that count for a customer, first the first. */
export function readRecordHomes(db: Connection, customerId: number): RecordHome[] {
  return db
    .prepare<[number], RecordHome>(
      `SELECT contact_records.id AS recordId, home_customer_id AS homeCustomerId, name AS sourceName
       FROM contact_records JOIN sources ON sources.id = source_id WHERE customer_id = ? ORDER BY contact_records.id`,
    )
    .all(customerId)
}
