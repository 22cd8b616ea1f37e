import { Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Channel, channelSchema } from '../../../shared/model/permission.ts'
import type { DueItem } from '../../../shared/model/reminder.ts'
import { api } from '../../app/client.ts'
import { useUndoable } from '../../app/undoable.ts'
import { DayInput } from '../../components/DayInput.tsx'
import { SaveButtons } from '../../components/SaveButtons.tsx'
import { formatCount } from '../../i18n/format.ts'
import { isAdvertising } from './rule-name.ts'
import { actOn, DUE_READS, takeBack } from './use-due-acts.ts'
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
  const { ruleName, ruleOf } = useRules()
  const [first] = items
  const ruleKey = first?.ruleKey ?? ''
  const [channel, setChannel] = useState<Channel>(first?.channels[0] ?? 'post')
  const [day, setDay] = useState<string | null>(today)
  const [typed, setLabel] = useState<string | null>(null)
  const label = typed ?? ruleName(ruleKey)
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
          save.mutate({ ruleKey, channel, day: day ?? today, label, ...purposeOf(ruleOf(ruleKey)) })
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

type Contact = Omit<Parameters<typeof api.contacts.log>[0], 'customerIds' | 'reminderKey'> & {
  ruleKey: string
}

function purposeOf(named: ReturnType<ReturnType<typeof useRules>['ruleOf']>): Pick<Contact, 'purpose'> {
  return { purpose: named !== undefined && !isAdvertising(named.rule) ? 'transactional' : 'advertising' }
}

/** Notes it, says so, and offers to take it back. */
function useLogContact(items: readonly DueItem[], onDone: () => void) {
  const { t } = useTranslation('today')
  const counted = { count: items.length, formatted: formatCount(items.length) }
  return useUndoable(({ ruleKey, ...contact }: Contact) => ({
    make: async () => {
      const customerIds = [...new Set(items.map(({ customerId }) => customerId))]
      const { contactIds } = await api.contacts.log({ ...contact, customerIds, reminderKey: ruleKey })
      return { contactIds, actionIds: await actOn(items, { act: 'done' }) }
    },
    message: t('contact.told', counted),
    takeBack: async ({ contactIds, actionIds }) => {
      await api.contacts.takeBack({ contactIds })
      await takeBack(actionIds)
    },
    onMade: onDone,
    reads: DUE_READS,
  }))
}
