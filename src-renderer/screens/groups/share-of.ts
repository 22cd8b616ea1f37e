import type { ChartValue } from '../../charts/chart-data.ts'

/** A share of fewer people says more about chance than about the shop. */
const ENOUGH = 5

/** The share of a part, where the whole is large enough for one. */
export function shareOf(part: number, whole: number): ChartValue {
  return whole < ENOUGH ? 'few' : part / whole
}
