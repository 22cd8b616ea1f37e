import { Alert, Loader } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DuplicateSummary } from '../../../shared/model/duplicate-review.ts'
import { useDuplicateSummary } from '../../app/use-duplicate-summary.ts'
import { useStatus } from '../../app/use-status.ts'
import { KeepFocus } from '../../components/KeepFocus.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Page } from '../../components/Page.tsx'
import { useDuplicateSearch } from './duplicate-search.ts'
import { HouseholdSection } from './HouseholdSection.tsx'
import { NothingToDecide } from './NothingToDecide.tsx'
import { useAskedPair } from './open-pair.ts'
import { ReviewSection } from './ReviewSection.tsx'
import { useReviewSession } from './review-session.ts'
import { SearchPanel } from './SearchPanel.tsx'
import { SeparatedSection } from './SeparatedSection.tsx'
import { SureSection } from './SureSection.tsx'

/** Customers who are probably one person: what was found, and what the owner says to it. */
export default function DuplicatesScreen() {
  const { t } = useTranslation(['duplicates', 'common'])
  const status = useStatus()
  const summary = useDuplicateSummary()
  const asked = useAskedPair()
  if (summary.isError) return <LoadFailure error={summary.error} onRetry={() => void summary.refetch()} />
  if (summary.data === undefined || status.data === undefined) return <Loader m="xl" />
  const { settings, customers } = status.data
  const { households, separated } = summary.data
  return (
    <KeepFocus>
      <Page title={t('duplicates:title')} description={t('duplicates:text')}>
        {asked.isGone && (
          <Alert color="gray" icon={<IconInfoCircle aria-hidden />} role="status">
            {t('duplicates:review.askedGone')}
          </Alert>
        )}
        {customers > 0 && <SearchPanel summary={summary.data} threshold={settings.sureDuplicates} />}
        <Suggestions summary={summary.data} hasCustomers={customers > 0} />
        {households > 0 && <HouseholdSection total={households} />}
        {separated > 0 && <SeparatedSection />}
      </Page>
    </KeepFocus>
  )
}

interface SuggestionsProps {
  summary: DuplicateSummary
  hasCustomers: boolean
}

function Suggestions({ summary, hasCustomers }: SuggestionsProps) {
  const isSearching = useDuplicateSearch().fraction !== null || summary.isSearching
  // Where pairs were decided here, the end of the review says so itself.
  const hasReviewed = useReviewSession().said !== ''
  const { sure, doubtful } = summary
  if (sure + doubtful === 0 && (!hasReviewed || !hasCustomers)) {
    const isUnsearched = summary.uncompared > 0
    const reason = !hasCustomers
      ? 'noCustomers'
      : isSearching
        ? 'searching'
        : isUnsearched
          ? 'unsearched'
          : 'nothing'
    return <NothingToDecide reason={reason} />
  }
  return (
    <>
      {sure > 0 && <SureSection />}
      <ReviewSection />
    </>
  )
}
