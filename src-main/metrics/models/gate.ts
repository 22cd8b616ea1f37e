import { type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import type { Histories } from '../histories.ts'
import { type Persons, personsAsOf } from '../persons.ts'
import { FEWEST_CASES } from '../wilson.ts'

/** What a purchase model needs before it may say anything. */
export type GateCondition =
  /** Customers with a purchase. */
  | 'customers'
  /** Days from the first purchase to `asOf`. */
  | 'days'
  /** Purchase days within the last 30 days up to `asOf`: data that ended long ago look like customers who left. */
  | 'recent_purchases'
  /** Customers with three or more purchase days. */
  | 'customers_with_three'

/** What each condition needs at least. */
export const GATE: Readonly<Record<GateCondition, number>> = {
  customers: 500,
  days: 180,
  recent_purchases: 1,
  customers_with_three: FEWEST_CASES,
}

const RECENT_DAYS = 30

export interface Gate {
  isOpen: boolean
  conditions: { condition: GateCondition; actual: number; needed: number; isMet: boolean }[]
}

/**
 * Whether there is enough data as of a day for a purchase model; below it figures are ranges without one.
 * @param persons as of that day, where they are at hand.
 */
export function gate(
  histories: Histories,
  asOf: CalendarDay,
  persons: Persons = personsAsOf(histories, dayNumber(asOf)),
): Gate {
  const actual = count(histories, persons)
  const conditions = (['customers', 'days', 'recent_purchases', 'customers_with_three'] as const).map(
    condition => ({
      condition,
      actual: actual[condition],
      needed: GATE[condition],
      isMet: actual[condition] >= GATE[condition],
    }),
  )
  return { isOpen: conditions.every(({ isMet }) => isMet), conditions }
}

function count(histories: Histories, persons: Persons): Record<GateCondition, number> {
  const { asOf } = persons
  const counts = { customers: persons.count, days: 0, recent_purchases: 0, customers_with_three: 0 }
  for (let person = 0; person < persons.count; person++) {
    counts.days = Math.max(counts.days, asOf - (persons.firstDays[person] ?? 0))
    if ((persons.dayCounts[person] ?? 0) >= 3) counts.customers_with_three++
    counts.recent_purchases += daysAfter(histories, persons, person, asOf - RECENT_DAYS)
  }
  return counts
}

/** Purchase days of a person after a day. */
function daysAfter({ days }: Histories, { starts, ends }: Persons, person: number, after: number): number {
  const start = starts[person] ?? 0
  let count = 0
  let next = Number.POSITIVE_INFINITY
  for (let order = (ends[person] ?? 0) - 1; order >= start && (days[order] ?? 0) > after; order--) {
    const day = days[order] ?? 0
    if (day < next) count++
    next = day
  }
  return count
}
