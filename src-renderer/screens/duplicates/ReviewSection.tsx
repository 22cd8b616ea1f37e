import { VisuallyHidden } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { formatCount } from '../../i18n/format.ts'
import { PairReview } from './PairReview.tsx'
import { ReviewDone } from './ReviewDone.tsx'
import { pairKey, pairToShow, reviewQueue } from './review-queue.ts'
import { reviewSession, useReviewSession } from './review-session.ts'
import { usePrefetchPair } from './use-pair.ts'

const AT_ONCE = 50

/** Doubtful pairs, one after the other. */
export function ReviewSection() {
  const { t } = useTranslation('duplicates')
  const session = useReviewSession()
  const limit = AT_ONCE + session.later.length + session.decided.length
  const doubtful = useQuery(
    orpc.duplicates.list.queryOptions({
      // In steps, so that not every answer asks anew.
      input: { certainty: 'doubtful', limit: Math.min(Math.ceil(limit / AT_ONCE) * AT_ONCE, 1000) },
      placeholderData: keepPreviousData,
    }),
  )
  const listed = doubtful.data?.groups
  const queue = reviewQueue(listed ?? [], session)
  const shown = pairToShow(queue, session.shownKey)
  const shownKey = shown === null ? null : pairKey(shown)
  const next = queue.find(group => pairKey(group) !== shownKey) ?? null
  usePrefetchPair(next)
  useEffect(() => reviewSession.show(shownKey), [shownKey])
  useEffect(() => {
    if (listed !== undefined) reviewSession.follow(listed)
  }, [listed])
  if (doubtful.isError) return <LoadFailure error={doubtful.error} onRetry={() => void doubtful.refetch()} />
  if (doubtful.data === undefined) return null
  const unseen = Math.max(doubtful.data.total - doubtful.data.groups.length, 0)
  const remaining = queue.length + unseen
  if (shown === null && session.said === '') return null
  return (
    <Panel
      title={t('review.title')}
      description={
        remaining === 0
          ? undefined
          : t('review.remaining', { count: remaining, formatted: formatCount(remaining) })
      }
    >
      <VisuallyHidden role="status">{session.said}</VisuallyHidden>
      {shown === null ? (
        <ReviewDone />
      ) : (
        <PairReview key={shownKey} group={shown} next={next} isPostponed={isPostponed(shownKey, session)} />
      )}
    </Panel>
  )
}

function isPostponed(key: string | null, { later }: { later: readonly string[] }): boolean {
  return key !== null && later.includes(key)
}
