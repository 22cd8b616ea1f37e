import type { InterestSource, Wish } from '../../shared/model/interest.ts'
import type { Connection } from './database.ts'

/** What is said at one time. */
export interface NewStatement {
  source: InterestSource
  day: string
  batchId: number | null
  wishes: readonly Wish[]
}

/** One word of a statement, for each customer that it is of. */
export interface WishRow {
  customerId: number
  statementId: number
  source: InterestSource
  day: string
  /** One of the two is null. */
  topicId: number | null
  text: string | null
  word: Wish['word']
}

/** Writes statements. */
export function statementTable(db: Connection) {
  const insert = db.prepare('INSERT INTO interest_statements (source, day, batch_id) VALUES (?, ?, ?)')
  const insertWish = db.prepare('INSERT INTO interest_wishes VALUES (?, ?, ?, ?, ?)')
  const insertCustomers = db.prepare(
    'INSERT OR IGNORE INTO interest_customers SELECT value, @id FROM json_each(@customers)',
  )
  const insertParties = db.prepare(
    `INSERT OR IGNORE INTO interest_parties
     SELECT platform, name, party_key, @id, IFNULL(is_sample, 0) FROM json_each(@customers)
       CROSS JOIN contact_records ON customer_id = value AND home_customer_id = customer_id
       JOIN sources ON sources.id = source_id LEFT JOIN batches ON batches.id = contact_records.batch_id`,
  )
  return {
    /**
     * Writes a statement for some customers, who must be nobody's part, and for each of the contact records that are
     * theirs without any merge. As with flags, the key of a record may be an e-mail, a telephone number or an address, and
     * the statement outlives the record: whoever erases a person has to take it back while the records are there.
     * @returns the number of the statement.
     */
    insert({ source, day, batchId, wishes }: NewStatement, customerIds: readonly number[]): number {
      const id = Number(insert.run(source, day, batchId).lastInsertRowid)
      for (const [position, { of, word }] of wishes.entries()) {
        const [topicId, text] = of.kind === 'topic' ? [of.topicId, null] : [null, of.text]
        insertWish.run(id, position, topicId, text, word)
      }
      const who = { id, customers: JSON.stringify(customerIds) }
      insertCustomers.run(who)
      insertParties.run(who)
      return id
    },
  }
}

/** Takes statements back as if they had never been made. */
export function deleteStatements(db: Connection, ids: readonly number[]): void {
  db.prepare('DELETE FROM interest_statements WHERE id IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(ids),
  )
}

/** The statements that an import brought. */
export function statementsOfBatch(db: Connection, batchId: number): number[] {
  return db
    .prepare<[number], number>('SELECT id FROM interest_statements WHERE batch_id = ?')
    .pluck()
    .all(batchId)
}

/** The customers that some statements are of now. */
export function customersOfStatements(db: Connection, ids: readonly number[]): number[] {
  return db
    .prepare<[{ ids: string }], number>(
      `SELECT COALESCE(root_id, interest_customers.customer_id) FROM interest_customers
         LEFT JOIN customer_merges ON customer_merges.customer_id = interest_customers.customer_id
         WHERE statement_id IN (SELECT value FROM json_each(@ids))
       UNION SELECT customer_id FROM interest_parties
         CROSS JOIN sources ON sources.platform = interest_parties.platform AND sources.name = source_name
         CROSS JOIN contact_records ON contact_records.source_id = sources.id
           AND contact_records.party_key = interest_parties.party_key
         WHERE statement_id IN (SELECT value FROM json_each(@ids))`,
    )
    .pluck()
    .all({ ids: JSON.stringify(ids) })
}

/** What was said of people of the sample shop goes with it, and what was said of nobody who could come back. */
export function forgetInterestsOfRemovedSample(db: Connection): void {
  const isGone = 'is_sample = 1 AND NOT EXISTS (SELECT 1 FROM batches WHERE is_sample = 1)'
  db.exec(`
    DELETE FROM rejected_notes WHERE ${isGone};
    DELETE FROM interest_parties WHERE ${isGone};
    DELETE FROM interest_statements WHERE NOT EXISTS (SELECT 1 FROM interest_customers WHERE statement_id = id)
      AND NOT EXISTS (SELECT 1 FROM interest_parties WHERE statement_id = id)`)
}

