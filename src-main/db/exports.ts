import type { ListLogEntry } from '../../shared/model/list.ts'
import type { Connection } from './database.ts'

export interface NewExport extends Omit<ListLogEntry, 'exportId' | 'recordedAsContact'> {
  /** The audience as it was asked for. */
  audience: unknown
}

export function insertExport(db: Connection, entry: NewExport): number {
  const result = db
    .prepare(
      `INSERT INTO exports (exported_at_ms, purpose, channel, target, columns, audience, recipients, excluded, file_name, sha256)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      entry.exportedAtMs,
      entry.purpose,
      entry.channel,
      entry.target,
      JSON.stringify(entry.columns),
      JSON.stringify(entry.audience),
      entry.recipients,
      entry.excluded,
      entry.fileName,
      entry.sha256,
    )
  return Number(result.lastInsertRowid)
}

/** Notes for every recipient that they were contacted. */
export function insertContactEvents(
  db: Connection,
  customerIds: Iterable<number>,
  event: { channel: string; day: string; label: string; exportId: number },
): void {
  const insert = db.prepare(
    'INSERT INTO contact_events (customer_id, channel, day, label, export_id) VALUES (?, ?, ?, ?, ?)',
  )
  for (const id of customerIds) insert.run(id, event.channel, event.day, event.label, event.exportId)
}

/** Newest first. */
export function listExports(db: Connection): ListLogEntry[] {
  return db
    .prepare<[], Omit<ListLogEntry, 'columns' | 'recordedAsContact'> & { columns: string; recorded: number }>(
      `SELECT id AS exportId, exported_at_ms AS exportedAtMs, purpose, channel, target, columns, recipients, excluded,
         file_name AS fileName, sha256, EXISTS (SELECT 1 FROM contact_events WHERE export_id = exports.id) AS recorded
       FROM exports ORDER BY id DESC`,
    )
    .all()
    .map(({ recorded, columns, ...entry }) => ({
      ...entry,
      columns: JSON.parse(columns),
      recordedAsContact: recorded === 1,
    }))
}

/**
 * The day of the last recorded contact with each customer, whoever of those merged into them it was recorded for. To have
 * an address checked is none.
 */
export function readLastContacts(db: Connection): Map<number, string> {
  const rows = db
    .prepare<[], { customerId: number; day: string }>(
      `SELECT COALESCE(root_id, contact_events.customer_id) AS customerId, MAX(day) AS day FROM contact_events
         LEFT JOIN customer_merges ON customer_merges.customer_id = contact_events.customer_id
         LEFT JOIN exports ON exports.id = export_id
       WHERE IFNULL(purpose, '') <> 'address_check' GROUP BY 1`,
    )
    .all()
  return new Map(rows.map(({ customerId, day }) => [customerId, day]))
}
