import { type CalendarDay, isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import {
  type Channel,
  type ConsentOrigin,
  channelSchema,
  type GivenProof,
  type PermissionEvent,
  type PermissionProof,
} from '../../../shared/model/permission.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { rootOf } from '../../db/merges.ts'
import { customersOfEvent, eventTable, type NewEvent, readEvent } from '../../db/permission-events.ts'
import { suppressedCustomers, suppressionTable } from '../../db/suppressions.ts'
import { suppressionHash, suppressionKeys } from '../../permission/suppression-keys.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'
import { type FileOnDisk, keepEvidence, readEvidence } from './evidence-files.ts'
import { customersSharing, suppressibleContactsOf, suppressionSalt } from './salted-keys.ts'

export interface Moment {
  nowMs: number
  today: CalendarDay
}

/** What the owner says of an entry, with the files as they lie on the disk. */
export interface Proof extends Omit<GivenProof, 'files'> {
  wording?: string | undefined
  files?: readonly FileOnDisk[] | undefined
}

export interface NewObjection extends Proof {
  customerId: number
  /** Default: all of them. */
  channels?: readonly Channel[] | undefined
  /** When the person said so; default: today. */
  day?: CalendarDay | undefined
}

/**
 * Enters an objection to advertising. It also goes on the suppression list, as hashes, so that it holds for
 * whatever later import shows the same e-mail or the same name and address.
 * @throws ExpectedFailure `not_found`, `invalid` for a day that does not exist or lies in the future, or one of a file's.
 */
export function objectToAdvertising(
  db: Connection,
  objection: NewObjection,
  moment: Moment,
): PermissionEvent[] {
  const { channels = channelSchema.options, day = moment.today } = objection
  const proof = checkedProof(objection, day, moment)
  const files = readEvidence(objection.files ?? [], moment.nowMs)
  return inTransaction(db, () => {
    const customerId = knownCustomer(db, objection.customerId)
    const [salt, contacts] = [suppressionSalt(db), suppressibleContactsOf(db, customerId)]
    const table = eventTable(db)
    const events = channels.map(channel =>
      table.add({ ...plainEvent(moment), ...proof, customerId, channel, kind: 'objection', day }),
    )
    const suppressions = suppressionTable(db)
    for (const key of suppressionKeys(contacts)) {
      const hash = suppressionHash(salt, key)
      for (const { id, channel } of events) suppressions.put(hash, channel, id)
    }
    // The same address may stand with another customer, who is suppressed from now on.
    refreshCustomers(db, customersSharing(db, contacts).add(customerId), 'incremental')
    return withFiles(db, events, files)
  })
}

export interface NewConsent extends Proof {
  customerId: number
  channel: Channel
  origin: ConsentOrigin
  day: CalendarDay
  wording: string
}

/**
 * Enters a consent with its proof.
 * @throws ExpectedFailure `not_found`, `invalid` for a day that does not exist or lies in the future, or one of a file's.
 */
export function recordConsent(db: Connection, consent: NewConsent, moment: Moment): PermissionEvent {
  const { channel, origin, day } = consent
  return recordOne(db, { ...consent, kind: 'consent', channel, origin, day }, moment)
}

export interface NewWithdrawal extends Proof {
  customerId: number
  channel: Channel
  day?: CalendarDay | undefined
}

/** Enters that a person took a consent back: no advertising on this channel, whatever else would allow it. */
export function withdrawConsent(db: Connection, withdrawal: NewWithdrawal, moment: Moment): PermissionEvent {
  const { day = moment.today } = withdrawal
  return recordOne(db, { ...withdrawal, kind: 'withdrawal', origin: null, day }, moment)
}

type OneEntry = Proof & Pick<NewEvent, 'customerId' | 'channel' | 'kind' | 'origin' | 'day'>

function recordOne(db: Connection, entry: OneEntry, moment: Moment): PermissionEvent {
  const { channel, kind, origin, day } = entry
  const proof = checkedProof(entry, day, moment)
  const files = readEvidence(entry.files ?? [], moment.nowMs)
  return inTransaction(db, () => {
    const customerId = knownCustomer(db, entry.customerId)
    const event = eventTable(db).add({
      ...plainEvent(moment),
      ...proof,
      customerId,
      channel,
      kind,
      origin,
      day,
    })
    refreshCustomers(db, [customerId], 'incremental')
    return { ...event, files: keepEvidence(db, [event.id], files) }
  })
}

/**
 * Says that an entry was made by mistake. The entry stays in the ledger, without effect.
 * @throws ExpectedFailure `not_found`.
 */
export function correctEvent(db: Connection, eventId: number, moment: Moment): PermissionEvent {
  return inTransaction(db, () => {
    const event = readEvent(db, eventId)
    if (event === null) throw new ExpectedFailure({ code: 'not_found', what: 'entry' })
    // Whom an objection closed to advertising by the address that it was made with.
    const suppressed = suppressedCustomers(db)
    const correction = eventTable(db).add(correctionOf(event, moment))
    const root = rootOf(db, event.customerId)
    const sharing = customersSharing(db, suppressibleContactsOf(db, root)).add(root)
    for (const id of [...customersOfEvent(db, eventId), ...suppressed]) sharing.add(id)
    refreshCustomers(db, sharing, 'incremental')
    return correction
  })
}

/** The entry that takes another one back. */
export function correctionOf(
  event: Pick<PermissionEvent, 'id' | 'customerId' | 'channel'>,
  moment: Moment,
): NewEvent {
  return {
    ...plainEvent(moment),
    ...NO_PROOF,
    customerId: event.customerId,
    channel: event.channel,
    kind: 'correction',
    correctsEventId: event.id,
    day: moment.today,
  }
}

/** What an entry has that is neither corrected nor part of a statement for many. */
export function plainEvent({ nowMs }: Moment) {
  return { correctsEventId: null, origin: null, bulkId: null, recordedAtMs: nowMs } as const
}

const NO_PROOF: PermissionProof = {
  minute: null,
  signedUpDay: null,
  signedUpMinute: null,
  place: null,
  ipAddress: null,
  wording: null,
  evidence: null,
}

/**
 * What is stored of a proof; empty texts are none.
 * @throws ExpectedFailure `invalid` for a day that does not exist or lies in the future, or a sign-up after its confirmation.
 */
export function checkedProof(proof: Proof, day: CalendarDay, { today }: Moment): PermissionProof {
  const { minute, signedUpDay, signedUpMinute, place, ipAddress, wording, evidence } = proof
  if (!isCalendarDay(day) || day > today) throw new ExpectedFailure({ code: 'invalid', field: 'day' })
  if (signedUpDay !== undefined && (!isCalendarDay(signedUpDay) || signedUpDay > day))
    throw new ExpectedFailure({ code: 'invalid', field: 'signedUpDay' })
  return {
    minute: minute ?? null,
    signedUpDay: signedUpDay ?? null,
    signedUpMinute: signedUpDay === undefined ? null : (signedUpMinute ?? null),
    place: place ?? null,
    ipAddress: ipAddress?.trim() || null,
    wording: wording?.trim() || null,
    evidence: evidence?.trim() || null,
  }
}

function withFiles(
  db: Connection,
  events: readonly PermissionEvent[],
  files: Parameters<typeof keepEvidence>[2],
): PermissionEvent[] {
  const kept = keepEvidence(
    db,
    events.map(({ id }) => id),
    files,
  )
  return events.map(event => ({ ...event, files: kept }))
}
