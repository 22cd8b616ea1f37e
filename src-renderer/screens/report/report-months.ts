import { addDays, addMonths, type CalendarDay, monthOf, monthsBetween } from '../../../shared/calendar.ts'
import { daysOfMonth } from '../overview/days-of-month.ts'

/** The months that can be reported on: over, and not after the last order; the newest first. */
export function monthsToReport(
  { firstDay, lastDay }: { firstDay: CalendarDay; lastDay: CalendarDay },
  today: CalendarDay,
): string[] {
  const lastOver = addDays(`${monthOf(addDays(today, 1))}-01`, -1)
  const until = lastDay < lastOver ? lastDay : lastOver
  return firstDay > until ? [] : monthsBetween(firstDay, until).reverse()
}

/** A month with its days, and the two months that it is compared with. */
export interface ReportMonth {
  /** YYYY-MM */
  readonly month: string
  readonly from: CalendarDay
  readonly to: CalendarDay
  /** The month before, and the same one of the year before; null where the data do not reach back to its first day. */
  readonly before: MonthDays | null
  readonly yearBefore: MonthDays | null
}

export interface MonthDays {
  readonly month: string
  readonly from: CalendarDay
  readonly to: CalendarDay
}

/** @param firstDay the first day with an order. */
export function reportMonth(month: string, firstDay: CalendarDay): ReportMonth {
  const earlier = (months: number): MonthDays | null => {
    const other = monthOf(addMonths(`${month}-01`, -months))
    const days = daysOfMonth(other)
    return firstDay <= days.from ? { month: other, ...days } : null
  }
  return { month, ...daysOfMonth(month), before: earlier(1), yearBefore: earlier(12) }
}

/** Later orders than this many days before the end of a month leave no doubt that its data are complete. */
const QUIET_DAYS = 3

/** Whether the last known order is so long before the end of the month that some may be missing. */
export function mayBeIncomplete({ to }: Pick<ReportMonth, 'to'>, lastDay: CalendarDay): boolean {
  return addDays(lastDay, QUIET_DAYS) < to
}
