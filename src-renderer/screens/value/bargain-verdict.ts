import type { BargainHunters } from '../../../shared/model/bargain-hunters.ts'
import type { Rate } from '../../../shared/model/figures.ts'

/** What the comparison says: less, more, nothing sure, or too few customers to say anything. */
export type BargainVerdict = 'less' | 'more' | 'unsure' | 'few'

/** Only a difference whose whole interval lies on one side is said to be one. */
export function bargainVerdict({ secondPurchase: { enough, low, high } }: BargainHunters): BargainVerdict {
  if (!enough || low === null || high === null) return 'few'
  if (high < 0) return 'less'
  return low > 0 ? 'more' : 'unsure'
}

/** "23" of 100, as a share is said. */
export function ofHundred({ value }: Rate): number {
  return Math.round((value ?? 0) * 100)
}
