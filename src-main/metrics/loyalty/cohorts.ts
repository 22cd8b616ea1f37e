import { dayFromNumber, NO_DAY } from '../../../shared/calendar.ts'
import type { Cohort, Cohorts, CohortUnit } from '../../../shared/model/cohorts.ts'
import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import type { Persons } from '../persons.ts'
import { FEWEST_CASES, rate } from '../wilson.ts'
import { type Periods, periodDays, periodsUntil } from './periods.ts'
import { SECOND_PURCHASE_DAYS, secondPurchaseOf } from './second-purchase.ts'

/** Three years of months. */
const USUAL_PERIODS = 36

export interface CohortOptions {
  /** Default: month. */
  unit?: CohortUnit
  /** How many cohorts, the last ones; default 36. The table grows with their square. */
  most?: number
}

/** Running sums; a cell of cohort c and offset o is at `c * size + o`. */
interface CohortSums {
  size: number
  customers: Int32Array
  active: Int32Array
  revenueMinor: Float64Array
  returned: Int32Array
  grown: Int32Array
  secondSoFar: Int32Array
  earlierCustomers: number
  ordersWithoutRate: number
}

/**
 * Customers by the calendar month (or quarter) of their first counted order ever, and what became of them, by calendar
 * months (quarters) since then. Later orders change nothing in what was over before.
 */
export function cohorts(
  histories: Histories,
  persons: Persons,
  main: MainValues,
  { unit = 'month', most = USUAL_PERIODS }: CohortOptions = {},
): Cohorts {
  const periods = periodsUntil(unit, persons.asOf, most)
  const sums = emptySums(most)
  for (let person = 0; person < persons.count; person++) {
    const cohort = periods.indexOf(persons.firstDays[person] ?? 0)
    if (cohort < 0) sums.earlierCustomers++
    else addPerson(sums, histories, persons, main, person, cohort, periods)
  }
  return {
    asOf: dayFromNumber(persons.asOf),
    unit,
    currency: main.currency,
    cohorts: periods.labels.map((_, cohort) => cohortOf(sums, cohort, periods, persons.asOf)),
    earlierCustomers: sums.earlierCustomers,
    ordersWithoutRate: sums.ordersWithoutRate,
  }
}

function emptySums(size: number): CohortSums {
  return {
    size,
    customers: new Int32Array(size),
    active: new Int32Array(size * size),
    revenueMinor: new Float64Array(size * size),
    returned: new Int32Array(size),
    grown: new Int32Array(size),
    secondSoFar: new Int32Array(size),
    earlierCustomers: 0,
    ordersWithoutRate: 0,
  }
}

function addPerson(
  sums: CohortSums,
  { days }: Histories,
  { starts, ends, asOf }: Persons,
  { minor }: MainValues,
  person: number,
  cohort: number,
  { indexOf }: Periods,
): void {
  const [start, end] = [starts[person] ?? 0, ends[person] ?? 0]
  const first = days[start] ?? 0
  let [second, period] = [NO_DAY, -1]
  for (let order = start; order < end; order++) {
    const day = days[order] ?? 0
    if (second === NO_DAY && day !== first) second = day
    const at = indexOf(day)
    const cell = cohort * sums.size + at - cohort
    if (at !== period) sums.active[cell] = (sums.active[cell] ?? 0) + 1
    period = at
    const value = minor[order] ?? Number.NaN
    if (Number.isNaN(value)) sums.ordersWithoutRate++
    else sums.revenueMinor[cell] = (sums.revenueMinor[cell] ?? 0) + value
  }
  increase(sums.customers, cohort)
  if (second !== NO_DAY) increase(sums.secondSoFar, cohort)
  const outcome = secondPurchaseOf(first, second, asOf)
  if (outcome !== 'too_young') increase(sums.grown, cohort)
  if (outcome === 'returned') increase(sums.returned, cohort)
}

function increase(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1
}

function cohortOf(sums: CohortSums, cohort: number, periods: Periods, asOf: number): Cohort {
  const from = cohort * sums.size
  const to = from + sums.size - cohort
  const customers = sums.customers[cohort] ?? 0
  const revenueMinor = [...sums.revenueMinor.subarray(from, to)]
  const end = periods.ends[cohort] ?? 0
  let cumulative = 0
  return {
    cohort: periods.labels[cohort] ?? '',
    from: dayFromNumber(periods.starts[cohort] ?? 0),
    to: dayFromNumber(end),
    customers,
    active: [...sums.active.subarray(from, to)],
    revenueMinor,
    cumulativePerHeadMinor: revenueMinor.map(revenue => {
      cumulative += revenue
      return customers === 0 ? 0 : Math.round(cumulative / customers)
    }),
    wholePeriods: periods.ends.slice(cohort).filter(last => last <= asOf).length,
    secondPurchase: rate(sums.returned[cohort] ?? 0, sums.grown[cohort] ?? 0),
    isMature: asOf - end >= SECOND_PURCHASE_DAYS,
    secondSoFar: sums.secondSoFar[cohort] ?? 0,
    enough: customers >= FEWEST_CASES,
  }
}

/** Customers of a cohort: all, those with an order so many periods later, those with a second purchase so far. */
export interface CohortCell {
  /** As in the table: YYYY-MM or YYYY-Qn. */
  cohort: string
  who: 'all' | 'second_so_far' | { offset: number }
}

/** The customers behind a number of the table. */
export function cohortMembers(histories: Histories, persons: Persons, { cohort, who }: CohortCell): number[] {
  const { from, to } = periodDays(cohort, 0)
  const cell = typeof who === 'object' ? periodDays(cohort, who.offset) : null
  const members: number[] = []
  for (let person = 0; person < persons.count; person++) {
    const first = persons.firstDays[person] ?? 0
    if (first < from || first > to) continue
    if (who === 'second_so_far' && (persons.dayCounts[person] ?? 0) < 2) continue
    if (cell !== null && !hasOrder(histories, persons, person, cell)) continue
    members.push(persons.customerIds[person] ?? 0)
  }
  return members
}

function hasOrder(
  { days }: Histories,
  { starts, ends }: Persons,
  person: number,
  { from, to }: { from: number; to: number },
): boolean {
  for (let order = starts[person] ?? 0; order < (ends[person] ?? 0); order++) {
    const day = days[order] ?? 0
    if (day >= from && day <= to) return true
  }
  return false
}
