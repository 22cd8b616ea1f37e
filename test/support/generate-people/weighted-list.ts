import type { Random } from '../generate-shop/random.ts'

/** Draws from a long list in proportion to weights. */
export class WeightedList<Value> {
  readonly #values: readonly Value[]
  readonly #sums: Float64Array

  /** @param weight of a value by its rank, counted from 1. */
  constructor(values: readonly Value[], weight: (rank: number, value: Value) => number) {
    this.#values = values
    this.#sums = new Float64Array(values.length)
    let sum = 0
    for (const [index, value] of values.entries()) {
      sum += weight(index + 1, value)
      this.#sums[index] = sum
    }
  }

  /** @throws on an empty list. */
  pick(random: Random): Value {
    const target = random.next() * (this.#sums.at(-1) ?? 0)
    let low = 0
    let high = this.#sums.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#sums[middle] ?? 0) > target) high = middle
      else low = middle + 1
    }
    const value = this.#values[low]
    if (value === undefined) throw new Error('Nothing to pick from.')
    return value
  }
}

/** The rank to the power of -9/16, by square roots alone: these are the same on every machine. */
export function familyWeight(rank: number): number {
  const root = Math.sqrt(rank)
  return 1 / (root * Math.sqrt(Math.sqrt(Math.sqrt(root))))
}
