import { Button } from '@mantine/core'
import { IconArrowsJoin, IconClock, IconUsersMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { AnswerKey } from '../../components/AnswerKey.tsx'
import { LastAnswer } from './LastAnswer.tsx'
import classes from './Review.module.css'

export interface AnswerBarProps {
  /** null while a merge cannot be made: its outcome is not known yet, or something typed does not fit. */
  onMerge: (() => void) | null
  onDismiss: () => void
  onLater: () => void
}

/** The three answers, each with its key; above them what was answered last, with the way back. */
export function AnswerBar({ onMerge, onDismiss, onLater }: AnswerBarProps) {
  const { t } = useTranslation('duplicates')
  return (
    <div className={classes.bar}>
      <LastAnswer />
      <fieldset className={classes.answers}>
        <legend>{t('review.question')}</legend>
        <Button
          disabled={onMerge === null}
          leftSection={<IconArrowsJoin size={17} aria-hidden />}
          rightSection={<AnswerKey letter={t('review.key.merge')} />}
          aria-keyshortcuts={t('review.key.merge')}
          onClick={() => onMerge?.()}
        >
          {t('review.merge')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconUsersMinus size={17} aria-hidden />}
          rightSection={<AnswerKey letter={t('review.key.dismiss')} />}
          aria-keyshortcuts={t('review.key.dismiss')}
          onClick={onDismiss}
        >
          {t('review.dismiss')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconClock size={17} aria-hidden />}
          rightSection={<AnswerKey letter={t('review.key.later')} />}
          aria-keyshortcuts={t('review.key.later')}
          onClick={onLater}
        >
          {t('review.later')}
        </Button>
      </fieldset>
    </div>
  )
}
