import type { CalendarDay } from '../../shared/calendar.ts'
import { classifyEmail } from '../../shared/email-class.ts'
import type { Channel, Denial, Ground, Purpose, Verdict } from '../../shared/model/permission.ts'
import { channelStanding } from './channel-standing.ts'
import { existingCustomerSince } from './existing-customer.ts'
import type { PermissionFacts } from './facts.ts'
import { bounceOf, reachableEmail, withinGround } from './reachable-email.ts'
import {
  hasOwnOrder,
  isMarketplace,
  isRelayed,
  lastOrderDay,
  ownRecords,
  revealingEmails,
} from './records.ts'

/** A verdict without channel and purpose, which the caller knows. */
type Finding =
  | { allowed: true; ground: Ground; since: CalendarDay | null }
  | { allowed: false; reason: Denial; since: CalendarDay | null }

/**
 * Whether a person may be contacted on a channel for a purpose, with the ground or the reason against it.
 *
 * Advertising is denied unless a ground is found. Of several reasons the one is given that is hardest to
 * overcome, so that nobody works on a reason behind which a stronger one waits:
 *
 * 0. `flagged_test`, `flagged_fraud`: by the owner's word this is no customer, whatever the purpose;
 * 1. `objection`: the person's own no, final until a new consent;
 * 2. `suppressed`: the same, known only from the suppression list;
 * 3. `complained` and `unsubscribed`: the person's no as the newsletter program heard it, final likewise;
 * 4. `marketplace`: a record of a marketplace, without separate consent for this channel;
 * 5. `no_address`: nothing to write to; the owner can ask for it;
 * 6. `hard_bounced`, `cleaned` or `mail_returned`: mail to every address comes back, whatever it is for;
 * 7. `relay_address`: only addresses of relays or made-up ones;
 * 8. `marketplace` again, where not a record but a relay address gives the marketplace away, or where a consent column
 *    says yes and only a marketplace gave an address;
 * 9. `consent_withdrawn`, unless the person said yes again since and only the statement is missing;
 * 10. `consent_unconfirmed`: the owner's statement on the consent column would open the channel;
 * 11. `no_consent` (e-mail, phone, text messages) or `no_order` (post);
 * 12. `open_case`: all would be well but for a complaint that is not settled yet. It closes every channel.
 *
 * `since` is the day of the consent, objection, withdrawal, claim or of what a newsletter program found, or of the last order on which a ground
 * or the marketplace's rule rests; null where nothing is dated.
 */
export function verdict(person: PermissionFacts, channel: Channel, purpose: Purpose): Verdict {
  return { ...find(person, channel, purpose), channel, purpose }
}

/** The verdicts on advertising for every channel. */
export function verdicts(person: PermissionFacts): Record<Channel, Verdict> {
  return {
    email: verdict(person, 'email', 'advertising'),
    post: verdict(person, 'post', 'advertising'),
    phone: verdict(person, 'phone', 'advertising'),
    sms: verdict(person, 'sms', 'advertising'),
  }
}

function find(person: PermissionFacts, channel: Channel, purpose: Purpose): Finding {
  if (person.flag !== null) return deny(`flagged_${person.flag.kind}`, person.flag.day)
  switch (purpose) {
    case 'advertising':
      return advertising(person, channel)
    case 'transactional':
      return transactional(person, channel)
    case 'address_check':
      return addressCheck(person, channel)
  }
}

/** Nobody advertises to whoever has reason to complain, whatever else would allow it. */
function advertising(person: PermissionFacts, channel: Channel): Finding {
  const found = advertisingWithoutCase(person, channel)
  return found.allowed && person.openCaseSince !== null ? deny('open_case', person.openCaseSince) : found
}

function advertisingWithoutCase(person: PermissionFacts, channel: Channel): Finding {
  const standing = channelStanding(person, channel)
  const { proven, objection, suppressed, complained, unsubscribed, withdrawn, unconfirmed } = standing
  if (objection !== null) return deny('objection', objection.day)
  if (suppressed !== null) return deny('suppressed', suppressed.day)
  if (complained !== null) return deny('complained', complained.day)
  if (unsubscribed !== null) return deny('unsubscribed', unsubscribed.day)
  const marketplaceRecords = person.records.filter(isMarketplace)
  if (proven === null && marketplaceRecords.length > 0) {
    return deny('marketplace', lastOrderDay(marketplaceRecords))
  }
  if (proven !== null)
    return missingWithin(person, channel, proven.ground) ?? allow(proven.ground, proven.since)
  const missing = missingAddress(person, channel)
  if (missing !== null) return missing
  if (revealingEmails(person).length > 0) return deny('marketplace', null)
  if (withdrawn === null) {
    const ground = groundWithoutConsent(person, channel)
    if (ground !== null) return ground
  }
  if (unconfirmed !== null) return deny('consent_unconfirmed', unconfirmed.day)
  if (withdrawn !== null) return deny('consent_withdrawn', withdrawn.day)
  return deny(channel === 'post' && !hasOwnOrder(person) ? 'no_order' : 'no_consent', null)
}

