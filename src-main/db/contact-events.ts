import type { Connection } from './database.ts'

/** Every contact that was noted, as parallel lists in ascending order of the customers that they count for. */
export interface ContactDays {
  customerIds: number[]
  /** `YYYY-MM-DD`. */
  days: string[]
  channels: string[]
}

/** Contacts with people who were merged count for who they are part of now. */
export function readContactDays(db: Connection): ContactDays {
  const rows = db
    .prepare<[], [number, string, string]>(
      `SELECT COALESCE(root_id, contact_events.customer_id) AS customer, day, channel FROM contact_events
         LEFT JOIN customer_merges ON customer_merges.customer_id = contact_events.customer_id ORDER BY customer`,
    )
    .raw()
    .all()
  return {
    customerIds: rows.map(row => row[0]),
    days: rows.map(row => row[1]),
    channels: rows.map(row => row[2]),
  }
}
