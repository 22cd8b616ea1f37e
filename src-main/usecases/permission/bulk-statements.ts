import type { CalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { Channel, ConsentOrigin } from '../../../shared/model/permission.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { eventsOfBulk, eventTable, nextEventId } from '../../db/permission-events.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import { suppressionTable } from '../../db/suppressions.ts'
import { channelStanding, isClosed } from '../../permission/channel-standing.ts'
import { suppressionHash, suppressionKeys } from '../../permission/suppression-keys.ts'
import { contactCandidates, displayedValues, groupPersons } from '../customers/person.ts'
import { permissionFacts, readPermissionContext } from '../customers/person-permission.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'
import { keepEvidence, readEvidence } from './evidence-files.ts'
import { checkedProof, correctionOf, type Moment, type Proof, plainEvent } from './ledger.ts'
import { suppressibleContactsOfPerson, suppressionSalt } from './salted-keys.ts'

const CHUNK_CUSTOMERS = 1000

/** One consent or objection that many people gave in the same way. */
export interface NewBulkStatement extends Proof {
  kind: 'consent' | 'objection'
  channels: readonly Channel[]
  /** Of a consent. */
  origin?: ConsentOrigin | undefined
  day: CalendarDay
}

export interface RecordedBulk {
  /** 0 where nobody was meant. */
  bulkId: number
  /** For whom something was entered. */
  customers: number
  /** Who was left out of a consent on some channel, as they had closed it; they can only open it one by one. */
  skipped: number
}

/**
 * Enters the same consent or objection for each of some customers, all or none. A consent is not entered where somebody
 * closed the channel: that many agreed in the same way is no word of this person's that they changed their mind.
 * @param customerIds customers of the list, none of them part of another one.
 * @throws ExpectedFailure `invalid` (a consent without origin or wording, or a day that cannot be), or one of a file's.
 */
export function recordForMany(
  db: Connection,
  customerIds: readonly number[],
  statement: NewBulkStatement,
  moment: Moment,
): RecordedBulk {
  const { kind, channels, day, origin = null } = statement
  const proof = checkedProof(statement, day, moment)
  if (kind === 'consent' && origin === null) throw new ExpectedFailure({ code: 'invalid', field: 'origin' })
  if (kind === 'consent' && proof.wording === null)
    throw new ExpectedFailure({ code: 'invalid', field: 'wording' })
  const files = readEvidence(statement.files ?? [], moment.nowMs)
  return inTransaction(db, () => {
    const bulkId = nextEventId(db)
    const table = eventTable(db)
    const suppress = kind === 'objection' ? suppressor(db) : null
    const closed = kind === 'consent' ? closedChannels(db, customerIds, channels) : null
    const eventIds: number[] = []
    let customers = 0
    const common = { ...plainEvent(moment), ...proof, kind, day, bulkId }
    for (const customerId of customerIds) {
      const open = channels.filter(channel => !closed?.get(customerId)?.includes(channel))
      if (open.length === 0) continue
      const events = open.map(channel =>
        table.add({ ...common, customerId, channel, origin: kind === 'consent' ? origin : null }),
      )
      customers++
      eventIds.push(...events.map(({ id }) => id))
      suppress?.add(customerId, events)
    }
    suppress?.finish()
    keepEvidence(db, eventIds, files)
    // Whoever shares an address with somebody who objected is suppressed from now on, whoever that is.
    refreshCustomers(db, kind === 'objection' ? 'all' : customerIds, 'rebuild')
    return { bulkId: customers === 0 ? 0 : bulkId, customers, skipped: closed?.size ?? 0 }
  })
}

/** Of some customers those who closed some of the channels, with the channels. */
function closedChannels(
  db: Connection,
  customerIds: readonly number[],
  channels: readonly Channel[],
): Map<number, Channel[]> {
  const context = readPermissionContext(db, customerIds.length)
  const read = personFactsReader(db)
  const closed = new Map<number, Channel[]>()
  for (let start = 0; start < customerIds.length; start += CHUNK_CUSTOMERS) {
    for (const person of groupPersons(read(customerIds.slice(start, start + CHUNK_CUSTOMERS)))) {
      const candidates = contactCandidates(person)
      const { displayed } = displayedValues(person, candidates)
      const facts = permissionFacts(person, displayed, candidates, context)
      const ofPerson = channels.filter(channel => isClosed(channelStanding(facts, channel)))
      if (ofPerson.length > 0) closed.set(person.id, ofPerson)
    }
  }
  return closed
}

/** Puts people who object on the suppression list, many at a time. */
function suppressor(db: Connection) {
  const salt = suppressionSalt(db)
  const read = personFactsReader(db)
  const table = suppressionTable(db)
  const waiting = new Map<number, readonly { id: number; channel: Channel }[]>()
  const finish = () => {
    for (const person of groupPersons(read([...waiting.keys()])))
      for (const key of suppressionKeys(suppressibleContactsOfPerson(person))) {
        const hash = suppressionHash(salt, key)
        for (const { id, channel } of waiting.get(person.id) ?? []) table.put(hash, channel, id)
      }
    waiting.clear()
  }
  return {
    add(customerId: number, events: readonly { id: number; channel: Channel }[]): void {
      waiting.set(customerId, events)
      if (waiting.size >= CHUNK_CUSTOMERS) finish()
    },
    finish,
  }
}

/**
 * Takes a statement for many people back as a whole, or lets it hold again: by corrections, as the ledger only grows.
 * @throws ExpectedFailure `not_found` where there is no such statement.
 */
export function setBulkTakenBack(db: Connection, bulkId: number, isTakenBack: boolean, moment: Moment): void {
  inTransaction(db, () => {
    const standing = eventsOfBulk(db, bulkId, 'standing')
    const corrections = eventsOfBulk(db, bulkId, 'corrections')
    if (standing.length + corrections.length === 0)
      throw new ExpectedFailure({ code: 'not_found', what: 'entry' })
    const table = eventTable(db)
    for (const event of isTakenBack ? standing : corrections)
      table.add({ ...correctionOf(event, moment), bulkId })
    // Whoever shares an address with one of these people is suppressed by their objection, or no longer.
    refreshCustomers(db, 'all', 'rebuild')
  })
}
