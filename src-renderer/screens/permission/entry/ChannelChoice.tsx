import { Checkbox, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Channel, channelSchema } from '../../../../shared/model/permission.ts'

export interface ChannelChoiceProps {
  label: string
  value: readonly Channel[]
  onChange: (channels: Channel[]) => void
}

/** One or more ways to reach people. */
export function ChannelChoice({ label, value, onChange }: ChannelChoiceProps) {
  const { t } = useTranslation(['ledger', 'common'])
  return (
    <Checkbox.Group
      label={label}
      error={value.length === 0 ? t('ledger:many.channelRequired') : null}
      value={[...value]}
      onChange={chosen => onChange(channelSchema.options.filter(channel => chosen.includes(channel)))}
    >
      <Group mt="xs" gap="md">
        {channelSchema.options.map(channel => (
          <Checkbox key={channel} value={channel} label={t(`common:channel.${channel}`)} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}
