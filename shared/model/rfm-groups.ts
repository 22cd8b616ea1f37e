import type { RfmGroup } from './customer-groups.ts'

/** Where the bands of the mean of frequency and value begin; what is below the last one is the fifth band. */
const BANDS_FROM = [4.5, 4, 3, 2]

/** How many bands there are, and how many scores. */
export const FM_BANDS = 5
export const SCORES = 5

/** By recency from 1 to 5, and in it by the band of the mean of frequency and value, highest band first. */
const TABLE: Readonly<Record<number, readonly RfmGroup[]>> = {
  1: ['previously_loyal', 'at_risk', 'at_risk', 'dormant', 'dormant'],
  2: ['previously_loyal', 'at_risk', 'at_risk', 'almost_lost', 'almost_lost'],
  3: ['loyal', 'loyal', 'needs_attention', 'needs_attention', 'promising'],
  4: ['loyal', 'loyal', 'active', 'active', 'promising'],
  5: ['champions', 'champions', 'active', 'active', 'new'],
}

/** The band of a mean of frequency and value (1 to 5 in halves): 0 for the highest, 4 for the lowest. */
export function fmBand(fm: number): number {
  const band = BANDS_FROM.findIndex(from => fm >= from)
  return band < 0 ? BANDS_FROM.length : band
}

/**
 * The group of the customers with these scores.
 * @param recency 1 to 5.
 * @param band see {@link fmBand}.
 * @throws for scores that do not exist.
 */
export function rfmGroup(recency: number, band: number): RfmGroup {
  const group = TABLE[recency]?.[band]
  if (group === undefined) throw new RangeError(`There is no group for recency ${recency} in band ${band}.`)
  return group
}
