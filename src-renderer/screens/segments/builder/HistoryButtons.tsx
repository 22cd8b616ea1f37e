import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RuleKeys } from './use-rule-keys.ts'

/** The last change taken back, and again. */
export function HistoryButtons({ history: { past, future }, onTakeBack, onRepeat }: RuleKeys) {
  const { t } = useTranslation('segments')
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={past.length === 0}
        aria-label={t('builder.undo')}
        aria-keyshortcuts="Control+Z"
        onClick={onTakeBack}
      >
        <IconArrowBackUp size={19} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={future.length === 0}
        aria-label={t('builder.redo')}
        aria-keyshortcuts="Control+Y"
        onClick={onRepeat}
      >
        <IconArrowForwardUp size={19} aria-hidden />
      </ActionIcon>
    </>
  )
}
