import { useTranslation } from 'react-i18next'
import { quotedCondition } from '../words/segment-sentence.ts'
import { useSegmentWords } from '../words/use-segment-words.ts'
import classes from './Builder.module.css'
import type { LiveAnswer } from './use-live-answer.ts'
import { type Obstacle, whatToLoosen } from './what-to-loosen.ts'

/** Says that nobody is meant, and what to loosen. */
export function EmptyResult({ answer }: { answer: LiveAnswer }) {
  const { t } = useTranslation('segments')
  const obstacle = whatToLoosen(answer.rule, answer.count)
  if (obstacle === null) return null
  return (
    <div>
      <p className={classes.remarks}>{t('result.emptyTitle')}</p>
      <p className={classes.quiet}>
        <Advice obstacle={obstacle} />
      </p>
    </div>
  )
}

function Advice({ obstacle }: { obstacle: Obstacle }) {
  const { t } = useTranslation('segments')
  const words = useSegmentWords()
  switch (obstacle.kind) {
    case 'nobody_there':
      return t('result.loosen.nobodyThere')
    case 'contradiction': {
      const [one, other] = obstacle.conditions
      return t('result.loosen.contradiction', {
        one: quotedCondition(one, words),
        other: quotedCondition(other, words),
      })
    }
    case 'nobody':
    case 'narrow':
      return t(`result.loosen.${obstacle.kind}`, { clause: quotedCondition(obstacle.condition, words) })
  }
}
