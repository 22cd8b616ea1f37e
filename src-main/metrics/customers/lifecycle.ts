import { CUSTOMER_STATES, type CustomerState } from '../../../shared/model/customer-states.ts'
import {
  DEFAULT_REGULAR,
  LIFECYCLE_STAGES,
  type LifecycleStage,
  type RegularDefinition,
} from '../../../shared/model/lifecycle.ts'
import type { Persons } from '../persons.ts'
import type { CustomerFigures } from './customer-figures.ts'
import { STATE_CODES } from './states.ts'

/** Customers with the day number since when something is so, as parallel lists in any order. */
export interface SinceDays {
  customerIds: ArrayLike<number>
  days: ArrayLike<number>
}

/** What no order tells. */
export interface BesideOrders {
  /** People who are known; those who have not bought are prospects from that day on. */
  prospects: SinceDays
  /** With whom it is over: the owner ended it, or they object to everything. Also those who never bought. */
  ended: SinceDays
}

/** Everybody known on a day with their one stage, in ascending order of their customer numbers. */
export interface CustomerStages {
  asOf: number
  customerIds: Int32Array
  /** Positions in `LIFECYCLE_STAGES`. */
  stages: Uint8Array
}

/** Whether somebody is a regular customer: enough days with an order, and no worse state than the definition has. */
export function isRegular(
  purchaseDays: number,
  state: CustomerState,
  { fewestOrders, upToState }: RegularDefinition,
): boolean {
  return purchaseDays >= Math.max(2, fewestOrders) && STATE_CODES[state] <= STATE_CODES[upToState]
}

/**
 * The stage of somebody who has bought and with whom it is not over. The first that applies:
 * 1. lost: the state says so.
 * 2. won back: they were lost before their last order, and are active or due. It ends with the next order, or when that
 *    one is late.
 * 3. regular: as defined; unless the owner changed that, at least three orders, active or due.
 * 4. at risk: late or at risk, after two or more orders. Dormant: the same after a single one, of whom one cannot say
 *    that they used to come.
 * 5. new: one order. Repeat: more, but not regular.
 */
export function stageOf(
  purchaseDays: number,
  state: CustomerState,
  cameBackLost: boolean,
  regular: RegularDefinition,
): LifecycleStage {
  if (state === 'lost') return 'lost'
  const isInTime = state === 'active' || state === 'due'
  if (cameBackLost && isInTime) return 'won_back'
  if (isRegular(purchaseDays, state, regular)) return 'regular'
  if (!isInTime) return purchaseDays === 1 ? 'dormant' : 'at_risk'
  return purchaseDays === 1 ? 'new' : 'repeat'
}

/**
 * The stage of everybody known on the day of the persons: those who have bought by then, prospects and the ended.
 * Ended comes before everything else, from its day on and whatever is ordered after it; who is to be no longer ended is
 * to be left out of the list.
 */
export function lifecycleStages(
  persons: Persons,
  figures: CustomerFigures,
  { prospects, ended }: BesideOrders,
  regular: RegularDefinition = DEFAULT_REGULAR,
): CustomerStages {
  const { asOf, count } = persons
  const [known, over] = [sortedIds(prospects, asOf), sortedIds(ended, asOf)]
  const customerIds = new Int32Array(count + known.length + over.length)
  const stages = new Uint8Array(customerIds.length)
  let [person, prospect, end, place] = [0, 0, 0, 0]
  for (;;) {
    const personId = person < count ? (persons.customerIds[person] ?? 0) : NOBODY
    const prospectId = known[prospect] ?? NOBODY
    const endedId = over[end] ?? NOBODY
    const id = Math.min(personId, prospectId, endedId)
    if (id === NOBODY) break
    customerIds[place] = id
    if (endedId === id) stages[place] = STAGE_CODES.ended
    else stages[place] = personId === id ? stageCode(figures, person, regular) : STAGE_CODES.prospect
    if (personId === id) person++
    if (prospectId === id) prospect++
    if (endedId === id) end++
    place++
  }
  return { asOf, customerIds: customerIds.subarray(0, place), stages: stages.subarray(0, place) }
}

/** Larger than every number of a customer. */
const NOBODY = Number.POSITIVE_INFINITY

function stageCode(figures: CustomerFigures, index: number, regular: RegularDefinition): number {
  const state = CUSTOMER_STATES[figures.states[index] ?? 0] ?? 'active'
  const purchaseDays = figures.purchaseDays[index] ?? 0
  return STAGE_CODES[stageOf(purchaseDays, state, figures.cameBackLost[index] === 1, regular)]
}

/** Who is meant on a day, each once, smallest number first. */
function sortedIds({ customerIds, days }: SinceDays, asOf: number): Int32Array {
  const ids = new Int32Array(customerIds.length)
  let length = 0
  for (let index = 0; index < customerIds.length; index++)
    if ((days[index] ?? 0) <= asOf) ids[length++] = customerIds[index] ?? 0
  const sorted = ids.subarray(0, length).sort()
  return sorted.filter((id, index) => id !== 0 && id !== sorted[index - 1])
}

/** The position of a stage, by which columns hold it. */
export const STAGE_CODES: Readonly<Record<LifecycleStage, number>> = {
  prospect: LIFECYCLE_STAGES.indexOf('prospect'),
  new: LIFECYCLE_STAGES.indexOf('new'),
  repeat: LIFECYCLE_STAGES.indexOf('repeat'),
  regular: LIFECYCLE_STAGES.indexOf('regular'),
  at_risk: LIFECYCLE_STAGES.indexOf('at_risk'),
  dormant: LIFECYCLE_STAGES.indexOf('dormant'),
  lost: LIFECYCLE_STAGES.indexOf('lost'),
  won_back: LIFECYCLE_STAGES.indexOf('won_back'),
  ended: LIFECYCLE_STAGES.indexOf('ended'),
}
