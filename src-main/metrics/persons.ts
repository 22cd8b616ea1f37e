import { customerRanges, type Histories } from './histories.ts'

/**
 * Everybody who had bought by a day, with what most figures need of their purchases until then. A person's orders are
 * those of the histories from `starts[index]` to before `ends[index]`. Orders that cannot be attributed to a person are
 * nobody's.
 */
export interface Persons {
  /** The day from which one looks back, a day number; later orders are not in here. */
  asOf: number
  count: number
  customerIds: Int32Array
  starts: Int32Array
  ends: Int32Array
  firstDays: Int32Array
  lastDays: Int32Array
  /** Days with an order: orders of one day count once wherever purchases are counted. */
  dayCounts: Int32Array
}

/**
 * The persons as of a day, in ascending order of their customer numbers.
 * @param asOf a day number; see `dayNumber`.
 */
export function personsAsOf(histories: Histories, asOf: number): Persons {
  const { days } = histories
  const ranges = customerRanges(histories)
  const most = ranges.customerIds.length
  const persons = {
    asOf,
    count: 0,
    customerIds: new Int32Array(most),
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    firstDays: new Int32Array(most),
    lastDays: new Int32Array(most),
    dayCounts: new Int32Array(most),
  }
  for (let range = 0; range < most; range++) {
    const [start, end] = [ranges.starts[range] ?? 0, ranges.ends[range] ?? 0]
    const first = days[start] ?? 0
    if (first > asOf) continue
    let [last, dayCount, at] = [first, 1, start + 1]
    for (; at < end && (days[at] ?? 0) <= asOf; at++) {
      const day = days[at] ?? 0
      if (day !== last) dayCount++
      last = day
    }
    const index = persons.count++
    persons.customerIds[index] = ranges.customerIds[range] ?? 0
    persons.starts[index] = start
    persons.ends[index] = at
    persons.firstDays[index] = first
    persons.lastDays[index] = last
    persons.dayCounts[index] = dayCount
  }
  return withLength(persons)
}

/** The customers whose first order ever lies between two days, day numbers, both included. */
export function firstOrderBetween(
  { customerIds, firstDays, count }: Persons,
  from: number,
  to: number,
): number[] {
  const members: number[] = []
  for (let person = 0; person < count; person++) {
    const first = firstDays[person] ?? 0
    if (first >= from && first <= to) members.push(customerIds[person] ?? 0)
  }
  return members
}

function withLength(persons: Persons): Persons {
  const cut = (list: Int32Array) => list.subarray(0, persons.count)
  return {
    ...persons,
    customerIds: cut(persons.customerIds),
    starts: cut(persons.starts),
    ends: cut(persons.ends),
    firstDays: cut(persons.firstDays),
    lastDays: cut(persons.lastDays),
    dayCounts: cut(persons.dayCounts),
  }
}