/** The grounds that need no consent; calls and text messages have none. */
function groundWithoutConsent(person: PermissionFacts, channel: Channel): Finding | null {
  switch (channel) {
    case 'email':
      return existingCustomer(person)
    case 'post':
      return hasOwnOrder(person) ? allow('own_customer_post', lastOrderDay(ownRecords(person))) : null
    case 'phone':
    case 'sms':
      return null
  }
}

/** § 7(3) UWG; that nobody objected was checked before. */
function existingCustomer(person: PermissionFacts): Finding | null {
  const day = existingCustomerSince(person)
  return day === null ? null : allow('existing_customer', day)
}

/**
 * Messages about an order; objections to advertising do not stop them. Where buyers stand behind a relay, mail
 * and calls go through the marketplace, so that only letters remain.
 */
function transactional(person: PermissionFacts, channel: Channel): Finding {
  const withOrders = person.records.filter(record => record.orders > 0)
  if (withOrders.length === 0) return deny('no_order', null)
  const direct = channel === 'post' ? withOrders : withOrders.filter(record => !isRelayed(record))
  if (direct.length === 0) return deny('marketplace', lastOrderDay(withOrders))
  const missing = missingAddress(person, channel)
  if (missing !== null) return missing
  return allow('contract', lastOrderDay(direct))
}

/**
 * Handing an address to a checking service. It keeps data correct and advertises nothing, so that objections do
 * not stop it, and post that came back is the very reason for it; marketplace addresses are there for shipping only. There is nothing to check on other channels.
 */
function addressCheck(person: PermissionFacts, channel: Channel): Finding {
  const marketplaceRecords = person.records.filter(isMarketplace)
  if (channel !== 'post') return deny('no_consent', null)
  if (marketplaceRecords.length > 0) return deny('marketplace', lastOrderDay(marketplaceRecords))
  if (revealingEmails(person).length > 0) return deny('marketplace', null)
  if (!hasOwnOrder(person)) return deny('no_order', null)
  if (!person.hasPostalAddress) return deny('no_address', null)
  return allow('address_accuracy', lastOrderDay(ownRecords(person)))
}

/** The reason where a consent reaches nothing to write to on a channel. */
function missingWithin(person: PermissionFacts, channel: Channel, ground: Ground): Finding | null {
  const missing = missingAddress(withinGround(person, ground), channel)
  if (missing === null || missing.allowed || missing.reason !== 'no_address') return missing
  const marketplaceRecords = person.records.filter(isMarketplace)
  // What is there came from a payment service, or from a marketplace.
  if (marketplaceRecords.length === 0) return missing
  return missingAddress(person, channel) ?? deny('marketplace', lastOrderDay(marketplaceRecords))
}

/** The reason where there is nothing to write to on a channel. */
function missingAddress(person: PermissionFacts, channel: Channel): Finding | null {
  switch (channel) {
    case 'email': {
      if (reachableEmail(person) !== null) return null
      const bounce = bounceOf(person)
      if (bounce !== null) return deny(bounce.reason, bounce.day)
      return deny(person.emails.some(isRelayOrInvented) ? 'relay_address' : 'no_address', null)
    }
    case 'post':
      if (!person.hasPostalAddress) return deny('no_address', null)
      return person.mailReturnedDay === null ? null : deny('mail_returned', person.mailReturnedDay)
    case 'phone':
    case 'sms':
      return person.phones.some(phone => /\d/.test(phone)) ? null : deny('no_address', null)
  }
}

/** True for an address that stands for nobody. */
export function isRelayOrInvented(email: string): boolean {
  const addressClass = classifyEmail(email)
  return addressClass === 'relay' || addressClass === 'invented'
}

function allow(ground: Ground, since: CalendarDay | null): Finding {
  return { allowed: true, ground, since }
}

function deny(reason: Denial, since: CalendarDay | null): Finding {
  return { allowed: false, reason, since }
}
