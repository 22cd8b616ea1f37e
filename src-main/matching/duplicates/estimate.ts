import type { Candidates, Step } from './candidates.ts'
import { Comparison } from './comparison.ts'
import { expectation, LEARNED_OF_HOUSEHOLDS, type Sample, type Sums } from './expectation.ts'
import type { Frequencies } from './frequencies.ts'
import { FIELD, FIELD_COUNT, LEVEL } from './levels.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchModel } from './model.ts'
import {
  type LevelTable,
  NAMESAKES,
  priorHousehold,
  priorNeighbours,
  priorSame,
  priorStrangers,
  smoothed,
} from './priors.ts'
import { learnStrangers } from './strangers.ts'
import { mixed } from './text.ts'
import type { ValueWeights } from './value-weights.ts'

/** As many pairs are looked at to learn from. */
const MOST_PAIRS = 80_000
const MOST_ROUNDS = 16
/** How many pairs the knowledge from before counts for, for each field. */
const PRIOR_PAIRS = 40
/** So many pairs of a household are expected before any are seen: by person, but no more than a few. */
const HOUSEHOLDS_BEFORE = 5
const HOUSEHOLDS_PER_PERSON = 0.02
/** Pairs compared between two calls of `step`. */
const PAIRS_PER_STEP = 5000

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
    version: 2,
    persons: index.size,
    same: rows(priorSame()),
    strangers: rows(strangers),
    neighbours: rows(neighbours),
    household: rows(priorHousehold()),
    namesakes: NAMESAKES,
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

/** So many households the knowledge of namesakes from before counts for. */
const PRIOR_HOUSEHOLDS = 300

function improve(model: MatchModel, sample: Sample, step: Step): void {
  const sums = expectation(model, sample, step)
  const prior = priorSame()
  for (let field = 0; field < FIELD_COUNT; field += 1) {
    model.same[field] = maximised(sums.levels[field] as Float64Array, prior[field] as Float64Array)
  }
  model.household = priorHousehold().map((row, field) =>
    LEARNED_OF_HOUSEHOLDS.includes(field)
      ? maximised(sums.householdLevels[field] as Float64Array, row)
      : Array.from(row),
  )
  model.namesakes =
    (sums.namesakesAtHome + PRIOR_HOUSEHOLDS * NAMESAKES) /
    (sums.namesakesAtHome + sums.others + PRIOR_HOUSEHOLDS)
  const household = attributeOtherNames(model, sums)
  boundOtherBirthdays(model)
  model.namesTogether = correctedNames(model.namesTogether, sums)
  const { part } = sample
  model.expected = {
    same: sums.same / part + 0.002 * model.persons + 0.5,
    moved: sums.moved / part + 0.0002 * model.persons + 0.05,
    household:
      household / part +
      0.001 * model.persons +
      Math.min(HOUSEHOLDS_BEFORE, 0.5 + HOUSEHOLDS_PER_PERSON * model.persons),
  }
}

function maximised(counts: Float64Array, prior: Float64Array): number[] {
  return Array.from(smoothed(counts, prior, PRIOR_PAIRS))
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
const LEAST_OTHER_BIRTHDAY = 0.0005

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
  const persons = sums.same + sums.moved + 1
  const most = Math.max(LEAST_OTHER_FIRST, mostCareless(model))
  const chance = Math.min(most, (sums.otherFirst + 0.05) / persons)
  setDifferent(model, FIELD.first, chance)
  return Math.max(sums.otherFirst - chance * persons, 0)
}

/**
 * The same holds for two birthdays at one address under one name: wrong, or father and son. What goes beyond the
 * carelessness of the source is left to namesakes.
 */
function boundOtherBirthdays(model: MatchModel): void {
  const chance = (model.same[FIELD.birthday] as number[])[LEVEL.different] as number
  const most = Math.max(LEAST_OTHER_BIRTHDAY, mostCareless(model))
  if (chance > most) setDifferent(model, FIELD.birthday, most)
}

/** How often a field may hold something quite different by mistake, after what other fields do. */
function mostCareless(model: MatchModel): number {
  const rates = COMPARED_FIELDS.map(field => (model.same[field] as number[])[LEVEL.different] as number)
  rates.sort((one, other) => one - other)
  const usual = rates[2] as number
  return (2.5 * usual ** 3) / (usual ** 2 + 0.03 ** 2)
}

/** Sets the chance that a field of one person differs; the other levels share the rest. */
function setDifferent(model: MatchModel, field: number, chance: number): void {
  const row = model.same[field] as number[]
  const scale = (1 - chance) / (1 - (row[LEVEL.different] as number))
  model.same[field] = row.map((value, level) => (level === LEVEL.different ? chance : value * scale))
}
