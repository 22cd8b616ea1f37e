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

/** The customers who show an e-mail that another one shows, too. */
export function readEmailSharers(db: Connection): number[] {
  return db
    .prepare<[], number>(
      `SELECT customer_id FROM customer_list WHERE email IN
         (SELECT email FROM customer_list WHERE email IS NOT NULL GROUP BY email HAVING COUNT(*) > 1)`,
    )
    .pluck()
    .all()
}

/** The customers whose name and place another one has, too. */
export function readNamesakes(db: Connection): number[] {
  return db
    .prepare<[], number>(
      `SELECT customer_id FROM customer_list JOIN
         (SELECT sort_name, sort_city FROM customer_list GROUP BY 1, 2 HAVING COUNT(*) > 1) USING (sort_name, sort_city)`,
    )
    .pluck()
    .all()
}

/** Every phone number with whom it counts for, be it a source's or the owner's. */
export function readPhones(db: Connection): IterableIterator<{ customerId: number; phone: string }> {
  return db
    .prepare<[], { customerId: number; phone: string }>(
      `SELECT customer_id AS customerId, phone FROM contact_details
         JOIN contact_records ON contact_records.id = contact_record_id WHERE phone IS NOT NULL
       UNION
       SELECT COALESCE(root_id, id), owner_values ->> 'phone' FROM customers
         LEFT JOIN customer_merges ON customer_merges.customer_id = id WHERE owner_values ->> 'phone' IS NOT NULL`,
    )
    .iterate()
}
