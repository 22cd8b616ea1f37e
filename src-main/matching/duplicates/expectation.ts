import type { Step } from './candidates.ts'
import { FIELD, FIELD_COUNT, LEVEL, LEVEL_COUNT } from './levels.ts'
import { Likelihood, logTables } from './likelihood.ts'
import type { MatchModel } from './model.ts'

/** Comparisons kept to be weighed again and again. */
export interface Sample {
  count: number
  levels: Uint8Array
  logShares: Float32Array
  /** The part of all candidate pairs that was kept. */
  part: number
}

/** What a round adds up: expected numbers of pairs. */
export interface Sums {
  same: number
  moved: number
  household: number
  /** By field and level: pairs of one person. */
  levels: Float64Array[]
  /** By field and level: pairs at one address whose first names tell that they are two. */
  householdLevels: Float64Array[]
  /** Pairs of a household with one first name, and with two. */
  namesakesAtHome: number
  others: number
  /** Pairs of one person or household whose first names differ. */
  otherFirst: number
  /** Pairs of strangers of one name, told by what else is known of them, and by their names and addresses alone. */
  namesakes: number
  namesakesByName: number
}

/**
 * What is learned from households: habits, which differ from shop to shop. How many twins there are is known. Whose last
 * names differ is not compared unless something else is shared, so that last names cannot be learned.
 */
export const LEARNED_OF_HOUSEHOLDS: readonly number[] = [FIELD.email, FIELD.phone, FIELD.company]
/** Pairs weighed between two calls of `step`. */
const PAIRS_PER_STEP = 5000

/** Weighs all pairs of a sample with a model and adds up what they probably are. */
export function expectation(model: MatchModel, sample: Sample, step: Step): Sums {
  const tables = logTables(model)
  const likelihood = new Likelihood()
  const emptyTable = () => Array.from({ length: FIELD_COUNT }, () => new Float64Array(LEVEL_COUNT))
  const sums: Sums = {
    same: 0,
    moved: 0,
    household: 0,
    levels: emptyTable(),
    householdLevels: emptyTable(),
    namesakesAtHome: 0,
    others: 0,
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
  const { same: logSame, moved: logMoved, household: logHousehold, householdMoved, strangers } = likelihood
  const most = Math.max(logSame, logMoved, logHousehold, householdMoved, strangers)
  const one = Math.exp(logSame - most)
  const other = Math.exp(logMoved - most)
  const atHome = Math.exp(logHousehold - most)
  const apart = Math.exp(householdMoved - most)
  const all = one + other + atHome + apart + Math.exp(strangers - most)
  const same = one / all
  const moved = other / all
  sums.same += same
  sums.moved += moved
  sums.household += (atHome + apart) / all
  if (own[FIELD.first] === LEVEL.different) sums.otherFirst += same + moved + (atHome + apart) / all
  addHousehold(sums, own, atHome / all)
  const either = same + moved
  if (either < 1e-4) return
  for (let field = 0; field < FIELD_COUNT; field += 1) {
    const isAddress = field >= FIELD.street && field <= FIELD.region
    count(sums.levels, field, own[field] as number, isAddress ? same : either)
  }
}

function addHousehold(sums: Sums, own: Uint8Array, part: number): void {
  if (part < 1e-4 || own[FIELD.last] !== LEVEL.exact) return
  if (own[FIELD.first] === LEVEL.exact) sums.namesakesAtHome += part
  if (own[FIELD.first] !== LEVEL.different) return
  sums.others += part
  for (const field of LEARNED_OF_HOUSEHOLDS) count(sums.householdLevels, field, own[field] as number, part)
}

function count(levels: Float64Array[], field: number, level: number, part: number): void {
  const row = levels[field] as Float64Array
  row[level] = (row[level] as number) + part
}
