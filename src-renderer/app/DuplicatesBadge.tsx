import { useTranslation } from 'react-i18next'
import { CountBadge } from './CountBadge.tsx'
import { useDuplicateSummary } from './use-duplicate-summary.ts'

/** How many suggestions wait for a decision; pale while customers are still being compared. */
export function DuplicatesBadge() {
  const { t } = useTranslation('duplicates')
  const { data } = useDuplicateSummary()
  if (data === undefined) return null
  return (
    <CountBadge
      count={data.sure + data.doubtful}
      label={t('toDecide')}
      isQuiet={data.isSearching || data.uncompared > 0}
    />
  )
}
