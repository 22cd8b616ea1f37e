import { randomBytes } from 'node:crypto'
import type { CalendarDay } from '../../../shared/calendar.ts'
import { isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import {
  type Channel,
  type ConsentOrigin,
  channelSchema,
  type PermissionEvent,
} from '../../../shared/model/permission.ts'
import { listSharingCustomers } from '../../db/customers.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { rootOf } from '../../db/merges.ts'
import {
  insertEvent,
  insertSuppression,
  readEvent,
  readSuppressionSalt,
  writeSuppressionSalt,
} from '../../db/permission.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import { suppressionHash } from '../../permission/suppression-keys.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { contactCandidates, displayedValues, groupPersons } from '../customers/person.ts'
import { suppressionKeys } from '../customers/person-permission.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'

export interface Moment {
  nowMs: number
  today: CalendarDay
}

/**
 * Enters an objection to advertising. It also goes on the suppression list, as hashes, so that it holds for
 * whatever later import shows the same e-mail or the same name and address.
 * @param channels default: all of them.
 * @throws ExpectedFailure `not_found`.
 */
export function objectToAdvertising(
  db: Connection,
  customerId: number,
  channels: readonly Channel[] | undefined,
  note: string | null,
  moment: Moment,
): PermissionEvent[] {
  return inTransaction(db, () => {
    const root = knownCustomer(db, customerId)
    const keys = keysOf(db, root)
    const salt = readSuppressionSalt(db) ?? newSalt(db)
    const events = (channels ?? channelSchema.options).map(channel => {
      const event = insertEvent(db, {
        customerId: root,
        channel,
        kind: 'objection',
        correctsEventId: null,
        origin: null,
        day: moment.today,
        recordedAtMs: moment.nowMs,
        wording: null,
        evidence: note,
      })
      for (const key of keys) insertSuppression(db, suppressionHash(salt, key), channel, event.id)
      return event
    })
    // The same address may stand with another customer, who is suppressed from now on.
    refreshCustomers(db, listSharingCustomers(db, root), 'incremental')
    return events
  })
}

function newSalt(db: Connection): string {
  const salt = randomBytes(32).toString('hex')
  writeSuppressionSalt(db, salt)
  return salt
}

function keysOf(db: Connection, customerId: number): string[] {
  const [person] = groupPersons(personFactsReader(db)([customerId]))
  if (person === undefined) throw new ExpectedFailure({ code: 'not_found', what: 'customer' })
  const candidates = contactCandidates(person)
  return suppressionKeys(person, displayedValues(person, candidates).displayed, candidates)
}

export interface NewConsent {
  customerId: number
  channel: Channel
  origin: ConsentOrigin
  day: CalendarDay
  wording: string
  evidence: string | null
}

/**
 * Enters a consent with its proof.
 * @throws ExpectedFailure `not_found`, or `invalid` for a day that does not exist or lies in the future.
 */
export function recordConsent(db: Connection, consent: NewConsent, moment: Moment): PermissionEvent {
  if (!isCalendarDay(consent.day) || consent.day > moment.today)
    throw new ExpectedFailure({ code: 'invalid', field: 'day' })
  return inTransaction(db, () => {
    const customerId = knownCustomer(db, consent.customerId)
    keysOf(db, customerId)
    const event = insertEvent(db, {
      ...consent,
      customerId,
      kind: 'consent',
      correctsEventId: null,
      recordedAtMs: moment.nowMs,
    })
    refreshCustomers(db, [customerId], 'incremental')
    return event
  })
}

/**
 * Says that an entry was made by mistake. The entry stays in the ledger, without effect.
 * @throws ExpectedFailure `not_found`.
 */
export function correctEvent(db: Connection, eventId: number, moment: Moment): PermissionEvent {
  return inTransaction(db, () => {
    const event = readEvent(db, eventId)
    if (event === null) throw new ExpectedFailure({ code: 'not_found', what: 'customer' })
    const correction = insertEvent(db, {
      customerId: event.customerId,
      channel: event.channel,
      kind: 'correction',
      correctsEventId: eventId,
      origin: null,
      day: moment.today,
      recordedAtMs: moment.nowMs,
      wording: null,
      evidence: null,
    })
    refreshCustomers(db, listSharingCustomers(db, rootOf(db, event.customerId)), 'incremental')
    return correction
  })
}
