import type { Connection } from './database.ts'

/** Finds customers by what they are called in a shop; each search gives numbers of customers who are nobody's part. */
export function customerClues(db: Connection) {
  const byNumber = db
    .prepare<[{ user: string; number: string }], number>(
      `SELECT DISTINCT customer_id FROM contact_records
       WHERE source_id IN (SELECT id FROM sources) AND party_key IN (@user, @number)`,
    )
    .pluck()
  const byOrder = db
    .prepare<[{ bare: string; marked: string }], number>(
      `SELECT DISTINCT customer_id FROM orders CROSS JOIN contact_records ON contact_records.id = contact_record_id
       WHERE orders.source_id IN (SELECT id FROM sources) AND external_id IN (@bare, @marked)`,
    )
    .pluck()
  return {
    /** By the number that a shop gives its customers. */
    byNumber: (number: string) =>
      byNumber.all({ user: `user:${number.toLowerCase()}`, number: `number:${number}` }),
    /** By the number of an order, with or without `#`. */
    byOrder(number: string): number[] {
      const bare = number.replace(/^#/, '')
      return byOrder.all({ bare, marked: `#${bare}` })
    },
  }
}
