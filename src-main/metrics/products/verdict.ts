import type { RateDifference } from '../../../shared/model/rate-difference.ts'
import { adjustedPValues, FALSE_DISCOVERY_RATE } from '../statistics/benjamini-hochberg.ts'
import { twoProportionTest } from '../statistics/two-proportions.ts'

/** With fewer expected in a field of the table the test does not hold. */
const FEWEST_EXPECTED = 5

export type Verdict = 'more' | 'fewer' | 'no_difference' | 'too_few'

/**
 * Which of many differences between two shares are more than chance: z test of the two proportions where five or more
 * are expected in each field, under Benjamini–Hochberg over those.
 */
export function verdicts(
  differences: readonly RateDifference[],
  falseDiscoveryRate = FALSE_DISCOVERY_RATE,
): { qValue: number | null; verdict: Verdict }[] {
  const pValues = differences.map(({ one, other }) =>
    isTestable(one.part, one.whole, other.part, other.whole)
      ? (twoProportionTest(one.part, one.whole, other.part, other.whole)?.pValue ?? null)
      : null,
  )
  const qValues = adjustedPValues(pValues.filter(pValue => pValue !== null))
  let place = 0
  return differences.map(({ value }, index) => {
    if (pValues[index] === null) return { qValue: null, verdict: 'too_few' }
    const qValue = qValues[place++] ?? 1
    if (qValue > falseDiscoveryRate) return { qValue, verdict: 'no_difference' }
    return { qValue, verdict: (value ?? 0) > 0 ? 'more' : 'fewer' }
  })
}

function isTestable(part: number, whole: number, otherPart: number, otherWhole: number): boolean {
  const pooled = (part + otherPart) / (whole + otherWhole)
  return Math.min(whole, otherWhole) * Math.min(pooled, 1 - pooled) >= FEWEST_EXPECTED
}
