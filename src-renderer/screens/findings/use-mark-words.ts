import { useTranslation } from 'react-i18next'
import type { FindingMark } from '../../../shared/model/finding-mark.ts'
import { formatDay } from '../../i18n/format.ts'

/** Says what the owner said to a finding, and for how long that holds. */
export function useMarkWords(): (mark: FindingMark) => string {
  const { t } = useTranslation('findings')
  return ({ kind, day, until }) =>
    kind === 'understood' && until !== null
      ? t('setAside.understoodUntil', { day: formatDay(day), until: formatDay(until) })
      : t(`setAside.${kind}`, { day: formatDay(day) })
}
