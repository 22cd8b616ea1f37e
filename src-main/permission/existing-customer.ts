import type { CalendarDay } from '../../shared/calendar.ts'
import { normalisedEmail } from '../../shared/email-class.ts'
import type { ExistingCustomerTicks } from '../../shared/model/permission-explanation.ts'
import { channelStanding } from './channel-standing.ts'
import { latestDay } from './days.ts'
import type { PermissionFacts } from './facts.ts'
import { reachableEmail } from './reachable-email.ts'
import { ownRecords } from './records.ts'

/** The last day on which the address that would be written to came with a sale of an own shop; null where none did. */
export function lastSaleDay(person: PermissionFacts): CalendarDay | null {
  const email = reachableEmail(person)
  if (email === null) return null
  const saleDays = ownRecords(person)
    .flatMap(record => record.orderEmails)
    .filter(given => normalisedEmail(given.email) === normalisedEmail(email))
    .map(given => given.lastOrderDay)
  return latestDay(saleDays)
}

/**
 * The day of the sale on which § 7(3) UWG rests: the address came with a sale of an own shop, only similar goods are
 * advertised, and the right to object was pointed out when that sale took place and is in every mail. That nobody
 * objected is for the caller to see to.
 * @returns null where one of these is missing.
 */
export function existingCustomerSince(person: PermissionFacts): CalendarDay | null {
  const { enabled, similarGoods, noticeInEveryMail } = person.existingCustomerRule
  if (!enabled || !similarGoods || !noticeInEveryMail) return null
  const day = lastSaleDay(person)
  return isNoticed(person, day) ? day : null
}

/** The four conditions, each by itself. */
export function existingCustomerTicks(person: PermissionFacts): ExistingCustomerTicks {
  const { enabled, similarGoods, noticeAtCollectionSince, noticeInEveryMail } = person.existingCustomerRule
  const sale = lastSaleDay(person)
  const isPointedOut = noticeInEveryMail && isNoticed(person, sale)
  const { objection, suppressed, complained, unsubscribed, withdrawn } = channelStanding(person, 'email')
  const closings = [objection, suppressed, complained, unsubscribed, withdrawn].filter(no => no !== null)
  return {
    enabled,
    sale: { met: sale !== null, day: sale },
    similarGoods: { met: similarGoods, day: null },
    noObjection: { met: closings.length === 0, day: latestDay(closings.map(({ day }) => day)) },
    notice: { met: isPointedOut, day: isPointedOut ? noticeAtCollectionSince : null },
  }
}

function isNoticed({ existingCustomerRule }: PermissionFacts, sale: CalendarDay | null): boolean {
  const { noticeAtCollectionSince } = existingCustomerRule
  return Boolean(noticeAtCollectionSince) && sale !== null && sale >= (noticeAtCollectionSince ?? '')
}
