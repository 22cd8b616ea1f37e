import { countOf, type Incidence } from './incidence.ts'
import { monthsOfDays } from './months-of-days.ts'
import type { PairUnits } from './pair-units.ts'

/** How many joint cases of the products at two positions chance makes expect. */
export type ExpectedJoint = (left: number, right: number) => number

/**
 * What chance alone would bring together: casesA × casesB ÷ cases, and more where that falls short for a reason that has
 * nothing to do with the two products. Large baskets hold more of everything: of the other lines in the baskets with A
 * as many are expected to be B as of all lines, and the other way round; the larger number counts. And what is sold in
 * the same months comes together by that: Σ over months of casesA(m) × casesB(m) ÷ cases(m), as Mantel and Haenszel
 * (1959) expect it in strata. Each of the two counts as far as it raises the number.
 */
export function expectedJoint(units: PairUnits, byLeft: Incidence, byRight: Incidence): ExpectedJoint {
  const productCount = byLeft.starts.length - 1
  const isSame = units.kind === 'same_basket'
  const months = new MonthCounts(units, byLeft, byRight, productCount)
  // In the next order the lines beside A are those of the basket that B is in, and of A's that are beside B.
  const besideLeft = linesOfCases(byLeft, units.right, productCount)
  const besideRight = isSame ? besideLeft : linesOfCases(byRight, units.left, productCount)
  const [leftLines, rightLines] = [units.left.items.length, units.right.items.length]
  return (left, right) => {
    const [casesA, casesB] = [countOf(byLeft, left), countOf(byRight, right)]
    const plain = (casesA * casesB) / units.count
    const [ownA, ownB] = isSame ? [casesA, casesB] : [0, 0]
    const amongA = (((besideLeft[left] ?? 0) - ownA) * casesB) / (rightLines - ownA)
    const amongB = (((besideRight[right] ?? 0) - ownB) * casesA) / (leftLines - ownB)
    const bySize = Math.max(amongA, amongB) / plain
    return plain * Math.max(1, bySize) * Math.max(1, months.expected(left, right) / plain)
  }
}

/** By product the lines in other (or the same) baskets of its cases. */
function linesOfCases(cases: Incidence, baskets: Incidence, productCount: number): Float64Array {
  const lines = new Float64Array(productCount)
  for (let product = 0; product < productCount; product++) {
    const end = cases.starts[product + 1] ?? 0
    let sum = 0
    for (let place = cases.starts[product] ?? 0; place < end; place++)
      sum += countOf(baskets, cases.items[place] ?? 0)
    lines[product] = sum
  }
  return lines
}

/** How many cases of each product lie in each month. */
class MonthCounts {
  readonly #months: Int32Array
  readonly #monthCount: number
  readonly #left: Int32Array
  readonly #right: Int32Array
  readonly #all: Int32Array

  constructor(units: PairUnits, byLeft: Incidence, byRight: Incidence, productCount: number) {
    const months = monthsOfDays(units.days)
    let [first, last] = [Number.POSITIVE_INFINITY, 0]
    for (const month of months) {
      if (month < first) first = month
      if (month > last) last = month
    }
    this.#months = months.map(month => month - first)
    this.#monthCount = Math.max(0, last - first + 1)
    this.#left = this.#countsOf(byLeft, productCount)
    this.#right = byRight === byLeft ? this.#left : this.#countsOf(byRight, productCount)
    this.#all = new Int32Array(this.#monthCount)
    for (const month of this.#months) this.#all[month] = (this.#all[month] ?? 0) + 1
  }

  #countsOf({ starts, items }: Incidence, productCount: number): Int32Array {
    const counts = new Int32Array(productCount * this.#monthCount)
    const months = this.#months
    for (let product = 0; product < productCount; product++) {
      const end = starts[product + 1] ?? 0
      const row = product * this.#monthCount
      for (let place = starts[product] ?? 0; place < end; place++) {
        const cell = row + (months[items[place] ?? 0] ?? 0)
        counts[cell] = (counts[cell] ?? 0) + 1
      }
    }
    return counts
  }

  /** Σ over months of left × right ÷ all. */
  expected(left: number, right: number): number {
    const [leftStart, rightStart] = [left * this.#monthCount, right * this.#monthCount]
    let sum = 0
    for (let month = 0; month < this.#monthCount; month++) {
      const joint = (this.#left[leftStart + month] ?? 0) * (this.#right[rightStart + month] ?? 0)
      if (joint > 0) sum += joint / (this.#all[month] ?? 1)
    }
    return sum
  }
}
