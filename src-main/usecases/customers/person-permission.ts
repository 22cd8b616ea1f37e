import { normalisedEmail, usableForContact } from '../../../shared/email-class.ts'
import type { CustomerEdit } from '../../../shared/model/customer.ts'
import type { ConsentStatement, ExistingCustomerRule } from '../../../shared/model/permission.ts'
import { PAYMENT_PLATFORMS, PLATFORMS } from '../../../shared/model/platform.ts'
import type { Connection } from '../../db/database.ts'
import { type EmailStatusReader, emailStatusReader } from '../../db/email-statuses.ts'
import { listStatements, readExistingCustomerRule, readSuppressionSalt } from '../../db/permission.ts'
import type { PersonRecordRow } from '../../db/person-facts.ts'
import { type SuppressionReader, suppressionReader } from '../../db/suppressions.ts'
import type { ContactCandidate } from '../../matching/survivorship.ts'
import type { ConsentClaim, OrderEmail, PermissionFacts, SuppressionHit } from '../../permission/facts.ts'
import {
  type SuppressibleContact,
  suppressionHash,
  suppressionKeys,
} from '../../permission/suppression-keys.ts'
import { foldStatuses, type KnownStatus, mailboxOf } from '../newsletters/email-statuses.ts'
import { mailReturnedDay } from './address-standing.ts'
import type { Person } from './person.ts'

/** What the owner stated once and holds for everybody. */
export interface PermissionContext {
  statements: ReadonlyMap<number, ConsentStatement>
  existingCustomerRule: ExistingCustomerRule
  salt: string | null
  /** null while nothing stands on the suppression list. */
  suppressions: SuppressionReader | null
  /** What newsletter programs said of mailboxes; null where they said nothing at all. */
  emailStatuses: EmailStatusReader | null
}

/** @param people how many will be judged by it. */
export function readPermissionContext(db: Connection, people: number): PermissionContext {
  return {
    statements: new Map(listStatements(db).map(statement => [statement.sourceId, statement])),
    existingCustomerRule: readExistingCustomerRule(db),
    salt: readSuppressionSalt(db),
    suppressions: suppressionReader(db, people),
    emailStatuses: emailStatusReader(db),
  }
}

/** The facts that decide whether a person may be contacted. */
export function permissionFacts(
  person: Person,
  displayed: CustomerEdit,
  candidates: readonly ContactCandidate[],
  context: PermissionContext,
): PermissionFacts {
  const emails = knownEmails(displayed, candidates)
  const phones = displayed.phone === null ? [] : [displayed.phone]
  const fromMarketplaces = marketplaceContacts(person, [...emails, ...phones])
  const rank = (email: string) => emailRank(email, displayed.email, fromMarketplaces)
  return {
    flag: person.flag,
    openCaseSince: person.cases.find(({ closedDay }) => closedDay === null)?.openedDay ?? null,
    records: person.records.map(record => permissionRecord(record, person)),
    emails: [...emails].sort((a, b) => rank(a) - rank(b)),
    hasPostalAddress: displayed.street !== null && displayed.postalCode !== null && displayed.city !== null,
    mailReturnedDay: mailReturnedDay(person, displayed),
    phones,
    marketplaceContacts: fromMarketplaces,
    claims: consentClaims(person),
    // Stored through the contract's own types.
    events: person.events.map(event => ({
      id: event.id,
      channel: event.channel,
      kind: event.kind,
      correctsEventId: event.corrects_event_id,
      origin: event.origin,
      day: event.day,
      recordedAtMs: event.recorded_at_ms,
    })) as unknown as PermissionFacts['events'],
    suppressions: suppressionHits(person, displayed, candidates, context),
    emailFindings: emailStatusesOf([...emails, ...payerEmails(person)], context),
    statements: context.statements,
    existingCustomerRule: context.existingCustomerRule,
  }
}

/** Every address of a person that the owner or a source gives now. */
export function knownEmails(displayed: CustomerEdit, candidates: readonly ContactCandidate[]): Set<string> {
  const emails = [displayed.email, ...candidates.map(candidate => candidate.contact.email)]
  return new Set(emails.filter(email => email !== null))
}

/**
 * Of some addresses and numbers those that marketplaces gave and no shop of the owner's did. A payment service shows
 * sales of both, so that what it shows was not given to a shop.
 */
