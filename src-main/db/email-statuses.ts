import type { EmailState, EmailStatus, NewsletterTool } from '../../shared/model/newsletter.ts'
import type { Connection } from './database.ts'

/** One state of one address as one import said it. */
export interface StoredEmailStatus extends EmailStatus {
  mailbox: string
  notedAtMs: number
  batchId: number
}

const COLUMNS = `mailbox, email, state, day, reason, noted_day AS notedDay, noted_at_ms AS notedAtMs, tool,
  source_name AS sourceName, batch_id AS batchId`

/** Writes what newsletter programs say of addresses. */
export function emailStatusTable(db: Connection) {
  const known = db.prepare<
    [string, NewsletterTool, string],
    { state: EmailState; day: string | null; reason: string | null; batchId: number }
  >(
    `SELECT state, day, reason, batch_id AS batchId FROM email_statuses
     WHERE email = +? AND tool = +? AND source_name = +? ORDER BY id`,
  )
  const put = db.prepare(
    `INSERT INTO email_statuses (tool, source_name, mailbox, email, state, day, reason, noted_day, noted_at_ms, batch_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (email, tool, source_name, state, batch_id) DO UPDATE SET
       reason = CASE WHEN excluded.day > COALESCE(day, '') THEN excluded.reason ELSE COALESCE(reason, excluded.reason) END,
       day = MAX(COALESCE(day, excluded.day), COALESCE(excluded.day, day))`,
  )
  return {
    /** What one source said of an address so far, oldest first. */
    known: (email: string, tool: NewsletterTool, sourceName: string) => known.all(email, tool, sourceName),
    put: (status: StoredEmailStatus) =>
      put.run(
        status.tool,
        status.sourceName,
        status.mailbox,
        status.email,
        status.state,
        status.day,
        status.reason,
        status.notedDay,
        status.notedAtMs,
        status.batchId,
      ),
  }
}

export type EmailStatusReader = (mailboxes: readonly string[]) => StoredEmailStatus[]

/** Gives what is known of some mailboxes; null while no newsletter program's file says anything of any. */
export function emailStatusReader(db: Connection): EmailStatusReader | null {
  if (db.prepare('SELECT 1 FROM email_statuses LIMIT 1').get() === undefined) return null
  const read = db.prepare<[string], StoredEmailStatus>(
    `SELECT ${COLUMNS} FROM email_statuses WHERE mailbox = ? ORDER BY id`,
  )
  return mailboxes => mailboxes.flatMap(mailbox => read.all(mailbox))
}

/** The mailboxes that an import said something about. */
export function mailboxesOfBatch(db: Connection, batchId: number): Set<string> {
  const rows = db
    .prepare<[number], string>('SELECT DISTINCT mailbox FROM email_statuses WHERE batch_id = ?')
    .pluck()
    .all(batchId)
  return new Set(rows)
}

/** Every e-mail that contact records or the owner give a customer, as a table of `customerId` and `email`. */
export const GIVEN_EMAILS = `
  SELECT customer_id AS customerId, email FROM contact_details
    JOIN contact_records ON contact_records.id = contact_record_id WHERE email IS NOT NULL
  UNION ALL SELECT COALESCE(root_id, id), owner_values ->> 'email' FROM customers
    LEFT JOIN customer_merges ON customer_merges.customer_id = customers.id
    WHERE owner_values <> '{}' AND owner_values ->> 'email' IS NOT NULL`

/** The same, and those of who paid for a customer, in no order. */
export function* customerEmails(db: Connection): Generator<{ customerId: number; email: string }> {
  yield* db
    .prepare<[], { customerId: number; email: string }>(
      `SELECT DISTINCT customerId, email FROM (${GIVEN_EMAILS})
       UNION ALL SELECT buyer.customer_id, email FROM order_payments JOIN orders AS payment ON payment.id = payment_id
         JOIN contact_details ON contact_details.id = payment.billing_details_id
         JOIN orders AS paid ON paid.id = order_id JOIN contact_records AS buyer ON buyer.id = paid.contact_record_id
         WHERE email IS NOT NULL`,
    )
    .iterate()
}
