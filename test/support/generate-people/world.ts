import { Random } from '../generate-shop/random.ts'
import { LARGE_TOWNS, SMALL_TOWNS, type Town } from './places/towns.ts'
import { SLIPS, type Slip } from './rates.ts'

/** Parts of the model that draw independently; the shop's generator uses small numbers. */
export const STREAM = { shop: 101, circle: 102, street: 103, order: 104 } as const

/** How often a slip was to be expected and how often it changed something. */
export interface SlipCount {
  expected: number
  made: number
}
export type Tally = Record<Slip, SlipCount>

export function newTally(): Tally {
  // Object.fromEntries forgets that every slip is there.
  return Object.fromEntries(Object.keys(SLIPS).map(slip => [slip, { expected: 0, made: 0 }])) as Tally
}

/** What all people of one run have in common. */
export class World {
  readonly seed: number
  readonly tally: Tally
  readonly townOfShop: Town
  readonly emails = new Claims()
  readonly phones = new Claims()
  #truths = 0

  constructor(seed: number, tally: Tally) {
    this.seed = seed
    this.tally = tally
    // A town of middling size: as with most shops, neither Berlin nor a village.
    this.townOfShop = new Random(seed, STREAM.shop).pick([...LARGE_TOWNS.slice(20), ...SMALL_TOWNS])
  }

  /** A number that no other person has. */
  nextTruth(): number {
    this.#truths += 1
    return this.#truths
  }
}

const SLOTS = 1 << 28

/**
 * Remembers what is taken in 32 MB, however much that is: a bit per hash. Now and then something free counts as
 * taken, which does no harm.
 */
class Claims {
  readonly #bits = new Uint32Array(SLOTS / 32)

  /** @returns false where somebody has it already. */
  claim(text: string): boolean {
    let hash = 0x811c9dc5
    for (let index = 0; index < text.length; index += 1)
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1)
    const bit = 1 << (slot & 31)
    const word = this.#bits[slot >>> 5] ?? 0
    if ((word & bit) !== 0) return false
    this.#bits[slot >>> 5] = word | bit
    return true
  }
}
