import type { Connection } from './database.ts'

/** What one contact of a customer shows, for the search for duplicates; in the order of {@link MATCH_COLUMNS}. */
export type MatchRow = [
  customerId: number,
  firstName: string | null,
  lastName: string | null,
  fullName: string | null,
  company: string | null,
  street: string | null,
  houseNumber: string | null,
  addressLine2: string | null,
  postalCode: string | null,
  city: string | null,
  region: string | null,
  country: string | null,
  email: string | null,
  phone: string | null,
  birthday: string | null,
]

const MATCH_COLUMNS = `customer_id, first_name, last_name, full_name, company, street, house_number, address_line_2,
  postal_code, city, region, country, email, phone, NULL`

/** The contacts of buyers themselves; whom a parcel goes to may be somebody else. */
function ofTheBuyer(isOfSome: boolean): string {
  const own = isOfSome
    ? `JOIN contact_records ON contact_records.id = contact_record_id
       WHERE customer_id IN (SELECT value FROM json_each(@ids))`
    : ''
  return `SELECT COALESCE(billing_details_id, shipping_details_id) FROM orders ${own} UNION SELECT details_id FROM profiles ${own}`
}

/**
 * All contacts and birthdays of listed customers, customer by customer, the most recent first; what the owner wrote
 * comes before what files say.
 * @param customerIds only of these; null for everybody.
 */
export function* matchRows(db: Connection, customerIds: readonly number[] | null): Generator<MatchRow> {
  const among = (column: string) =>
    customerIds === null ? '' : `AND ${column} IN (SELECT value FROM json_each(@ids))`
  const value = (field: string) => `owner_values ->> '${field}'`
  // The customer comes first in the order, so that one pass over each table is enough.
  const statement = db.prepare<unknown[], MatchRow>(
    `SELECT * FROM (
       SELECT COALESCE(root_id, id) AS customer_id, ${value('firstName')}, ${value('lastName')}, NULL, ${value('company')},
         ${value('street')}, ${value('houseNumber')}, ${value('addressLine2')}, ${value('postalCode')}, ${value('city')},
         NULL, ${value('country')}, ${value('email')}, ${value('phone')}, ${value('birthday')}, 0 AS place, -id AS newest
       FROM customers LEFT JOIN customer_merges ON customer_merges.customer_id = customers.id
       WHERE owner_values <> '{}' ${among('COALESCE(root_id, id)')}
       UNION ALL SELECT ${MATCH_COLUMNS}, 1, -contact_details.id FROM contact_records
         JOIN contact_details ON contact_record_id = contact_records.id
         WHERE contact_details.id IN (${ofTheBuyer(customerIds !== null)}) ${among('customer_id')}
       UNION ALL SELECT customer_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, birthday, 2,
         -profiles.id FROM contact_records JOIN profiles ON contact_record_id = contact_records.id
         WHERE birthday IS NOT NULL ${among('customer_id')})
     WHERE customer_id IN (SELECT customer_id FROM customer_list) ORDER BY customer_id, place, newest`,
  )
  yield* statement.raw().iterate(...(customerIds === null ? [] : [{ ids: JSON.stringify(customerIds) }]))
}
