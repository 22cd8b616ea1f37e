/** Widths that are easily read: these times a power of ten. */
const WIDTHS = [1, 2, 2.5, 5, 10]

export interface EdgeWishes {
  /** The largest number of bins, two or more. */
  readonly bins: number
  /** The smallest width: 1 for counts and days, one unit of money for amounts. */
  readonly smallestWidth: number
}

/**
 * The edges of a histogram from `low` to `high`: equally wide bins whose edges are round numbers. Two bins at least,
 * as values on both sides of a round number need them.
 *
 * Each bin holds its lower edge and not its upper one; the last edge lies above `high`.
 *
 * @returns one edge more than bins, ascending
 */
export function histogramEdges(low: number, high: number, wishes: EdgeWishes): number[] {
  const width = roundWidth(low, high, wishes)
  const first = Math.floor(low / width)
  const last = Math.floor(high / width) + 1
  return Array.from({ length: last - first + 1 }, (_, index) => cleaned((first + index) * width))
}

/** The smallest round width with which no more than the wished bins are needed. */
function roundWidth(low: number, high: number, { bins, smallestWidth }: EdgeWishes): number {
  const least = Math.max((high - low) / bins, smallestWidth)
  for (let power = Math.floor(Math.log10(least)); ; power++) {
    for (const step of WIDTHS) {
      const width = cleaned(step * 10 ** power)
      const needed = Math.floor(high / width) - Math.floor(low / width) + 1
      if (needed <= bins && Number.isInteger(cleaned(width / smallestWidth))) return width
    }
  }
}

/** Without what binary fractions leave over: 0.30000000000000004 is 0.3. */
function cleaned(value: number): number {
  return Number(value.toPrecision(12))
}
