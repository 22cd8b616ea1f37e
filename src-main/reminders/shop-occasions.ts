import { addDays, addMonths, type CalendarDay } from '../../shared/calendar.ts'
import {
  type AddressRound,
  type AddressRoundRule,
  answerBy,
  type ReminderPile,
  type ShopReminder,
  WEEK_DAYS,
} from '../../shared/model/reminder.ts'

/** What reminders of the shop as a whole follow from; days as `YYYY-MM-DD`. */
export interface ShopHistory {
  addressRound: Pick<AddressRound, 'lastDay' | 'nextDay'>
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
  /** The last day that is in time; null: that is the day on which it is due. */
  deadline: CalendarDay | null
  /** Until then it is worth doing; null: it does not go by itself. */
  lastDay: CalendarDay | null
  /** What it counts from. */
  sinceDay: CalendarDay | null
}

/** A new shop has other things to do first. */
const FIRST_CHECK_DAYS = 30
const RESULTS_AFTER_DAYS = 7
const RESULTS_UNTIL_DAYS = 60
/** A request comes up when so much of its time is left. */
const ANSWER_LEAD_DAYS = 7

/** Everything that comes up for the shop, whatever day it is. */
export function shopOccasions(history: ShopHistory): ShopOccasion[] {
  return [...requests(history), ...newsletterResults(history), ...addressCheck(history)]
}

function requests({ openRequests }: ShopHistory): ShopOccasion[] {
  return openRequests.map(({ id, receivedDay }) => {
    const deadline = answerBy(receivedDay)
    return {
      kind: 'data_request',
      occasion: String(id),
      dueDay: addDays(deadline, -ANSWER_LEAD_DAYS),
      deadline,
      lastDay: null,
      sinceDay: receivedDay,
    }
  })
}

function newsletterResults({ newsletterLists }: ShopHistory): ShopOccasion[] {
  return newsletterLists
    .filter(({ isAnswered }) => !isAnswered)
    .map(({ exportId, day }) => ({
      kind: 'newsletter_results',
      occasion: String(exportId),
      dueDay: addDays(day, RESULTS_AFTER_DAYS),
      deadline: null,
      lastDay: addDays(day, RESULTS_UNTIL_DAYS),
      sinceDay: day,
    }))
}

function addressCheck({ addressRound: { lastDay, nextDay } }: ShopHistory): ShopOccasion[] {
  if (nextDay === null) return []
  return [
    {
      kind: 'address_check',
      occasion: lastDay ?? 'first',
      dueDay: nextDay,
      deadline: null,
      lastDay: null,
      sinceDay: lastDay,
    },
  ]
}

/**
 * When it is time to have addresses checked; null where that is not wanted, and in an empty shop.
 * @param history the first day with an import, and the day of the last check; null where there was none.
 */
export function nextAddressCheckDay(
  { isOn, months }: AddressRoundRule,
  { firstImportDay, lastDay }: { firstImportDay: CalendarDay | null; lastDay: CalendarDay | null },
): CalendarDay | null {
  if (!isOn || firstImportDay === null) return null
  return lastDay === null ? addDays(firstImportDay, FIRST_CHECK_DAYS) : addMonths(lastDay, months)
}

/**
 * In which pile something stands, seen from a day. A deadline is not put off with the work: whatever is seen again after
 * it is overdue.
 */
export function pileOfShop(
  { dueDay, deadline }: Pick<ShopOccasion, 'dueDay' | 'deadline'>,
  asOf: CalendarDay,
): ReminderPile {
  if (dueDay <= asOf && (deadline ?? dueDay) < asOf) return 'overdue'
  return dueDay < addDays(asOf, WEEK_DAYS) ? 'week' : 'coming'
}
