import type { CalendarDay } from '../../shared/calendar.ts'
import type { ListLogEntry } from '../../shared/model/list.ts'
import type { Ground } from '../../shared/model/permission.ts'
import type { Connection } from './database.ts'
import { groundCode, meaningOfCode } from './verdict-codes.ts'

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

/** Why somebody stood in a list, and the day on which that rested. */
export interface ListGround {
  customerId: number
  ground: Ground
  groundDay: CalendarDay | null
}

/** Notes on which ground everybody stands in a list; it goes with the person, or with the list. */
export function insertListGrounds(db: Connection, exportId: number, grounds: Iterable<ListGround>): void {
  const insert = db.prepare('INSERT INTO export_grounds VALUES (?, ?, ?, ?)')
  for (const { customerId, ground, groundDay } of grounds)
    insert.run(exportId, customerId, groundCode(ground), groundDay)
}

/** How many of a list's people stood in it on each ground, the most frequent first. */
export function countListGrounds(db: Connection, exportId: number): { ground: Ground; count: number }[] {
  return db
    .prepare<[number], { code: number; count: number }>(
      `SELECT ground_code AS code, COUNT(*) AS count FROM export_grounds WHERE export_id = ?
       GROUP BY ground_code ORDER BY count DESC, ground_code`,
    )
    .all(exportId)
    .map(({ code, count }) => ({ ground: groundOfCode(code), count }))
}

/** Who stood in a list on which ground, by name; who was merged since stands under the name of the whole. */
export function listListGrounds(
  db: Connection,
  exportId: number,
  { limit, offset }: { limit: number; offset: number },
): (ListGround & { name: string })[] {
  return db
    .prepare<
      [number, number, number],
      { customerId: number; name: string; code: number; groundDay: string | null }
    >(
      `SELECT COALESCE(root_id, export_grounds.customer_id) AS customerId, IFNULL(name, '') AS name,
         ground_code AS code, since_day AS groundDay
       FROM export_grounds
         LEFT JOIN customer_merges ON customer_merges.customer_id = export_grounds.customer_id
         LEFT JOIN customer_list ON customer_list.customer_id = COALESCE(root_id, export_grounds.customer_id)
       WHERE export_id = ? ORDER BY IFNULL(sort_name, ''), export_grounds.customer_id LIMIT ? OFFSET ?`,
    )
    .all(exportId, limit, offset)
    .map(({ code, ...rest }) => ({ ...rest, ground: groundOfCode(code) }))
}

function groundOfCode(code: number): Ground {
  const meaning = meaningOfCode(code)
  if (!meaning.allowed) throw new Error(`${code} is no ground`)
  return meaning.ground
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
