import { VisuallyHidden } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../app/client.ts'
import { offerUndo } from '../../app/undo-key.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { formatCount } from '../../i18n/format.ts'
import { PairReview } from './PairReview.tsx'
import classes from './Review.module.css'
import { ReviewDone } from './ReviewDone.tsx'
import { pairKey, pairToShow, reviewQueue } from './review-queue.ts'
import { reviewSession, useReviewSession } from './review-session.ts'
import { useAnswerKeys } from './use-answer-keys.ts'
import { usePrefetchPair } from './use-pair.ts'
import { useTakeBackLast } from './use-pair-answers.ts'

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
  if (shown === null && session.said === '') return null
  const unseen = Math.max(doubtful.data.total - doubtful.data.groups.length, 0)
  return (
    <Panel title={t('review.title')} description={<Remaining count={queue.length + unseen} />}>
      <Review>
        <VisuallyHidden role="status">{session.said}</VisuallyHidden>
        {shown === null ? (
          <ReviewDone />
        ) : (
          <PairReview
            key={shownKey}
            group={shown}
            next={next}
            isPostponed={session.later.includes(pairKey(shown))}
          />
        )}
      </Review>
    </Panel>
  )
}

/** How many pairs there are to decide, and by which keys. */
function Remaining({ count }: { count: number }) {
  const { t } = useTranslation('duplicates')
  if (count === 0) return null
  return (
    <>
      {t('review.remaining', { count, formatted: formatCount(count) })}
      {' · '}
      {t('review.keys', {
        merge: t('review.key.merge'),
        dismiss: t('review.key.dismiss'),
        later: t('review.key.later'),
        takeBack: t('review.key.takeBack'),
      })}
    </>
  )
}

/** Where the last answer can be taken back by its key, also when all is decided. */
function Review({ children }: { children: ReactNode }) {
  const { t } = useTranslation('duplicates')
  const box = useRef<HTMLDivElement>(null)
  const takeBackLast = useTakeBackLast()
  useAnswerKeys(box, { [t('review.key.takeBack').toLowerCase()]: takeBackLast })
  const undo = useEffectEvent(() => takeBackLast?.())
  const last = useReviewSession().given.at(-1)
  useEffect(() => (last === undefined ? undefined : offerUndo(() => undo())), [last])
  return (
    <div ref={box} className={classes.review}>
      {children}
    </div>
  )
}
