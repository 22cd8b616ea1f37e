import {
  type BulkStatement,
  type Channel,
  channelSchema,
  type PermissionEvent,
  permissionEventSchema,
} from '../../shared/model/permission.ts'
import type { Connection } from './database.ts'
import { filesOfEvents } from './evidence-files.ts'
import { memberIds } from './merges.ts'

/** An entry before it is written; its files are linked to it afterwards. */
export type NewEvent = Omit<PermissionEvent, 'id' | 'files'>

const EVENT_COLUMNS = `permission_events.id, customer_id AS customerId, channel, kind, corrects_event_id AS correctsEventId,
  origin, day, minute, signed_up_day AS signedUpDay, signed_up_minute AS signedUpMinute, place, ip_address AS ipAddress,
  recorded_at_ms AS recordedAtMs, bulk_id AS bulkId, wording, evidence`

/** What the contact records of some customers are called, joined with the entries that were said of them. */
export const EVENTS_OF_PARTIES = `contact_records CROSS JOIN sources ON sources.id = source_id
  CROSS JOIN permission_event_parties AS party ON party.platform = sources.platform
    AND party.source_name = sources.name AND party.party_key = contact_records.party_key
  CROSS JOIN permission_events ON permission_events.id = permission_event_id`

export function readEvent(db: Connection, eventId: number): PermissionEvent | null {
  return readEvents(db, 'id = @id', eventId)[0] ?? null
}

/** A customer's ledger, oldest entry first: what was said of its numbers, or of its contact records under another one. */
export function listEvents(db: Connection, customerId: number): PermissionEvent[] {
  return readEvents(
    db,
    `id IN (SELECT id FROM permission_events WHERE customer_id IN ${memberIds('@id')}
       UNION SELECT permission_events.id FROM ${EVENTS_OF_PARTIES} WHERE contact_records.customer_id = @id)`,
    customerId,
  )
}

/** @param condition names one number, `@id`. */
function readEvents(db: Connection, condition: string, id: number): PermissionEvent[] {
  const rows = db
    .prepare<[{ id: number }], { id: number }>(
      `SELECT ${EVENT_COLUMNS} FROM permission_events WHERE ${condition} ORDER BY id`,
    )
    .all({ id })
  const ids = rows.map(row => row.id)
  const files = filesOfEvents(db, ids)
  return rows.map(row => permissionEventSchema.parse({ ...row, files: files.get(row.id) ?? [] }))
}

/**
 * Writes entries, each with the parties that it is said of: the contact records that are the customer's without any
 * merge. As with flags, the key of a record may be an e-mail, a telephone number or an address and outlives the record.
 * A correction holds for whomever the corrected entry holds.
 */
export function eventTable(db: Connection) {
  const insert = db.prepare(
    `INSERT INTO permission_events (customer_id, channel, kind, corrects_event_id, origin, day, minute, signed_up_day,
       signed_up_minute, place, ip_address, recorded_at_ms, bulk_id, wording, evidence, is_sample)
     VALUES (@customerId, @channel, @kind, @correctsEventId, @origin, @day, @minute, @signedUpDay, @signedUpMinute, @place,
       @ipAddress, @recordedAtMs, @bulkId, @wording, @evidence,
       CASE WHEN @correctsEventId IS NULL THEN (SELECT IFNULL(MIN(is_sample), 0) FROM (
           SELECT IFNULL(is_sample, 0) AS is_sample FROM contact_records LEFT JOIN batches ON batches.id = batch_id
             WHERE customer_id = @customerId
           UNION ALL SELECT is_sample FROM former_records WHERE customer_id = @customerId))
         ELSE (SELECT is_sample FROM permission_events WHERE id = @correctsEventId) END)`,
  )
  const ofRecords = db.prepare(
    `INSERT INTO permission_event_parties SELECT DISTINCT platform, name, party_key, @event FROM contact_records
       JOIN sources ON sources.id = source_id WHERE customer_id = @customer AND home_customer_id = customer_id`,
  )
  const ofEvent = db.prepare(
    `INSERT INTO permission_event_parties SELECT platform, source_name, party_key, @event
       FROM permission_event_parties WHERE permission_event_id = @corrected`,
  )
  return {
    add(event: NewEvent): PermissionEvent {
      const id = Number(insert.run(event).lastInsertRowid)
      if (event.correctsEventId === null) ofRecords.run({ event: id, customer: event.customerId })
      else ofEvent.run({ event: id, corrected: event.correctsEventId })
      return { ...event, id, files: [] }
    },
  }
}

