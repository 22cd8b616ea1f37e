import type { DuplicateEvidence } from '../../../shared/model/duplicates.ts'
import { Comparison } from './comparison.ts'
import { evidenceOf } from './evidence.ts'
import { FIELD, isNear, LEVEL } from './levels.ts'
import { Likelihood, type LogTables, logTables } from './likelihood.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchModel } from './model.ts'
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

/** No pair is sure against which something weighty speaks, or that rests on half a name. */
const DOUBTFUL = 0.98

/** Two people may share a name: no pair that rests on names alone is likelier. */
const NAMES_ALONE = 0.94

/** Anybody of a company may have ordered in its name. */
const SOMEBODY_THERE = 0.7

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
    this.likelihood.weigh(this.#tables, this.comparison.levels, this.comparison.logShares)
    const probability = this.likelihood.probability()
    const { levels } = this.comparison
    if (probability > TOO_LITTLE && isTooLittle(levels)) return TOO_LITTLE
    if (probability > SOMEBODY_THERE && this.comparison.isOneUnnamed && isCompanyAlone(levels))
      return SOMEBODY_THERE
    if (probability > NAMES_ALONE && isNamesAlone(levels)) return NAMES_ALONE
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
    return this.#contradiction() < SILENT ? probability : undefined
  }

  /**
   * What all fields but the names say for (positive) or against one person. Of one full name, another address says
   * nothing: that this one moved is known from those who link the two.
   */
  #contradiction(): number {
    const { levels } = this.comparison
    const { likelihood } = this
    const haveOneName = isNear(levels[FIELD.first]) && isNear(levels[FIELD.last])
    const contacts = sumOf(likelihood, FIELD.birthday, FIELD.company)
    const places = sumOf(likelihood, FIELD.street, FIELD.region)
    // Who may have moved fits as well as the better of the two explanations.
    const moved = places + Math.max(0, likelihood.moved - likelihood.same)
    return contacts + (haveOneName ? Math.max(0, moved) : moved)
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

/** What some fields in a row say for (positive) or against one person. */
function sumOf(likelihood: Likelihood, from: number, to: number): number {
  let sum = 0
  for (let field = from; field <= to; field += 1) {
    sum += (likelihood.ofSame[field] as number) - (likelihood.ofStrangers[field] as number)
  }
  return sum
}

function agrees(levels: Uint8Array, field: number): boolean {
  const level = levels[field]
  return level === LEVEL.exact || level === LEVEL.variant
}

/** True where a first or last name alone agrees, and nothing that would tell one bearer from another. */
function isTooLittle(levels: Uint8Array): boolean {
  if (levels[FIELD.first] !== LEVEL.missing && levels[FIELD.last] !== LEVEL.missing) return false
  return (
    !isNear(levels[FIELD.email]) &&
    !isNear(levels[FIELD.phone]) &&
    !isNear(levels[FIELD.birthday]) &&
    levels[FIELD.birthday] !== LEVEL.partial &&
    !isNear(levels[FIELD.street]) &&
    levels[FIELD.street] !== LEVEL.special &&
    !isNear(levels[FIELD.line2]) &&
    !(isNear(levels[FIELD.house]) && isNear(levels[FIELD.postalCode]))
  )
}

/** True where nothing but the names (and perhaps the town) is known to agree. */
function isNamesAlone(levels: Uint8Array): boolean {
  const birthday = levels[FIELD.birthday] as number
  const email = levels[FIELD.email] as number
  return (
    (birthday === LEVEL.different || birthday === LEVEL.missing) &&
    (email === LEVEL.different || email === LEVEL.missing) &&
    levels[FIELD.phone] !== LEVEL.exact &&
    (!isNear(levels[FIELD.street]) || levels[FIELD.house] === LEVEL.different)
  )
}

/**
 * Whether a pair cannot be sure, however rare what agrees: another first name or birthday may be a relative, another
 * last name somebody else at an address, and without a first name, or with an initial, it may be anybody of a family.
 */
function isDoubtful(levels: Uint8Array): boolean {
  const first = levels[FIELD.first] as number
  const last = levels[FIELD.last] as number
  const birthday = levels[FIELD.birthday] as number
  const sameBirthday = birthday === LEVEL.exact
  const sameEmail = levels[FIELD.email] === LEVEL.exact
  if (birthday === LEVEL.different || first === LEVEL.different) return true
  if (first === LEVEL.missing) return !sameBirthday && !(last === LEVEL.missing && isSameCompany(levels))
  if (last === LEVEL.different) return !sameBirthday && !sameEmail
  // One in a dozen relatives has the same initial.
  if (first === LEVEL.special && !sameBirthday && !isNearContact(levels)) return true
  if (sameBirthday || sameEmail || isSameStreet(levels) || levels[FIELD.phone] === LEVEL.exact) return false
  return birthday !== LEVEL.close && birthday !== LEVEL.partial
}

/** True where mailbox or telephone are the same, or nearly so. */
function isNearContact(levels: Uint8Array): boolean {
  const email = levels[FIELD.email]
  return levels[FIELD.phone] === LEVEL.exact || isNear(levels[FIELD.email]) || email === LEVEL.similar
}

/** True where nothing that belongs to one person agrees, but a company does; its telephone is its own, too. */
function isCompanyAlone(levels: Uint8Array): boolean {
  return (
    agrees(levels, FIELD.company) &&
    levels[FIELD.birthday] !== LEVEL.exact &&
    levels[FIELD.email] !== LEVEL.exact
  )
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
  if (!isNear(levels[FIELD.street]) || levels[FIELD.house] === LEVEL.different) return false
  if (agrees(levels, FIELD.postalCode)) return true
  if (levels[FIELD.postalCode] === LEVEL.close) return levels[FIELD.city] !== LEVEL.different
  return levels[FIELD.postalCode] === LEVEL.missing && isNear(levels[FIELD.city])
}
