import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  PROCESSOR_POINTS,
  type Processor,
  type ProcessorPoint,
  type ProcessorWord,
} from '../../../shared/model/processor.ts'
import classes from './ExportWizard.module.css'
import { useSaveProcessorWord } from './use-processor-words.ts'

export interface ProcessorFormProps {
  processor: Processor
  /** What was settled before; null where nobody asked. */
  word: ProcessorWord | null
  /** null where there is nothing to go back to. */
  onClose: (() => void) | null
  onSaved: () => void
}

/** The points to tick; whatever stays unticked is kept as open and hinders nothing. */
export function ProcessorForm({ processor, word, onClose, onSaved }: ProcessorFormProps) {
  const { t } = useTranslation(['lists', 'common'])
  const [ticked, setTicked] = useState<readonly ProcessorPoint[]>(word?.ticked ?? [])
  const save = useSaveProcessorWord(processor, onSaved)
  const name = t(`lists:processor.name.${processor}`)
  return (
    <fieldset className={classes.checklist}>
      <Text component="legend" fw={600}>
        {t('lists:processor.title', { name })}
      </Text>
      <Text className={classes.hint}>
        {t(processor === 'letter_service' ? 'lists:processor.onlyIfGiven' : 'lists:processor.text')}
      </Text>
      <Stack gap="xs" my="sm">
        {PROCESSOR_POINTS.map(point => (
          <Checkbox
            key={point}
            label={t(`lists:processor.point.${point}`)}
            description={t(`lists:processor.hint.${point}`)}
            checked={ticked.includes(point)}
            onChange={event =>
              setTicked(
                event.currentTarget.checked ? [...ticked, point] : ticked.filter(other => other !== point),
              )
            }
          />
        ))}
      </Stack>
      <Group gap="sm">
        <Button size="xs" variant="light" loading={save.isPending} onClick={() => save.mutate([...ticked])}>
          {t('lists:processor.save')}
        </Button>
        {onClose !== null && (
          <Button size="xs" variant="default" onClick={onClose}>
            {t('common:button.cancel')}
          </Button>
        )}
      </Group>
    </fieldset>
  )
}
