/** Which part of the model a random sequence belongs to, so that parts can be drawn independently. */
export const STREAM = { person: 1, plan: 2, order: 3, platform: 4, taste: 5, birthday: 6 } as const

/**
 * A seeded random sequence (sfc32 by Chris Doty-Humphrey). The same key gives the same sequence on every
 * machine: only integer arithmetic and division are used, never `Math.log` and the like, whose last bits are
 * the engine's own business.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #counter = 1

  /**
   * @param seed of the whole shop.
   * @param stream one of {@link STREAM}.
   * @param first e.g. the number of a person.
   * @param second e.g. the number of an order of that person.
   */
  constructor(seed: number, stream: number, first = 0, second = 0) {
    this.#a = scramble(seed ^ Math.imul(stream, 0x9e3779b9))
    this.#b = scramble(first + 0x85ebca6b)
    this.#c = scramble(second ^ Math.imul(first + stream, 0xc2b2ae35))
    for (let round = 0; round < 12; round += 1) this.next()
  }

  /** At least 0, less than 1. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum
    this.#c |= 0
    return (sum >>> 0) / 4_294_967_296
  }

  /** A whole number between the two, both included. */
  integer(lowest: number, highest: number): number {
    return lowest + Math.floor(this.next() * (highest - lowest + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** Around 0.5, seldom near 0 or 1: the mean of three draws. */
  middling(): number {
    return (this.next() + this.next() + this.next()) / 3
  }

  /** @throws on an empty list. */
  pick<Value>(list: readonly Value[]): Value {
    const value = list[Math.floor(this.next() * list.length)]
    if (value === undefined) throw new Error('Nothing to pick from.')
    return value
  }

  /** The position of a weight, drawn in proportion to the weights (which need not add up to 1). */
  weighted(weights: readonly number[]): number {
    let total = 0
    for (const weight of weights) total += weight
    let rest = this.next() * total
    for (const [position, weight] of weights.entries()) {
      rest -= weight
      if (rest < 0) return position
    }
    return weights.length - 1
  }

  /** So many random digits, the first of them not 0. */
  digits(count: number): string {
    let text = String(this.integer(1, 9))
    while (text.length < count) text += String(this.integer(0, 9))
    return text
  }
}

/** The finalizer of MurmurHash3: spreads neighbouring numbers over all 32 bits. */
function scramble(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
