import { Button, Collapse } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconRefresh } from '@tabler/icons-react'
import { useEffect, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DuplicateSummary } from '../../../shared/model/duplicate-review.ts'
import { formatCount } from '../../i18n/format.ts'
import { chanceText } from './chance-text.ts'
import {
  forgetSearchEnd,
  type SearchSession,
  searchDuplicates,
  useDuplicateSearch,
} from './duplicate-search.ts'
import classes from './Search.module.css'
import { SearchProgress } from './SearchProgress.tsx'
import { ThresholdChoice } from './ThresholdChoice.tsx'
import { useLasting } from './use-lasting.ts'

export interface SearchPanelProps {
  summary: DuplicateSummary
  /** From which chance on two customers are surely one person, 0 to 1. */
  threshold: number
}

/** After each answer a few customers are compared, which is over before anybody could want to stop it. */
const WORTH_SHOWING_MS = 1200

/** What was found, what counts as sure, and a new search. */
export function SearchPanel({ summary, threshold }: SearchPanelProps) {
  const { t } = useTranslation('duplicates')
  const search = useDuplicateSearch()
  const own = search.fraction
  const fraction = own ?? (summary.isSearching ? (summary.searched ?? 0) : null)
  const isLasting = useLasting(fraction !== null, WORTH_SHOWING_MS)
  useEffect(() => {
    if (summary.isSearching) forgetSearchEnd()
  }, [summary.isSearching])
  return (
    <section className={classes.search} aria-label={t('search.label')}>
      <div className={classes.found}>
        <div className={classes.foundWords}>
          <strong className={classes.foundCounts}>
            <FoundWords summary={summary} />
          </strong>
          <div className={classes.quiet} role="status">
            <Standing summary={summary} search={search} />
          </div>
        </div>
        {fraction !== null && (own !== null || isLasting) ? (
          <SearchProgress fraction={fraction} />
        ) : (
          <Button
            variant="default"
            leftSection={<IconRefresh size={17} aria-hidden />}
            title={t('search.againHint')}
            onClick={() => void searchDuplicates()}
          >
            {t('search.again')}
          </Button>
        )}
      </div>
      <Threshold threshold={threshold} />
    </section>
  )
}

/** What counts as sure, in a line that opens to be changed. */
function Threshold({ threshold }: { threshold: number }) {
  const { t } = useTranslation('duplicates')
  const [opened, { toggle }] = useDisclosure(false)
  const [standingId, contentId] = [useId(), useId()]
  return (
    <div className={classes.threshold}>
      <div className={classes.thresholdLine}>
        <span id={standingId}>{t('threshold.standing', { percent: chanceText(threshold) })}</span>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={opened}
          aria-controls={contentId}
          aria-describedby={standingId}
          onClick={toggle}
        >
          {t(opened ? 'threshold.close' : 'threshold.change')}
        </Button>
      </div>
      <Collapse expanded={opened} id={contentId} keepMounted={false}>
        <ThresholdChoice threshold={threshold} />
      </Collapse>
    </div>
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
  const { uncompared } = summary
  if (search.fraction !== null) return t('search.running')
  if (summary.isSearching) return t('search.background')
  const left =
    uncompared > 0 && t('search.uncompared', { count: uncompared, formatted: formatCount(uncompared) })
  if (search.ended === 'cancelled') return `${t('search.cancelled')} ${left || t('search.keeps')}`
  return left || t(search.ended === 'done' ? 'search.done' : 'search.current')
}
