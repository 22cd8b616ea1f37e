import { SCORES } from '../../../shared/model/rfm-groups.ts'

/** Days since the last purchase, both included; `to` is null where there is no upper end. */
export interface RecencyDays {
  from: number
  to: number | null
}

/**
 * Which days since the last purchase give so many points.
 * @param recency 1 to 5.
 * @param limits the most days with which one has 5, 4, 3, 2 points.
 * @returns null where nobody can have these points.
 */
export function recencyDays(recency: number, limits: readonly number[]): RecencyDays | null {
  const place = SCORES - recency
  const from = place === 0 ? 0 : (limits[place - 1] ?? 0) + 1
  const to = limits[place] ?? null
  return to !== null && to < from ? null : { from, to }
}
