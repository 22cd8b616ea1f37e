import { addDays, addMonths, dayFromNumber, dayNumber, monthOf } from '../../../shared/calendar.ts'
import type { KeyFigureHistory, KeyFigures } from '../../../shared/model/key-figures.ts'
import { forEachCustomer, type Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import { rate } from '../wilson.ts'
import { averageMinor } from './basket-sums.ts'
import { SnapshotCounts } from './snapshot-counts.ts'
import { SnapshotSums } from './snapshot-sums.ts'
import { type SnapshotWindows, snapshotWindows } from './snapshot-windows.ts'

/** Three years. */
const USUAL_MONTHS = 36

/**
 * The main figures at the end of every month that was over by a day, as they were then: computed from the orders, so
 * that a figure of the past is today what it was at the time (late refunds and merges excepted). Months that ended
 * before the first order are left out.
 * @param asOf a day number.
 * @param most how many months, the last ones.
 */
export function keyFigureHistory(
  histories: Histories,
  main: MainValues,
  asOf: number,
  most = USUAL_MONTHS,
): KeyFigureHistory {
  return {
    asOf: dayFromNumber(asOf),
    currency: main.currency,
    months: keyFiguresOn(histories, main, monthEnds(histories, asOf, most)),
  }
}

/** The last days of the last so many months that were over by a day and not before the first order, ascending. */
export function monthEnds({ range }: Histories, asOf: number, most = USUAL_MONTHS): number[] {
  const next = `${monthOf(addDays(dayFromNumber(asOf), 1))}-01`
  const ends = Array.from({ length: most }, (_, index) => dayNumber(addMonths(next, index + 1 - most)) - 1)
  return ends.filter(end => end >= (range?.from ?? Number.POSITIVE_INFINITY))
}

/**
 * The main figures of some days, each the same as if nothing were known of later orders. It takes one pass over the
 * orders, however many days there are.
 * @param ends day numbers, ascending.
 */
export function keyFiguresOn(histories: Histories, main: MainValues, ends: readonly number[]): KeyFigures[] {
  if (ends.length === 0) return []
  const windows = snapshotWindows(ends)
  const counts = new SnapshotCounts(windows)
  const sums = new SnapshotSums(windows)
  const { customerIds, days } = histories
  for (let order = 0; order < days.length && customerIds[order] === 0; order++)
    sums.add(days[order] ?? 0, main.minor[order] ?? Number.NaN, false)
  forEachCustomer(histories, (start, end) => {
    counts.add(days, start, end)
    for (let order = start; order < end; order++)
      sums.add(days[order] ?? 0, main.minor[order] ?? Number.NaN, days[order] !== days[start])
  })
  return figuresOf(windows, counts, sums, histories.range?.from ?? Number.POSITIVE_INFINITY)
}

function figuresOf(
  windows: SnapshotWindows,
  counts: SnapshotCounts,
  sums: SnapshotSums,
  opening: number,
): KeyFigures[] {
  const { ever, active, repeat, existing, base, left, grown, returned } = counts.values
  return windows.ends.map((end, at) => {
    const { orders, valuedOrders, revenueMinor, existingMinor } = sums.lastTwelveMonths(at)
    return {
      day: dayFromNumber(end),
      customers: ever[at] ?? 0,
      active: rate(active[at] ?? 0, ever[at] ?? 0),
      repeat: rate(repeat[at] ?? 0, active[at] ?? 0),
      secondPurchase: rate(returned[at] ?? 0, grown[at] ?? 0),
      churn: rate(left[at] ?? 0, base[at] ?? 0),
      existing: rate(existing[at] ?? 0, active[at] ?? 0),
      orders,
      ordersWithoutRate: orders - valuedOrders,
      revenueMinor,
      existingRevenueMinor: existingMinor,
      averageMinor: averageMinor(revenueMinor, valuedOrders),
      coversYear: opening <= (windows.recentFrom[at] ?? 0),
      coversTwoYears: opening <= (windows.baseFrom[at] ?? 0),
    }
  })
}
