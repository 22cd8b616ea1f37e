import type { Connection } from './database.ts'
import { GIVEN_EMAILS } from './email-statuses.ts'

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

/**
 * The customers to whom an e-mail is known that another one has, too, be it shown or not: which of their addresses is
 * written to depends on what bounced and on the ground. Those with signs whose case only a program knows are all alike.
 */
export function readEmailSharers(db: Connection): number[] {
  return db
    .prepare<[], string>(
      `SELECT json_group_array(customerId) FROM (${GIVEN_EMAILS})
       GROUP BY CASE WHEN email GLOB '*[^ -~]*' THEN '' ELSE lower(trim(email)) END
       HAVING MIN(customerId) <> MAX(customerId)`,
    )
    .pluck()
    .all()
    .flatMap((ids): number[] => JSON.parse(ids))
}

/**
 * The customers whose name and place another one has, too. Who has no name stands in the list under an e-mail or a user
 * name, which no letter says: they are told by the place alone.
 */
export function readNamesakes(db: Connection): number[] {
  const people = db
    .prepare<[], [customerId: number, name: string, city: string]>(
      `SELECT customer_id, IIF(company IS NULL AND (name IN ('', email) OR (customer_id, name) IN
           (SELECT customer_id, substr(party_key, 6) FROM contact_records WHERE party_key LIKE 'user:%')), '', sort_name), sort_city
       FROM customer_list`,
    )
    .raw()
    .iterate()
  // To group them in the database takes five times as long, as no index has such names.
  const firstOf = new Map<string, number>()
  const namesakes: number[] = []
  for (const [customerId, name, city] of people) {
    const key = `${name}\n${city}`
    const first = firstOf.get(key)
    if (first === undefined) firstOf.set(key, customerId)
    else namesakes.push(first, customerId)
  }
  return namesakes
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
