import type { OrderLines, StoredOrderTraits } from '../../shared/model/order-details.ts'
import { type OrderTraits, PROBLEM } from './order-traits.ts'
import { positionsById } from './pack-baskets.ts'
import { fillRuns, runsOf } from './position-runs.ts'

/**
 * Puts what is known of orders at their positions; nothing is late yet, see {@link markLate}.
 * @param lines of the same orders: of a negative quantity is what came back.
 * @param orderIds the order at each position.
 */
export function packOrderTraits(
  stored: StoredOrderTraits,
  lines: OrderLines,
  orderIds: ArrayLike<number>,
): OrderTraits {
  const positions = positionsById(orderIds)
  const { length } = orderIds
  const traits: OrderTraits = {
    minutes: new Int16Array(length).fill(-1),
    discountsMinor: new Float64Array(length).fill(Number.NaN),
    dispatchDays: new Int16Array(length).fill(-1),
    problems: new Uint8Array(length),
  }
  for (let index = 0; index < stored.orderIds.length; index++) {
    const position = positions[stored.orderIds[index] ?? 0] ?? -1
    if (position < 0) continue
    traits.minutes[position] = stored.minutes[index] ?? -1
    traits.discountsMinor[position] = stored.discountsMinor[index] ?? Number.NaN
    traits.dispatchDays[position] = stored.dispatchDays[index] ?? -1
    traits.problems[position] = stored.refunded[index] === 1 ? PROBLEM.partlyRefunded : 0
  }
  for (let line = 0; line < lines.orderIds.length; line++) {
    if ((lines.quantities[line] ?? 0) >= 0) continue
    const position = positions[lines.orderIds[line] ?? 0] ?? -1
    if (position >= 0) traits.problems[position] = (traits.problems[position] ?? 0) | PROBLEM.returned
  }
  return traits
}

/**
 * Traits in which those of some orders are replaced by what was read of them anew.
 * @param positionsBefore for each order its position before, or -1 for one that was read anew.
 * @param fresh the traits of the latter, in their order.
 */
export function replaceOrderTraits(
  before: OrderTraits,
  positionsBefore: Int32Array,
  fresh: OrderTraits,
): OrderTraits {
  const { length } = positionsBefore
  const traits: OrderTraits = {
    minutes: new Int16Array(length),
    discountsMinor: new Float64Array(length),
    dispatchDays: new Int16Array(length),
    problems: new Uint8Array(length),
  }
  const runs = runsOf(positionsBefore)
  fillRuns(traits.minutes, before.minutes, fresh.minutes, runs)
  fillRuns(traits.discountsMinor, before.discountsMinor, fresh.discountsMinor, runs)
  fillRuns(traits.dispatchDays, before.dispatchDays, fresh.dispatchDays, runs)
  fillRuns(traits.problems, before.problems, fresh.problems, runs)
  return traits
}

/** Traits in which orders that waited for dispatch for more than so many days are late. */
export function markLate(traits: OrderTraits, lateAfterDays: number): OrderTraits {
  const { dispatchDays, problems } = traits
  const marked = problems.map((bits, position) =>
    (dispatchDays[position] ?? -1) > lateAfterDays ? bits | PROBLEM.late : bits & ~PROBLEM.late,
  )
  return { ...traits, problems: marked }
}
