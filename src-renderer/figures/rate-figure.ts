import type { Rate } from '../../shared/model/figures.ts'
import type { Interval } from '../charts/chart-data.ts'
import { PERCENT } from '../charts/unit.ts'
import { formatCount, formatPercent } from '../i18n/format.ts'
import type { Certainty } from './figure-explanation.ts'
import { exactLimits } from './range-words.ts'

/** The limits of a share; null where it is made of too few cases. */
export function rateInterval({ enough, low, high }: Rate): Interval | null {
  return enough && low !== null && high !== null ? { low, high } : null
}

/** What there is to explain of a share: its two numbers, the share itself, and how sure it is. */
export function rateExplanation(rate: Rate): {
  inputs: { part: string; whole: string }
  result?: string
  certainty: Certainty
} {
  const interval = rateInterval(rate)
  const cases = formatCount(rate.whole)
  return {
    inputs: { part: formatCount(rate.part), whole: cases },
    ...(interval !== null && rate.value !== null && { result: formatPercent(rate.value) }),
    certainty: { interval: interval && exactLimits(interval, PERCENT), cases },
  }
}
