import { FIELD, FIELD_COUNT, isNear, LEVEL } from './levels.ts'
import type { MatchModel } from './model.ts'
import { type LevelTable, MOVED_PLACES } from './priors.ts'

/** What agreement is worth: the tables of a model as logarithms. */
export interface LogTables {
  same: LevelTable
  strangers: LevelTable
  neighbours: LevelTable
  household: LevelTable
  /** Logarithms of the share among all pairs. */
  logSame: number
  logMoved: number
  logHousehold: number
  logHouseholdMoved: number
  /** How many of a household bear one first name. */
  logNamesakes: number
  /** What a first name is less worth where the last name agrees, too. */
  logNamesTogether: number
}

const logs = (row: ArrayLike<number>) => Float64Array.from(row, value => Math.log(value))
const LOG_MOVED = MOVED_PLACES.map(logs)

export function logTables(model: Omit<MatchModel, 'version' | 'frequencies'>): LogTables {
  const pairs = Math.max(1, (model.persons * (model.persons - 1)) / 2)
  const { same, moved, household } = model.expected
  const logPart = (expected: number): number => Math.log(Math.min(0.5, expected / pairs))
  return {
    same: model.same.map(logs),
    strangers: model.strangers.map(logs),
    neighbours: model.neighbours.map(logs),
    household: model.household.map(logs),
    logSame: logPart(same),
    logMoved: logPart(moved),
    // Who shares a household moves as often as anybody.
    logHousehold: logPart((household * same) / (same + moved)),
    logHouseholdMoved: logPart((household * moved) / (same + moved)),
    logNamesakes: Math.log(model.namesakes),
    logNamesTogether: Math.log(model.namesTogether),
  }
}

/** True where the places agree so far that people there may be neighbours. */
function isSamePlace(levels: Uint8Array): boolean {
  return levels[FIELD.postalCode] === LEVEL.exact || levels[FIELD.city] === LEVEL.exact
}

/** Whether a field is to be weighed as among neighbours, not as among strangers anywhere. */
export function isAmongNeighbours(field: number, levels: Uint8Array): boolean {
  switch (field) {
    case FIELD.street:
    case FIELD.region:
      return isSamePlace(levels)
    case FIELD.house:
      return isSamePlace(levels) && isNear(levels[FIELD.street])
    case FIELD.postalCode:
      return levels[FIELD.postalCode] !== LEVEL.exact && levels[FIELD.city] === LEVEL.exact
    case FIELD.city:
      return levels[FIELD.postalCode] === LEVEL.exact
    default:
      return false
  }
}

/** The logarithm of the chance that strangers agree so far in a field. */
function logStrangers(
  tables: Pick<LogTables, 'same' | 'strangers' | 'neighbours' | 'logNamesTogether'>,
  field: number,
  levels: Uint8Array,
  logShares: Float64Array,
): number {
  const level = levels[field] as number
  if (field === FIELD.order) {
    const same = (tables.same[field] as Float64Array)[level] as number
    return level === LEVEL.special ? same + (logShares[field] as number) : same
  }
  const neighbours = isAmongNeighbours(field, levels)
  if (level === LEVEL.exact) {
    const share = logShares[field] as number
    if (!neighbours) {
      const together = field === FIELD.last && levels[FIELD.first] === LEVEL.exact
      return together ? share + tables.logNamesTogether : share
    }
    const inPlace = (tables.neighbours[field] as Float64Array)[level] as number
    return field === FIELD.city ? inPlace : Math.max(share, inPlace)
  }
  return ((neighbours ? tables.neighbours : tables.strangers)[field] as Float64Array)[level] as number
}

/** Logarithms of how likely a comparison is, by what the two persons are to each other. */
export class Likelihood {
  same = 0
  moved = 0
  household = 0
  /** Of a household, yet at two addresses: one moved, or left. */
  householdMoved = 0
  strangers = 0
  /** By field: of one person (at one address) and of strangers. 0 where a field is missing. */
  readonly ofSame = new Float64Array(FIELD_COUNT)
  readonly ofStrangers = new Float64Array(FIELD_COUNT)

  /** Weighs a comparison, or one that was kept. */
  weigh(tables: LogTables, levels: Uint8Array, logShares: Float64Array): void {
    this.same = tables.logSame
    this.moved = tables.logMoved
    this.household = tables.logHousehold
    this.householdMoved = tables.logHouseholdMoved
    this.strangers = 0
    for (let field = 0; field < FIELD_COUNT; field += 1) {
      const level = levels[field] as number
      if (level === LEVEL.missing) {
        this.ofSame[field] = 0
        this.ofStrangers[field] = 0
        continue
      }
      const same = (tables.same[field] as Float64Array)[level] as number
      const strangers = logStrangers(tables, field, levels, logShares)
      this.ofSame[field] = same
      this.ofStrangers[field] = strangers
      this.same += same
      this.strangers += strangers
      if (field >= FIELD.street && field <= FIELD.region) {
        const moved = logMoved(field, level, strangers)
        this.moved += moved
        this.household += same
        this.householdMoved += moved
      } else {
        const household =
          field === FIELD.first
            ? logHouseholdFirst(tables, levels, same, strangers)
            : logHousehold(tables, field, level, same)
        this.moved += same
        this.household += household
        this.householdMoved += household
      }
    }
  }

  /** The chance that the two are one person. */
  probability(): number {
    const most = Math.max(this.same, this.moved, this.household, this.householdMoved, this.strangers)
    const one = Math.exp(this.same - most) + Math.exp(this.moved - most)
    const two = Math.exp(this.household - most) + Math.exp(this.householdMoved - most)
    return one / (one + two + Math.exp(this.strangers - most))
  }
}

function logMoved(field: number, level: number, strangers: number): number {
  if (field < FIELD.postalCode) return strangers
  return (LOG_MOVED[field - FIELD.postalCode] as Float64Array)[level] as number
}

/** How much seldomer than strangers relatives bear one first name by chance: only by marriage into one family. */
const CHANCE_AMONG_RELATIVES = 0.1

/**
 * Relatives mostly bear one first name where one was named after the other, and as seldom forms of one name; people who
 * only share a flat do by chance.
 */
function logHouseholdFirst(tables: LogTables, levels: Uint8Array, same: number, strangers: number): number {
  const level = levels[FIELD.first]
  if (levels[FIELD.last] === LEVEL.different) {
    return level === LEVEL.exact ? Math.max(strangers, tables.logNamesakes) : strangers
  }
  switch (level) {
    case LEVEL.exact:
      return Math.log(Math.exp(tables.logNamesakes) + CHANCE_AMONG_RELATIVES * Math.exp(strangers))
    case LEVEL.variant:
      return Math.max(strangers, tables.logNamesakes + same)
    case LEVEL.nickname:
    case LEVEL.partial:
      return Math.max(strangers, tables.logNamesakes)
    default:
      return strangers
  }
}

function logHousehold(tables: LogTables, field: number, level: number, same: number): number {
  const own = tables.household[field] as Float64Array
  return own.length === 0 ? same : (own[level] as number)
}
