import { dayNumber } from '../../shared/calendar.ts'
import { FOLLOWING_DAYS, REACHED_DAYS } from '../../shared/model/contact-log.ts'
import type { Channel } from '../../shared/model/permission.ts'
import type { ContactLimits } from '../../shared/model/reminder.ts'
import { breaksLimits } from './contact-pause.ts'

/** Contacts as parallel lists, in ascending order of the customers, and for each of the days (`YYYY-MM-DD`). */
export interface ReportedContacts {
  customerIds: readonly number[]
  days: readonly string[]
  channels: readonly string[]
  purposes: readonly string[]
}

/** A year back, in days. */
export const REPORT_DAYS = 365

/**
 * What contacts of the last year tell, seen from a day.
 * @param contacts of {@link REPORT_DAYS} or more; later ones than `today` are left out.
 * @param today a day number.
 * @param ordersAfter whether a customer ordered on a day after the first and not after the second.
 */
export function reportContacts(
  contacts: ReportedContacts,
  limits: ContactLimits,
  today: number,
  ordersAfter: (customerId: number, after: number, until: number) => boolean,
) {
  const reached = REACHED_DAYS.map(days => ({ days, customers: 0 }))
  const followed = new Map<Channel, { contacts: number; ordered: number }>()
  const overLimits: number[] = []
  for (const { customerId, entries } of byCustomer(contacts, today)) {
    const last = Math.max(...entries.map(({ day }) => day))
    for (const span of reached) if (last > today - span.days) span.customers++
    const advertising = entries.filter(({ purpose }) => purpose === 'advertising')
    if (
      breaksLimits(
        advertising.map(({ day }) => day),
        limits,
      )
    )
      overLimits.push(customerId)
    for (const { channel, day } of advertising) {
      if (day + FOLLOWING_DAYS > today) continue
      const counts = followed.get(channel) ?? { contacts: 0, ordered: 0 }
      followed.set(channel, counts)
      counts.contacts++
      if (ordersAfter(customerId, day, day + FOLLOWING_DAYS)) counts.ordered++
    }
  }
  return { reached, overLimits, followed: [...followed].map(([channel, counts]) => ({ channel, ...counts })) }
}

interface Entry {
  day: number
  channel: Channel
  purpose: string
}

/** Each customer's contacts of the last year, without those that were for having an address checked. */
function* byCustomer(
  { customerIds, days, channels, purposes }: ReportedContacts,
  today: number,
): Generator<{ customerId: number; entries: Entry[] }> {
  let entries: Entry[] = []
  for (let index = 0; index < customerIds.length; index++) {
    const day = dayNumber(days[index] ?? '')
    const purpose = purposes[index] ?? ''
    if (purpose !== 'address_check' && day <= today && day > today - REPORT_DAYS) {
      // Only channels are stored.
      entries.push({ day, channel: channels[index] as Channel, purpose })
    }
    const customerId = customerIds[index] ?? 0
    if (customerIds[index + 1] === customerId || entries.length === 0) continue
    yield { customerId, entries }
    entries = []
  }
}