function marketplaceContacts({ records, details }: Person, contacts: readonly string[]): ReadonlySet<string> {
  const platforms = new Map(records.map(({ record_id, platform }) => [record_id, platform]))
  const [own, foreign] = [new Set<string>(), new Set<string>()]
  for (const { contact_record_id, email, phone } of details.values()) {
    const platform = platforms.get(contact_record_id)
    if (platform === undefined) continue
    const isForeign = PLATFORMS[platform].marketplace || PAYMENT_PLATFORMS.has(platform)
    for (const contact of [email, phone])
      if (contact !== null) (isForeign ? foreign : own).add(normalisedEmail(contact))
  }
  if (foreign.size === 0) return foreign
  const isForeign = (contact: string) => foreign.has(contact) && !own.has(contact)
  return new Set(contacts.filter(contact => isForeign(normalisedEmail(contact))))
}

function payerEmails({ payers }: Person): string[] {
  return payers.flatMap(({ email }) => (email === null ? [] : [email]))
}

/** What newsletter programs said of some addresses. */
export function emailStatusesOf(
  emails: readonly string[],
  { emailStatuses }: Pick<PermissionContext, 'emailStatuses'>,
): KnownStatus[] {
  if (emailStatuses === null) return []
  return foldStatuses(emailStatuses([...new Set(emails.map(mailboxOf))]))
}

/** The owner's and then the shown address first, those of marketplaces behind all others, relays last. */
function emailRank(
  email: string,
  shown: string | null,
  fromMarketplaces: PermissionFacts['marketplaceContacts'],
): number {
  if (!usableForContact(email)) return 3
  if (fromMarketplaces.has(email)) return 2
  return email === shown ? 0 : 1
}

function permissionRecord(record: PersonRecordRow, person: Person): PermissionFacts['records'][number] {
  const orders = person.orders.filter(
    order => order.record_id === record.record_id && order.status !== 'cancelled' && order.is_flagged === 0,
  )
  const days = new Map<string, string | null>()
  let lastOrderDay: string | null = null
  for (const order of orders) {
    if (order.day !== null && (lastOrderDay === null || order.day > lastOrderDay)) lastOrderDay = order.day
    const email =
      order.billing_details_id === null ? null : (person.details.get(order.billing_details_id)?.email ?? null)
    if (email === null) continue
    const known = days.get(email)
    if (known === undefined || (order.day !== null && (known === null || order.day > known)))
      days.set(email, order.day)
  }
  const orderEmails: OrderEmail[] = [...days].map(([email, day]) => ({ email, lastOrderDay: day }))
  return {
    platform: record.platform,
    sourceId: record.source_id,
    orders: orders.length,
    lastOrderDay,
    orderEmails,
  }
}

/** What consent columns said, order by order and customer file by customer file. */
export function consentClaims(person: Person): ConsentClaim[] {
  const sources = new Map(person.records.map(record => [record.record_id, record.source_id]))
  const claims: ConsentClaim[] = []
  for (const order of person.orders) {
    if (order.accepts_email === null) continue
    claims.push({
      sourceId: sources.get(order.record_id) ?? 0,
      channel: 'email',
      accepted: order.accepts_email === 1,
      day: order.day,
      notedAtMs: null,
    })
  }
  for (const profile of person.profiles) {
    const claim = {
      sourceId: sources.get(profile.record_id) ?? 0,
      day: profile.seen_day,
      notedAtMs: profile.imported_at_ms,
    }
    if (profile.accepts_email !== null)
      claims.push({ ...claim, channel: 'email', accepted: profile.accepts_email === 1 })
    if (profile.accepts_sms !== null)
      claims.push({ ...claim, channel: 'sms', accepted: profile.accepts_sms === 1 })
  }
  return claims
}

function suppressionHits(
  person: Person,
  displayed: CustomerEdit,
  candidates: readonly ContactCandidate[],
  context: PermissionContext,
): SuppressionHit[] {
  const { salt, suppressions } = context
  if (salt === null || suppressions === null) return []
  const own = new Set(person.events.map(event => event.id))
  return suppressionKeys(suppressibleContacts(person, displayed, candidates))
    .flatMap(key => suppressions(suppressionHash(salt, key)))
    .filter(({ eventId }) => eventId === null || !own.has(eventId))
    .map(({ channel, eventId, day, recordedAtMs }) => ({ channel, eventId, day, recordedAtMs }))
}

/** Everything under which this person may stand on the suppression list: as shown, as sources say, and who pays. */
export function suppressibleContacts(
  { payers }: Person,
  displayed: CustomerEdit,
  candidates: readonly ContactCandidate[],
): SuppressibleContact[] {
  return [displayed, ...candidates.map(candidate => candidate.contact), ...payers]
}
