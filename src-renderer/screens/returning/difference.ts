import type { RateDifference } from '../../../shared/model/rate-difference.ts'

/**
 * What a difference of two shares allows to be said: nothing from too few cases; nothing certain where its interval
 * reaches over zero; else which way it goes.
 */
export type DifferenceVerdict = 'few' | 'unproven' | 'less' | 'more'

export function verdictOf({ enough, low, high }: RateDifference): DifferenceVerdict {
  if (!enough || low === null || high === null) return 'few'
  if (low > 0) return 'more'
  return high < 0 ? 'less' : 'unproven'
}
