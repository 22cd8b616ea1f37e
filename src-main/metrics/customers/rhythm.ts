import { RHYTHM_SOURCES, type RhythmSource } from '../../../shared/model/customer-rhythm.ts'
import type { GapKnowledge } from './known-gaps.ts'
import { YEAR_DAYS } from './yearly-buyers.ts'

/** With so many gaps of their own a customer needs nobody else's. */
export const FEWEST_OWN_GAPS = 3

/** What is usual in the shop, in days; see `typicalGaps`. */
export interface TypicalGaps {
  /** The median of the customers' own median gaps: everybody counts once, however often they buy. */
  typicalGapDays: number
  /** The median time from the first to the second purchase, of those who made one. */
  firstGapDays: number
  /** Customers with a second purchase, of whom both medians are. */
  customersWithGap: number
  /** True where these are fewer than five: the medians are then a convention, not a measurement. */
  isAssumed: boolean
  /** As many own gaps weigh as much as the shop's median. */
  shrinkageGaps: number
}

/**
 * How often someone comes, in days:
 * - yearly buyers: a year;
 * - three or more gaps: their median;
 * - one or two: between the own gaps and the shop's typical one, on the logarithmic scale, because gaps differ by
 *   factors: exp(w·mean(ln gap) + (1 − w)·ln typical), w = n / (n + k), the credibility of n observations (Bühlmann
 *   1967) with k = `shrinkageGaps`;
 * - none: the shop's median time to a second purchase.
 * @returns at least 1.
 */
export function rhythmDaysOf(known: GapKnowledge, typical: TypicalGaps): number {
  if (known.isYearly) return YEAR_DAYS
  if (known.count >= FEWEST_OWN_GAPS) return known.median
  if (known.count === 0) return typical.firstGapDays
  const weight = known.count / (known.count + typical.shrinkageGaps)
  const days = Math.exp(weight * known.logMean + (1 - weight) * Math.log(typical.typicalGapDays))
  // The last bits are the engine's own business: 60 days and 60 days are 60 days.
  return Math.round(days * 1e6) / 1e6
}

/** Where it comes from. Of 'assumed' ones no number is shown. */
export function rhythmSourceOf(known: GapKnowledge, typical: TypicalGaps): RhythmSource {
  if (known.isYearly || known.count >= FEWEST_OWN_GAPS) return 'own'
  if (typical.isAssumed) return 'assumed'
  return known.count === 0 ? 'shop' : 'shrunken'
}

/** The position of a source, by which columns hold it. */
export const SOURCE_CODES: Readonly<Record<RhythmSource, number>> = {
  own: RHYTHM_SOURCES.indexOf('own'),
  shrunken: RHYTHM_SOURCES.indexOf('shrunken'),
  shop: RHYTHM_SOURCES.indexOf('shop'),
  assumed: RHYTHM_SOURCES.indexOf('assumed'),
}
