import { Skeleton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DuplicateGroup } from '../../../shared/model/duplicate-review.ts'
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

export interface PairReviewProps {
  group: DuplicateGroup
  /** The pair that comes next; null for none. */
  next: DuplicateGroup | null
  /** It was put off and comes again. */
  isPostponed: boolean
}

/** One pair to decide: why, side by side, what becomes of it, and the three answers. */
export function PairReview({ group, next, isPostponed }: PairReviewProps) {
  const { t } = useTranslation('duplicates')
  const nameOf = useName()
  const state = usePair(group)
  const answers = usePairAnswers(group, next)
  const texts = useReviewSession().texts[pairKey(group)] ?? {}
  const pair = state !== null && 'pair' in state && isStanding(state.pair, group) ? state.pair : null
  const merge =
    pair === null || isWrongBirthday(texts)
      ? null
      : () => answers.merge(chosenValues(texts, pair.proposed.displayed))
  const box = useNextPair()
  useAnswerKeys(box, {
    [t('review.key.merge').toLowerCase()]: () => merge?.(),
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
      data-pair
    >
      <PairReasons group={group} isPostponed={isPostponed} />
      {state === null && <Skeleton height={320} aria-hidden />}
      {state !== null && pair === null && <PairGone error={'error' in state ? state.error : null} />}
      {pair !== null && <PairComparison group={group} pair={pair} texts={texts} />}
      <AnswerBar onMerge={merge} onDismiss={answers.dismiss} onLater={answers.postpone} />
    </section>
  )
}

/** False where one of them has become part of another customer meanwhile. */
function isStanding({ one, other }: Pair, { customers }: DuplicateGroup): boolean {
  return one.id === customers[0]?.id && other.id === customers[1]?.id
}

/** The pair after an answer: shown from its beginning, and with the focus where the pair before took it along. */
function useNextPair() {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    // A screen that was just opened leaves everything where it is.
    if (reviewSession.get().said === '' || box.current === null) return
    if (box.current.getBoundingClientRect().top < 0) box.current.scrollIntoView({ block: 'start' })
    if (document.activeElement === document.body) box.current.focus({ preventScroll: true })
  }, [])
  return box
}
