import type { Connection } from './database.ts'

export interface NewConfirmation {
  customerId: number
  /** False: post to this address came back. */
  holds: boolean
  day: string
  recordedAtMs: number
  street: string
  houseNumber: string | null
  postalCode: string
}

export function insertConfirmation(db: Connection, confirmation: NewConfirmation): number {
  const { customerId, holds, day, recordedAtMs, street, houseNumber, postalCode } = confirmation
  const result = db
    .prepare(
      `INSERT INTO address_confirmations (customer_id, holds, day, recorded_at_ms, street, house_number, postal_code)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(customerId, holds ? 1 : 0, day, recordedAtMs, street, houseNumber, postalCode)
  return Number(result.lastInsertRowid)
}

/** @returns the customer whose address was confirmed; null where there is no such confirmation. */
export function deleteConfirmation(db: Connection, id: number): number | null {
  const row = db
    .prepare<[number], { customer_id: number }>(
      'DELETE FROM address_confirmations WHERE id = ? RETURNING customer_id',
    )
    .get(id)
  return row?.customer_id ?? null
}
