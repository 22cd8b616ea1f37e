import type { Random } from '../../generate-shop/random.ts'
import { SLIPS, type Slip } from '../rates.ts'
import type { Tally } from '../world.ts'

const MOST_TRIES = 5

/** Decides what goes wrong in one record, and keeps a note of it. */
export class Slips {
  readonly random: Random
  readonly #tally: Tally
  readonly made: Slip[] = []

  constructor(random: Random, tally: Tally) {
    this.random = random
    this.#tally = tally
  }

  /**
   * The value, or what a slip makes of it.
   * @param slip must be possible for the value.
   * @param factor how much more frequent it is here than usual.
   */
  change<Value>(slip: Slip, value: Value, make: (value: Value) => Value, factor = 1): Value {
    const count = this.#tally[slip]
    const rate = Math.min(1, SLIPS[slip] * factor)
    count.expected += rate
    if (!this.random.chance(rate)) return value
    let changed = make(value)
    // Two equal letters in the wrong order are no slip.
    for (let tries = 0; changed === value && tries < MOST_TRIES; tries += 1) changed = make(value)
    if (changed === value) return value
    count.made += 1
    this.made.push(slip)
    return changed
  }

  /** Whether a slip happens that always changes something. */
  happens(slip: Slip, factor = 1): boolean {
    return this.change(slip, false, () => true, factor)
  }
}
