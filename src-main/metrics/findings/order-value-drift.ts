import { dayFromNumber } from '../../../shared/calendar.ts'
import { studentTail } from '../statistics/student.ts'
import { type CandidateFamily, familyOf, NOT_TESTED } from './candidate.ts'
import { type ShopView, weaker } from './shop-view.ts'
import { lastMonthEnd, monthsAfter, QUARTER_DAYS, YEAR_DAYS } from './whole-months.ts'

/** Fewer orders, or buyers, say nothing of a drift. */
const FEWEST_ORDERS = 30
/** What is less is not worth a word. */
const LEAST_CHANGE = 0.1

/** Orders of a period: number, sum of values and of their logarithms. */
interface PeriodSums {
  from: number
  to: number
  orders: number
  value: number
  logarithm: number
}

/**
 * Whether orders of the last quarter are worth more or less than those of the year before, and than those of the same
 * season a year before. Compares means of logarithms, with a variance that takes all orders of a customer for one
 * observation (Liang and Zeger 1986).
 */
export function orderValueDrift(view: ShopView): CandidateFamily {
  const end = lastMonthEnd(view.persons.asOf)
  const start = end - QUARTER_DAYS + 1
  if (view.firstDay > start - YEAR_DAYS) return NOT_TESTED
  const now = sumsOf(view, start, end)
  const year = sumsOf(view, start - YEAR_DAYS, start - 1)
  const season = sumsOf(view, start - YEAR_DAYS, end - YEAR_DAYS)
  if ([now, year, season].some(({ orders }) => orders < FEWEST_ORDERS)) return NOT_TESTED
  const [average, usual] = [now.value / now.orders, year.value / year.orders]
  if (Math.abs(average / usual - 1) < LEAST_CHANGE) return familyOf(1, [])
  const tests = [year, season].map(other => compare(view, now, other))
  const direction = average > usual ? 'up' : 'down'
  // Means may be drawn by a few large orders: their logarithms must say the same.
  const isSame = tests.every(({ sign }) => sign === (direction === 'up' ? 1 : -1))
  return familyOf(1, [
    {
      key: `order_value:${direction}`,
      pValue: isSame ? weaker(...tests) : 1,
      size: { minor: Math.abs(average - usual) * now.orders },
      restsUntil: monthsAfter(end, 3),
      finding: {
        kind: 'order_value',
        direction,
        from: dayFromNumber(start),
        to: dayFromNumber(end),
        orders: now.orders,
        averageMinor: Math.round(average),
        usualMinor: Math.round(usual),
      },
    },
  ])
}

function sumsOf({ histories, main }: ShopView, from: number, to: number): PeriodSums {
  const sums = { from, to, orders: 0, value: 0, logarithm: 0 }
  for (let order = 0; order < histories.days.length; order++) {
    const day = histories.days[order] ?? 0
    const value = main.minor[order] ?? Number.NaN
    if (day < from || day > to || !(value > 0)) continue
    sums.orders++
    sums.value += value
    sums.logarithm += Math.log(value)
  }
  return sums
}

function compare(
  { histories, main }: ShopView,
  now: PeriodSums,
  before: PeriodSums,
): { sign: number; pValue: number } {
  const { customerIds, days } = histories
  const [mean, meanBefore] = [now.logarithm / now.orders, before.logarithm / before.orders]
  let variance = 0
  let clusters = 0
  let own = 0
  let person = -1
  let isIn = false
  const close = () => {
    variance += own * own
    if (isIn) clusters++
    own = 0
    isIn = false
  }
  for (let order = 0; order < customerIds.length; order++) {
    const id = customerIds[order] ?? 0
    const day = days[order] ?? 0
    const value = main.minor[order] ?? Number.NaN
    // Orders of nobody known are of a different person each.
    if (id !== person || id === 0) close()
    person = id
    if (!(value > 0)) continue
    if (day >= now.from && day <= now.to) own += (Math.log(value) - mean) / now.orders
    else if (day >= before.from && day <= before.to) own -= (Math.log(value) - meanBefore) / before.orders
    else continue
    isIn = true
  }
  close()
  const difference = mean - meanBefore
  if (clusters < FEWEST_ORDERS || variance === 0) return { sign: 0, pValue: 1 }
  const t = Math.abs(difference) / Math.sqrt((variance * clusters) / (clusters - 1))
  return { sign: Math.sign(difference), pValue: 2 * studentTail(t, clusters - 2) }
}
