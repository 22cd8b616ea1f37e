import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import type { Persons } from '../persons.ts'
import type { DayWindow } from './day-windows.ts'

/**
 * On how many days of a window each person bought one of some products, until the day of the persons.
 * @param isWanted by position of the product.
 */
export function purchaseDaysOf(
  { days }: Histories,
  baskets: Baskets,
  { starts, ends, count }: Persons,
  isWanted: ArrayLike<boolean>,
  { from, to }: DayWindow,
): Uint16Array {
  const counts = new Uint16Array(count)
  for (let person = 0; person < count; person++) {
    let counted = Number.NaN
    for (let order = starts[person] ?? 0; order < (ends[person] ?? 0); order++) {
      const day = days[order] ?? 0
      if (day === counted || day < from || day > to || !holdsAny(baskets, order, isWanted)) continue
      counts[person] = (counts[person] ?? 0) + 1
      counted = day
    }
  }
  return counts
}

/** On how many days of a window each person ordered, until the day of the persons. */
export function orderDaysOf(
  { days }: Histories,
  { starts, ends, count }: Persons,
  { from, to }: DayWindow,
): Uint16Array {
  const counts = new Uint16Array(count)
  for (let person = 0; person < count; person++) {
    let counted = Number.NaN
    for (let order = starts[person] ?? 0; order < (ends[person] ?? 0); order++) {
      const day = days[order] ?? 0
      if (day === counted || day < from || day > to) continue
      counts[person] = (counts[person] ?? 0) + 1
      counted = day
    }
  }
  return counts
}

/** The last day on which something went wrong with an order of each person; `none` where nothing ever did. */
export function lastProblemDays(
  { days }: Histories,
  { starts, ends, count }: Persons,
  problems: Uint8Array,
  none: number,
): Int32Array {
  const last = new Int32Array(count).fill(none)
  for (let person = 0; person < count; person++)
    for (let order = (ends[person] ?? 0) - 1; order >= (starts[person] ?? 0); order--)
      if (problems[order]) {
        last[person] = days[order] ?? none
        break
      }
  return last
}

/**
 * The positions of the orders of known people since a day.
 * @param only of these goods; null: all of them.
 */
export function orderPositions(
  { customerIds, days }: Histories,
  only: { baskets: Baskets; isWanted: ArrayLike<boolean> } | null,
  from: number,
): number[] {
  const positions: number[] = []
  for (let order = 0; order < days.length; order++) {
    if ((days[order] ?? 0) < from || customerIds[order] === 0) continue
    if (only !== null && !holdsAny(only.baskets, order, only.isWanted)) continue
    positions.push(order)
  }
  return positions
}

function holdsAny(
  { lineStarts, productIndexes }: Baskets,
  order: number,
  isWanted: ArrayLike<boolean>,
): boolean {
  const end = lineStarts[order + 1] ?? 0
  for (let line = lineStarts[order] ?? 0; line < end; line++)
    if (isWanted[productIndexes[line] ?? 0]) return true
  return false
}
