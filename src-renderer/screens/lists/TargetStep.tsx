import { Radio, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { targetsFor } from '../../../shared/list-columns.ts'
import { listTargetSchema } from '../../../shared/model/list.ts'
import { processorOf } from '../../../shared/model/processor.ts'
import classes from './ExportWizard.module.css'
import { ProcessorChecklist } from './ProcessorChecklist.tsx'
import { TargetColumns } from './TargetColumns.tsx'
import { type StepProps, WizardStep } from './WizardStep.tsx'

/** For which program the file is, and what it holds. */
export function TargetStep({ state, onChange, ...step }: StepProps) {
  const { t } = useTranslation('lists')
  const targets = targetsFor(state)
  const processor = processorOf(state.target, state)
  return (
    <WizardStep title={t('target.title')} {...step}>
      <Radio.Group
        aria-label={t('target.title')}
        value={state.target}
        onChange={chosen => onChange({ ...state, target: listTargetSchema.parse(chosen) })}
      >
        <Stack gap="sm">
          {targets.map(target => (
            <Radio
              key={target}
              value={target}
              label={t(`target.targets.${target}`)}
              description={t(`target.targets.${target}Text`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {state.target === 'klaviyo' && state.purpose === 'advertising' && (
        <Text className={classes.hint}>{t('target.klaviyoConsent')}</Text>
      )}
      {processor !== null && <ProcessorChecklist key={processor} processor={processor} />}
      <TargetColumns state={state} campaign={step.campaign} onChange={onChange} />
      {state.purpose === 'advertising' && state.channel === 'email' && (
        <Text className={classes.hint}>{t('target.noAudiences')}</Text>
      )}
    </WizardStep>
  )
}
