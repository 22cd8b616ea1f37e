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

/** Two customers who are probably one person; `a` has the smaller number. */
export interface DuplicatePair {
  a: number
  b: number
  probability: number
  evidence: readonly DuplicateEvidence[]
}

/** What holds a group of customers together. */
export interface StoredCluster {
  clusterId: number | null
  clusterProbability: number
}

interface PairRow {
  one_id: number
  other_id: number
  probability: number
  evidence: string
}

function pairFromRow({ one_id, other_id, probability, evidence }: PairRow): DuplicatePair {
  // Written from pairs by this module alone.
  return { a: one_id, b: other_id, probability, evidence: JSON.parse(evidence) }
}

/** The tables that a search for duplicates fills. */
export function duplicateTables(db: Connection) {
  const putKey = db.prepare('INSERT OR IGNORE INTO duplicate_keys VALUES (?, ?)')
  const dropKeys = db.prepare('DELETE FROM duplicate_keys WHERE customer_id = ?')
  const sharing = db.prepare<[number, number], number>(
    'SELECT customer_id FROM duplicate_keys WHERE key = ? LIMIT ?',
  )
  const putPair = db.prepare('INSERT OR REPLACE INTO duplicate_pairs VALUES (?, ?, ?, ?, ?, ?)')
  const dropPairs = db.prepare('DELETE FROM duplicate_pairs WHERE one_id = @customer OR other_id = @customer')
  const pairsOf = db.prepare<[{ customer: number }], PairRow>(
    'SELECT * FROM duplicate_pairs WHERE one_id = @customer UNION ALL SELECT * FROM duplicate_pairs WHERE other_id = @customer',
  )
  return {
    clear(): void {
      db.exec('DELETE FROM duplicate_keys; DELETE FROM duplicate_pairs')
    },
    putKeys(customerId: number, keys: Iterable<number>): void {
      for (const key of keys) putKey.run(key, customerId)
    },
    dropKeys(customerId: number): void {
      dropKeys.run(customerId)
    },
    /** The customers under a key; of more than `most` only so many. */
    sharing: (key: number, most: number) => sharing.pluck().all(key, most),
    putPair({ a, b, probability, evidence }: DuplicatePair, cluster: StoredCluster): void {
      const { clusterId, clusterProbability } = cluster
      putPair.run(a, b, probability, JSON.stringify(evidence), clusterId, clusterProbability)
    },
    dropPairs(customerId: number): void {
      dropPairs.run({ customer: customerId })
    },
    pairsOf: (customerId: number) => pairsOf.all({ customer: customerId }).map(pairFromRow),
  }
}
export type DuplicateTables = ReturnType<typeof duplicateTables>

/** What a full search learned; null before the first. */
export function readDuplicateModel(db: Connection): unknown {
  const text = db.prepare<[], string>('SELECT model FROM duplicate_model').pluck().get()
  return text === undefined ? null : JSON.parse(text)
}

export function writeDuplicateModel(db: Connection, model: unknown): void {
  db.prepare('INSERT OR REPLACE INTO duplicate_model VALUES (1, ?)').run(JSON.stringify(model))
}
