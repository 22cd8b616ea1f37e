import { usableForContact } from '../../shared/email-class.ts'
import {
  type Channel,
  channelSchema,
  correctedIds,
  type Ground,
  type Purpose,
  purposeSchema,
  type Verdict,
} from '../../shared/model/permission.ts'
import type {
  ExplainedVerdict,
  FactEffect,
  PermissionFact,
} from '../../shared/model/permission-explanation.ts'
import { type ChannelStanding, channelStanding } from './channel-standing.ts'
import { claimStanding } from './consent-column.ts'
import { existingCustomerSince, lastSaleDay } from './existing-customer.ts'
import type { PermissionFacts, PermissionRecord } from './facts.ts'
import { isProvenOrigin } from './ledger.ts'
import { reachableEmail } from './reachable-email.ts'
import { hasOwnOrder, isMarketplace, isRelayed, ownRecords, revealingEmails } from './records.ts'
import { isRelayOrInvented, verdict } from './verdict.ts'

/** Every verdict on a person with all facts that it rests on, whether they carried it or were overruled. */
export function explain(person: PermissionFacts): ExplainedVerdict[] {
  return channelSchema.options.flatMap(channel =>
    purposeSchema.options.map(purpose => explainOne(person, channel, purpose)),
  )
}

/** One verdict with its facts; what is against it comes first. */
export function explainOne(person: PermissionFacts, channel: Channel, purpose: Purpose): ExplainedVerdict {
  const found = verdict(person, channel, purpose)
  const facts = [...flagFacts(person), ...factsOf(person, channel, purpose, found)]
  return { verdict: found, facts: facts.toSorted((a, b) => ORDER[a.effect] - ORDER[b.effect]) }
}

const ORDER: Readonly<Record<FactEffect, number>> = {
  forbids: 0,
  allows: 1,
  overruled: 2,
  lifted: 3,
  none: 4,
}

function factsOf(
  person: PermissionFacts,
  channel: Channel,
  purpose: Purpose,
  found: Verdict,
): PermissionFact[] {
  switch (purpose) {
    case 'advertising':
      return advertisingFacts(person, channel, found)
    case 'transactional':
      return [...saleFacts(person, channel, found), ...addressFacts(person, channel, found)]
    case 'address_check':
      return channel === 'post' ? addressCheckFacts(person, found) : []
  }
}

/** What a fact that speaks for contact does, as the verdict turned out. */
function forIt(found: Verdict): FactEffect {
  return found.allowed ? 'allows' : 'overruled'
}

/** What a fact that speaks against contact does: a consent that stands lifted it. */
function againstIt(isLifted: boolean): FactEffect {
  return isLifted ? 'lifted' : 'forbids'
}

function flagFacts({ flag }: PermissionFacts): PermissionFact[] {
  return flag === null ? [] : [{ kind: 'flag', effect: 'forbids', flag: flag.kind, day: flag.day }]
}

/** An open complaint stops advertising, and nothing else. */
function caseFacts({ openCaseSince: day }: PermissionFacts): PermissionFact[] {
  return day === null ? [] : [{ kind: 'open_case', effect: 'forbids', day }]
}

function advertisingFacts(person: PermissionFacts, channel: Channel, found: Verdict): PermissionFact[] {
  const standing = channelStanding(person, channel)
  const isLifted = standing.proven?.ground === 'consent'
  return [
    ...caseFacts(person),
    ...entryFacts(person, channel, found, standing),
    ...suppressionFacts(person, channel, isLifted),
    ...columnFacts(person, channel, found, standing),
    ...(channel === 'email' ? newsletterFacts(person, found, isLifted) : []),
    ...marketplaceFacts(person, channel, found, standing.proven !== null),
    ...groundFacts(person, channel, found),
    ...addressFacts(person, channel, found),
  ]
}

function entryFacts(
  person: PermissionFacts,
  channel: Channel,
  found: Verdict,
  { proven }: ChannelStanding,
): PermissionFact[] {
  const corrected = correctedIds(person.events)
  return person.events.flatMap(event => {
    const { id: eventId, kind: entry, origin, day } = event
    if (event.channel !== channel || entry === 'correction') return []
    const isMistake = corrected.has(eventId)
    const fact = { kind: 'entry' as const, eventId, entry, origin, isMistake, day }
    if (isMistake || (entry === 'consent' && !isProvenOrigin(origin))) return [{ ...fact, effect: 'none' }]
    if (entry !== 'consent') return [{ ...fact, effect: againstIt(proven?.ground === 'consent') }]
    const holds = proven?.entries.includes(eventId) ?? false
    return [{ ...fact, effect: holds ? forIt(found) : 'overruled' }]
  })
}

function suppressionFacts(person: PermissionFacts, channel: Channel, isLifted: boolean): PermissionFact[] {
  const corrected = correctedIds(person.events)
  return person.suppressions
    .filter(hit => hit.channel === channel && (hit.eventId === null || !corrected.has(hit.eventId)))
    .map(({ eventId, day }) => ({ kind: 'suppression', effect: againstIt(isLifted), eventId, day }))
}

