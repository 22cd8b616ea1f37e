import type { Connection } from './database.ts'
import { type CustomerPair, type DuplicatePair, type PairRow, pairFromRow } from './duplicates.ts'

/**
 * Only customers that still stand for themselves: since the search some may have become one. The plus keeps SQLite from
 * going through all customers to look for each among the few that were found.
 */
const standing = (column: string) => `+${column} IN (SELECT customer_id FROM customer_list)`
const BOTH_STAND = `${standing('one_id')} AND ${standing('other_id')}`
const SURE_GROUPS = `SELECT group_id, probability FROM duplicate_groups WHERE ${standing('customer_id')}
  GROUP BY group_id HAVING COUNT(*) > 1`
/** Pairs that no sure group holds. */
const DOUBTFUL = `duplicate_pairs LEFT JOIN duplicate_groups AS one_group ON one_group.customer_id = one_id
  LEFT JOIN duplicate_groups AS other_group ON other_group.customer_id = other_id
  WHERE duplicate_pairs.probability >= 0.5 AND ${BOTH_STAND} AND one_group.group_id IS NOT COALESCE(other_group.group_id, 0)`

/** How many groups are sure, and how many pairs are doubtful. */
export function countSuggestions(db: Connection): { sure: number; doubtful: number } {
  const count = (sql: string) => Number(db.prepare(sql).pluck().get())
  return {
    sure: count(`SELECT COUNT(*) FROM (${SURE_GROUPS})`),
    doubtful: count(`SELECT COUNT(*) FROM ${DOUBTFUL}`),
  }
}

/** The pairs of each sure group, the likeliest and most valuable group first. */
export function listSureGroups(
  db: Connection,
  page: { limit: number; offset: number },
): { probability: number; pairs: DuplicatePair[] }[] {
  const groups = db
    .prepare<[{ limit: number; offset: number }], { groupId: number; probability: number }>(
      `SELECT group_id AS groupId, probability FROM duplicate_groups JOIN customer_list USING (customer_id)
       GROUP BY group_id HAVING COUNT(*) > 1
       ORDER BY ROUND(probability, 3) DESC, SUM(value_minor) DESC, group_id LIMIT @limit OFFSET @offset`,
    )
    .all(page)
  const pairs = db.prepare<[{ group: number }], PairRow>(
    `SELECT duplicate_pairs.* FROM duplicate_groups AS one_group
       JOIN duplicate_pairs ON one_id = one_group.customer_id
       JOIN duplicate_groups AS other_group ON other_group.customer_id = other_id
     WHERE one_group.group_id = @group AND other_group.group_id = @group AND duplicate_pairs.probability >= 0.5
       AND ${BOTH_STAND} ORDER BY one_id, other_id`,
  )
  return groups.map(({ groupId, probability }) => ({
    probability,
    pairs: pairs.all({ group: groupId }).map(pairFromRow),
  }))
}

/** Doubtful pairs, the likeliest and most valuable first. */
export function listDoubtfulPairs(db: Connection, page: { limit: number; offset: number }): DuplicatePair[] {
  return db
    .prepare<[{ limit: number; offset: number }], PairRow>(
      `SELECT duplicate_pairs.* FROM ${DOUBTFUL}
       ORDER BY ROUND(duplicate_pairs.probability, 2) DESC,
         (SELECT SUM(value_minor) FROM customer_list WHERE customer_id IN (one_id, other_id)) DESC, one_id, other_id
       LIMIT @limit OFFSET @offset`,
    )
    .all(page)
    .map(pairFromRow)
}

/** With whom a customer is probably one person, the likeliest first. */
export function suggestionsOf(db: Connection, customerId: number): DuplicatePair[] {
  return db
    .prepare<[{ customer: number }], PairRow>(
      `SELECT * FROM duplicate_pairs WHERE (one_id = @customer OR other_id = @customer) AND probability >= 0.5
         AND ${BOTH_STAND} ORDER BY probability DESC, one_id, other_id`,
    )
    .all({ customer: customerId })
    .map(pairFromRow)
}

/** How many customers are in a suggestion whom an import showed first. */
export function countSuggestedOfBatch(db: Connection, batchId: number): number {
  return Number(
    db
      .prepare<[number], number>(
        `WITH suggested AS MATERIALIZED (SELECT * FROM duplicate_pairs WHERE probability >= 0.5 AND ${BOTH_STAND})
         SELECT COUNT(DISTINCT customer_id) FROM contact_records WHERE +batch_id = ? AND customer_id IN
           (SELECT one_id FROM suggested UNION SELECT other_id FROM suggested)`,
      )
      .pluck()
      .get(batchId),
  )
}

/** Who lives together, pair by pair. */
export function readHouseholdPairs(db: Connection): CustomerPair[] {
  return db
    .prepare<[], [number, number]>(
      `SELECT one_id, other_id FROM household_pairs WHERE ${BOTH_STAND} ORDER BY one_id, other_id`,
    )
    .raw()
    .all()
}
