import type { ListLogEntry } from '../../shared/model/list.ts'
import type { Connection } from './database.ts'

export interface NewExport extends Omit<ListLogEntry, 'exportId' | 'recordedAsContact'> {
  /** The audience as it was asked for. */
  audience: unknown
  /** The campaign that it is for, if any. */
  campaignId: number | null
}

export function insertExport(db: Connection, entry: NewExport): number {
  const result = db
    .prepare(
      `INSERT INTO exports (exported_at_ms, purpose, channel, target, columns, audience, recipients, excluded, file_name, sha256,
         campaign_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
      entry.campaignId,
    )
  return Number(result.lastInsertRowid)
}

/** When the last list for an address check was made; null where none was. */
export function lastAddressCheckMs(db: Connection): number | null {
  return (
    db
      .prepare<[], number | null>("SELECT MAX(exported_at_ms) FROM exports WHERE purpose = 'address_check'")
      .pluck()
      .get() ?? null
  )
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
