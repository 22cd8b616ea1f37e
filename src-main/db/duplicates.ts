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
  const dropPair = db.prepare('DELETE FROM duplicate_pairs WHERE one_id = ? AND other_id = ?')
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
    /** Removes one pair, in whatever order its customers are given. */
    dropPair(one: number, other: number): void {
      dropPair.run(Math.min(one, other), Math.max(one, other))
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

/** Only likely pairs, of customers that still stand for themselves; the others are kept to speak against groups. */
const STANDING =
  'probability >= 0.5 AND one_id IN (SELECT customer_id FROM customer_list) AND other_id IN (SELECT customer_id FROM customer_list)'
const IS_SURE = 'cluster_id IS NOT NULL AND cluster_probability >= @threshold'

/** How many groups are sure, and how many pairs are doubtful. */
export function countDuplicates(db: Connection, threshold: number): { sure: number; doubtful: number } {
  const counts = db
    .prepare<[{ threshold: number }], { sure: number; doubtful: number }>(
      `SELECT COUNT(DISTINCT CASE WHEN ${IS_SURE} THEN cluster_id END) AS sure,
         COUNT(CASE WHEN ${IS_SURE} THEN NULL ELSE 1 END) AS doubtful FROM duplicate_pairs WHERE ${STANDING}`,
    )
    .get({ threshold })
  return counts ?? { sure: 0, doubtful: 0 }
}

/** The pairs of each sure group, the likeliest and most valuable group first. */
export function listSureGroups(
  db: Connection,
  threshold: number,
  page: { limit: number; offset: number },
): { probability: number; pairs: DuplicatePair[] }[] {
  const clusters = db
    .prepare<
      [{ threshold: number; limit: number; offset: number }],
      { clusterId: number; probability: number }
    >(
      `SELECT cluster_id AS clusterId, MIN(cluster_probability) AS probability FROM duplicate_pairs
         JOIN customer_list AS one ON one.customer_id = one_id JOIN customer_list AS other ON other.customer_id = other_id
       WHERE ${IS_SURE} GROUP BY cluster_id
       ORDER BY ROUND(probability, 3) DESC, MAX(one.value_minor + other.value_minor) DESC, cluster_id LIMIT @limit OFFSET @offset`,
    )
    .all({ threshold, ...page })
  const pairs = db.prepare<[number], PairRow>(
    `SELECT * FROM duplicate_pairs WHERE cluster_id = +? AND ${STANDING} ORDER BY one_id, other_id`,
  )
  return clusters.map(({ clusterId, probability }) => ({
    probability,
    pairs: pairs.all(clusterId).map(pairFromRow),
  }))
}

/** Doubtful pairs, the likeliest and most valuable first. */
export function listDoubtfulPairs(
  db: Connection,
  threshold: number,
  page: { limit: number; offset: number },
): DuplicatePair[] {
  return db
    .prepare<[{ threshold: number; limit: number; offset: number }], PairRow>(
      `SELECT duplicate_pairs.* FROM duplicate_pairs
         JOIN customer_list AS one ON one.customer_id = one_id JOIN customer_list AS other ON other.customer_id = other_id
       WHERE probability >= 0.5 AND NOT (${IS_SURE})
       ORDER BY ROUND(probability, 2) DESC, one.value_minor + other.value_minor DESC, one_id, other_id LIMIT @limit OFFSET @offset`,
    )
    .all({ threshold, ...page })
    .map(pairFromRow)
}

/** The group of each customer that has one, for those at least as likely as the threshold. */
export function clusterOfCustomers(db: Connection, threshold: number): Map<number, number> {
  const rows = db
    .prepare<[{ threshold: number }], [number, number]>(
      `SELECT one_id, cluster_id FROM duplicate_pairs WHERE ${IS_SURE}
       UNION SELECT other_id, cluster_id FROM duplicate_pairs WHERE ${IS_SURE}`,
    )
    .raw()
    .all({ threshold })
  return new Map(rows)
}

export function countUncompared(db: Connection): number {
  return Number(db.prepare('SELECT COUNT(*) FROM uncompared_customers').pluck().get())
}
