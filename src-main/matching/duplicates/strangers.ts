import type { Candidates, Step } from './candidates.ts'
import type { Comparison } from './comparison.ts'
import { FIELD, FIELD_COUNT, LEVEL, LEVEL_COUNT } from './levels.ts'
import { isAmongNeighbours } from './likelihood.ts'
import { emptyCells, type MatchIndex } from './match-index.ts'
import { type LevelTable, smoothed } from './priors.ts'
import { mixed } from './text.ts'
import type { ValuePool } from './value-pool.ts'

/** Pairs drawn to learn what strangers have in common. */
const MOST_PAIRS = 60_000
/** How many pairs the knowledge from before counts for. */
const PRIOR_RANDOM = 500
const PRIOR_NEIGHBOURS = 30
/** For street and house number more: the few neighbours of a small shop may be one person under two names. */
const PRIOR_SAME_STREET = 300
const PAIRS_PER_STEP = 5000
/** Each person is compared with so many of the following ones of the same place. */
const NEIGHBOURS_EACH = 3

/** Learns how strangers agree: anywhere, and where they live in one place. */
export function learnStrangers(
  index: MatchIndex,
  candidates: Candidates,
  comparison: Comparison,
  priorStrangers: LevelTable,
  priorNeighbours: LevelTable,
  step: Step,
): { strangers: LevelTable; neighbours: LevelTable } {
  const random = emptyCounts()
  forRandomPairs(index.size, (one, other, pair, pairs) => {
    if (pair % PAIRS_PER_STEP === 0) step(pair / pairs)
    comparison.compareAll(candidates.places[one] as number, candidates.places[other] as number)
    countLevels(random, comparison.levels, field => !isAmongNeighbours(field, comparison.levels))
  })
  const near = emptyCounts()
  for (const cell of [3, 4]) countNeighbours(index, candidates, comparison, cell, near, step)
  const smoothedBy = (
    counts: LevelTable,
    prior: LevelTable,
    strengthOf: (field: number) => number,
  ): LevelTable =>
    prior.map((before, field) => smoothed(counts[field] as Float64Array, before, strengthOf(field)))
  return {
    strangers: smoothedBy(random, priorStrangers, () => PRIOR_RANDOM),
    neighbours: smoothedBy(near, priorNeighbours, field =>
      field === FIELD.street || field === FIELD.house ? PRIOR_SAME_STREET : PRIOR_NEIGHBOURS,
    ),
  }
}

function emptyCounts(): LevelTable {
  return Array.from({ length: FIELD_COUNT }, () => new Float64Array(LEVEL_COUNT))
}

function countLevels(counts: LevelTable, levels: Uint8Array, counted: (field: number) => boolean): void {
  for (let field = 0; field < FIELD_COUNT; field += 1) {
    const level = levels[field] as number
    if (level === LEVEL.missing || !counted(field)) continue
    const row = counts[field] as Float64Array
    row[level] = (row[level] as number) + 1
  }
}

/** Pairs of ranks spread over all: each pair where there are few persons, else a fixed selection. */
function forRandomPairs(
  size: number,
  visit: (one: number, other: number, pair: number, pairs: number) => void,
): void {
  const all = (size * (size - 1)) / 2
  if (all <= MOST_PAIRS) {
    let pair = 0
    for (let one = 0; one < size; one += 1) {
      for (let other = one + 1; other < size; other += 1) visit(one, other, pair++, all)
    }
    return
  }
  for (let pair = 0; pair < MOST_PAIRS; pair += 1) {
    // Large primes: steps that meet every rank, and other partners each time round.
    const one = (pair * 7_368_787) % size
    const other = (one + 1 + ((pair * 15_485_863) % (size - 1))) % size
    visit(one, other, pair, MOST_PAIRS)
  }
}

/** Compares people who share a value of an address (3: postal code, 4: city) and surely are not of one family. */
function countNeighbours(
  index: MatchIndex,
  candidates: Candidates,
  comparison: Comparison,
  cell: number,
  counts: LevelTable,
  step: Step,
): void {
  const ownValue = firstAddressValue(index, candidates, cell)
  const ranks = ranksByValue(index.size, ownValue, poolOf(index, cell).size)
  const every = Math.max(1, Math.ceil((ranks.length * NEIGHBOURS_EACH) / MOST_PAIRS))
  for (let at = 0; at < ranks.length; at += 1) {
    if (at % PAIRS_PER_STEP === 0) step(at / ranks.length)
    if (mixed(index.id(candidates.places[ranks[at] as number] as number)) % every !== 0) continue
    for (let next = at + 1; next <= at + NEIGHBOURS_EACH && next < ranks.length; next += 1) {
      // Which value comes next is chance.
      if (ownValue(ranks[next] as number) !== ownValue(ranks[at] as number)) break
      const one = candidates.places[ranks[at] as number] as number
      const other = candidates.places[ranks[next] as number] as number
      comparison.compareAll(one, other)
      const { levels } = comparison
      if (levels[FIELD.first] !== LEVEL.different || levels[FIELD.last] !== LEVEL.different) continue
      const shared = cell === 3 ? FIELD.postalCode : FIELD.city
      if (levels[shared] !== LEVEL.exact) continue
      countLevels(counts, levels, field => isCounted(field, cell) && isAmongNeighbours(field, levels))
    }
  }
}

/** Of people drawn by their city only their postal codes are news, of those drawn by their code all else. */
function isCounted(field: number, cell: number): boolean {
  return cell === 4 ? field === FIELD.postalCode : field !== FIELD.postalCode
}

function poolOf(index: MatchIndex, cell: number): ValuePool {
  return cell === 3 ? index.postalCodes : index.cities
}

/** Tells the number of the value in a person's first address; 0 for none. */
function firstAddressValue(
  index: MatchIndex,
  candidates: Candidates,
  cell: number,
): (rank: number) => number {
  const person = emptyCells()
  return rank => {
    index.read(candidates.places[rank] as number, person)
    return person.addressCount === 0 ? 0 : (index.cells[person.addresses + cell] as number)
  }
}

/** Ranks of persons who have a value, those with the same value together. */
function ranksByValue(size: number, ownValue: (rank: number) => number, values: number): Uint32Array {
  const starts = new Uint32Array(values + 1)
  for (let rank = 0; rank < size; rank += 1) {
    const value = ownValue(rank)
    if (value !== 0) starts[value + 1] = (starts[value + 1] as number) + 1
  }
  for (let value = 0; value < values; value += 1) {
    starts[value + 1] = (starts[value + 1] as number) + (starts[value] as number)
  }
  const ranks = new Uint32Array(starts[values] as number)
  for (let rank = 0; rank < size; rank += 1) {
    const value = ownValue(rank)
    if (value === 0) continue
    ranks[starts[value] as number] = rank
    starts[value] = (starts[value] as number) + 1
  }
  return ranks
}
