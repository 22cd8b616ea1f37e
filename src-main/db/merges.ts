import type { CustomerEdit } from '../../shared/model/customer.ts'
import type { Connection } from './database.ts'

/** What the owner chose for a merged customer; null where nothing shall stand in a field. */
export type ChosenValues = Partial<CustomerEdit>

/** A customer that became part of another one. */
export interface Merge {
  customerId: number
  survivorId: number
  mergedAtMs: number
  inBulk: boolean
  chosen: ChosenValues
}

interface MergeRow {
  customer_id: number
  survivor_id: number
  root_id: number
  merged_at_ms: number
  in_bulk: number
  chosen: string
}

/** The customer that a number stands for: itself, or the one that it was merged into. */
export function rootOf(db: Connection, customerId: number): number {
  return (
    db
      .prepare<[number], number>('SELECT root_id FROM customer_merges WHERE customer_id = ?')
      .pluck()
      .get(customerId) ?? customerId
  )
}

/** The same of many at once, by number; what is no number of a customer is not among them. */
export function rootsOf(db: Connection, customerIds: readonly number[]): Map<number, number> {
  const rows = db
    .prepare<[string], [number, number]>(
      `SELECT customers.id, COALESCE(root_id, customers.id) FROM json_each(?) JOIN customers ON customers.id = value
         LEFT JOIN customer_merges ON customer_merges.customer_id = customers.id`,
    )
    .raw()
    .all(JSON.stringify(customerIds))
  return new Map(rows)
}

/** The customer and all that were merged into it, directly or by a chain; the customer itself first. */
export function membersOf(db: Connection, rootId: number): number[] {
  const members = db
    .prepare<[number], number>(
      'SELECT customer_id FROM customer_merges WHERE root_id = ? ORDER BY merged_at_ms, customer_id',
    )
    .pluck()
    .all(rootId)
  return [rootId, ...members]
}

/** SQL for the numbers of {@link membersOf}; `customer` names the parameter, as in `@customer`. */
export function memberIds(customer: string): string {
  return `(SELECT ${customer} UNION ALL SELECT customer_id FROM customer_merges WHERE root_id = ${customer})`
}

/** All merges that a customer is made of, first the first. */
export function listMerges(db: Connection, rootId: number): Merge[] {
  return db
    .prepare<[number], MergeRow>(
      'SELECT * FROM customer_merges WHERE root_id = ? ORDER BY merged_at_ms, customer_id',
    )
    .all(rootId)
    .map(mergeFromRow)
}

/** The merge that made a customer part of another one. */
export function findMerge(db: Connection, customerId: number): Merge | null {
  const row = db
    .prepare<[number], MergeRow>('SELECT * FROM customer_merges WHERE customer_id = ?')
    .get(customerId)
  return row === undefined ? null : mergeFromRow(row)
}

function mergeFromRow(row: MergeRow): Merge {
  return {
    customerId: row.customer_id,
    survivorId: row.survivor_id,
    mergedAtMs: row.merged_at_ms,
    inBulk: row.in_bulk === 1,
    chosen: JSON.parse(row.chosen),
  }
}

/** {@link settleMerges} must follow. */
export function insertMerge(db: Connection, merge: Merge): void {
  const { customerId, survivorId, mergedAtMs, inBulk, chosen } = merge
  db.prepare('INSERT INTO customer_merges VALUES (?, ?, ?, ?, ?, ?)').run(
    customerId,
    survivorId,
    survivorId,
    mergedAtMs,
    inBulk ? 1 : 0,
    JSON.stringify(chosen),
  )
}

/** {@link settleMerges} must follow. */
export function deleteMerge(db: Connection, customerId: number): void {
  db.prepare('DELETE FROM customer_merges WHERE customer_id = ?').run(customerId)
}

/** A time for a merge of some customers that lies after all other merges and after all that was written for them. */
export function nextMergeMs(db: Connection, customerIds: readonly number[], nowMs: number): number {
  const last = db
    .prepare<[string], number | null>(
      `SELECT MAX(ms) FROM (SELECT MAX(merged_at_ms) AS ms FROM customer_merges
         UNION ALL SELECT MAX(written.value) FROM customers, json_each(owner_values_after) AS written
         WHERE customers.id IN (SELECT value FROM json_each(?)))`,
    )
    .pluck()
    .get(JSON.stringify(customerIds))
  return Math.max(nowMs, (last ?? 0) + 1)
}

/**
 * Finds anew which customer everybody counts for, from the merges alone.
 * @returns the customers who won or lost something.
 */
export function settleMerges(db: Connection): number[] {
  const merges = db
    .prepare<[], [number, number, number]>('SELECT customer_id, survivor_id, root_id FROM customer_merges')
    .raw()
    .all()
  const touched = new Set<number>()
  const survivors = new Map(merges.map(([customer, survivor]) => [customer, survivor]))
  const writeRoot = db.prepare('UPDATE customer_merges SET root_id = ? WHERE customer_id = ?')
  for (const [customer, , stored] of merges) {
    const root = lastSurvivor(customer, survivors)
    if (root === stored) continue
    writeRoot.run(root, customer)
    for (const id of [customer, root, stored]) touched.add(id)
  }
  for (const id of settleRecords(db, survivors)) touched.add(id)
  return [...touched]
}

function lastSurvivor(customer: number, survivors: ReadonlyMap<number, number>): number {
  let root = customer
  for (let next = survivors.get(root); next !== undefined; next = survivors.get(root)) root = next
  return root
}

function settleRecords(db: Connection, survivors: ReadonlyMap<number, number>): Set<number> {
  const records = db
    .prepare<[], [number, number, number]>(
      `SELECT id, home_customer_id, customer_id FROM contact_records
         WHERE customer_id IN (SELECT customer_id FROM customer_merges)
       UNION SELECT id, home_customer_id, customer_id FROM contact_records WHERE home_customer_id <> customer_id`,
    )
    .raw()
    .all()
  const move = db.prepare('UPDATE contact_records SET customer_id = ? WHERE id = ?')
  const touched = new Set<number>()
  for (const [id, home, current] of records) {
    const customer = lastSurvivor(home, survivors)
    if (customer === current) continue
    move.run(customer, id)
    touched.add(customer).add(current)
  }
  return touched
}

/** Which of some customers are part of another one, and who is part of them; null where nobody was ever merged. */
export function mergedReader(db: Connection): ((customerIds: readonly number[]) => MergedCustomers) | null {
  if (db.prepare('SELECT 1 FROM customer_merges LIMIT 1').get() === undefined) return null
  const ids = '(SELECT value FROM json_each(@ids))'
  const read = db.prepare<[{ ids: string }], MergeRow>(
    `SELECT * FROM customer_merges WHERE root_id IN ${ids} OR customer_id IN ${ids} ORDER BY merged_at_ms, customer_id`,
  )
  return customerIds => {
    const asked = new Set(customerIds)
    const rootOfMember = new Map<number, number>()
    const merges = new Map<number, Merge[]>()
    for (const row of read.all({ ids: JSON.stringify(customerIds) })) {
      rootOfMember.set(row.customer_id, row.root_id)
      if (asked.has(row.root_id))
        merges.set(row.root_id, [...(merges.get(row.root_id) ?? []), mergeFromRow(row)])
    }
    return { rootOfMember, merges }
  }
}

export interface MergedCustomers {
  /** By customers that are part of another one. */
  rootOfMember: ReadonlyMap<number, number>
  /** What each of the asked customers was merged from, first the first. */
  merges: ReadonlyMap<number, readonly Merge[]>
}
