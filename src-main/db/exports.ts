import type { ListLogEntry } from '../../shared/model/list.ts'
import type { Connection } from './database.ts'

export interface NewExport extends Omit<ListLogEntry, 'exportId' | 'recordedAsContact' | 'canRecord'> {
  /** The audience as it was asked for. */
  audience: unknown
  /** The campaign that it is for, if any. */
  campaignId: number | null
  /** Why the owner went beyond the limits of contacts with it; null where they were kept. */
  overrideNote: string | null
}

/** What {@link listExports} reads of each, as numbers. */
interface ExportRow extends Omit<ListLogEntry, 'columns' | 'recordedAsContact' | 'canRecord'> {
  columns: string
  recorded: number
  canRecord: number
}

/** SQL for whether the contacts of an export can be noted, or taken back. To have addresses checked is none. */
export const CAN_RECORD = `purpose <> 'address_check' AND (EXISTS (SELECT 1 FROM listed_customers WHERE export_id = exports.id)
  OR EXISTS (SELECT 1 FROM contact_events WHERE export_id = exports.id)) AS canRecord`

export function insertExport(db: Connection, entry: NewExport): number {
  const result = db
    .prepare(
      `INSERT INTO exports (exported_at_ms, purpose, channel, target, columns, audience, recipients, excluded, file_name, sha256,
         campaign_id, override_note)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
      entry.overrideNote,
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
    .prepare<[], ExportRow>(
      `SELECT id AS exportId, exported_at_ms AS exportedAtMs, purpose, channel, target, columns, recipients, excluded,
         file_name AS fileName, sha256, EXISTS (SELECT 1 FROM contact_events WHERE export_id = exports.id) AS recorded,
         ${CAN_RECORD}
       FROM exports ORDER BY id DESC`,
    )
    .all()
    .map(({ recorded, canRecord, columns, ...entry }) => ({
      ...entry,
      columns: JSON.parse(columns),
      recordedAsContact: recorded === 1,
      canRecord: canRecord === 1,
    }))
}

/** When a list was made, and what for; null where there is none. */
export function readExportMoment(
  db: Connection,
  exportId: number,
): Pick<ListLogEntry, 'exportedAtMs' | 'purpose'> | null {
  return (
    db
      .prepare<[number], Pick<ListLogEntry, 'exportedAtMs' | 'purpose'>>(
        'SELECT exported_at_ms AS exportedAtMs, purpose FROM exports WHERE id = ?',
      )
      .get(exportId) ?? null
  )
}
