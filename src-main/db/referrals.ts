import type { Referral } from '../../shared/model/referral.ts'
import type { Connection } from './database.ts'
import { putSaidOf, saidOf } from './said-of.ts'

export interface NewReferral {
  day: string
  referredId: number
  /** A customer, or the name of somebody who is none. */
  referrer: { customerId: number } | { name: string }
}

/** @returns the number of the referral. */
export function insertReferral(db: Connection, { day, referredId, referrer }: NewReferral): number {
  const name = 'name' in referrer ? referrer.name : null
  const result = db.prepare('INSERT INTO referrals (day, referrer_name) VALUES (?, ?)').run(day, name)
  const id = Number(result.lastInsertRowid)
  putSaidOf(db, 'referred', id, referredId)
  if ('customerId' in referrer) putSaidOf(db, 'referrer', id, referrer.customerId)
  return id
}

/** Takes a referral back as if it had never been noted. */
export function deleteReferral(db: Connection, id: number): void {
  db.prepare('DELETE FROM referrals WHERE id = ?').run(id)
  for (const table of ['said_of_customers', 'said_of_parties'])
    db.prepare(`DELETE FROM ${table} WHERE role IN ('referred', 'referrer') AND said_id = ?`).run(id)
}

/** All referrals in which a customer stands on either side now, the first first. */
export function listReferrals(db: Connection, customerId: number): Referral[] {
  const rows = db
    .prepare<
      [{ customer: number }],
      {
        id: number
        day: string
        referred: number
        referredName: string
        referrer: number | null
        name: string
      }
    >(
      `WITH referred AS (${saidOf('referred')}), referrer AS (${saidOf('referrer')})
       SELECT id, day, referred.customer_id AS referred, IFNULL(one.name, '') AS referredName,
         referrer.customer_id AS referrer, COALESCE(other.name, referrer_name, '') AS name
       FROM referrals JOIN referred ON referred.said_id = id LEFT JOIN referrer ON referrer.said_id = id
         LEFT JOIN customer_list AS one ON one.customer_id = referred.customer_id
         LEFT JOIN customer_list AS other ON other.customer_id = referrer.customer_id
       WHERE (referred.customer_id = @customer OR referrer.customer_id = @customer)
         AND (referrer.customer_id IS NOT NULL OR referrer_name IS NOT NULL)
         AND referrer.customer_id IS NOT referred.customer_id
       ORDER BY day, id`,
    )
    .all({ customer: customerId })
  return rows.map(({ id, day, referred, referredName, referrer, name }) => ({
    id,
    day,
    referred: { customerId: referred, name: referredName },
    referrer: { customerId: referrer, name },
  }))
}
