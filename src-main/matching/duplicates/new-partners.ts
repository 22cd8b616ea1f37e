import { blockLimit, isTelling } from './blocking.ts'
import { NEXT_IN_LARGE_BLOCK } from './candidates.ts'
import { pairKey } from './clusters.ts'

/** Keys fall into so many bins; most keys fall into one that no new person has a key in. */
const BIN_BITS = 20

/**
 * Who is to be compared when some persons are new and all others are known by their blocking keys: the pairs with a new
 * person that a run over everybody would compare.
 */
export class NewPartners {
  readonly #new: ReadonlySet<number>
  /** The ids of those who have a key that a new person has, too. */
  readonly #blocks = new Map<number, number[]>()
  readonly #bins = new Uint8Array(2 ** BIN_BITS)

  /** @param added the new persons and their keys. */
  constructor(added: ReadonlyMap<number, readonly number[]>) {
    this.#new = new Set(added.keys())
    for (const [id, keys] of added) {
      for (const key of keys) {
        const block = this.#blocks.get(key)
        if (block === undefined) this.#blocks.set(key, [id])
        else block.push(id)
        this.#bins[key >>> (32 - BIN_BITS)] = 1
      }
    }
  }

  /** Tells the keys of somebody who was there before, of a list from `start` to before `end`; each person once. */
  addKnown(id: number, keys: Uint32Array, start = 0, end = keys.length): void {
    for (let at = start; at < end; at += 1) {
      const key = keys[at] ?? 0
      if (this.#bins[key >>> (32 - BIN_BITS)] !== 0) this.#blocks.get(key)?.push(id)
    }
  }

  /** Each pair once, the smaller id first. */
  pairs(): Array<[number, number]> {
    const found = new Map<number | string, [number, number]>()
    for (const [key, ids] of this.#blocks) {
      const isSmall = ids.length <= blockLimit(key)
      if (!isSmall && !isTelling(key)) continue
      ids.sort((one, other) => one - other)
      for (const [at, one] of ids.entries()) {
        const last = isSmall ? ids.length : Math.min(ids.length, at + 1 + NEXT_IN_LARGE_BLOCK)
        for (let next = at + 1; next < last; next += 1) {
          const other = ids[next] ?? 0
          if (this.#new.has(one) || this.#new.has(other)) found.set(pairKey(one, other), [one, other])
        }
      }
    }
    return [...found.values()]
  }
}
