import { Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Channel, channelSchema } from '../../../shared/model/permission.ts'
import type { DueItem } from '../../../shared/model/reminder.ts'
import { DayInput } from '../../components/DayInput.tsx'
import { SaveButtons } from '../../components/SaveButtons.tsx'
import { formatCount } from '../../i18n/format.ts'
import { useLogContact } from './use-log-contact.ts'
import { useRules } from './use-rules.ts'

export interface LogContactDialogProps {
  /** All of one rule. */
  items: readonly DueItem[]
  today: string
  onClose: () => void
  /** Called besides when it was noted. */
  onDone?: () => void
}

/** Notes that people were contacted without a list; what was due of them is done with that. */
export function LogContactDialog({ items, today, onClose, onDone }: LogContactDialogProps) {
  const { t } = useTranslation(['today', 'common'])
  const { ruleName } = useRules()
  const [first] = items
  const [channel, setChannel] = useState<Channel>(first?.channels[0] ?? 'post')
  const [day, setDay] = useState<string | null>(today)
  const [typed, setLabel] = useState<string | null>(null)
  const label = typed ?? ruleName(first?.ruleKey ?? '')
  const counted = { count: items.length, formatted: formatCount(items.length) }
  const close = () => {
    onClose()
    onDone?.()
  }
  const save = useLogContact(items, close)
  return (
    <Modal opened onClose={onClose} title={t('today:contact.title', counted)}>
      <form
        onSubmit={event => {
          event.preventDefault()
          save.mutate({ channel, day: day ?? today, label })
        }}
      >
        <Stack>
          <Text size="sm" c="dimmed">
            {t('today:contact.text')}
          </Text>
          <Select
            label={t('today:contact.channel')}
            data={channelSchema.options.map(value => ({ value, label: t(`common:channel.${value}`) }))}
            value={channel}
            allowDeselect={false}
            onChange={chosen => setChannel(channelSchema.parse(chosen))}
          />
          <DayInput label={t('today:contact.day')} value={day} maxDate={today} required onChange={setDay} />
          <TextInput
            label={t('today:contact.label')}
            value={label}
            maxLength={200}
            onChange={event => setLabel(event.currentTarget.value)}
          />
          <SaveButtons
            isPending={save.isPending}
            disabled={day === null || label.trim() === ''}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  )
}
