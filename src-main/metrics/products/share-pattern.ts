import { binomialTail, chiSquareTail } from '../statistics/tails.ts'
import { rate } from '../wilson.ts'

/** Cells with a smaller expected number are taken together: chi-square says nothing about them. */
const FEWEST_EXPECTED = 3
/** A cell stands out where its own p-value is below this, divided by the number of cells (Bonferroni). */
const CELL_LEVEL = 0.05

/** One cell (a weekday, a band of hours, a month). */
export interface PatternCell {
  count: number
  /** Share of the cell among all counted. */
  share: number
  /** The same share over everything. */
  usualShare: number
  /** share ÷ usualShare with its 95 % interval; null where there is nothing in that cell at all. */
  factor: number | null
  low: number | null
  high: number | null
}

export interface SharePattern {
  cells: PatternCell[]
  chiSquare: number
  degrees: number
  pValue: number
  /** How many independent cases would tell as much about the difference from the usual shares. */
  effectiveCases: number
}

/**
 * Whether something is spread over the cells in another way than everything else: chi-square of two rows (this, and all
 * the rest), divided by the design effect (first-order correction of Rao and Scott 1981) where cases come in clumps, as
 * these say less than independent ones. Of Pearson's statistic and the likelihood ratio the smaller one counts: with few cases
 * in a cell each of them is too large on one side. The interval of a factor is Wilson's of the share, with the effective
 * number of cases, over the usual share.
 * @param counts by cell.
 * @param all by cell, with those of `counts`.
 * @param variance of the difference of the two shares of a cell, divided by u(1 − u) where u is its usual share: where
 * all cases are independent 1/own + 1/others.
 */
export function sharePattern(
  counts: ArrayLike<number>,
  all: ArrayLike<number>,
  variance: number,
): SharePattern {
  const [own, total] = [sumOf(counts), sumOf(all)]
  const others = total - own
  const cells = Array.from(counts, (count, at) => ({
    count,
    usual: total === 0 ? 0 : (all[at] ?? 0) / total,
  }))
  if (own === 0 || others <= 0)
    return {
      cells: cells.map(cell => plainCell(cell, own)),
      chiSquare: 0,
      degrees: 0,
      pValue: 1,
      effectiveCases: own,
    }
  const pooled = pool(cells, own)
  const scale = (1 / own + 1 / others) / variance
  const chiSquare = scale * smallerStatistic(pooled, own, others)
  const degrees = pooled.length - 1
  const effectiveCases = 1 / ((others / total) ** 2 * variance)
  return {
    cells: cells.map(cell => shownCell(cell, own, effectiveCases)),
    chiSquare,
    degrees,
    pValue: degrees < 1 ? 1 : chiSquareTail(chiSquare, degrees),
    effectiveCases,
  }
}

interface Cell {
  count: number
  /** Share among all. */
  usual: number
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at] ?? 0
  return sum
}

/** Takes the cells with the fewest expected cases together until every one has enough. */
function pool(cells: readonly Cell[], own: number): Cell[] {
  const sorted = [...cells].sort((one, other) => one.usual - other.usual)
  const rest: Cell = { count: 0, usual: 0 }
  while (sorted[0] !== undefined && (sorted[0].usual * own < FEWEST_EXPECTED || isShort(rest, own))) {
    rest.count += sorted[0].count
    rest.usual += sorted[0].usual
    sorted.shift()
  }
  return rest.usual > 0 ? [rest, ...sorted] : sorted
}

function isShort({ usual }: Cell, own: number): boolean {
  return usual > 0 && usual * own < FEWEST_EXPECTED
}

/** The smaller one of Pearson's chi-square and the likelihood ratio of two rows. */
function smallerStatistic(cells: readonly Cell[], own: number, others: number): number {
  let [pearson, likelihood] = [0, 0]
  for (const { count, usual } of cells) {
    const expected = usual * own
    const expectedOthers = usual * others
    const apart = count - expected
    pearson += apart * apart * (1 / expected + 1 / expectedOthers)
    likelihood += 2 * (logTerm(count, expected) + logTerm(expectedOthers - apart, expectedOthers))
  }
  return Math.max(0, Math.min(pearson, likelihood))
}

function logTerm(count: number, expected: number): number {
  return count <= 0 ? 0 : count * Math.log(count / expected)
}

function plainCell({ count, usual }: Cell, own: number): PatternCell {
  const share = own === 0 ? 0 : count / own
  return {
    count,
    share,
    usualShare: usual,
    factor: usual === 0 ? null : share / usual,
    low: null,
    high: null,
  }
}

function shownCell(cell: Cell, own: number, effectiveCases: number): PatternCell {
  const shown = plainCell(cell, own)
  if (cell.usual === 0) return shown
  const { low, high } = rate(shown.share * effectiveCases, effectiveCases)
  return { ...shown, low: (low ?? 0) / cell.usual, high: (high ?? 1) / cell.usual }
}

/** By cell whether it is what is peculiar about a pattern: by the binomial chance of so many, or so few, in it. */
export function peculiarCells({ cells, effectiveCases }: SharePattern): boolean[] {
  return cells.map(({ share, usualShare }) => {
    if (usualShare === 0 || usualShare === 1) return false
    const count = share * effectiveCases
    const chance =
      share >= usualShare
        ? binomialTail(count, effectiveCases, usualShare)
        : binomialTail(effectiveCases - count, effectiveCases, 1 - usualShare)
    return 2 * chance * cells.length <= CELL_LEVEL
  })
}
