import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DuplicateSummary } from '../../../shared/model/duplicate-review.ts'
import { formatCount } from '../../i18n/format.ts'
import { type SearchSession, searchDuplicates, useDuplicateSearch } from './duplicate-search.ts'
import classes from './Search.module.css'
import { SearchProgress } from './SearchProgress.tsx'
import { ThresholdChoice } from './ThresholdChoice.tsx'

export interface SearchPanelProps {
  summary: DuplicateSummary
  /** From which chance on two customers are surely one person, 0 to 1. */
  threshold: number
}

/** What was found, what counts as sure, and a new search. */
export function SearchPanel({ summary, threshold }: SearchPanelProps) {
  const { t } = useTranslation('duplicates')
  const search = useDuplicateSearch()
  return (
    <section className={classes.search} aria-label={t('search.label')}>
      <div className={classes.found}>
        <div>
          <strong className={classes.foundCounts}>
            <FoundWords summary={summary} />
          </strong>
          <div className={classes.quiet} role="status">
            <Standing summary={summary} search={search} />
          </div>
        </div>
        {search.fraction === null ? (
          <Button
            variant="default"
            leftSection={<IconRefresh size={17} aria-hidden />}
            title={t('search.againHint')}
            onClick={() => void searchDuplicates()}
          >
            {t('search.again')}
          </Button>
        ) : (
          <SearchProgress fraction={search.fraction} />
        )}
      </div>
      <ThresholdChoice threshold={threshold} />
    </section>
  )
}

function FoundWords({ summary: { sure, doubtful } }: { summary: DuplicateSummary }) {
  const { t } = useTranslation('duplicates')
  const groups = t('search.sureGroups', { count: sure, formatted: formatCount(sure) })
  const pairs = t('search.doubtfulPairs', { count: doubtful, formatted: formatCount(doubtful) })
  if (sure + doubtful === 0) return t('search.nothing')
  if (sure === 0) return pairs
  return doubtful === 0 ? groups : t('search.found', { sure: groups, doubtful: pairs })
}

function Standing({ summary, search }: { summary: DuplicateSummary; search: SearchSession }) {
  const { t } = useTranslation('duplicates')
  const { fraction, ended } = search
  if (fraction !== null) return t('search.running')
  if (summary.isSearching) return t('search.background')
  if (ended === 'cancelled') return t('search.cancelled')
  const count = summary.uncompared
  if (count > 0) return t('search.uncompared', { count, formatted: formatCount(count) })
  return t(ended === 'done' ? 'search.done' : 'search.current')
}