/** Every order may repeat a claim: of one source the last yes and the last no are told. */
function columnFacts(
  person: PermissionFacts,
  channel: Channel,
  found: Verdict,
  { proven, withdrawn }: ChannelStanding,
): PermissionFact[] {
  const last = new Map<string, PermissionFacts['claims'][number]>()
  for (const claim of person.claims.toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? '')))
    if (claim.channel === channel) last.set(`${claim.sourceId}|${claim.accepted}`, claim)
  const counts = proven?.ground === 'consent_column'
  return [...last.values()].map(claim => {
    const { sourceId, accepted, day } = claim
    const standing = claimStanding(person, claim)
    const fact = { kind: 'column' as const, sourceId, accepted, standing, day }
    if (!accepted) return { ...fact, effect: withdrawn === null ? 'none' : 'forbids' }
    if (standing !== 'confirmed') return { ...fact, effect: 'none' }
    return { ...fact, effect: counts ? forIt(found) : 'overruled' }
  })
}

function newsletterFacts(person: PermissionFacts, found: Verdict, isLifted: boolean): PermissionFact[] {
  return person.emailFindings.map(({ email, state, day, notedDay }) => {
    const fact = { kind: 'newsletter' as const, email, state, day, notedDay }
    const isRefusal = state === 'complained' || state === 'unsubscribed'
    if (isRefusal) return { ...fact, effect: againstIt(isLifted) }
    const isReason = !found.allowed && found.reason === state
    return { ...fact, effect: isReason ? 'forbids' : 'none' }
  })
}

function marketplaceFacts(
  person: PermissionFacts,
  channel: Channel,
  found: Verdict,
  isProven: boolean,
): PermissionFact[] {
  // A consent may reach nothing but what a marketplace gave.
  const effect = againstIt(isProven && (found.allowed || found.reason !== 'marketplace'))
  const revealing = revealingEmails(person)
  const others = channel === 'email' ? person.emails.filter(isRelayOrInvented) : []
  const isReason = !found.allowed && found.reason === 'relay_address'
  return [
    ...person.records.filter(isMarketplace).map(record => marketplaceFact(record, effect)),
    ...[...new Set([...revealing, ...others])].map(email => ({
      kind: 'relay_address' as const,
      email,
      effect: revealing.includes(email) ? (isReason ? 'forbids' : effect) : isReason ? 'forbids' : 'none',
    })),
  ]
}

function marketplaceFact(record: PermissionRecord, effect: FactEffect): PermissionFact {
  const { sourceId, platform, lastOrderDay: day } = record
  return { kind: 'marketplace', effect, sourceId, platform, day }
}

/** The grounds that need no consent. Where the verdict rests on another one, they go without saying. */
function groundFacts(person: PermissionFacts, channel: Channel, found: Verdict): PermissionFact[] {
  const carries = (ground: Ground): FactEffect =>
    found.allowed ? (found.ground === ground ? 'allows' : 'none') : 'overruled'
  switch (channel) {
    case 'email': {
      const [email, day] = [reachableEmail(person), lastSaleDay(person)]
      if (email === null || day === null) return []
      const effect = existingCustomerSince(person) === null ? 'none' : carries('existing_customer')
      return [{ kind: 'sale_email', effect, email, day }]
    }
    case 'post':
      return ownRecords(person).map(record => ordersFact(record, carries('own_customer_post')))
    case 'phone':
    case 'sms':
      return []
  }
}

function ordersFact(record: PermissionRecord, effect: FactEffect): PermissionFact {
  const { sourceId, orders, lastOrderDay: day } = record
  return { kind: 'orders', effect, sourceId, orders, day }
}

/** Orders that a message can be about; behind a relay only letters reach the person. */
function saleFacts(person: PermissionFacts, channel: Channel, found: Verdict): PermissionFact[] {
  return person.records
    .filter(record => record.orders > 0)
    .map(record =>
      channel !== 'post' && isRelayed(record)
        ? marketplaceFact(record, found.allowed ? 'none' : 'forbids')
        : ordersFact(record, forIt(found)),
    )
}

function addressCheckFacts(person: PermissionFacts, found: Verdict): PermissionFact[] {
  const facts: PermissionFact[] = [
    ...person.records.filter(isMarketplace).map(record => marketplaceFact(record, 'forbids')),
    ...revealingEmails(person).map(email => ({
      kind: 'relay_address' as const,
      email,
      effect: 'forbids' as const,
    })),
    ...ownRecords(person).map(record => ordersFact(record, forIt(found))),
  ]
  if (hasOwnOrder(person) && !person.hasPostalAddress) facts.push({ kind: 'no_address', effect: 'forbids' })
  return facts
}

/** What keeps a message from arriving. */
function addressFacts(person: PermissionFacts, channel: Channel, found: Verdict): PermissionFact[] {
  switch (channel) {
    case 'email': {
      const dead = new Set(['hard_bounced', 'cleaned'])
      const isAdvertising = found.purpose === 'advertising'
      return [
        ...(person.emails.some(usableForContact) ? [] : [{ kind: 'no_address', effect: 'forbids' } as const]),
        // For advertising they are told with what else newsletter programs say.
        ...(isAdvertising
          ? []
          : newsletterFacts(person, found, false).filter(
              fact => fact.kind === 'newsletter' && dead.has(fact.state),
            )),
      ]
    }
    case 'post':
      if (!person.hasPostalAddress) return [{ kind: 'no_address', effect: 'forbids' }]
      return person.mailReturnedDay === null
        ? []
        : [{ kind: 'mail_returned', effect: 'forbids', day: person.mailReturnedDay }]
    case 'phone':
    case 'sms':
      return person.phones.some(phone => /\d/.test(phone)) ? [] : [{ kind: 'no_address', effect: 'forbids' }]
  }
}
