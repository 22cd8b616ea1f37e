import { dayFromNumber, dayNumber, monthsBetween } from '../../../shared/calendar.ts'
import { studentQuantile, studentTail } from '../statistics/student.ts'
import { FEWEST_CASES } from '../wilson.ts'
import { type CandidateFamily, familyOf, NOT_TESTED } from './candidate.ts'
import type { ShopView } from './shop-view.ts'
import { lastMonthEnd } from './whole-months.ts'

/** A month, the same one of the year before, and four before each of them: with fewer, growth looks like a season. */
const FEWEST_MONTHS = 17

/**
 * How much months are off beyond the chance of single orders, before one knows the shop: 15 %, known about as well as
 * from three months.
 */
const ASSUMED = { deviation: 0.15, degrees: 3 }

/** What is less is not worth a word. */
const LEAST_CHANGE = 0.1

/** Counted orders of each month: how many, their sum, and the sum of their squares. */
interface MonthSums {
  orders: Float64Array
  revenue: Float64Array
  squares: Float64Array
}

/** A logarithm with its variance. */
interface LogSum {
  value: number
  variance: number
}

/**
 * Whether the last whole month fits the past and the season. y is the logarithm of revenue ÷ revenue of a year before;
 * expected is y of the three months before together, and what it changes until then (see {@link drift}). A month is as far
 * off as the chance of single orders explains (a compound Poisson sum has relative variance Σv²/(Σv)²), and as earlier
 * months were beyond that.
 */
export function revenueMonth(view: ShopView): CandidateFamily {
  const end = lastMonthEnd(view.persons.asOf)
  const months = wholeMonths(view.firstDay, end)
  if (months.length < FEWEST_MONTHS) return NOT_TESTED
  const sums = monthSums(view, months, end)
  const last = months.length - 1
  if (!isEnough(sums, last)) return NOT_TESTED
  const { degrees, extra } = learnedDeviation(sums, last)
  const off = offExpected(sums, last)
  if (Math.abs(off.value) < LEAST_CHANGE) return familyOf(1, [])
  const deviation = Math.sqrt(off.variance + extra)
  const revenue = sums.revenue[last] ?? 0
  const expected = revenue * Math.exp(-off.value)
  const spread = Math.exp(studentQuantile(0.025, degrees) * deviation)
  const month = months[last] ?? ''
  return familyOf(1, [
    {
      key: `revenue_month:${month}`,
      pValue: 2 * studentTail(Math.abs(off.value) / deviation, degrees),
      size: { minor: Math.abs(revenue - expected) },
      restsUntil: null,
      finding: {
        kind: 'revenue_month',
        direction: off.value > 0 ? 'up' : 'down',
        month,
        revenueMinor: Math.round(revenue),
        expectedMinor: Math.round(expected),
        lowMinor: Math.round(expected / spread),
        highMinor: Math.round(expected * spread),
      },
    },
  ])
}

/** How far months before one were off beyond the chance of single orders: a variance, and how much is known of it. */
function learnedDeviation(sums: MonthSums, last: number): { degrees: number; extra: number } {
  let [excess, known] = [0, 0]
  for (let month = FEWEST_MONTHS - 1; month < last; month++) {
    if (!isEnough(sums, month)) continue
    const { value, variance } = offExpected(sums, month)
    excess += value * value - variance
    known++
  }
  const degrees = ASSUMED.degrees + known
  return { degrees, extra: Math.max(0, (ASSUMED.degrees * ASSUMED.deviation ** 2 + excess) / degrees) }
}

/** Months of which every day lies after the first order of all. */
function wholeMonths(firstDay: number, end: number): string[] {
  if (firstDay > end) return []
  return monthsBetween(dayFromNumber(firstDay), dayFromNumber(end)).filter(
    month => dayNumber(`${month}-01`) >= firstDay,
  )
}

function monthSums({ histories, main }: ShopView, months: readonly string[], end: number): MonthSums {
  const size = months.length
  const sums = {
    orders: new Float64Array(size),
    revenue: new Float64Array(size),
    squares: new Float64Array(size),
  }
  const start = dayNumber(`${months[0] ?? ''}-01`)
  const monthOf = new Uint16Array(end - start + 1)
  for (const [index, month] of months.entries()) monthOf.fill(index, dayNumber(`${month}-01`) - start)
  for (let order = 0; order < histories.days.length; order++) {
    const day = histories.days[order] ?? 0
    const value = main.minor[order] ?? Number.NaN
    if (day < start || day > end || Number.isNaN(value)) continue
    const month = monthOf[day - start] ?? 0
    sums.orders[month] = (sums.orders[month] ?? 0) + 1
    sums.revenue[month] = (sums.revenue[month] ?? 0) + value
    sums.squares[month] = (sums.squares[month] ?? 0) + value * value
  }
  return sums
}

/** Whether all months that a month is compared with had orders. */
function isEnough({ orders }: MonthSums, month: number): boolean {
  return [0, 1, 2, 3, 4, 12, 13, 14, 15, 16].every(back => (orders[month - back] ?? 0) >= FEWEST_CASES)
}

/** ln(revenue ÷ revenue of a year before), of some months before one together, with the variance that chance gives it. */
function yearly({ revenue, squares }: MonthSums, month: number, backs: readonly number[]): LogSum {
  const total = (values: Float64Array, shift: number) =>
    backs.reduce((sum, back) => sum + (values[month - back - shift] ?? 0), 0)
  const [now, before] = [total(revenue, 0), total(revenue, 12)]
  return {
    value: Math.log(now / before),
    variance: total(squares, 0) / (now * now) + total(squares, 12) / (before * before),
  }
}

const BEFORE = [1, 2, 3]
/** The middle of these is two months before the month. */
const MONTHS_BEFORE = 2

/** y − y of the three months before − what y changes until then. */
function offExpected(sums: MonthSums, month: number): LogSum {
  const [now, before] = [yearly(sums, month, [0]), yearly(sums, month, BEFORE)]
  const change = drift(sums, month, before)
  return {
    value: now.value - before.value - change.value,
    variance: now.variance + before.variance + change.variance,
  }
}

/**
 * What y changes from the three months before to the month: as it did from up to three months before those, drawn towards
 * no change. How strongly it may change at all depends on how long the shop has been there: with customers coming evenly
 * and staying, revenue after t months is in proportion to t, y = ln(t/(t−12)), and y changes by 1/(t−12) − 1/t a month.
 */
function drift(sums: MonthSums, month: number, before: LogSum): LogSum {
  const age = month + 1
  const usual = (MONTHS_BEFORE * (1 / (age - 12) - 1 / age)) ** 2
  const earlier = [4, 5, 6].filter(back => month - back - 12 >= 0)
  const middle = earlier.reduce((sum, back) => sum + back, 0) / earlier.length
  const factor = MONTHS_BEFORE / (middle - MONTHS_BEFORE)
  const first = yearly(sums, month, earlier)
  const variance = factor * factor * (before.variance + first.variance)
  const trust = Number.isFinite(variance) ? usual / (usual + variance) : 0
  return {
    value: trust === 0 ? 0 : trust * factor * (before.value - first.value),
    variance: (1 - trust) * usual,
  }
}
