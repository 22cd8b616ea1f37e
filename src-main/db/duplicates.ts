import type { DuplicateEvidence } from '../../shared/model/duplicates.ts'
import type { Connection } from './database.ts'

/** Notes that customers have to be compared with the others again. */
export function noteUncompared(db: Connection, customerIds: readonly number[]): void {
  db.prepare('INSERT OR REPLACE INTO uncompared_customers (customer_id) SELECT value FROM json_each(?)').run(
    JSON.stringify(customerIds),
  )
}

/** Customers to compare, and the stamp up to which they are noted. */
export function readUncompared(db: Connection): { customerIds: number[]; stamp: number } {
  const rows = db
    .prepare<[], [number, number]>('SELECT stamp, customer_id FROM uncompared_customers ORDER BY stamp')
    .raw()
    .all()
  return { customerIds: rows.map(([, id]) => id), stamp: rows.at(-1)?.[0] ?? 0 }
}

/** Forgets who was compared by now; who changed since then stays noted. */
export function forgetUncompared(db: Connection, stamp: number): void {
  db.prepare('DELETE FROM uncompared_customers WHERE stamp <= ?').run(stamp)
}

export function countUncompared(db: Connection): number {
  return Number(db.prepare('SELECT COUNT(*) FROM uncompared_customers').pluck().get())
}

/** What a full search learned; null before the first. */
export function readDuplicateModel(db: Connection): unknown {
  const text = db.prepare<[], string>('SELECT model FROM duplicate_model').pluck().get()
  return text === undefined ? null : JSON.parse(text)
}

export function writeDuplicateModel(db: Connection, model: unknown): void {
  db.prepare('INSERT OR REPLACE INTO duplicate_model VALUES (1, ?)').run(JSON.stringify(model))
}

/** Two customers who are probably one person; `a` has the smaller number. */
export interface DuplicatePair {
  a: number
  b: number
  probability: number
  evidence: readonly DuplicateEvidence[]
}

/** Two customers, the smaller number first. */
export type CustomerPair = readonly [number, number]

export interface PairRow {
  one_id: number
  other_id: number
  probability: number
  evidence: string
}

export function pairFromRow({ one_id, other_id, probability, evidence }: PairRow): DuplicatePair {
  // Written from pairs by this module alone.
  return { a: one_id, b: other_id, probability, evidence: JSON.parse(evidence) }
}

/** The tables that a search for duplicates fills. */
export function duplicateTables(db: Connection) {
  const putPerson = db.prepare('INSERT OR REPLACE INTO compared_customers VALUES (?, ?)')
  const dropPerson = db.prepare('DELETE FROM compared_customers WHERE customer_id = ?')
  const putPair = db.prepare('INSERT OR REPLACE INTO duplicate_pairs VALUES (?, ?, ?, ?)')
  const dropPair = db.prepare('DELETE FROM duplicate_pairs WHERE one_id = ? AND other_id = ?')
  const pairsOf = db.prepare<[{ customer: number }], PairRow>(
    'SELECT * FROM duplicate_pairs WHERE one_id = @customer UNION ALL SELECT * FROM duplicate_pairs WHERE other_id = @customer',
  )
  const putHousehold = db.prepare('INSERT OR REPLACE INTO household_pairs VALUES (?, ?)')
  const dropOf = ['duplicate_pairs', 'household_pairs'].map(table =>
    db.prepare(`DELETE FROM ${table} WHERE one_id = @customer OR other_id = @customer`),
  )
  return {
    clear(): void {
      db.exec('DELETE FROM compared_customers; DELETE FROM duplicate_pairs; DELETE FROM household_pairs')
    },
    /** @param person in the form that it is compared in; kept as JSON. */
    putPerson(customerId: number, person: unknown): void {
      putPerson.run(customerId, JSON.stringify(person))
    },
    putPair({ a, b, probability, evidence }: DuplicatePair): void {
      putPair.run(a, b, probability, JSON.stringify(evidence))
    },
    /** Removes one pair, in whatever order its customers are given. */
    dropPair(one: number, other: number): void {
      dropPair.run(Math.min(one, other), Math.max(one, other))
    },
    pairsOf: (customerId: number) => pairsOf.all({ customer: customerId }).map(pairFromRow),
    putHousehold([one, other]: CustomerPair): void {
      putHousehold.run(one, other)
    },
    /** Removes all that is known of a customer, but for its keys. */
    drop(customerId: number): void {
      dropPerson.run(customerId)
      for (const statement of dropOf) statement.run({ customer: customerId })
    },
  }
}
export type DuplicateTables = ReturnType<typeof duplicateTables>

/** Customers in the form that they were compared in. */
export function readCompared(db: Connection, customerIds: readonly number[]): [number, unknown][] {
  return db
    .prepare<[string], [number, string]>(
      `SELECT customer_id, person FROM compared_customers
       WHERE customer_id IN (SELECT value FROM json_each(?)) ORDER BY customer_id`,
    )
    .raw()
    .all(JSON.stringify(customerIds))
    .map(([id, person]) => [id, JSON.parse(person)])
}

/** All pairs that a search left, as pairs of the customers that they count for by now; of several the least likely. */
export function readPairsOfStanding(db: Connection): StandingPair[] {
  const merges = db.prepare<[], [number, number]>('SELECT customer_id, root_id FROM customer_merges').raw()
  const roots = new Map(merges.all())
  const pairs = db
    .prepare<[], StandingPair>(
      'SELECT one_id AS a, other_id AS b, probability FROM duplicate_pairs ORDER BY one_id, other_id',
    )
    .all()
  return roots.size === 0 ? pairs : pairsOfRoots(pairs, roots)
}

interface StandingPair {
  a: number
  b: number
  probability: number
}

function pairsOfRoots(pairs: readonly StandingPair[], roots: ReadonlyMap<number, number>): StandingPair[] {
  const standing = new Map<string, StandingPair>()
  for (const { a: one, b: other, probability } of pairs) {
    const ids = [roots.get(one) ?? one, roots.get(other) ?? other] as const
    const [a, b] = [Math.min(...ids), Math.max(...ids)]
    if (a === b) continue
    const known = standing.get(`${a} ${b}`)
    if (known === undefined) standing.set(`${a} ${b}`, { a, b, probability })
    else known.probability = Math.min(known.probability, probability)
  }
  return [...standing.values()].sort((one, other) => one.a - other.a || one.b - other.b)
}
