import { Alert, Button, Group, Text } from '@mantine/core'
import { IconCircleCheck, IconListCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Processor, ProcessorWord } from '../../../shared/model/processor.ts'
import { KeepFocus } from '../../components/KeepFocus.tsx'
import { formatDay, formatList } from '../../i18n/format.ts'
import { ProcessorForm } from './ProcessorForm.tsx'
import { openPoints, useProcessorWord } from './use-processor-words.ts'

/** What has to be settled with whoever gets the list: asked once, then said in a line that opens again. */
export function ProcessorChecklist({ processor }: { processor: Processor }) {
  const word = useProcessorWord(processor)
  const [isOpen, setOpen] = useState(false)
  if (word === undefined) return null
  return (
    <KeepFocus>
      {word === null || isOpen ? (
        <ProcessorForm
          processor={processor}
          word={word}
          onClose={word === null ? null : () => setOpen(false)}
          onSaved={() => setOpen(false)}
        />
      ) : (
        <Settled processor={processor} word={word} onChange={() => setOpen(true)} />
      )}
    </KeepFocus>
  )
}

interface SettledProps {
  processor: Processor
  word: ProcessorWord
  onChange: () => void
}

function Settled({ processor, word, onChange }: SettledProps) {
  const { t } = useTranslation('lists')
  const open = openPoints(word)
  const name = t(`processor.name.${processor}`)
  const day = formatDay(word.day)
  return (
    <Alert
      color={open.length === 0 ? 'green' : 'ochre'}
      icon={open.length === 0 ? <IconCircleCheck aria-hidden /> : <IconListCheck aria-hidden />}
    >
      <Group justify="space-between" gap="sm">
        <Text size="sm" flex="1 1 20rem">
          {open.length === 0
            ? t('processor.allSettled', { name, day })
            : t('processor.notSettled', {
                name,
                day,
                points: formatList(open.map(point => t(`processor.short.${point}`))),
              })}
        </Text>
        <Button size="compact-sm" variant="default" onClick={onChange}>
          {t('processor.change')}
        </Button>
      </Group>
    </Alert>
  )
}