const WISHES = `SELECT said.customer_id AS customerId, said.statement_id AS statementId, source, day, topic_id AS topicId,
    text, word FROM said CROSS JOIN interest_statements ON interest_statements.id = said.statement_id
    CROSS JOIN interest_wishes ON interest_wishes.statement_id = said.statement_id`

/**
 * Gives what was ever said of some customers, who must be nobody's part, customer by customer in the order in which it
 * counts: what is last stands above what is before. null while nothing was said of anybody.
 */
export function wishReader(db: Connection): ((customerIds: readonly number[]) => WishRow[]) | null {
  if (db.prepare('SELECT 1 FROM interest_statements LIMIT 1').get() === undefined) return null
  const read = db.prepare<[{ ids: string }], WishRow>(
    `WITH asked AS MATERIALIZED (SELECT value AS id FROM json_each(@ids)),
     said AS (
       SELECT customer_id, statement_id FROM asked CROSS JOIN interest_customers ON customer_id = id
       UNION SELECT root_id, statement_id FROM asked CROSS JOIN customer_merges ON root_id = id
         CROSS JOIN interest_customers ON interest_customers.customer_id = customer_merges.customer_id
       UNION SELECT contact_records.customer_id, statement_id FROM asked
         CROSS JOIN contact_records ON contact_records.customer_id = asked.id
         CROSS JOIN sources ON sources.id = source_id
         CROSS JOIN interest_parties ON interest_parties.platform = sources.platform AND source_name = sources.name
           AND interest_parties.party_key = contact_records.party_key)
     ${WISHES} ORDER BY customerId, day, statementId, position`,
  )
  return customerIds => read.all({ ids: JSON.stringify(customerIds) })
}

/** What was ever said of anybody, packed. */
export interface AllWishes {
  /** Words in the order in which they count, as parallel lists. */
  statementIds: number[]
  topicIds: (number | null)[]
  texts: (string | null)[]
  words: Wish['word'][]
  /** Of whom, as pairs of customer and statement in parallel lists; a pair may be there twice. */
  customerIds: number[]
  saidIds: number[]
}

/** SQLite packs the lists itself, which is faster than handing over row by row. */
export function readAllWishes(db: Connection): AllWishes {
  const unpacked = (sql: string) => JSON.parse(String(db.prepare(sql).pluck().get()))
  return db.transaction(() => {
    // As the statements pack them.
    const [statementIds, topicIds, texts, words] = unpacked(
      `SELECT json_array(json_group_array(statement_id), json_group_array(topic_id), json_group_array(text),
         json_group_array(word)) FROM (SELECT statement_id, topic_id, text, word FROM interest_wishes
           JOIN interest_statements ON interest_statements.id = statement_id ORDER BY day, statement_id, position)`,
    ) as [number[], (number | null)[], (string | null)[], Wish['word'][]]
    const [customerIds, saidIds] = unpacked(
      `SELECT json_array(json_group_array(customer), json_group_array(statement_id)) FROM (
         SELECT COALESCE(root_id, interest_customers.customer_id) AS customer, statement_id FROM interest_customers
           LEFT JOIN customer_merges ON customer_merges.customer_id = interest_customers.customer_id
         UNION ALL SELECT contact_records.customer_id, statement_id FROM sources
           CROSS JOIN interest_parties ON interest_parties.platform = sources.platform AND source_name = sources.name
           CROSS JOIN contact_records ON contact_records.source_id = sources.id
             AND contact_records.party_key = interest_parties.party_key)`,
    ) as [number[], number[]]
    return { statementIds, topicIds, texts, words, customerIds, saidIds }
  })()
}
