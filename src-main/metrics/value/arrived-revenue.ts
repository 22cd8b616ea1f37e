import { type Endings, isOver, NO_ENDINGS } from '../customers/endings.ts'
import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'

/** What customers known on a day brought within some days after it. */
export interface Arrived {
  /** Minor units; orders in currencies without a rate are left out. */
  valueMinor: number
  /** Days with a purchase. */
  orders: number
}

/**
 * For each day, and each length of time after it: what came from customers with a purchase until then, and with whom it
 * was not over.
 * @param cuts day numbers.
 * @param lengths in days, ascending.
 */
export function arrivedRevenue(
  { customerIds, days }: Histories,
  { minor }: MainValues,
  cuts: readonly number[],
  lengths: readonly number[],
  endings: Endings = NO_ENDINGS,
): Arrived[][] {
  const arrived = cuts.map(() => lengths.map(() => ({ valueMinor: 0, orders: 0 })))
  const longest = lengths.at(-1) ?? 0
  let person = 0
  let first = 0
  let previous = 0
  for (let order = 0; order < customerIds.length; order++) {
    const id = customerIds[order] ?? 0
    const day = days[order] ?? 0
    if (id === 0) continue
    const isNew = id !== person
    if (isNew) {
      person = id
      first = day
    }
    const isOtherDay = isNew || day !== previous
    previous = day
    for (let index = 0; index < cuts.length; index++) {
      const cut = cuts[index] ?? 0
      if (first > cut || day <= cut || day > cut + longest || isOver(endings, id, cut)) continue
      for (let place = 0; place < lengths.length; place++) {
        const sums = arrived[index]?.[place]
        if (sums === undefined || day > cut + (lengths[place] ?? 0)) continue
        const value = minor[order] ?? Number.NaN
        if (!Number.isNaN(value)) sums.valueMinor += value
        if (isOtherDay) sums.orders++
      }
    }
  }
  return arrived
}
