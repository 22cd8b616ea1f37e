import {
  addDays,
  addMonths,
  type CalendarDay,
  dayNumber,
  monthOf,
  monthsBetween,
} from '../../../shared/calendar.ts'
import { type ContactReport, REPORT_MONTHS } from '../../../shared/model/contact-log.ts'
import { channelSchema } from '../../../shared/model/permission.ts'
import { readContactDays } from '../../db/contact-events.ts'
import { countContacts, countContactsByMonth, readOverrideNotes } from '../../db/contact-search.ts'
import type { Connection } from '../../db/database.ts'
import { readCustomerRows } from '../../db/search.ts'
import { REPORT_DAYS, reportContacts } from '../../reminders/contact-report.ts'
import { readContactLimits } from '../reminders/reminder-rules.ts'

/** The purchase histories, as far as they matter here: by customer and then by day. */
interface OrderDays {
  customerIds: Int32Array
  days: Int32Array
}

/** So many names of customers who got too much are told. */
const NAMED = 10

/** What the log of contacts tells, seen from today. */
export function contactReport(db: Connection, orders: OrderDays, today: CalendarDay): ContactReport {
  const limits = readContactLimits(db)
  const since = addDays(today, 1 - REPORT_DAYS)
  const contacts = readContactDays(db, since)
  const { overLimits, ...report } = reportContacts(contacts, limits, dayNumber(today), (id, after, until) =>
    hasOrder(orders, id, after, until),
  )
  const notes = readOverrideNotes(db, since)
  return {
    asOf: today,
    contacts: countContacts(db, {}),
    months: contactMonths(db, today),
    ...report,
    limits,
    overLimits: {
      customers: overLimits.length,
      first: readCustomerRows(db, overLimits.slice(0, NAMED)).map(({ id, name }) => ({
        customerId: id,
        name,
      })),
      explained: notes.reduce((sum, note) => sum + note.contacts, 0),
      notes,
    },
  }
}

function contactMonths(db: Connection, today: CalendarDay): ContactReport['months'] {
  const first = `${monthOf(addMonths(today, 1 - REPORT_MONTHS))}-01`
  const counts = countContactsByMonth(db, first).filter(({ month }) => month <= monthOf(today))
  if (counts.length === 0) return []
  const firstMonth = counts.map(({ month }) => month).reduce((one, other) => (one < other ? one : other))
  return monthsBetween(`${firstMonth}-01`, today).map(month => ({
    month,
    // Every channel gets its sum.
    byChannel: Object.fromEntries(
      channelSchema.options.map(channel => [
        channel,
        counts
          .filter(count => count.month === month && count.channel === channel)
          .reduce((sum, count) => sum + count.contacts, 0),
      ]),
    ) as ContactReport['months'][number]['byChannel'],
  }))
}

/** Whether a customer ordered on a day after the first and not after the second, found by halving. */
function hasOrder({ customerIds, days }: OrderDays, customer: number, after: number, until: number): boolean {
  let [low, high] = [0, customerIds.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const id = customerIds[middle] ?? 0
    if (id < customer || (id === customer && (days[middle] ?? 0) <= after)) low = middle + 1
    else high = middle
  }
  return customerIds[low] === customer && (days[low] ?? 0) <= until
}
