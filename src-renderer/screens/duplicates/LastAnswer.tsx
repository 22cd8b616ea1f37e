import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { AnswerKey } from '../../components/AnswerKey.tsx'
import classes from './Review.module.css'
import { useReviewSession } from './review-session.ts'
import { useTakeBackLast } from './use-pair-answers.ts'

/**
 * What was answered last, with the way back. It stands where the answers are given and not in a notification, which
 * would cover what is to be decided next; and it stays for as long as there is something to take back.
 */
export function LastAnswer() {
  const { t } = useTranslation(['duplicates', 'common'])
  const last = useReviewSession().given.at(-1)
  const takeBackLast = useTakeBackLast()
  if (last === undefined || takeBackLast === null) return null
  const key = t('duplicates:review.key.takeBack')
  return (
    <div className={classes.lastAnswer}>
      <span>
        <IconCheck size={16} aria-hidden />
        {last.message}
      </span>
      <Button
        variant="default"
        size="compact-sm"
        rightSection={<AnswerKey letter={key} />}
        aria-keyshortcuts={`${key} Control+Z`}
        onClick={takeBackLast}
      >
        {t('common:button.undo')}
      </Button>
    </div>
  )
}
