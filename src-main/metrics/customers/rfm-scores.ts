import { SCORES } from '../../../shared/model/rfm-groups.ts'

type Values = Int32Array | Float64Array

/** Highest values of the scores 1 to 4: a value above so many of them has so many points more than one. */
export type ScoreLimits = readonly [number, number, number, number]

/** One-timers, two-timers, 3–4, 5–7, and 8 or more. */
export const FIXED_FREQUENCY: ScoreLimits = [1, 2, 4, 7]

/**
 * The limits between the fifths of some values: each is the smallest value that at least 20, 40, 60, 80 % of them do
 * not exceed (Hyndman and Fan 1996, definition 1). Equal values get the same score, the lower one.
 * @returns null where there are fewer than five different values: fifths of them would be made up.
 */
export function quintileLimits(values: Values): ScoreLimits | null {
  const sorted = values.slice().sort()
  if (!hasDifferent(sorted, SCORES)) return null
  const limit = (fifths: number) => sorted[Math.ceil((fifths * sorted.length) / SCORES) - 1] ?? Number.NaN
  return [limit(1), limit(2), limit(3), limit(4)]
}

function hasDifferent(sorted: Values, fewest: number): boolean {
  let different = sorted.length === 0 ? 0 : 1
  for (let index = 1; index < sorted.length && different < fewest; index++)
    if (sorted[index] !== sorted[index - 1]) different++
  return different >= fewest
}

/** The score of each value, 1 to 5; 0 for one that is not a number. */
export function scoresOf(values: Values, [one, two, three, four]: ScoreLimits): Uint8Array {
  const scores = new Uint8Array(values.length)
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? Number.NaN
    if (Number.isNaN(value)) continue
    scores[index] = value > two ? (value > four ? 5 : value > three ? 4 : 3) : value > one ? 2 : 1
  }
  return scores
}
