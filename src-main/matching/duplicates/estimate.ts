import type { Candidates, Step } from './candidates.ts'
import { Comparison } from './comparison.ts'
import type { Frequencies } from './frequencies.ts'
import { FIELD, FIELD_COUNT, LEVEL, LEVEL_COUNT } from './levels.ts'
import { Likelihood, logTables } from './likelihood.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchModel } from './model.ts'
import { type LevelTable, priorNeighbours, priorSame, priorStrangers } from './priors.ts'
import { learnStrangers } from './strangers.ts'
import { mixed } from './text.ts'
import type { ValueWeights } from './value-weights.ts'

/** As many pairs are looked at to learn from. */
const MOST_PAIRS = 80_000
const MOST_ROUNDS = 16
/** How many pairs the knowledge from before counts for, for each field. */
const PRIOR_PAIRS = 40
/** So many pairs of a household are expected in any shop, however small. */
const HOUSEHOLDS_BEFORE = 5
/** Pairs compared between two calls of `step`. */
const PAIRS_PER_STEP = 5000

/** Comparisons kept to be weighed again and again. */
interface Sample {
  count: number
  levels: Uint8Array
  logShares: Float32Array
  /** The part of all candidate pairs that was kept. */
  part: number
}

/**
 * Learns from an index how its persons' records agree: what strangers have in common from pairs drawn at random, what
 * records of one person have in common by expectation–maximisation over the candidate pairs (Fellegi and Sunter 1969,
 * Winkler 1988), starting from general knowledge that counts for `PRIOR_PAIRS` pairs.
 */
export function learnModel(
  index: MatchIndex,
  candidates: Candidates,
  frequencies: Frequencies,
  weights: ValueWeights,
  step: Step,
): MatchModel {
  const comparison = new Comparison(index, weights)
  const { strangers, neighbours } = learnStrangers(
    index,
    candidates,
    comparison,
    priorStrangers(),
    priorNeighbours(),
    step,
  )
  const sample = takeSample(index, candidates, comparison, step)
  const model: MatchModel = {
    version: 1,
    persons: index.size,
    same: rows(priorSame()),
    strangers: rows(strangers),
    neighbours: rows(neighbours),
    expected: { same: 0.05 * index.size, moved: 0.01 * index.size, household: 0.03 * index.size },
    namesTogether: 3,
    frequencies,
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    step(round / MOST_ROUNDS)
    const before = model.expected.same + model.expected.moved
    improve(model, sample, step)
    const change = Math.abs(model.expected.same + model.expected.moved - before)
    if (round > 5 && change < 0.001 * before) break
  }
  return model
}

function rows(table: LevelTable): number[][] {
  return table.map(row => Array.from(row, chance => Number(chance.toPrecision(7))))
}

function takeSample(index: MatchIndex, candidates: Candidates, comparison: Comparison, step: Step): Sample {
  const every = Math.max(1, Math.ceil(candidates.pairCount / MOST_PAIRS))
  const levels: number[] = []
  const logShares: number[] = []
  let count = 0
  let compared = 0
  for (let rank = 0; rank < index.size; rank += 1) {
    const place = candidates.places[rank] as number
    if (every > 1 && mixed(index.id(place)) % every !== 0) continue
    candidates.forPartners(rank, other => {
      compared += 1
      if (compared % PAIRS_PER_STEP === 0) step(rank / index.size)
      if (!comparison.compare(place, candidates.places[other] as number)) return
      for (let field = 0; field < FIELD_COUNT; field += 1) {
        levels.push(comparison.levels[field] as number)
        logShares.push(comparison.logShares[field] as number)
      }
      count += 1
    })
  }
  return { count, levels: Uint8Array.from(levels), logShares: Float32Array.from(logShares), part: 1 / every }
}

/** What a round adds up: expected numbers of pairs. */
interface Sums {
  same: number
  moved: number
  household: number
  /** By field and level: pairs of one person. */
  levels: Float64Array[]
  /** Pairs of one person or household whose first names differ. */
  otherFirst: number
  /** Pairs of strangers of one name, told by what else is known of them, and by their names and addresses alone. */
  namesakes: number
  namesakesByName: number
}

const ADDRESS_FIELDS: readonly number[] = [
  FIELD.street,
  FIELD.house,
  FIELD.line2,
  FIELD.postalCode,
  FIELD.city,
  FIELD.region,
]

function improve(model: MatchModel, sample: Sample, step: Step): void {
  const sums = expectation(model, sample, step)
  const prior = priorSame()
  for (let field = 0; field < FIELD_COUNT; field += 1) {
    model.same[field] = maximised(sums.levels[field] as Float64Array, prior[field] as Float64Array)
  }
  const household = attributeOtherNames(model, sums)
  model.namesTogether = correctedNames(model.namesTogether, sums)
  const { part } = sample
  model.expected = {
    same: sums.same / part + 0.002 * model.persons + 0.5,
    moved: sums.moved / part + 0.0002 * model.persons + 0.05,
    household: household / part + 0.001 * model.persons + HOUSEHOLDS_BEFORE,
  }
}

