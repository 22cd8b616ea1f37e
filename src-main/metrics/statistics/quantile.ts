/**
 * A quantile of sorted values, between two of them in proportion (type 7 of Hyndman and Fan 1996, the usual one).
 * @param share 0 to 1.
 * @returns null of no values.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number | null {
  const { length } = sorted
  if (length === 0) return null
  const place = placeOf(length, share)
  const below = Math.floor(place)
  const low = sorted[below] ?? 0
  return between(low, sorted[below + 1] ?? low, place - below)
}

/**
 * Some quantiles of values in any order, without sorting all of them (quickselect, Hoare 1961): in linear time.
 * @param values are put into another order.
 * @param shares in ascending order.
 * @returns null of no values.
 */
export function quantilesOf(values: Float64Array, shares: readonly number[]): number[] | null {
  const { length } = values
  if (length === 0) return null
  let from = 0
  return shares.map(share => {
    const place = placeOf(length, share)
    const below = Math.floor(place)
    select(values, below, from, length - 1)
    if (below + 1 < length) select(values, below + 1, below + 1, length - 1)
    from = below
    const low = values[below] ?? 0
    return between(low, values[below + 1] ?? low, place - below)
  })
}

function placeOf(length: number, share: number): number {
  return (length - 1) * Math.min(1, Math.max(0, share))
}

/** Equal ones stay what they are, to the last digit; which of two zeros stands first says nothing, so there is one. */
function between(low: number, high: number, part: number): number {
  return high === low ? low + 0 : low + (high - low) * part
}

/** Puts the value that belongs to a place there, with no larger one before and no smaller one behind it. */
function select(values: Float64Array, place: number, from: number, to: number): void {
  let [low, high] = [from, to]
  while (low < high) {
    const pivot = middleOfThree(values[low] ?? 0, values[(low + high) >> 1] ?? 0, values[high] ?? 0)
    let [left, right] = [low, high]
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++
      while ((values[right] ?? 0) > pivot) right--
      if (left > right) break
      const value = values[left] ?? 0
      values[left++] = values[right] ?? 0
      values[right--] = value
    }
    if (place <= right) high = right
    else if (place >= left) low = left
    else return
  }
}

function middleOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
