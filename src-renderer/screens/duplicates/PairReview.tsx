import { Skeleton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DuplicateGroup } from '../../../shared/model/duplicate-review.ts'
import { AfterMerge } from './AfterMerge.tsx'
import { AnswerBar } from './AnswerBar.tsx'
import { PairComparison } from './PairComparison.tsx'
import { PairGone } from './PairGone.tsx'
import { PairReasons } from './PairReasons.tsx'
import classes from './Review.module.css'
import { chosenValues, isWrongBirthday } from './result-values.ts'
import { pairKey } from './review-queue.ts'
import { reviewSession, useReviewSession } from './review-session.ts'
import { useAnswerKeys } from './use-answer-keys.ts'
import { useName } from './use-name.ts'
import { type Pair, usePair } from './use-pair.ts'
import { usePairAnswers } from './use-pair-answers.ts'
import { useResult } from './use-result.ts'

export interface PairReviewProps {
  group: DuplicateGroup
  /** The pair that comes next; null for none. */
  next: DuplicateGroup | null
  /** It was put off and comes again. */
  isPostponed: boolean
}

/** One pair to decide: why, what it leads to, side by side, and the three answers. */
export function PairReview({ group, next, isPostponed }: PairReviewProps) {
  const { t } = useTranslation('duplicates')
  const nameOf = useName()
  const state = usePair(group)
  const answers = usePairAnswers(group, next)
  const texts = useReviewSession().texts[pairKey(group)] ?? {}
  const pair = state !== null && 'pair' in state && isStanding(state.pair, group) ? state.pair : null
  const { result, isBehind, failure } = useResult(group, pair, texts)
  const merge =
    pair === null || isWrongBirthday(texts) || failure !== null
      ? null
      : () => answers.merge(chosenValues(texts, pair.proposed.displayed))
  const box = useNextPair(group)
  useAnswerKeys(box, {
    [t('review.key.merge').toLowerCase()]: merge,
    [t('review.key.dismiss').toLowerCase()]: answers.dismiss,
    [t('review.key.later').toLowerCase()]: answers.postpone,
  })
  const [one = '', other = ''] = group.customers.map(nameOf)
  return (
    <section
      className={classes.pair}
      ref={box}
      tabIndex={-1}
      aria-label={t('review.pair', { one, other })}
      data-takes-focus
    >
      <div className={classes.verdict}>
        <PairReasons group={group} isPostponed={isPostponed} />
        {pair !== null && result !== null && <AfterMerge people={[pair.one, pair.other]} result={result} />}
      </div>
      {state === null && <Skeleton height={320} aria-hidden />}
      {state !== null && pair === null && <PairGone error={'error' in state ? state.error : null} />}
      {pair !== null && result !== null && (
        <PairComparison
          group={group}
          pair={pair}
          texts={texts}
          result={result}
          isBehind={isBehind}
          failure={failure}
        />
      )}
      <AnswerBar onMerge={merge} onDismiss={answers.dismiss} onLater={answers.postpone} />
    </section>
  )
}

/** False where one of them has become part of another customer meanwhile. */
function isStanding({ one, other }: Pair, { customers }: DuplicateGroup): boolean {
  return one.id === customers[0]?.id && other.id === customers[1]?.id
}

/** Brings the pair after an answer, or one that was asked for, into sight, with the focus where it has no place. */
function useNextPair(group: DuplicateGroup) {
  const box = useRef<HTMLElement>(null)
  const isAsked = useReviewSession().askedKey === pairKey(group)
  useEffect(() => {
    // A screen that was just opened leaves everything where it is.
    if (reviewSession.get().said === '' || box.current === null) return
    const { top, bottom } = box.current.getBoundingClientRect()
    if (top < 0 || bottom > window.innerHeight) box.current.scrollIntoView({ block: 'start' })
    if (document.activeElement === document.body) box.current.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (!isAsked || box.current === null) return
    reviewSession.forgetAsked()
    box.current.scrollIntoView({ block: 'start' })
    box.current.focus({ preventScroll: true })
  }, [isAsked])
  return box
}