function expectation(model: MatchModel, sample: Sample, step: Step): Sums {
  const tables = logTables(model)
  const likelihood = new Likelihood()
  const levels = Array.from({ length: FIELD_COUNT }, () => new Float64Array(LEVEL_COUNT))
  const sums: Sums = {
    same: 0,
    moved: 0,
    household: 0,
    levels,
    otherFirst: 0,
    namesakes: 0,
    namesakesByName: 0,
  }
  const own = new Uint8Array(FIELD_COUNT)
  const shares = new Float64Array(FIELD_COUNT)
  for (let pair = 0; pair < sample.count; pair += 1) {
    if (pair % PAIRS_PER_STEP === 0) step(pair / sample.count)
    for (let field = 0; field < FIELD_COUNT; field += 1) {
      own[field] = sample.levels[pair * FIELD_COUNT + field] as number
      shares[field] = sample.logShares[pair * FIELD_COUNT + field] as number
    }
    likelihood.weigh(tables, own, shares)
    addPair(sums, likelihood, own)
    if (isTellingNamesake(own, shares, model.persons)) {
      sums.namesakes += 1 - likelihood.probability()
      own[FIELD.birthday] = LEVEL.missing
      own[FIELD.email] = LEVEL.missing
      own[FIELD.phone] = LEVEL.missing
      likelihood.weigh(tables, own, shares)
      sums.namesakesByName += 1 - likelihood.probability()
    }
  }
  return sums
}

/** Names that fewer persons bear make blocks that are surely compared as a whole. */
const RARE_NAME = 20

/** True for two of one rare name at different addresses of whom something else tells whether they are one person. */
function isTellingNamesake(levels: Uint8Array, logShares: Float64Array, persons: number): boolean {
  if (levels[FIELD.first] !== LEVEL.exact || levels[FIELD.last] !== LEVEL.exact) return false
  if (levels[FIELD.street] !== LEVEL.different && levels[FIELD.street] !== LEVEL.missing) return false
  if (levels[FIELD.birthday] === LEVEL.missing && levels[FIELD.email] === LEVEL.missing) return false
  const share = Math.exp((logShares[FIELD.first] as number) + (logShares[FIELD.last] as number))
  return share * persons < RARE_NAME
}

function addPair(sums: Sums, likelihood: Likelihood, own: Uint8Array): void {
  const most = Math.max(likelihood.same, likelihood.moved, likelihood.household, likelihood.strangers)
  const same = Math.exp(likelihood.same - most)
  const moved = Math.exp(likelihood.moved - most)
  const household = Math.exp(likelihood.household - most)
  const all = same + moved + household + Math.exp(likelihood.strangers - most)
  sums.same += same / all
  sums.moved += moved / all
  sums.household += household / all
  if (own[FIELD.first] === LEVEL.different) sums.otherFirst += (same + moved + household) / all
  const either = (same + moved) / all
  if (either < 1e-4) return
  for (let field = 0; field < FIELD_COUNT; field += 1) {
    const row = sums.levels[field] as Float64Array
    const level = own[field] as number
    row[level] = (row[level] as number) + (ADDRESS_FIELDS.includes(field) ? same / all : either)
  }
}

/** Chances from counted pairs and those from before. Missing values count for nothing. */
function maximised(counts: Float64Array, prior: Float64Array): number[] {
  let sum = PRIOR_PAIRS
  for (let level = 1; level < LEVEL_COUNT; level += 1) sum += counts[level] as number
  return Array.from(prior, (chance, level) =>
    level === LEVEL.missing ? 0 : ((counts[level] as number) + PRIOR_PAIRS * chance) / sum,
  )
}

/** So many pairs the knowledge from before counts for, and so far it may be corrected. */
const PRIOR_NAMESAKES = 10
const LEAST_TOGETHER = 2
const MOST_TOGETHER = 200

/**
 * Names of one origin go together, so two strangers share first and last name more often than chance would have it. How
 * much shows in those of whom more is known: as many are to be taken for strangers by their names as by all.
 */
function correctedNames(before: number, { namesakes, namesakesByName }: Sums): number {
  const corrected = (before * (namesakes + PRIOR_NAMESAKES)) / (namesakesByName + PRIOR_NAMESAKES)
  return Math.min(MOST_TOGETHER, Math.max(LEAST_TOGETHER, corrected))
}

/** Even in careful sources somebody is called otherwise than their papers say. */
const LEAST_OTHER_FIRST = 0.003

/** Fields whose values are now and then replaced by wrong ones, and that say nothing of who lives together. */
const COMPARED_FIELDS = [FIELD.last, FIELD.street, FIELD.house, FIELD.postalCode, FIELD.city]

/**
 * Two records that differ in the first name alone are one person with a wrong name in it, or two of a household:
 * neither field can tell. How often other fields hold something quite different tells how careless a source is.
 * First names are taken to be at most that careless (in a source that hardly ever errs, much less); what goes
 * beyond are households. Sets the chance in the model.
 * @returns the expected number of pairs of a household.
 */
function attributeOtherNames(model: MatchModel, sums: Sums): number {
  const rates = COMPARED_FIELDS.map(field => (model.same[field] as number[])[LEVEL.different] as number)
  rates.sort((one, other) => one - other)
  const usual = rates[2] as number
  const most = Math.max(LEAST_OTHER_FIRST, (2.5 * usual ** 3) / (usual ** 2 + 0.03 ** 2))
  const persons = sums.same + sums.moved + 1
  const chance = Math.min(most, (sums.otherFirst + 0.05) / persons)
  const row = model.same[FIELD.first] as number[]
  const scale = (1 - chance) / (1 - (row[LEVEL.different] as number))
  model.same[FIELD.first] = row.map((value, level) => (level === LEVEL.different ? chance : value * scale))
  const explained = chance * persons
  return Math.max(sums.otherFirst - explained, 0)
}
