import type { DuplicateEvidence } from '../../../shared/model/duplicates.ts'
import { Comparison } from './comparison.ts'
import { evidenceOf } from './evidence.ts'
import { FIELD, LEVEL } from './levels.ts'
import { Likelihood, type LogTables, logTables, weighComparison } from './likelihood.ts'
import { MatchIndex } from './match-index.ts'
import type { MatchModel } from './model.ts'
import type { MatchPerson } from './person.ts'
import { ValueWeights } from './value-weights.ts'

/** Two persons who may be one; `a` has the smaller id. */
export interface ScoredPair {
  a: number
  b: number
  /** The chance that they are one person, 0 to 1. */
  probability: number
  evidence: DuplicateEvidence[]
}

/** Pairs that are less likely than this are no suggestions. */
export const LOWEST_PROBABILITY = 0.5

/** From here on a pair counts as sure unless the owner sets another limit. */
export const SURE_PROBABILITY = 0.99

/** No pair that rests on names alone, or against which something weighty speaks, is sure. */
const DOUBTFUL = 0.9

/** What a pair that was not suggested counts when it fits. */
const FITS = 0.49

/** No pair of which only half a name is known to agree is a suggestion. */
const TOO_LITTLE = 0.3

/** Weighs pairs of an index with a model. */
export class PairScorer {
  readonly comparison: Comparison
  readonly likelihood = new Likelihood()
  readonly #tables: LogTables

  constructor(index: MatchIndex, model: MatchModel, weights = new ValueWeights(index, model.frequencies)) {
    this.comparison = new Comparison(index, weights)
    this.#tables = tablesOf(model)
  }

  /** The chance that the persons at two places are one. */
  probability(one: number, other: number): number {
    return this.comparison.compare(one, other) ? this.#weighed() : 0
  }

  /** The chance that the persons compared last are one. */
  #weighed(): number {
    weighComparison(this.likelihood, this.#tables, this.comparison)
    const probability = this.likelihood.probability()
    const { levels } = this.comparison
    if (probability > TOO_LITTLE && isTooLittle(levels)) return TOO_LITTLE
    return probability > DOUBTFUL && isDoubtful(levels) ? DOUBTFUL : probability
  }

  /**
   * How two persons fit who are to be put together by way of others: below 0.5 as they were not suggested, 0 where they
   * contradict each other, undefined where too little is known of both to tell.
   */
  relation(one: number, other: number): number | undefined {
    this.comparison.compareAll(one, other)
    const probability = this.#weighed()
    // They share no key, so this is no suggestion, however well they fit.
    if (probability >= LOWEST_PROBABILITY) return FITS
    const { levels } = this.comparison
    if (levels[FIELD.first] === LEVEL.different || levels[FIELD.birthday] === LEVEL.different) return 0
    return besidesNames(this.likelihood) < SILENT ? probability : undefined
  }

  /** The signs behind the probability asked for last. */
  evidence(): DuplicateEvidence[] {
    return evidenceOf(this.comparison, this.likelihood)
  }

  /** True where the persons compared last live together and differ by their first names. */
  isHousehold(): boolean {
    const { levels } = this.comparison
    return (
      levels[FIELD.first] === LEVEL.different &&
      agrees(levels, FIELD.last) &&
      agrees(levels, FIELD.street) &&
      (agrees(levels, FIELD.house) || levels[FIELD.house] === LEVEL.missing) &&
      (agrees(levels, FIELD.postalCode) || agrees(levels, FIELD.city))
    )
  }
}

/** Weaker signs than this (in natural logarithms) say nothing against two being one. */
const SILENT = -1.5

/** What all fields but the names say for (positive) or against one person. */
function besidesNames(likelihood: Likelihood): number {
  let same = 0
  let strangers = 0
  for (let field = FIELD.birthday; field <= FIELD.region; field += 1) {
    same += likelihood.ofSame[field] as number
    strangers += likelihood.ofStrangers[field] as number
  }
  // Who may have moved fits as well as the better of the two explanations.
  const moved = same + Math.max(0, likelihood.moved - likelihood.same)
  return moved - strangers
}

