import { countOf, type Incidence, inverted } from './incidence.ts'
import type { PairUnits } from './pair-units.ts'

/** Pairs of products and in how many cases they are; parallel lists. */
export interface PairCounts {
  /** By product the cases that have it as the first or as the second of a pair. */
  byLeft: Incidence
  byRight: Incidence
  left: Int32Array
  right: Int32Array
  joint: Int32Array
}

/**
 * Counts the pairs that are in at least `least` cases: for each product one pass over its cases, with a counter for
 * every other product. Memory grows with the number of products and of pairs found, time with the sum of the squares of
 * the basket sizes. In one basket a pair is listed once, with the smaller position left; a product never pairs with
 * itself.
 */
export function countPairs(units: PairUnits, productCount: number, least: number): PairCounts {
  const byLeft = inverted(units.left, productCount)
  const byRight = units.right === units.left ? byLeft : inverted(units.right, productCount)
  const isSymmetric = units.kind === 'same_basket'
  const counters = new Int32Array(productCount)
  const touched: number[] = []
  const [left, right, joint]: [number[], number[], number[]] = [[], [], []]
  const { starts, items } = units.right
  for (let a = 0; a < productCount; a++) {
    if (countOf(byLeft, a) < least) continue
    const end = byLeft.starts[a + 1] ?? 0
    for (let at = byLeft.starts[a] ?? 0; at < end; at++) {
      const unit = byLeft.items[at] ?? 0
      const unitEnd = starts[unit + 1] ?? 0
      for (let place = starts[unit] ?? 0; place < unitEnd; place++) {
        const b = items[place] ?? 0
        if (isSymmetric ? b <= a : b === a) continue
        const count = counters[b] ?? 0
        if (count === 0) touched.push(b)
        counters[b] = count + 1
      }
    }
    for (const b of touched) {
      const count = counters[b] ?? 0
      counters[b] = 0
      if (count < least) continue
      left.push(a)
      right.push(b)
      joint.push(count)
    }
    touched.length = 0
  }
  return {
    byLeft,
    byRight,
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    joint: Int32Array.from(joint),
  }
}
