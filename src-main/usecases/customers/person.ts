import { usableAsIdentity, usableForContact } from '../../../shared/email-class.ts'
import type { CustomerEdit } from '../../../shared/model/customer.ts'
import type { ContactFact } from '../../../shared/model/facts.ts'
import type { Flag } from '../../../shared/model/flag.ts'
import { PLATFORMS } from '../../../shared/model/platform.ts'
import type { CaseSpan } from '../../db/complaint-cases.ts'
import { type ContactDetailsRow, contactFromRow } from '../../db/contacts.ts'
import type { Merge } from '../../db/merges.ts'
import type {
  PersonConfirmationRow,
  PersonEventRow,
  PersonOrderRow,
  PersonProfileRow,
  PersonRecordRow,
  PersonRows,
} from '../../db/person-facts.ts'
import { type ContactCandidate, survivingValues } from '../../matching/survivorship.ts'
import { ownerValues } from './owner-values.ts'

/** One customer with everything stored about them. */
export interface Person {
  id: number
  ownerValues: Partial<CustomerEdit>
  flag: Flag | null
  /** Complaints, the first first. */
  cases: readonly CaseSpan[]
  hasNotes: boolean
  /** The merges that made this customer, first the first. */
  mergedFrom: readonly Merge[]
  records: PersonRecordRow[]
  orders: PersonOrderRow[]
  details: Map<number, ContactDetailsRow>
  profiles: PersonProfileRow[]
  events: PersonEventRow[]
  confirmations: PersonConfirmationRow[]
  /**
   * Who paid, where a payment service shows it otherwise than the shop does. Nobody is written to there; but an
   * objection from there holds for the person, and the person is found by it.
   */
  payers: ContactFact[]
}

/** Sorts the rows of many customers into one bundle each. */
export function groupPersons(rows: PersonRows): Person[] {
  const persons = new Map<number, Person>()
  const written = new Map(rows.customers.map(row => [row.id, row]))
  const members = new Set([...rows.merges.values()].flatMap(merges => merges.map(merge => merge.customerId)))
  for (const { id, has_notes, flag_kind, flag_day } of rows.customers) {
    if (members.has(id)) continue
    const merges = rows.merges.get(id) ?? []
    persons.set(id, {
      id,
      ownerValues: ownerValues(id, merges, member => written.get(member)),
      flag: flag_kind === null || flag_day === null ? null : { kind: flag_kind, day: flag_day },
      cases: rows.cases.get(id) ?? [],
      hasNotes: has_notes === 1 || merges.some(({ customerId }) => written.get(customerId)?.has_notes === 1),
      mergedFrom: merges,
      records: [],
      orders: [],
      details: new Map(),
      profiles: [],
      events: [],
      confirmations: [],
      payers: [],
    })
  }
  for (const record of rows.records) persons.get(record.customer_id)?.records.push(record)
  for (const order of rows.orders) persons.get(order.customer_id)?.orders.push(order)
  for (const details of rows.details) persons.get(details.customer_id)?.details.set(details.id, details)
  for (const profile of rows.profiles) persons.get(profile.customer_id)?.profiles.push(profile)
  for (const event of rows.events) persons.get(event.customer_id)?.events.push(event)
  for (const row of rows.payers) persons.get(row.customer_id)?.payers.push(contactFromRow(row))
  for (const row of rows.confirmations) persons.get(row.customer_id)?.confirmations.push(row)
  // Of addresses last seen on the same day the one first seen wins, in whatever order files were imported.
  for (const { orders } of persons.values()) if (orders.length > 1) orders.sort(byDayAndValue)
  return [...persons.values()]
}

function byDayAndValue(one: PersonOrderRow, other: PersonOrderRow): number {
  const [day, otherDay] = [one.day ?? '', other.day ?? '']
  if (day !== otherDay) return day < otherDay ? -1 : 1
  return (one.counted_value_minor ?? 0) - (other.counted_value_minor ?? 0)
}

/**
 * False for a customer that nothing is left of: every order and profile went to another one or was taken back, and
 * the owner never wrote anything down. Who only paid for orders that another customer made is no customer either.
 */
export function isListed(person: Person): boolean {
  if (person.profiles.length > 0 || person.flag !== null) return true
  if (person.orders.some(order => order.pays_for_another === 0)) return true
  return person.hasNotes || person.events.length > 0 || Object.keys(person.ownerValues).length > 0
}

/** What sources say now (details that a later file replaced are left out), with the day of the last mention. */
export function contactCandidates(person: Person): ContactCandidate[] {
  const mentions = new Map<
    string,
    { detailsId: number; role: ContactCandidate['role']; lastSeenDay: string | null }
  >()
  const mention = (detailsId: number | null, role: ContactCandidate['role'], day: string | null) => {
    if (detailsId === null) return
    const key = `${role}${detailsId}`
    const known = mentions.get(key)
    if (known === undefined) mentions.set(key, { detailsId, role, lastSeenDay: day })
    else if (day !== null && (known.lastSeenDay === null || day > known.lastSeenDay)) known.lastSeenDay = day
  }
  for (const order of person.orders) {
    mention(order.billing_details_id, 'billing', order.day)
    mention(order.shipping_details_id, 'shipping', order.day)
  }
  for (const profile of person.profiles) mention(profile.details_id, 'profile', profile.seen_day)
  const contacts = new Map<number, ContactFact>()
  const candidates: ContactCandidate[] = []
  for (const { detailsId, role, lastSeenDay } of mentions.values()) {
    const row = person.details.get(detailsId)
    if (row === undefined) continue
    const contact = contacts.get(detailsId) ?? contactFromRow(row)
    contacts.set(detailsId, contact)
    candidates.push({ contact, role, lastSeenDay })
  }
  return candidates
}

/** The values to show: the owner's first, then what survives of the imported ones. */
export function displayedValues(
  person: Person,
  candidates: readonly ContactCandidate[],
): { displayed: CustomerEdit; imported: CustomerEdit } {
  const imported = { ...survivingValues(candidates, usableForContact), birthday: importedBirthday(person) }
  const owner = Object.fromEntries(
    Object.entries(person.ownerValues).filter(([, value]) => value !== null && value !== undefined),
  )
  return { imported, displayed: { ...imported, ...owner } }
}

/** The birthday that a customer file said last; one with its year before one without. */
function importedBirthday(person: Person): string | null {
  let found: string | null = null
  let foundDay = ''
  for (const { birthday, seen_day } of person.profiles) {
    if (birthday === null) continue
    const [isFull, wasFull] = [!birthday.startsWith('-'), found !== null && !found.startsWith('-')]
    if (found === null || (isFull === wasFull ? seen_day >= foundDay : isFull)) {
      found = birthday
      foundDay = seen_day
    }
  }
  return found
}

/**
 * True where the person can be recognised across orders: not only known behind relay addresses or by a bare name,
 * which identifies nobody.
 */
export function isAttributable(person: Person, candidates: readonly ContactCandidate[]): boolean {
  const isRecognised = ({ platform, party_key }: Person['records'][number]) =>
    !PLATFORMS[platform].relayed && !party_key.startsWith('order:')
  if (person.records.some(isRecognised)) return true
  const emails = [...candidates.map(candidate => candidate.contact.email), person.ownerValues.email ?? null]
  return emails.some(email => email !== null && usableAsIdentity(email))
}
