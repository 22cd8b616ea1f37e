import type { Connection } from './database.ts'

/** The verdict of every customer by customer id, as numbers of verdict-codes; 0 where there is no such customer. */
export function readVerdictCodes(db: Connection, column: string): Int8Array {
  const packed = db
    .prepare<[], string[]>(
      `SELECT json_group_array(customer_id), json_group_array(${column}) FROM customer_list INDEXED BY customer_list_filters`,
    )
    .raw()
    .get()
  const [ids = [], verdicts = []]: number[][] = (packed ?? []).map(text => JSON.parse(text))
  const codes = new Int8Array(ids.reduce((largest, id) => Math.max(largest, id), 0) + 1)
  for (const [index, id] of ids.entries()) codes[id] = verdicts[index] ?? 0
  return codes
}

/** Customers without an e-mail, and groups of those who share one. */
export interface EmailGroups {
  without: number[]
  sharing: number[][]
}

export function readEmailGroups(db: Connection): EmailGroups {
  const without = db.prepare<[], number>('SELECT customer_id FROM customer_list WHERE email IS NULL')
  const sharing = db.prepare<[], string>(
    `SELECT json_group_array(customer_id) FROM customer_list WHERE email IN
       (SELECT email FROM customer_list WHERE email IS NOT NULL GROUP BY email HAVING COUNT(*) > 1)
     GROUP BY email`,
  )
  return {
    without: without.pluck().all(),
    sharing: sharing
      .pluck()
      .all()
      .map(ids => JSON.parse(ids)),
  }
}
