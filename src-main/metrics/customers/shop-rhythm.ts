import type { StateLimits, StateLimitsEdit } from '../../../shared/model/customer-states.ts'
import type { Histories } from '../histories.ts'
import type { Persons } from '../persons.ts'
import { quantilesOf } from '../statistics/quantile.ts'
import { FEWEST_CASES } from '../wilson.ts'
import { GapsAt, gapsByOrder } from './gaps-by-order.ts'
import { rhythmDaysOf, type TypicalGaps } from './rhythm.ts'
import { DEFAULT_SHRINKAGE_GAPS, Shrinkage } from './shrinkage.ts'
import { ASSUMED_SPREAD, type GapSpread, stateLimits } from './states.ts'

/** All that a customer's figures need of the other customers. */
export interface ShopRhythm extends TypicalGaps {
  /** The day from which it looks back, a day number. */
  asOf: number
  spread: GapSpread
  /** How many gaps the spread was measured on. */
  endedGaps: number
  /** True where they are too few: the spread is then a convention, not a measurement. */
  isSpreadAssumed: boolean
  /** The limits that follow from the spread, without the owner's changes … */
  derivedLimits: StateLimits
  /** … and with them: these are used. */
  limits: StateLimits
}

/** What a shop that knows nothing yet takes for usual: a quarter. Never shown, but states need something. */
const ASSUMED_GAP_DAYS = 90

/** With fewer gaps one in twenty would be the longest one alone. */
const FEWEST_ENDED_GAPS = 30

/**
 * What is usual in a shop as of the day of the persons; later orders change nothing in it.
 * @param edit the owner's limits of the states.
 */
export function shopRhythm(histories: Histories, persons: Persons, edit: StateLimitsEdit = {}): ShopRhythm {
  const typical = typicalGaps(histories, persons)
  const ratios = endedRatios(histories, persons, typical)
  const isSpreadAssumed = typical.isAssumed || ratios.length < FEWEST_ENDED_GAPS
  const spread = isSpreadAssumed ? ASSUMED_SPREAD : spreadOf(ratios)
  return {
    ...typical,
    asOf: persons.asOf,
    spread,
    endedGaps: ratios.length,
    isSpreadAssumed,
    derivedLimits: stateLimits(spread),
    limits: stateLimits(spread, edit),
  }
}

/**
 * Both of the shop's medians and the weight of own gaps. Customers who have not bought a second time are not in the
 * medians: they say how long it takes those who come again, which is what one waits for.
 */
export function typicalGaps(histories: Histories, persons: Persons): TypicalGaps {
  const medians = new Float64Array(persons.count)
  const firstGaps = new Float64Array(persons.count)
  const shrinkage = new Shrinkage()
  const known = new GapsAt(gapsByOrder(histories))
  const { days } = histories
  let customers = 0
  for (let index = 0; index < persons.count; index++) {
    if ((persons.dayCounts[index] ?? 0) < 2) continue
    known.moveTo((persons.ends[index] ?? 0) - 1)
    shrinkage.add(known)
    medians[customers] = known.median
    firstGaps[customers++] = firstGapOf(days, persons.starts[index] ?? 0)
  }
  if (customers < FEWEST_CASES)
    return {
      typicalGapDays: ASSUMED_GAP_DAYS,
      firstGapDays: ASSUMED_GAP_DAYS,
      customersWithGap: customers,
      isAssumed: true,
      shrinkageGaps: DEFAULT_SHRINKAGE_GAPS,
    }
  return {
    typicalGapDays: medianOf(medians.subarray(0, customers)),
    firstGapDays: medianOf(firstGaps.subarray(0, customers)),
    customersWithGap: customers,
    isAssumed: false,
    shrinkageGaps: shrinkage.shrinkageGaps,
  }
}

/** From the day of somebody's first order to the next day with one, which there has to be. */
function firstGapOf(days: Int32Array, start: number): number {
  const first = days[start] ?? 0
  let order = start + 1
  while (days[order] === first) order++
  return (days[order] ?? 0) - first
}

/**
 * Of every gap that ended in another order how long it was against the rhythm that was known when it began: the one
 * of the gaps before it, as `rhythmDaysOf` says, and for a first gap that of the shop.
 *
 * The rhythm of today would not do. It has been drawn towards the very gap that is measured: a long gap lengthens
 * the rhythm it is compared with, so that ratios crowd around 1, the limits come too early, and customers are called
 * late and lost who in the same place used to come back. Only the shop's two medians are those of today; one gap among
 * all does not move them.
 *
 * Gaps that are still open are not in it, as the definition has it. In a young shop, where long gaps cannot have ended
 * yet, the limits are therefore rather early; they widen with the years. Gaps of known yearly buyers are not in it
 * either: they have limits of their own.
 */
export function endedRatios(histories: Histories, persons: Persons, typical: TypicalGaps): Float64Array {
  const { days } = histories
  const ratios = new Float64Array(histories.days.length)
  const known = new GapsAt(gapsByOrder(histories))
  let length = 0
  for (let index = 0; index < persons.count; index++) {
    if ((persons.dayCounts[index] ?? 0) < 2) continue
    const end = persons.ends[index] ?? 0
    for (let at = (persons.starts[index] ?? 0) + 1; at < end; at++) {
      const gap = (days[at] ?? 0) - (days[at - 1] ?? 0)
      if (gap === 0) continue
      known.moveTo(at - 1)
      if (!known.isYearly) ratios[length++] = gap / rhythmDaysOf(known, typical)
    }
  }
  return ratios.subarray(0, length)
}

function spreadOf(ratios: Float64Array): GapSpread {
  const [p25 = 1, p75 = 1, p90 = 1, p95 = 1] = quantilesOf(ratios, [0.25, 0.75, 0.9, 0.95]) ?? []
  return { p25, p75, p90, p95 }
}

function medianOf(values: Float64Array): number {
  return quantilesOf(values, [0.5])?.[0] ?? 0
}
