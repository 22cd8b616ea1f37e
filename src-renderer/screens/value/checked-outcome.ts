import type { CheckedForecast } from '../../../shared/model/expected-revenue.ts'

/** Whether as much came as was said, less, or more. */
export type CheckedOutcome = 'inside' | 'below' | 'above'

/** @param forecast one that said something. */
export function checkedOutcome({ isInside, actualMinor, lowMinor }: CheckedForecast): CheckedOutcome {
  if (isInside === true) return 'inside'
  return actualMinor < (lowMinor ?? 0) ? 'below' : 'above'
}

/** How many forecasts came out which way. */
export function countOutcomes(checked: readonly CheckedForecast[]): Record<CheckedOutcome, number> {
  const counts = { inside: 0, below: 0, above: 0 }
  for (const forecast of checked) counts[checkedOutcome(forecast)]++
  return counts
}
