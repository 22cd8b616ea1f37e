import { Radio, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { listTargetSchema } from '../../../shared/model/list.ts'
import classes from './ExportWizard.module.css'
import { TargetColumns } from './TargetColumns.tsx'
import { type StepProps, WizardStep } from './WizardStep.tsx'
import { targetsFor } from './wizard-state.ts'

/** For which program the file is, and what it holds. */
export function TargetStep({ state, onChange, ...step }: StepProps) {
  const { t } = useTranslation('lists')
  const targets = targetsFor(state)
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
      {state.target !== 'csv' && <Text className={classes.hint}>{t('target.contract')}</Text>}
      <TargetColumns state={state} onChange={onChange} />
    </WizardStep>
  )
}
