import type { Channel, Purpose } from '../../shared/model/permission.ts'
import type { Connection } from './database.ts'
import type { Condition } from './search.ts'

/** The column of `customer_list` with the verdict's code for a channel and purpose; null where every verdict is no. */
export function verdictColumn(channel: Channel, purpose: Purpose): string | null {
  switch (purpose) {
    case 'advertising':
      return `${channel}_code`
    case 'transactional':
      return `transactional_${channel}_code`
    case 'address_check':
      return channel === 'post' ? 'address_check_code' : null
  }
}

/** How many customers of an audience have each verdict. */
export function countVerdicts(
  db: Connection,
  condition: Condition,
  column: string,
): { code: string; count: number }[] {
  return db
    .prepare<(string | number)[], { code: string; count: number }>(
      `SELECT ${column} AS code, COUNT(*) AS count FROM customer_list WHERE ${condition.sql} GROUP BY ${column} ORDER BY count DESC`,
    )
    .all(...condition.values)
}

/** How many different e-mails are shown for the customers of an audience with one of these verdicts. */
export function countEmails(
  db: Connection,
  condition: Condition,
  column: string,
  codes: readonly string[],
): number {
  return Number(
    db
      .prepare<(string | number)[], number>(
        `SELECT COUNT(DISTINCT email) FROM customer_list WHERE ${column} IN (SELECT value FROM json_each(?)) AND ${condition.sql}`,
      )
      .pluck()
      .get(JSON.stringify(codes), ...condition.values),
  )
}

/**
 * The customers of an audience with one of these verdicts, by name.
 * @param areMany true where a good part of all customers fits: then the names are walked until enough are found;
 * otherwise those who fit are looked up and sorted.
 */
export function listMemberIds(
  db: Connection,
  condition: Condition,
  column: string,
  codes: readonly string[],
  limit: number,
  areMany: boolean,
): number[] {
  return db
    .prepare<(string | number)[], number>(
      `SELECT customer_id FROM customer_list WHERE ${areMany ? '+' : ''}${column} IN (SELECT value FROM json_each(?)) AND ${condition.sql}
       ORDER BY sort_name, customer_id LIMIT ?`,
    )
    .pluck()
    .all(JSON.stringify(codes), ...condition.values, limit)
}
