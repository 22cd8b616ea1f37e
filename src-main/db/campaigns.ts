import type { Campaign, CampaignEdit } from '../../shared/model/campaign.ts'
import type { ListTarget } from '../../shared/model/list.ts'
import type { Channel } from '../../shared/model/permission.ts'
import type { Connection } from './database.ts'
import { CAN_RECORD } from './exports.ts'

interface CampaignRow extends Omit<Campaign, 'segment' | 'message'> {
  segment: string
  message: string
}

const COLUMNS = `id, name, template, segment, message, window_days AS windowDays,
  frozen_segment_id AS frozenSegmentId, started_day AS startedDay, ended_day AS endedDay`

function campaignFromRow({ segment, message, ...row }: CampaignRow): Campaign {
  return { ...row, segment: JSON.parse(segment), message: JSON.parse(message) }
}

/** The last first. */
export function listCampaigns(db: Connection): Campaign[] {
  return db
    .prepare<[], CampaignRow>(`SELECT ${COLUMNS} FROM campaigns WHERE removed = 0 ORDER BY id DESC`)
    .all()
    .map(campaignFromRow)
}

/** Also a removed one, which addresses may still name. */
export function readCampaign(db: Connection, id: number): Campaign | null {
  const row = db.prepare<[number], CampaignRow>(`SELECT ${COLUMNS} FROM campaigns WHERE id = ?`).get(id)
  return row === undefined ? null : campaignFromRow(row)
}

/** @returns its number. It goes with the sample shop where there is nothing else. */
export function insertCampaign(db: Connection, edit: CampaignEdit): number {
  const result = db
    .prepare(
      `INSERT INTO campaigns (name, template, segment, message, window_days, is_sample)
       VALUES (?, ?, ?, ?, ?, IFNULL((SELECT MIN(is_sample) FROM batches), 0))`,
    )
    .run(...valuesOf(edit))
  return Number(result.lastInsertRowid)
}

export function updateCampaign(db: Connection, id: number, edit: CampaignEdit): void {
  db.prepare(
    'UPDATE campaigns SET name = ?, template = ?, segment = ?, message = ?, window_days = ? WHERE id = ?',
  ).run(...valuesOf(edit), id)
}

function valuesOf({ name, template, segment, message, windowDays }: CampaignEdit) {
  return [name, template, JSON.stringify(segment), JSON.stringify(message), windowDays] as const
}

/** Notes the start with the list of its people, or (null) takes it back. */
export function setCampaignStart(
  db: Connection,
  id: number,
  start: { day: string; frozenSegmentId: number } | null,
): void {
  db.prepare('UPDATE campaigns SET started_day = ?, frozen_segment_id = ? WHERE id = ?').run(
    start?.day ?? null,
    start?.frozenSegmentId ?? null,
    id,
  )
}

export function setCampaignEnd(db: Connection, id: number, day: string | null): void {
  db.prepare('UPDATE campaigns SET ended_day = ? WHERE id = ?').run(day, id)
}

export function setCampaignRemoved(db: Connection, id: number, removed: boolean): void {
  db.prepare('UPDATE campaigns SET removed = ? WHERE id = ?').run(removed ? 1 : 0, id)
}

/** A list of a campaign as it is logged. */
export interface LoggedList {
  exportId: number
  exportedAtMs: number
  channel: Channel
  target: ListTarget
  recipients: number
  fileName: string
  recordedAsContact: boolean
  canRecord: boolean
}

/** The lists that were taken out for a campaign, the last first. */
export function listsOfCampaign(db: Connection, id: number): LoggedList[] {
  return db
    .prepare<
      [number],
      Omit<LoggedList, 'recordedAsContact' | 'canRecord'> & { recorded: number; canRecord: number }
    >(
      `SELECT id AS exportId, exported_at_ms AS exportedAtMs, channel, target, recipients, file_name AS fileName,
         EXISTS (SELECT 1 FROM contact_events WHERE export_id = exports.id) AS recorded,
         ${CAN_RECORD}
       FROM exports WHERE campaign_id = ? ORDER BY id DESC`,
    )
    .all(id)
    .map(({ recorded, canRecord, ...list }) => ({
      ...list,
      recordedAsContact: recorded === 1,
      canRecord: canRecord === 1,
    }))
}

/**
 * Who was contacted with the lists of a campaign, by number, each with the day of the first time; people who were merged
 * since are one. To have an address checked is no contact.
 */
export function firstContactsOfCampaign(db: Connection, id: number): { customerId: number; day: string }[] {
  return db
    .prepare<[number], { customerId: number; day: string }>(
      `SELECT COALESCE(root_id, contact_events.customer_id) AS customerId, MIN(day) AS day FROM exports
         CROSS JOIN contact_events ON export_id = exports.id
         LEFT JOIN customer_merges ON customer_merges.customer_id = contact_events.customer_id
       WHERE campaign_id = ? AND contact_events.purpose <> 'address_check' GROUP BY 1 ORDER BY 1`,
    )
    .all(id)
}

/** Campaigns with nobody but people of the sample shop go with it, and so do their lists of people. */
export function forgetCampaignsOfRemovedSample(db: Connection): void {
  const isGone = 'is_sample = 1 AND NOT EXISTS (SELECT 1 FROM batches WHERE is_sample = 1)'
  db.exec(`
    UPDATE frozen_segments SET removed = 1 WHERE id IN (SELECT frozen_segment_id FROM campaigns WHERE ${isGone});
    DELETE FROM campaigns WHERE ${isGone};`)
}
