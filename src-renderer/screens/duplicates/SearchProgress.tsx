import { Button, Progress, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatPercent } from '../../i18n/format.ts'
import { cancelSearch } from './duplicate-search.ts'
import classes from './Search.module.css'

/** How far a search has come, with the way out. */
export function SearchProgress({ fraction }: { fraction: number }) {
  const { t } = useTranslation('duplicates')
  const percent = (share: number) => t('search.percent', { percent: formatPercent(share, 0) })
  return (
    <div className={classes.progress}>
      <div className={classes.progressBar}>
        <span className={classes.quiet}>{percent(fraction)}</span>
        <Progress.Root size="md">
          <Progress.Section value={fraction * 100} aria-label={t('search.running')} />
        </Progress.Root>
        {/* Each step of the bar would talk without end. */}
        <VisuallyHidden aria-live="polite">{percent(Math.floor(fraction * 4) / 4)}</VisuallyHidden>
      </div>
      <Button variant="default" flex="none" onClick={() => void cancelSearch()}>
        {t('search.cancel')}
      </Button>
    </div>
  )
}
