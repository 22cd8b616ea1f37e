import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../i18n/format.ts'
import classes from './Navigation.module.css'
import { useDuplicateSummary } from './use-duplicate-summary.ts'

/** More digits would take the room of the word beside them; the screen itself says how many there are. */
const MOST_SHOWN = 999

/** How many suggestions wait for a decision; pale while customers are still being compared. */
export function DuplicatesBadge() {
  const { t } = useTranslation('duplicates')
  const { data } = useDuplicateSummary()
  const count = data === undefined ? 0 : data.sure + data.doubtful
  if (data === undefined || count === 0) return null
  return (
    <span className={classes.badge} data-quiet={data.isSearching || data.uncompared > 0 || undefined}>
      {count > MOST_SHOWN ? (
        <>
          <span aria-hidden>{MOST_SHOWN}+</span>
          <VisuallyHidden>{formatCount(count)}</VisuallyHidden>
        </>
      ) : (
        formatCount(count)
      )}
      <VisuallyHidden> {t('toDecide')}</VisuallyHidden>
    </span>
  )
}