function agrees(levels: Uint8Array, field: number): boolean {
  const level = levels[field]
  return level === LEVEL.exact || level === LEVEL.variant
}

/** True where a first or last name alone agrees, and nothing that would tell one bearer from another. */
function isTooLittle(levels: Uint8Array): boolean {
  if (levels[FIELD.first] !== LEVEL.missing && levels[FIELD.last] !== LEVEL.missing) return false
  return (
    !isNear(levels, FIELD.email) &&
    !isNear(levels, FIELD.phone) &&
    !isNear(levels, FIELD.birthday) &&
    levels[FIELD.birthday] !== LEVEL.partial &&
    !isNear(levels, FIELD.street) &&
    levels[FIELD.street] !== LEVEL.special &&
    !isNear(levels, FIELD.line2) &&
    !(isNear(levels, FIELD.house) && isNear(levels, FIELD.postalCode))
  )
}

/**
 * Whether a pair cannot be sure, however rare what agrees. Names alone may be two people of one name, a shared phone or
 * mailbox a family; another first name or birthday may be a relative, another last name somebody else at an address.
 */
function isDoubtful(levels: Uint8Array): boolean {
  const first = levels[FIELD.first] as number
  const last = levels[FIELD.last] as number
  const sameBirthday = levels[FIELD.birthday] === LEVEL.exact
  const sameEmail = levels[FIELD.email] === LEVEL.exact
  if (levels[FIELD.birthday] === LEVEL.different || first === LEVEL.different) return true
  if (first === LEVEL.missing) return !sameBirthday && !(last === LEVEL.missing && isSameCompany(levels))
  if (last === LEVEL.different && !sameBirthday && !sameEmail) return true
  // Two of one name at one address, each with an own mailbox: mostly one, but now and then father and son.
  const otherEmail = levels[FIELD.email] === LEVEL.different
  if (otherEmail && !sameBirthday && levels[FIELD.phone] !== LEVEL.exact) return true
  const birthday = sameBirthday || levels[FIELD.birthday] === LEVEL.close
  return !sameEmail && !birthday && !isSameStreet(levels)
}

function isSameCompany(levels: Uint8Array): boolean {
  return agrees(levels, FIELD.company) && isSameStreet(levels)
}

/** A model is used for many small indexes: its logarithms are taken once. */
const TABLES = new WeakMap<MatchModel, LogTables>()

function tablesOf(model: MatchModel): LogTables {
  const known = TABLES.get(model)
  if (known !== undefined) return known
  const tables = logTables(model)
  TABLES.set(model, tables)
  return tables
}

/** True where street and place agree, but for a slip of the keys, and the house number does not differ. */
function isSameStreet(levels: Uint8Array): boolean {
  if (!isNear(levels, FIELD.street) || levels[FIELD.house] === LEVEL.different) return false
  if (isNear(levels, FIELD.postalCode)) return true
  return levels[FIELD.postalCode] === LEVEL.missing && isNear(levels, FIELD.city)
}

function isNear(levels: Uint8Array, field: number): boolean {
  return agrees(levels, field) || levels[field] === LEVEL.close
}

/**
 * Scores two persons by themselves, as a run over all would with this model (which must not be changed meanwhile).
 * For thousands of pairs it is quicker to put all persons into a `MatchIndex` and to call `findDuplicates` with `only`.
 * @returns null where they are not likely enough to be one.
 */
export function scorePair(one: MatchPerson, other: MatchPerson, model: MatchModel): ScoredPair | null {
  const index = new MatchIndex()
  index.add(one)
  index.add(other)
  const scorer = new PairScorer(index, model)
  const probability = scorer.probability(0, 1)
  if (probability < LOWEST_PROBABILITY) return null
  return {
    a: Math.min(one.id, other.id),
    b: Math.max(one.id, other.id),
    probability,
    evidence: scorer.evidence(),
  }
}
