import { RFM_GROUPS, type RfmLack, type RfmLimits } from '../../../shared/model/customer-groups.ts'
import { FM_BANDS, fmBand, rfmGroup, SCORES } from '../../../shared/model/rfm-groups.ts'
import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import type { Persons } from '../persons.ts'
import { personValues } from '../value/person-values.ts'
import { FEWEST_CASES } from '../wilson.ts'
import { FIXED_FREQUENCY, quintileLimits, type ScoreLimits, scoresOf } from './rfm-scores.ts'

/** In the place of a group or cell: there are no scores. */
export const NO_GROUP = 255

/** The scores of all persons; the lists are parallel to the persons. */
export interface Rfm {
  asOf: number
  /** Why nobody has scores; null where everybody has. */
  lack: RfmLack | null
  frequencySteps: 'quintiles' | 'fixed'
  limits: RfmLimits | null
  /** 1 to 5, the more the fewer days since the last purchase; 0 where there are no scores. */
  recency: Uint8Array
  /** By days with a purchase. */
  frequency: Uint8Array
  /** By what was spent; 0 also for a person whose orders are all in currencies without a rate. */
  value: Uint8Array
  /** (recency − 1) × 5 + the band of the mean of frequency and value; {@link NO_GROUP} without scores. */
  cells: Uint8Array
  /** Positions in `RFM_GROUPS`; {@link NO_GROUP} without scores. */
  groups: Uint8Array
  /** All that was spent until the day, in minor units of the main currency; NaN where that is not known. */
  valuesMinor: Float64Array
}

/**
 * Recency, frequency and value of all persons (after Hughes 1994) in fifths of the own shop. Recency counts days since
 * the last purchase, frequency days with a purchase, value all that was spent. Where more than 60 % bought on one day
 * only, or the shop knows fewer than five different frequencies, fifths would fall together, and frequency has the
 * fixed steps 1, 2, 3–4, 5–7, 8 and more. The group follows from recency and the mean of the other two; a person whose
 * value is not known is placed by frequency alone.
 */
export function rfm(histories: Histories, persons: Persons, main: MainValues): Rfm {
  const { asOf, count, dayCounts, lastDays } = persons
  const valuesMinor = personValues(histories, persons, main)
  const oneTimers = dayCounts.reduce((sum, days) => sum + (days === 1 ? 1 : 0), 0)
  const quintiles = oneTimers * 10 > count * 6 ? null : quintileLimits(dayCounts)
  const frequencyLimits = quintiles ?? FIXED_FREQUENCY
  const recencyLimits = quintileLimits(lastDays)
  const valueLimits = quintileLimits(valuesMinor.filter(value => !Number.isNaN(value)))
  const known = { asOf, frequencySteps: quintiles === null ? 'fixed' : 'quintiles', valuesMinor } as const
  if (count < FEWEST_CASES) return { ...known, ...noScores(count, 'few_customers') }
  if (recencyLimits === null) return { ...known, ...noScores(count, 'few_last_days') }
  if (valueLimits === null) return { ...known, ...noScores(count, 'few_values') }
  const recency = scoresOf(lastDays, recencyLimits)
  const frequency = scoresOf(dayCounts, frequencyLimits)
  const value = scoresOf(valuesMinor, valueLimits)
  const cells = cellsOf(recency, frequency, value)
  const groups = groupsOf(cells)
  const limits = limitsOf(asOf, recencyLimits, frequencyLimits, valueLimits)
  return { ...known, lack: null, limits, recency, frequency, value, cells, groups }
}

function noScores(count: number, lack: RfmLack) {
  const none = () => new Uint8Array(count)
  const [cells, groups] = [none().fill(NO_GROUP), none().fill(NO_GROUP)]
  return { lack, limits: null, recency: none(), frequency: none(), value: none(), cells, groups }
}

/** All values are whole numbers, so the next score begins one above the limit. */
function limitsOf(asOf: number, recency: ScoreLimits, frequency: ScoreLimits, value: ScoreLimits): RfmLimits {
  return {
    recencyDays: recency.toReversed().map(day => asOf - day - 1),
    frequencyFrom: frequency.map(days => days + 1),
    valueFromMinor: value.map(minor => minor + 1),
  }
}

/** By the sum of frequency and value the band of their mean. */
const BAND_BY_SUM = Uint8Array.from({ length: 2 * SCORES + 1 }, (_, sum) => fmBand(sum / 2))

function cellsOf(recency: Uint8Array, frequency: Uint8Array, value: Uint8Array): Uint8Array {
  const cells = new Uint8Array(recency.length)
  for (let person = 0; person < cells.length; person++) {
    const often = frequency[person] ?? 0
    const sum = often + (value[person] || often)
    cells[person] = ((recency[person] ?? 0) - 1) * FM_BANDS + (BAND_BY_SUM[sum] ?? 0)
  }
  return cells
}

/** By cell the position of its group. */
const GROUP_BY_CELL = Uint8Array.from({ length: SCORES * FM_BANDS }, (_, cell) =>
  RFM_GROUPS.indexOf(rfmGroup(Math.floor(cell / FM_BANDS) + 1, cell % FM_BANDS)),
)

function groupsOf(cells: Uint8Array): Uint8Array {
  return cells.map(cell => GROUP_BY_CELL[cell] ?? NO_GROUP)
}
