import type { Histories } from '../histories.ts'
import { type OrderTraits, PROBLEM } from '../order-traits.ts'
import type { Persons } from '../persons.ts'
import { quantilesOf } from '../statistics/quantile.ts'
import { FEWEST_CASES } from '../wilson.ts'

/** In the place of a wait: it is not known. */
export const UNKNOWN_WAIT = -1

/** What is known of each person's first purchase; all orders of that day together. Lists are parallel to the persons. */
export interface FirstPurchaseTraits {
  /** `PROBLEM` bits of any of the orders. */
  problems: Uint8Array
  /** Days until the last of them was sent; {@link UNKNOWN_WAIT} where that of one is not known. */
  waits: Int16Array
}

/**
 * Traits of first purchases, as they were known on the day of the persons: what was sent later was not yet.
 * @param lateAfterDays what was sent after more days is late, as is what its source calls so; null: only that.
 */
export function firstPurchaseTraits(
  { days }: Histories,
  { starts, ends, count, asOf }: Persons,
  traits: OrderTraits,
  lateAfterDays: number | null,
): FirstPurchaseTraits {
  const found = { problems: new Uint8Array(count), waits: new Int16Array(count) }
  for (let person = 0; person < count; person++) {
    const start = starts[person] ?? 0
    const end = ends[person] ?? 0
    const first = days[start] ?? 0
    let problems = 0
    let longest = 0
    let isKnown = true
    for (let order = start; order < end && days[order] === first; order++) {
      problems |= traits.problems[order] ?? 0
      const wait = waitKnownOn(asOf, first, traits.dispatchDays[order] ?? UNKNOWN_WAIT)
      if (wait === UNKNOWN_WAIT) isKnown = false
      else longest = Math.max(longest, wait)
    }
    if (lateAfterDays !== null && longest > lateAfterDays) problems |= PROBLEM.late
    found.problems[person] = problems
    found.waits[person] = isKnown ? longest : UNKNOWN_WAIT
  }
  return found
}

/** The waits of orders, {@link UNKNOWN_WAIT} where the order had not been sent by a day. */
function waitKnownOn(asOf: number, day: number, wait: number): number {
  return wait < 0 || day + wait > asOf ? UNKNOWN_WAIT : wait
}

/**
 * The shop's own limit: nine in ten orders are sent within so many days. At least one day: what is sent on the next day
 * is never late.
 * @param asOf a day number; what came later does not count.
 * @returns null with fewer than five known dispatches.
 */
export function ownLateLimit({ days }: Histories, traits: OrderTraits, asOf: number): number | null {
  const waits = new Float64Array(days.length)
  let count = 0
  for (let order = 0; order < days.length; order++) {
    const day = days[order] ?? 0
    if (day > asOf) continue
    const wait = waitKnownOn(asOf, day, traits.dispatchDays[order] ?? UNKNOWN_WAIT)
    if (wait !== UNKNOWN_WAIT) waits[count++] = wait
  }
  if (count < FEWEST_CASES) return null
  const [limit = 0] = quantilesOf(waits.subarray(0, count), [0.9]) ?? []
  return Math.max(1, Math.floor(limit))
}
