import {
  addDays,
  addMonths,
  type CalendarDay,
  dayFromNumber,
  dayNumber,
  monthOf,
} from '../../../shared/calendar.ts'
import type { ComparedFrequency, Frequency, PurchaseFrequency } from '../../../shared/model/value-figures.ts'
import type { Histories } from '../histories.ts'
import type { Persons } from '../persons.ts'
import { FEWEST_CASES } from '../wilson.ts'
import type { Period } from './period.ts'

const MONTHS = 12

/**
 * Orders per customer in the last twelve months, in the year up to the day, and month by month, each beside the same
 * months of the year before. Orders of nobody known do not count.
 */
export function purchaseFrequency(histories: Histories, persons: Persons): PurchaseFrequency {
  const asOf = dayFromNumber(persons.asOf)
  const year = { from: addDays(addMonths(asOf, -MONTHS), 1), to: asOf }
  const earlierYear = { from: addDays(addMonths(asOf, -2 * MONTHS), 1), to: addDays(year.from, -1) }
  const others = [{ from: `${asOf.slice(0, 4)}-01-01`, to: asOf }, ...lastMonths(asOf)]
  const periods = [year, ...others]
  const before = [earlierYear, ...others.map(yearBefore)]
  const counts = countWithin(histories, persons, [...periods, ...before])
  const compared = (period: Period, index: number): ComparedFrequency => {
    const earlier = before[index] ?? period
    return {
      period: frequency(period, counts, index),
      yearBefore: frequency(earlier, counts, periods.length + index),
      isComparable: histories.range !== null && histories.range.from <= dayNumber(earlier.from),
    }
  }
  const [yearToDate = compared(year, 0), ...months] = others.map((period, index) =>
    compared(period, index + 1),
  )
  return { asOf, year: compared(year, 0), yearToDate, months }
}

/** The last twelve calendar months; the last one up to the day. */
function lastMonths(asOf: CalendarDay): Period[] {
  const first = `${monthOf(asOf)}-01`
  return Array.from({ length: MONTHS }, (_, index) => {
    const from = addMonths(first, index + 1 - MONTHS)
    return { from, to: index === MONTHS - 1 ? asOf : addDays(addMonths(from, 1), -1) }
  })
}

/** The same days a year before; what ends with a month ends with it then too. */
function yearBefore({ from, to }: Period): Period {
  const next = addDays(to, 1)
  const endsMonth = monthOf(next) !== monthOf(to)
  return {
    from: addMonths(from, -MONTHS),
    to: endsMonth ? addDays(addMonths(next, -MONTHS), -1) : addMonths(to, -MONTHS),
  }
}

interface Counts {
  customers: Int32Array
  orders: Int32Array
}

/** Orders and customers of each period: any number of them in one pass. */
function countWithin({ days }: Histories, persons: Persons, periods: readonly Period[]): Counts {
  const { earliest, periodsOfDay } = periodLookup(periods)
  const counts = { customers: new Int32Array(periods.length), orders: new Int32Array(periods.length) }
  const lastPerson = new Int32Array(periods.length).fill(-1)
  for (let person = 0; person < persons.count; person++) {
    const start = persons.starts[person] ?? 0
    for (let order = (persons.ends[person] ?? 0) - 1; order >= start; order--) {
      const place = (days[order] ?? 0) - earliest
      if (place < 0) break
      for (const index of periodsOfDay[place] ?? []) {
        counts.orders[index] = (counts.orders[index] ?? 0) + 1
        if (lastPerson[index] === person) continue
        lastPerson[index] = person
        counts.customers[index] = (counts.customers[index] ?? 0) + 1
      }
    }
  }
  return counts
}

/** For every day from the earliest one on the positions of the periods it lies in. */
function periodLookup(periods: readonly Period[]) {
  const earliest = Math.min(...periods.map(({ from }) => dayNumber(from)))
  const periodsOfDay: number[][] = []
  for (const [index, { from, to }] of periods.entries())
    for (let place = dayNumber(from) - earliest; place <= dayNumber(to) - earliest; place++) {
      const list = periodsOfDay[place] ?? []
      list.push(index)
      periodsOfDay[place] = list
    }
  return { earliest, periodsOfDay }
}

function frequency({ from, to }: Period, { customers, orders }: Counts, index: number): Frequency {
  const [buyers, bought] = [customers[index] ?? 0, orders[index] ?? 0]
  return {
    from,
    to,
    customers: buyers,
    orders: bought,
    ordersPerCustomer: buyers === 0 ? null : bought / buyers,
    enough: buyers >= FEWEST_CASES,
  }
}
