import { useTranslation } from 'react-i18next'
import type { RateDifference } from '../../../shared/model/rate-difference.ts'
import { formatCount } from '../../i18n/format.ts'
import { verdictOf } from './difference.ts'

/** A difference in words: whether there is one, and how large it may be. */
export function useDifferenceWords(): (difference: RateDifference) => {
  verdict: string
  range: string | null
} {
  const { t } = useTranslation(['returning', 'common'])
  const points = (share: number) => {
    const count = Math.round(Math.abs(100 * share))
    return t('returning:effect.points', { count, formatted: formatCount(count) })
  }
  const signed = (share: number) => {
    const count = Math.round(100 * share)
    if (count === 0) return t('returning:effect.same')
    return t(`returning:effect.${count < 0 ? 'less' : 'more'}`, { points: points(share) })
  }
  return difference => {
    const verdict = verdictOf(difference)
    const { low, high } = difference
    if (verdict === 'few' || low === null || high === null)
      return { verdict: t('common:state.tooFew'), range: null }
    if (verdict === 'unproven')
      return {
        verdict: t('returning:effect.unproven'),
        range: t('returning:effect.unprovenRange', { low: signed(low), high: signed(high) }),
      }
    const [least, most] = [low, high].map(Math.abs).toSorted((one, other) => one - other)
    return {
      verdict: t(`returning:effect.${verdict === 'less' ? 'provenLess' : 'provenMore'}`),
      range: t('returning:effect.provenRange', {
        low: formatCount(Math.round(100 * (least ?? 0))),
        high: points(most ?? 0),
      }),
    }
  }
}
