import { dayFromNumber } from '../../../shared/calendar.ts'
import { normalTail } from '../statistics/tails.ts'
import { rate } from '../wilson.ts'
import { type CandidateFamily, familyOf, NOT_TESTED } from './candidate.ts'
import { type ShopView, weaker } from './shop-view.ts'
import { lastMonthEnd, monthsAfter, QUARTER_DAYS, YEAR_DAYS } from './whole-months.ts'

/** Fewer customers in a quarter say nothing of a turn. */
const FEWEST_CUSTOMERS = 30
/** In the first half year of the data nearly everybody is new. */
const SETTLED_DAYS = 182
/** What is less, in parts of all customers, is not worth a word. */
const LEAST_CHANGE = 0.05

/** Customers of a quarter: all, and those whose first order ever was in it. */
interface Quarter {
  customers: number
  added: number
}

/** ln(new ÷ existing) with its variance. */
interface LogOdds {
  value: number
  variance: number
}

/**
 * Whether the share of new customers took a turn in the last quarter. In a shop that grows it changes all the time: it
 * must differ from the quarter before, from what it would be had the last change gone on, and, where there are data, from
 * the change at the same time a year before.
 */
export function newCustomerShare(view: ShopView): CandidateFamily {
  const end = lastMonthEnd(view.persons.asOf)
  const ends = [0, YEAR_DAYS].flatMap(shift => [0, 1, 2].map(back => end - shift - back * QUARTER_DAYS))
  const quarters = quartersOf(view, ends)
  const [now, yearBefore] = [quarters.slice(0, 3), quarters.slice(3)]
  const needed = 3 * QUARTER_DAYS + SETTLED_DAYS
  if (end - view.firstDay < needed || now.some(isSmall)) return NOT_TESTED
  const [last, before] = now
  if (last === undefined || before === undefined) return NOT_TESTED
  const change = minus(logOdds(now, 0), logOdds(now, 1))
  const turn = minus(change, minus(logOdds(now, 1), logOdds(now, 2)))
  // The middle quarter is in both changes: it counts twice, and so four times in the variance.
  turn.variance += 2 * logOdds(now, 1).variance
  const tests = [change, turn]
  if (end - view.firstDay >= needed + YEAR_DAYS && !yearBefore.slice(0, 2).some(isSmall))
    tests.push(minus(change, minus(logOdds(yearBefore, 0), logOdds(yearBefore, 1))))
  const difference = last.added / last.customers - before.added / before.customers
  if (Math.abs(difference) < LEAST_CHANGE) return familyOf(1, [])
  const direction = difference > 0 ? 'up' : 'down'
  return familyOf(1, [
    {
      key: `new_customers:${direction}`,
      pValue: weaker(...tests.map(twoSided)),
      size: { customers: Math.abs(difference) * last.customers },
      restsUntil: monthsAfter(end, 3),
      finding: {
        kind: 'new_customers',
        direction,
        from: dayFromNumber(end - QUARTER_DAYS + 1),
        to: dayFromNumber(end),
        share: rate(last.added, last.customers),
        before: rate(before.added, before.customers),
      },
    },
  ])
}

/** The quarters that end on some days, none of which overlap. */
function quartersOf({ histories, persons }: ShopView, ends: readonly number[]): Quarter[] {
  const first = Math.min(...ends) - QUARTER_DAYS + 1
  const last = Math.max(...ends)
  const quarterOf = new Int8Array(last - first + 1).fill(-1)
  for (const [index, end] of ends.entries())
    quarterOf.fill(index, end - QUARTER_DAYS + 1 - first, end + 1 - first)
  const quarters = ends.map(() => ({ customers: 0, added: 0 }))
  for (let person = 0; person < persons.count; person++) {
    const firstDay = persons.firstDays[person] ?? 0
    let seen = -1
    for (let order = persons.starts[person] ?? 0; order < (persons.ends[person] ?? 0); order++) {
      const day = histories.days[order] ?? 0
      const index = day < first || day > last ? -1 : (quarterOf[day - first] ?? -1)
      const quarter = index === seen ? undefined : quarters[index]
      seen = index
      if (quarter === undefined) continue
      quarter.customers++
      if (firstDay === day) quarter.added++
    }
  }
  return quarters
}

function isSmall({ customers }: Quarter): boolean {
  return customers < FEWEST_CUSTOMERS
}

/** With half a customer on either side (Haldane 1956), so that none of them is infinite. */
function logOdds(quarters: readonly Quarter[], index: number): LogOdds {
  const { customers, added } = quarters[index] ?? { customers: 0, added: 0 }
  const [some, others] = [added + 0.5, customers - added + 0.5]
  return { value: Math.log(some / others), variance: 1 / some + 1 / others }
}

function minus(one: LogOdds, other: LogOdds): LogOdds {
  return { value: one.value - other.value, variance: one.variance + other.variance }
}

function twoSided({ value, variance }: LogOdds): { sign: number; pValue: number } {
  return { sign: Math.sign(value), pValue: 2 * normalTail(Math.abs(value) / Math.sqrt(variance)) }
}
