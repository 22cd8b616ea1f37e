import { Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import { type Channel, channelSchema } from '../../../shared/model/permission.ts'
import { api } from '../../app/client.ts'
import { useUndoable } from '../../app/undoable.ts'
import { useStatus } from '../../app/use-status.ts'
import { DayInput } from '../../components/DayInput.tsx'
import { SaveButtons } from '../../components/SaveButtons.tsx'
import { formatCount } from '../../i18n/format.ts'

export interface LogContactDialogProps {
  /** One customer, or everybody who fits a filter. */
  who: { customerId: number } | { filter: CustomerFilter; count: number }
  onClose: () => void
}

/** Where the owner notes a contact that came with no list. */
export function LogContactDialog({ who, onClose }: LogContactDialogProps) {
  const { t } = useTranslation('contacts')
  const title =
    'filter' in who
      ? t('log.titleMany', { count: who.count, formatted: formatCount(who.count) })
      : t('log.title')
  return (
    <Modal opened onClose={onClose} title={title}>
      <LogContactForm who={who} onClose={onClose} />
    </Modal>
  )
}

const PURPOSES = ['advertising', 'transactional'] as const

interface Entry {
  channel: Channel
  purpose: (typeof PURPOSES)[number]
  label: string
  day: string | null
  note: string
}

function LogContactForm({ who, onClose }: LogContactDialogProps) {
  const { t } = useTranslation(['contacts', 'common'])
  const today = useStatus().data?.today ?? null
  const [entry, setEntry] = useState<Entry>({
    // Many are written to at once, one is called.
    channel: 'filter' in who ? 'post' : 'phone',
    purpose: 'advertising',
    label: '',
    day: today,
    note: '',
  })
  const change = (part: Partial<Entry>) => setEntry(before => ({ ...before, ...part }))
  const save = useLogContact(who, onClose)
  const isComplete = entry.label.trim() !== '' && entry.day !== null
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (isComplete) save.mutate(entry)
      }}
    >
      <Stack>
        {'filter' in who && <Text size="sm">{t('contacts:log.textMany')}</Text>}
        <Select
          label={t('contacts:list.channel')}
          data={channelSchema.options.map(value => ({ value, label: t(`common:channel.${value}`) }))}
          value={entry.channel}
          allowDeselect={false}
          onChange={value => change({ channel: channelSchema.parse(value) })}
        />
        <Select
          label={t('contacts:list.purpose')}
          description={entry.purpose === 'advertising' ? t('contacts:log.purposeAdvertising') : undefined}
          data={PURPOSES.map(value => ({ value, label: t(`common:purpose.${value}`) }))}
          value={entry.purpose}
          allowDeselect={false}
          onChange={value => change({ purpose: PURPOSES.find(one => one === value) ?? 'advertising' })}
        />
        <TextInput
          label={t('contacts:log.word')}
          placeholder={t('contacts:log.wordPlaceholder')}
          maxLength={200}
          data-autofocus
          value={entry.label}
          onChange={event => change({ label: event.currentTarget.value })}
        />
        <DayInput
          label={t('contacts:log.day')}
          value={entry.day}
          required
          {...(today !== null && { maxDate: today })}
          onChange={day => change({ day })}
        />
        <Textarea
          label={t('contacts:log.note')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4000}
          value={entry.note}
          onChange={event => change({ note: event.currentTarget.value })}
        />
        <SaveButtons isPending={save.isPending} disabled={!isComplete} onCancel={onClose} />
      </Stack>
    </form>
  )
}

/** Notes the contact and offers to take it back, for everybody at once. */
function useLogContact(who: LogContactDialogProps['who'], onDone: () => void) {
  const { t } = useTranslation('contacts')
  return useUndoable(({ day, note, ...entry }: Entry) => {
    const contact = { ...entry, ...(day !== null && { day }), ...(note.trim() !== '' && { note }) }
    return {
      make: () =>
        'filter' in who
          ? api.contacts.logForMany({ ...contact, filter: who.filter })
          : api.contacts.log({ ...contact, customerIds: [who.customerId] }),
      message: ({ contactIds: { length: count } }) => {
        if (count === 0) return null
        return 'filter' in who ? t('log.doneMany', { count, formatted: formatCount(count) }) : t('log.done')
      },
      takeBack: ({ contactIds }) => api.contacts.takeBack({ contactIds }),
      onMade: onDone,
    }
  })
}
