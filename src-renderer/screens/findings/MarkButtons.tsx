import { Button } from '@mantine/core'
import { IconCheck, IconEyeOff, IconRotate2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FindingMarks, Markable } from './use-finding-marks.ts'

export interface MarkButtonsProps {
  shown: Markable
  /** What the buttons are about, for their names. */
  sentence: string
  marks: FindingMarks
}

/** Puts a finding aside: as understood, or for good. */
export function MarkButtons({ shown, sentence, marks: { busy, mark } }: MarkButtonsProps) {
  const { t } = useTranslation('findings')
  return (
    <>
      <Button
        size="sm"
        variant="default"
        data-takes-focus
        leftSection={<IconCheck size={16} aria-hidden />}
        loading={busy.has(shown.key)}
        aria-label={t('understoodOf', { sentence })}
        onClick={() => mark(shown, 'understood')}
      >
        {t('understood')}
      </Button>
      <Button
        size="sm"
        variant="subtle"
        color="gray"
        leftSection={<IconEyeOff size={16} aria-hidden />}
        disabled={busy.has(shown.key)}
        aria-label={t('hideOf', { sentence })}
        onClick={() => mark(shown, 'hidden')}
      >
        {t('hide')}
      </Button>
    </>
  )
}

/** Brings a finding that was put aside back. */
export function BackButton({
  shown,
  sentence,
  marks: { busy, takeBack },
}: Omit<MarkButtonsProps, 'shown'> & { shown: Pick<Markable, 'key'> }) {
  const { t } = useTranslation('findings')
  return (
    <Button
      size="sm"
      variant="default"
      data-takes-focus
      leftSection={<IconRotate2 size={16} aria-hidden />}
      loading={busy.has(shown.key)}
      aria-label={t('setAside.backOf', { sentence })}
      onClick={() => takeBack(shown)}
    >
      {t('setAside.back')}
    </Button>
  )
}
