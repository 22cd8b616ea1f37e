import { blockLimit, isTelling, KeyMaker } from './blocking.ts'
import { GrowingArray } from './growing-array.ts'
import type { MatchIndex } from './match-index.ts'

/** In a telling block that is too large, each person is compared with so many of the following ones. */
export const NEXT_IN_LARGE_BLOCK = 5

/** Called now and then while long work goes on, with the part of it that is done (0 to 1); may throw to end it. */
export type Step = (part: number) => void

const PERSONS_PER_STEP = 1000
const MEMBERS_PER_STEP = 1_000_000

/** Called for each person with its keys, which are valid during the call only. */
type KeysListener = (id: number, keys: readonly number[]) => void

/** The pairs of persons that share a key, without any pair twice. Persons go by their rank: the order of their ids. */
export class Candidates {
  /** The place in the index of each rank. */
  readonly places: Uint32Array
  /** Pairs before those that occur twice are left out. */
  readonly pairCount: number

  /** Ranks of the members, block by block. */
  readonly #members: Uint32Array
  /** Where the partners of a member end, which begin right after it. */
  readonly #ends: Uint32Array
  /** Where a rank is a member: from `#starts[rank]` to `#starts[rank + 1]`. */
  readonly #starts: Uint32Array
  readonly #memberships: Uint32Array
  /** The visit in which a rank was last met. */
  readonly #seen: Uint32Array
  #visits = 0

  constructor(index: MatchIndex, step: Step, onKeys?: KeysListener) {
    this.places = placesById(index)
    const blocks = collectBlocks(index, this.places, step, onKeys)
    this.#members = blocks.members
    this.#ends = blocks.ends
    this.pairCount = blocks.pairCount
    this.#starts = new Uint32Array(index.size + 1)
    this.#memberships = new Uint32Array(this.#members.length)
    this.#seen = new Uint32Array(index.size)
    this.#linkMembers(index.size, () => step(1))
  }

  #linkMembers(size: number, step: () => void): void {
    const starts = this.#starts
    for (const rank of this.#members) starts[rank + 1] = (starts[rank + 1] as number) + 1
    step()
    for (let rank = 0; rank < size; rank += 1)
      starts[rank + 1] = (starts[rank + 1] as number) + (starts[rank] as number)
    const next = starts.slice(0, size)
    for (let at = 0; at < this.#members.length; at += 1) {
      if (at % MEMBERS_PER_STEP === 0) step()
      const rank = this.#members[at] as number
      this.#memberships[next[rank] as number] = at
      next[rank] = (next[rank] as number) + 1
    }
  }

  /** Visits all partners of a rank that come after it. */
  forPartners(rank: number, visit: (other: number) => void): void {
    this.#visits += 1
    const visitNumber = this.#visits
    const end = this.#starts[rank + 1] as number
    for (let link = this.#starts[rank] as number; link < end; link += 1) {
      const at = this.#memberships[link] as number
      const blockEnd = this.#ends[at] as number
      for (let other = at + 1; other < blockEnd; other += 1) {
        const partner = this.#members[other] as number
        if (this.#seen[partner] === visitNumber) continue
        this.#seen[partner] = visitNumber
        visit(partner)
      }
    }
  }
}

/** The places of an index in the order of the ids. */
function placesById(index: MatchIndex): Uint32Array {
  const places = Uint32Array.from({ length: index.size }, (_, place) => place)
  for (let place = 1; place < index.size; place += 1) {
    if (index.id(place) < index.id(place - 1))
      return places.sort((one, other) => index.id(one) - index.id(other))
  }
  return places
}

interface Blocks {
  members: Uint32Array
  ends: Uint32Array
  pairCount: number
}

function collectBlocks(index: MatchIndex, places: Uint32Array, step: Step, onKeys?: KeysListener): Blocks {
  const keys = new GrowingArray()
  const ranks = new GrowingArray()
  const maker = new KeyMaker(index)
  for (let rank = 0; rank < places.length; rank += 1) {
    if (rank % PERSONS_PER_STEP === 0) step(rank / places.length)
    const place = places[rank] as number
    const own = maker.keys(place)
    onKeys?.(index.id(place), own)
    for (const key of own) {
      keys.push(key)
      ranks.push(rank)
    }
  }
  sortByKey(keys, ranks, () => step(1))
  return usefulBlocks(keys, ranks, () => step(1))
}

/** Sorts both by the keys, in two rounds of 16 bits; equal keys keep their order. */
function sortByKey(keys: GrowingArray, values: GrowingArray, step: () => void): void {
  const { length } = keys
  let fromKeys = keys.values
  let fromValues = values.values
  let toKeys = new Uint32Array(length)
  let toValues = new Uint32Array(length)
  for (const shift of [0, 16]) {
    const next = new Uint32Array(65_537)
    for (let at = 0; at < length; at += 1) {
      if (at % MEMBERS_PER_STEP === 0) step()
      const digit = ((fromKeys[at] as number) >>> shift) & 0xffff
      next[digit + 1] = (next[digit + 1] as number) + 1
    }
    for (let digit = 0; digit < 65_536; digit += 1)
      next[digit + 1] = (next[digit + 1] as number) + (next[digit] as number)
    for (let at = 0; at < length; at += 1) {
      if (at % MEMBERS_PER_STEP === 0) step()
      const key = fromKeys[at] as number
      const digit = (key >>> shift) & 0xffff
      const to = next[digit] as number
      next[digit] = to + 1
      toKeys[to] = key
      toValues[to] = fromValues[at] as number
    }
    ;[fromKeys, toKeys] = [toKeys, fromKeys]
    ;[fromValues, toValues] = [toValues, fromValues]
  }
  keys.values = fromKeys
  values.values = fromValues
}

/** Keeps blocks of at least two persons that are not too large, and the telling ones among the large. */
function usefulBlocks(keys: GrowingArray, ranks: GrowingArray, step: () => void): Blocks {
  const sorted = keys.values
  let kept = 0
  let pairCount = 0
  const ends = new GrowingArray()
  let nextStep = 0
  for (let start = 0; start < keys.length; ) {
    if (start >= nextStep) {
      step()
      nextStep += MEMBERS_PER_STEP
    }
    let end = start + 1
    while (end < keys.length && sorted[end] === sorted[start]) end += 1
    const size = end - start
    const key = sorted[start] as number
    const isSmall = size <= blockLimit(key)
    if (size > 1 && (isSmall || isTelling(key))) {
      ranks.values.copyWithin(kept, start, end)
      const blockEnd = kept + size
      for (; kept < blockEnd; kept += 1) {
        const last = isSmall ? blockEnd : Math.min(blockEnd, kept + 1 + NEXT_IN_LARGE_BLOCK)
        ends.push(last)
        pairCount += last - kept - 1
      }
    }
    start = end
  }
  return { members: ranks.values.slice(0, kept), ends: ends.values.slice(0, kept), pairCount }
}
