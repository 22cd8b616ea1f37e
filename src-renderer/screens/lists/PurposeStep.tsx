import { Radio, SimpleGrid, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { channelSchema, purposeSchema } from '../../../shared/model/permission.ts'
import { type StepProps, WizardStep } from './WizardStep.tsx'
import { withPurpose } from './wizard-state.ts'

/** What for and in which way; the rules follow from it and are said at once. */
export function PurposeStep({ state, onChange, ...step }: StepProps) {
  const { t } = useTranslation('lists')
  const { purpose, channel } = state
  const rule =
    purpose === 'address_check' ? t('purpose.rule.address_check') : t(`purpose.rule.${purpose}.${channel}`)
  return (
    <WizardStep title={t('purpose.title')} text={t('purpose.text')} {...step}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        <Radio.Group
          label={t('purpose.purpose')}
          value={purpose}
          onChange={chosen => onChange(withPurpose(state, { purpose: purposeSchema.parse(chosen) }))}
        >
          <Stack gap="sm" mt="xs">
            {purposeSchema.options.map(option => (
              <Radio
                key={option}
                value={option}
                label={t(`purpose.purposes.${option}`)}
                description={t(`purpose.purposes.${option}Text`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group
          label={t('purpose.channel')}
          value={channel}
          onChange={chosen => onChange(withPurpose(state, { channel: channelSchema.parse(chosen) }))}
        >
          <Stack gap="sm" mt="xs">
            {channelSchema.options.map(option => (
              <Radio
                key={option}
                value={option}
                label={t(`purpose.channels.${option}`)}
                disabled={purpose === 'address_check' && option !== 'post'}
              />
            ))}
          </Stack>
        </Radio.Group>
      </SimpleGrid>
      <Text fw={600} role="status">
        {rule}
      </Text>
    </WizardStep>
  )
}
