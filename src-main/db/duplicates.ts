import type { Connection } from './database.ts'

/** Notes that customers have to be compared with the others again. */
export function noteUncompared(db: Connection, customerIds: readonly number[]): void {
  db.prepare('INSERT OR IGNORE INTO uncompared_customers SELECT value FROM json_each(?)').run(
    JSON.stringify(customerIds),
  )
}

/** What the owner said is not the same person. */
export interface Separation {
  id: number
  /** Keys of contact records, see {@link recordKeys}. */
  one: string
  other: string
  separatedAtMs: number
}

/** By what a contact record is known whatever its number: source and the key that it has there. */
function recordKey(platform: string, sourceName: string, partyKey: string): string {
  return JSON.stringify([platform, sourceName, partyKey])
}

/** The keys of all contact records that are a customer's own, whoever they count for now; first the first. */
export function recordKeys(db: Connection, homeCustomerId: number): string[] {
  return db
    .prepare<[{ home: number }], [string, string, string]>(
      `SELECT platform, name, party_key FROM (
         SELECT * FROM contact_records WHERE customer_id = @home AND home_customer_id = @home
         UNION ALL SELECT * FROM contact_records WHERE home_customer_id = @home AND home_customer_id <> customer_id
       ) AS own JOIN sources ON sources.id = source_id ORDER BY own.id`,
    )
    .raw()
    .all({ home: homeCustomerId })
    .map(([platform, name, partyKey]) => recordKey(platform, name, partyKey))
}
