import type { Connection } from './database.ts'

/** The owner's word that two customers are not one person. */
export interface Separation {
  id: number
  separatedAtMs: number
  /** The customers that the two count for now; null where nothing of one is left. */
  customerIds: [number | null, number | null]
  /** Where the two were seen, and by which key. */
  keys: [RecordKey, RecordKey]
}

/** By what a contact record is known whatever its number. */
export interface RecordKey {
  platform: string
  sourceName: string
  partyKey: string
}

const textOf = ({ platform, sourceName, partyKey }: RecordKey) =>
  JSON.stringify([platform, sourceName, partyKey])

function keyOf(text: string): RecordKey {
  // Written by `textOf` alone.
  const [platform, sourceName, partyKey] = JSON.parse(text) as [string, string, string]
  return { platform, sourceName, partyKey }
}

/** The key of the first contact record that counts for a customer; null for one without any. */
export function firstRecordKey(db: Connection, customerId: number): RecordKey | null {
  return (
    db
      .prepare<[number], RecordKey>(
        `SELECT platform, name AS sourceName, party_key AS partyKey FROM contact_records
         JOIN sources ON sources.id = source_id WHERE customer_id = ? AND home_customer_id = customer_id
         ORDER BY contact_records.id LIMIT 1`,
      )
      .get(customerId) ?? null
  )
}

/** @returns the number of the entry; of the existing one where it was said before. */
export function insertSeparation(
  db: Connection,
  one: RecordKey,
  other: RecordKey,
  separatedAtMs: number,
): number {
  const [first, second] = [textOf(one), textOf(other)].sort()
  db.prepare('INSERT OR IGNORE INTO separations (one, other, separated_at_ms) VALUES (?, ?, ?)').run(
    first,
    second,
    separatedAtMs,
  )
  return Number(
    db.prepare('SELECT id FROM separations WHERE one = ? AND other = ?').pluck().get(first, second),
  )
}

/** @returns false where there is no such entry. */
export function deleteSeparation(db: Connection, id: number): boolean {
  return db.prepare('DELETE FROM separations WHERE id = ?').run(id).changes > 0
}

/** All entries, the last first. */
export function listSeparations(db: Connection): Separation[] {
  const customer = db.prepare<[RecordKey], number>(
    `SELECT customer_id FROM contact_records JOIN sources ON sources.id = source_id
     WHERE platform = +@platform AND name = +@sourceName AND party_key = +@partyKey`,
  )
  const customerOf = (key: RecordKey) => customer.pluck().get(key) ?? null
  return db
    .prepare<[], { id: number; one: string; other: string; separatedAtMs: number }>(
      'SELECT id, one, other, separated_at_ms AS separatedAtMs FROM separations ORDER BY id DESC',
    )
    .all()
    .map(({ id, one, other, separatedAtMs }) => {
      const keys: [RecordKey, RecordKey] = [keyOf(one), keyOf(other)]
      return { id, separatedAtMs, keys, customerIds: [customerOf(keys[0]), customerOf(keys[1])] }
    })
}
