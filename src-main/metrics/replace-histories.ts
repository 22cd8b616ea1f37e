import { compareOrders, type Histories, ORDER_LISTS, rangeOf } from './histories.ts'
import { fillRuns, type Run, runsOf } from './position-runs.ts'

/** Histories in which those of some customers were replaced. */
export interface ReplacedHistories {
  histories: Histories
  /** For each order its position before, or -1 for one that was read anew. */
  positionsBefore: Int32Array
}

/**
 * Histories in which the orders of some owners are replaced by what was read of them anew: the same, but for the order
 * of the uncounted ones, as if everything had been read anew, in one pass over the lists.
 * @param owners whose orders are left out; 0 for those of nobody.
 * @param fresh the orders of these owners as they are now.
 */
export function replaceHistories(
  before: Histories,
  owners: ReadonlySet<number>,
  fresh: Histories,
): ReplacedHistories {
  const kept = keptPositions(before.ownerIds, owners)
  const positionsBefore = mergePositions(before, kept, fresh)
  const runs = runsOf(positionsBefore)
  const currencies = usedCurrencies(before, kept, fresh)
  const keptUncounted = keptPositions(before.uncountedOwnerIds, owners)
  const uncounted = (list: 'uncountedDays' | 'uncountedOwnerIds') => {
    const numbers = new Int32Array(keptUncounted.length + fresh[list].length)
    numbers.set(keptUncounted.map(at => before[list][at] ?? 0))
    numbers.set(fresh[list], keptUncounted.length)
    return numbers
  }
  const histories: Histories = {
    ...fresh,
    ...emptyLists(positionsBefore.length),
    currencies,
    uncountedDays: uncounted('uncountedDays'),
    uncountedOwnerIds: uncounted('uncountedOwnerIds'),
  }
  for (const list of ORDER_LISTS) fillRuns(histories[list], before[list], fresh[list], runs)
  renumberCurrencies(histories, before, fresh, runs)
  histories.range = rangeOf(histories.days, histories.uncountedDays)
  return { histories, positionsBefore }
}

function keptPositions(ownerIds: Int32Array, owners: ReadonlySet<number>): Int32Array {
  const kept = new Int32Array(ownerIds.length)
  let length = 0
  for (let at = 0; at < ownerIds.length; at++) if (!owners.has(ownerIds[at] ?? 0)) kept[length++] = at
  return kept.subarray(0, length)
}

/** Where each order comes from: a position among the old ones, or -1 for the next one of the fresh ones. */
function mergePositions(before: Histories, kept: Int32Array, fresh: Histories): Int32Array {
  const positions = new Int32Array(kept.length + fresh.days.length)
  let old = 0
  let added = 0
  for (let index = 0; index < positions.length; index++) {
    const position = kept[old] ?? 0
    const isOld =
      old < kept.length && (added >= fresh.days.length || isBefore(before, position, fresh, added))
    positions[index] = isOld ? position : -1
    if (isOld) old++
    else added++
  }
  return positions
}

function isBefore(one: Histories, at: number, other: Histories, otherAt: number): boolean {
  const apart = (one.customerIds[at] ?? 0) - (other.customerIds[otherAt] ?? 0)
  return (apart === 0 ? compareOrders(one, at, other, otherAt) : apart) < 0
}

type OrderLists = Pick<Histories, (typeof ORDER_LISTS)[number]>

function emptyLists(length: number): OrderLists {
  return {
    customerIds: new Int32Array(length),
    ownerIds: new Int32Array(length),
    days: new Int32Array(length),
    orderIds: new Int32Array(length),
    valuesMinor: new Float64Array(length),
    shippingMinor: new Float64Array(length),
    quantities: new Float64Array(length),
    currencyIndexes: new Uint8Array(length),
  }
}

/** The currencies of the orders that are left, in the order in which they are read. */
function usedCurrencies(before: Histories, kept: Int32Array, fresh: Histories): string[] {
  const isUsed = before.currencies.map(() => false)
  for (let place = 0; place < kept.length; place++)
    isUsed[before.currencyIndexes[kept[place] ?? 0] ?? 0] = true
  return [...new Set([...before.currencies.filter((_, index) => isUsed[index]), ...fresh.currencies])].sort()
}

function renumberCurrencies(
  { currencies, currencyIndexes }: Histories,
  before: Histories,
  fresh: Histories,
  runs: readonly Run[],
): void {
  for (const isFresh of [false, true]) {
    const known = (isFresh ? fresh : before).currencies
    // In most shops there is only one, and it stays where it is.
    if (known.every((currency, index) => currencies[index] === currency)) continue
    const numbers = known.map(currency => Math.max(0, currencies.indexOf(currency)))
    for (const { start, end } of runs.filter(run => run.isFresh === isFresh))
      for (let index = start; index < end; index++)
        currencyIndexes[index] = numbers[currencyIndexes[index] ?? 0] ?? 0
  }
}
