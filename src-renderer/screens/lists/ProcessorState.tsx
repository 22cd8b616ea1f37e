import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Processor } from '../../../shared/model/processor.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { ProcessorForm } from './ProcessorForm.tsx'
import { openPoints, useProcessorWord } from './use-processor-words.ts'

/** In a line of the log: what is settled with whoever got the list, to be opened and changed. */
export function ProcessorState({ processor }: { processor: Processor }) {
  const { t } = useTranslation('lists')
  const word = useProcessorWord(processor)
  const [isOpen, setOpen] = useState(false)
  if (word === undefined) return null
  const open = word === null ? null : openPoints(word).length
  const day = word === null ? '' : formatDay(word.day)
  const close = () => setOpen(false)
  return (
    <>
      <Button size="compact-xs" variant="subtle" px={0} onClick={() => setOpen(true)}>
        {open === null
          ? t('processor.stateNone')
          : open === 0
            ? t('processor.stateSettled', { day })
            : t('processor.stateOpen', { count: open, formatted: formatCount(open), day })}
      </Button>
      <Modal opened={isOpen} onClose={close} size="lg" title={t(`processor.name.${processor}`)}>
        <ProcessorForm processor={processor} word={word} onClose={close} onSaved={close} />
      </Modal>
    </>
  )
}
