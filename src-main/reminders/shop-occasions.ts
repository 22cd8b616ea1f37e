import { addDays, addMonths, type CalendarDay } from '../../shared/calendar.ts'
import type { ShopReminder } from '../../shared/model/reminder.ts'

/** What reminders of the shop as a whole follow from; days as `YYYY-MM-DD`. */
export interface ShopHistory {
  /** The first day with an import; null in an empty shop. */
  firstImportDay: CalendarDay | null
  /** When addresses were last given out to be checked. */
  lastAddressCheckDay: CalendarDay | null
  /** Lists for newsletters, with whether results of newsletter programs came in after them. */
  newsletterLists: readonly { exportId: number; day: CalendarDay; isAnswered: boolean }[]
  /** Requests that were not answered yet. */
  openRequests: readonly { id: number; receivedDay: CalendarDay }[]
}

/** Something that comes up for the shop as a whole. */
export interface ShopOccasion {
  kind: ShopReminder
  /** The same for as long as it is the same occasion. */
  occasion: string
  dueDay: CalendarDay
  /** Until then it is worth doing; null: it does not go by itself. */
  lastDay: CalendarDay | null
  /** What it counts from. */
  sinceDay: CalendarDay | null
}

/** Twice a year is the usual advice for lists that are written to. */
const ADDRESS_CHECK_MONTHS = 6
/** A new shop has other things to do first. */
const FIRST_CHECK_DAYS = 30
const RESULTS_AFTER_DAYS = 7
const RESULTS_UNTIL_DAYS = 60
/** Art. 12(3) GDPR: one month; a week of it is left then. */
const ANSWER_WITHIN_MONTHS = 1
const ANSWER_LEAD_DAYS = 7

/** Everything that comes up for the shop, whatever day it is. */
export function shopOccasions(history: ShopHistory): ShopOccasion[] {
  return [...requests(history), ...newsletterResults(history), ...addressCheck(history)]
}

function requests({ openRequests }: ShopHistory): ShopOccasion[] {
  return openRequests.map(({ id, receivedDay }) => ({
    kind: 'data_request',
    occasion: String(id),
    dueDay: addDays(addMonths(receivedDay, ANSWER_WITHIN_MONTHS), -ANSWER_LEAD_DAYS),
    lastDay: null,
    sinceDay: receivedDay,
  }))
}

function newsletterResults({ newsletterLists }: ShopHistory): ShopOccasion[] {
  return newsletterLists
    .filter(({ isAnswered }) => !isAnswered)
    .map(({ exportId, day }) => ({
      kind: 'newsletter_results',
      occasion: String(exportId),
      dueDay: addDays(day, RESULTS_AFTER_DAYS),
      lastDay: addDays(day, RESULTS_UNTIL_DAYS),
      sinceDay: day,
    }))
}

function addressCheck({ firstImportDay, lastAddressCheckDay }: ShopHistory): ShopOccasion[] {
  if (firstImportDay === null) return []
  const dueDay =
    lastAddressCheckDay === null
      ? addDays(firstImportDay, FIRST_CHECK_DAYS)
      : addMonths(lastAddressCheckDay, ADDRESS_CHECK_MONTHS)
  return [
    {
      kind: 'address_check',
      occasion: lastAddressCheckDay ?? 'first',
      dueDay,
      lastDay: null,
      sinceDay: lastAddressCheckDay,
    },
  ]
}
