import { NO_DAY } from '../../../shared/calendar.ts'
import type { Histories } from '../histories.ts'
import type { Persons } from '../persons.ts'
import { type CustomerLook, lookAtCustomer } from './customer-look.ts'
import { type Endings, isOver, NO_ENDINGS } from './endings.ts'
import { gapsByOrder } from './gaps-by-order.ts'
import { SOURCE_CODES } from './rhythm.ts'
import type { ShopRhythm } from './shop-rhythm.ts'
import { STATE_CODES } from './states.ts'

/** {@link CustomerLook} of everybody, one list per figure, indexed as the persons are. */
export interface CustomerFigures {
  /** The day from which one looks back, a day number. */
  asOf: number
  count: number
  purchaseDays: Int32Array
  /** In days; 0 without any. */
  ownMedianGaps: Float64Array
  /** In days; 0 where none is to be shown. */
  rhythmDays: Float64Array
  /** Positions in `RHYTHM_SOURCES`. */
  rhythmSources: Uint8Array
  /** 1: comes once a year. */
  isYearly: Uint8Array
  /** Day numbers; {@link NO_DAY} where no rhythm is to be shown. */
  expectedDays: Int32Array
  expectedFromDays: Int32Array
  expectedToDays: Int32Array
  /** The last days in each state without another order: a new state begins on the day after. */
  activeUntilDays: Int32Array
  dueUntilDays: Int32Array
  lateUntilDays: Int32Array
  atRiskUntilDays: Int32Array
  /** Positions in `CUSTOMER_STATES`. */
  states: Uint8Array
  daysSince: Int32Array
  overdueDays: Int32Array
  /** 1: the last order came after the customer had been lost. */
  cameBackLost: Uint8Array
}

/** The figures of everybody as of the day of the persons, who are those of these histories. */
export function customerFigures(histories: Histories, persons: Persons, shop: ShopRhythm): CustomerFigures {
  const figures = emptyFigures(persons)
  const gaps = gapsByOrder(histories)
  const { days } = histories
  for (let index = 0; index < persons.count; index++) {
    const [start, end] = [persons.starts[index] ?? 0, persons.ends[index] ?? 0]
    setFigures(figures, index, lookAtCustomer(days, start, end, shop, persons.asOf, gaps))
  }
  return figures
}

function emptyFigures({ asOf, count }: Persons): CustomerFigures {
  return {
    asOf,
    count,
    purchaseDays: new Int32Array(count),
    ownMedianGaps: new Float64Array(count),
    rhythmDays: new Float64Array(count),
    rhythmSources: new Uint8Array(count),
    isYearly: new Uint8Array(count),
    expectedDays: new Int32Array(count),
    expectedFromDays: new Int32Array(count),
    expectedToDays: new Int32Array(count),
    activeUntilDays: new Int32Array(count),
    dueUntilDays: new Int32Array(count),
    lateUntilDays: new Int32Array(count),
    atRiskUntilDays: new Int32Array(count),
    states: new Uint8Array(count),
    daysSince: new Int32Array(count),
    overdueDays: new Int32Array(count),
    cameBackLost: new Uint8Array(count),
  }
}

function setFigures(figures: CustomerFigures, index: number, look: CustomerLook): void {
  figures.purchaseDays[index] = look.purchaseDays
  figures.ownMedianGaps[index] = look.ownMedianGap
  figures.rhythmDays[index] = look.rhythmDays
  figures.rhythmSources[index] = SOURCE_CODES[look.source]
  figures.isYearly[index] = look.isYearly ? 1 : 0
  figures.expectedDays[index] = look.expected?.day ?? NO_DAY
  figures.expectedFromDays[index] = look.expected?.from ?? NO_DAY
  figures.expectedToDays[index] = look.expected?.to ?? NO_DAY
  figures.activeUntilDays[index] = look.activeUntil
  figures.dueUntilDays[index] = look.dueUntil
  figures.lateUntilDays[index] = look.lateUntil
  figures.atRiskUntilDays[index] = look.atRiskUntil
  figures.states[index] = STATE_CODES[look.state]
  figures.daysSince[index] = look.daysSince
  figures.overdueDays[index] = look.overdueDays
  figures.cameBackLost[index] = look.cameBackLost ? 1 : 0
}

/** How many customers are in each state, in the order of `CUSTOMER_STATES`, but for those with whom it is over. */
export function stateCounts(
  { customerIds, asOf }: Persons,
  { states }: CustomerFigures,
  endings: Endings = NO_ENDINGS,
): number[] {
  const counts = Object.values(STATE_CODES).map(() => 0)
  for (const [index, state] of states.entries())
    if (!isOver(endings, customerIds[index] ?? 0, asOf)) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

/** How many come once a year. */
export function yearlyCount({ isYearly }: CustomerFigures): number {
  let count = 0
  for (const yearly of isYearly) count += yearly
  return count
}

/** The customers in a state, as {@link stateCounts} counts them. */
export function stateMembers(
  persons: Persons,
  { states }: CustomerFigures,
  state: keyof typeof STATE_CODES,
  endings: Endings = NO_ENDINGS,
): number[] {
  const members: number[] = []
  for (let index = 0; index < states.length; index++) {
    const id = persons.customerIds[index] ?? 0
    if (states[index] === STATE_CODES[state] && !isOver(endings, id, persons.asOf)) members.push(id)
  }
  return members
}