/** The customers whose ledger has an entry. */
export function customersOfEvent(db: Connection, eventId: number): number[] {
  return db
    .prepare<[{ event: number }], number>(
      `SELECT COALESCE(root_id, permission_events.customer_id) FROM permission_events
         LEFT JOIN customer_merges ON customer_merges.customer_id = permission_events.customer_id WHERE id = @event
       UNION SELECT customer_id FROM permission_event_parties AS party
         CROSS JOIN sources ON sources.platform = party.platform AND sources.name = party.source_name
         CROSS JOIN contact_records ON contact_records.source_id = sources.id AND contact_records.party_key = party.party_key
         WHERE permission_event_id = @event`,
    )
    .pluck()
    .all({ event: eventId })
}

/** SQL for the corrections that still hold: those that no other correction took back. */
const STANDING_CORRECTIONS = `permission_events AS fix WHERE fix.kind = 'correction'
  AND NOT EXISTS (SELECT 1 FROM permission_events AS later WHERE later.corrects_event_id = fix.id)`

/** SQL for whether an entry was taken back, and is so still. @param id names its number. */
export function isCorrected(id: string): string {
  return `EXISTS (SELECT 1 FROM ${STANDING_CORRECTIONS} AND fix.corrects_event_id = ${id})`
}

/** The entries of a statement for many people that stand, or the corrections by which it was taken back as a whole. */
export function eventsOfBulk(
  db: Connection,
  bulkId: number,
  which: 'standing' | 'corrections',
): { id: number; customerId: number; channel: Channel }[] {
  const columns = 'part.id, part.customer_id AS customerId, part.channel'
  const own = `FROM permission_events AS part WHERE bulk_id = @bulk AND kind <> 'correction'`
  return db
    .prepare<[{ bulk: number }], { id: number; customerId: number; channel: Channel }>(
      which === 'standing'
        ? `SELECT ${columns} ${own} AND NOT ${isCorrected('part.id')} ORDER BY id`
        : `SELECT correction.id, part.customer_id AS customerId, part.channel FROM
             (SELECT id, corrects_event_id FROM ${STANDING_CORRECTIONS} AND fix.bulk_id = @bulk) AS correction
             JOIN permission_events AS part ON part.id = correction.corrects_event_id
           WHERE part.kind <> 'correction' ORDER BY correction.id`,
    )
    .all({ bulk: bulkId })
}

interface BulkRow extends Omit<BulkStatement, 'channels' | 'isTakenBack'> {
  channels: string
  standing: number
}

/** The statements for many people, the last first. */
export function listBulkStatements(db: Connection): BulkStatement[] {
  return db
    .prepare<[], BulkRow>(
      `SELECT bulk_id AS bulkId, kind, json_group_array(DISTINCT channel) AS channels, day, wording,
         recorded_at_ms AS recordedAtMs, COUNT(DISTINCT customer_id) AS customers, SUM(NOT ${isCorrected('entry.id')}) AS standing
       FROM permission_events AS entry WHERE bulk_id IS NOT NULL AND kind <> 'correction' GROUP BY bulk_id ORDER BY bulk_id DESC`,
    )
    .all()
    .map(({ channels, standing, ...row }) => {
      const named = new Set<string>(JSON.parse(channels))
      return {
        ...row,
        channels: channelSchema.options.filter(channel => named.has(channel)),
        isTakenBack: standing === 0,
      }
    })
}

/** The number that the next entry gets; in a transaction nobody else takes it. */
export function nextEventId(db: Connection): number {
  return Number(db.prepare('SELECT IFNULL(MAX(id), 0) + 1 FROM permission_events').pluck().get())
}

/**
 * What was said of people of the sample shop goes with it, before its customers do.
 * @param batchIds the batches that are being taken back.
 * @returns whether anything was forgotten.
 */
export function forgetEventsOfRemovedSample(db: Connection, batchIds: readonly number[]): boolean {
  const isLeft = db
    .prepare('SELECT 1 FROM batches WHERE is_sample = 1 AND id NOT IN (SELECT value FROM json_each(?))')
    .get(JSON.stringify(batchIds))
  if (isLeft !== undefined) return false
  const ofSample = '(SELECT id FROM permission_events WHERE is_sample = 1)'
  db.exec(`
    DELETE FROM suppressions WHERE permission_event_id IN ${ofSample};
    DELETE FROM permission_event_parties WHERE permission_event_id IN ${ofSample};
    DELETE FROM permission_event_files WHERE permission_event_id IN ${ofSample};
    DELETE FROM evidence_files WHERE id NOT IN (SELECT evidence_file_id FROM permission_event_files);
    DELETE FROM permission_events WHERE is_sample = 1 AND kind = 'correction';
  `)
  return db.prepare('DELETE FROM permission_events WHERE is_sample = 1').run().changes > 0
}
