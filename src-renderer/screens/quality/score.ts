import { useTranslation } from 'react-i18next'
import type { QualityPoint, QualityScore } from '../../../shared/model/quality.ts'
import { formatPercent } from '../../i18n/format.ts'

/** The share of expected details that are there; null where nothing is expected. */
export function scoreShare({ present, expected }: Pick<QualityScore, 'present' | 'expected'>): number | null {
  return expected === 0 ? null : present / expected
}

/** Rounded down to a tenth, so that nothing reads as complete that is not. */
export function flooredShare(share: number): number {
  return Math.floor(share * 1000) / 1000
}

export function usePercentText(): (score: QualityScore) => string {
  const { t } = useTranslation('quality')
  return score => {
    const share = scoreShare(score)
    if (share === null) return t('none')
    return formatPercent(flooredShare(share), share === 1 ? 0 : 1)
  }
}

export function headingId(point: QualityPoint): string {
  return `quality-${point}`
}
