import type { Connection } from './database.ts'
import { customerListIndexes, orderIndexes } from './migrations/0001-customer-base.ts'
import { qualityIndexes } from './migrations/0004-quality-and-fields.ts'
import { dispatchIndexes } from './migrations/0005-flags-and-dispatch.ts'
import { figureIndexes } from './migrations/0008-changed-customers.ts'
import { verdictIndexes } from './migrations/0014-permission-proof.ts'
import { unreadIndexes } from './migrations/0022-shown-emails.ts'

const nameOf = (index: string) => index.slice(0, index.indexOf(' '))
const gone = new Set([...verdictIndexes.map(nameOf), ...unreadIndexes])

const INDEXES = {
  orders: [...orderIndexes, ...dispatchIndexes, ...figureIndexes],
  customer_list: [
    ...customerListIndexes.filter(index => !gone.has(nameOf(index))),
    ...verdictIndexes,
    ...qualityIndexes,
  ],
} as const

/** Takes a table's indexes away before most of its rows are written; SQLite builds them faster at once. */
export function dropIndexes(db: Connection, table: keyof typeof INDEXES): void {
  for (const index of INDEXES[table]) db.exec(`DROP INDEX ${nameOf(index)}`)
}

/** Makes the indexes of a table anew. */
export function createIndexes(db: Connection, table: keyof typeof INDEXES): void {
  for (const index of INDEXES[table]) db.exec(`CREATE INDEX ${index}`)
}

export function countRows(db: Connection, table: keyof typeof INDEXES): number {
  return Number(db.prepare(`SELECT COUNT(*) FROM ${table}`).pluck().get())
}
