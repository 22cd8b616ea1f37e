import type { Connection } from './database.ts'

/** What is said of whom: a case has a complainant, a referral who was referred and, mostly, a customer who did it. */
export type SaidRole = 'complainant' | 'referred' | 'referrer'

/**
 * Notes whom a case or a referral is of, with each of the contact records that are theirs without any merge. As with
 * flags, the key of a record may be an e-mail, a telephone number or an address, and the note outlives the record: whoever
 * erases a person has to take it back while the records are there.
 */
export function putSaidOf(db: Connection, role: SaidRole, saidId: number, customerId: number): void {
  db.prepare('INSERT INTO said_of_customers VALUES (?, ?, ?)').run(role, saidId, customerId)
  db.prepare(
    `INSERT OR IGNORE INTO said_of_parties
     SELECT platform, name, party_key, ?, ?, IFNULL(is_sample, 0) FROM contact_records
       JOIN sources ON sources.id = source_id LEFT JOIN batches ON batches.id = contact_records.batch_id
     WHERE customer_id = ? AND home_customer_id = customer_id`,
  ).run(role, saidId, customerId)
}

/**
 * SQL for whom all cases or referrals are of now, as rows of `said_id` and `customer_id`. CROSS JOIN: few words lead to few
 * records, never the other way round.
 */
export function saidOf(role: SaidRole): string {
  return `SELECT said_id, COALESCE(root_id, said_of_customers.customer_id) AS customer_id FROM said_of_customers
       LEFT JOIN customer_merges ON customer_merges.customer_id = said_of_customers.customer_id WHERE role = '${role}'
     UNION SELECT said_id, contact_records.customer_id FROM said_of_parties
       CROSS JOIN sources ON sources.platform = said_of_parties.platform AND sources.name = source_name
       CROSS JOIN contact_records ON contact_records.source_id = sources.id
         AND contact_records.party_key = said_of_parties.party_key
     WHERE role = '${role}'`
}

/** What was said of people of the sample shop goes with it, and what was said of nobody who could come back. */
export function forgetSaidOfRemovedSample(db: Connection): void {
  const isOfNobody = (role: SaidRole, id: string) =>
    ['said_of_customers', 'said_of_parties']
      .map(table => `NOT EXISTS (SELECT 1 FROM ${table} WHERE role = '${role}' AND said_id = ${id})`)
      .join(' AND ')
  db.exec(`
    DELETE FROM said_of_parties WHERE is_sample = 1 AND NOT EXISTS (SELECT 1 FROM batches WHERE is_sample = 1);
    DELETE FROM complaint_cases WHERE ${isOfNobody('complainant', 'complaint_cases.id')};
    DELETE FROM referrals WHERE ${isOfNobody('referred', 'referrals.id')}
      OR (referrer_name IS NULL AND ${isOfNobody('referrer', 'referrals.id')});
    DELETE FROM said_of_customers WHERE role <> 'complainant' AND said_id NOT IN (SELECT id FROM referrals);
    DELETE FROM said_of_parties WHERE role <> 'complainant' AND said_id NOT IN (SELECT id FROM referrals)`)
}
