import { Modal, Select, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dataRequestSchema } from '../../../../shared/model/reminder.ts'
import { api } from '../../../app/client.ts'
import { useUndoable } from '../../../app/undoable.ts'
import { DayInput } from '../../../components/DayInput.tsx'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import { DUE_READS } from '../use-due-acts.ts'
import { CustomerSelect } from './CustomerSelect.tsx'

const { kind: kindSchema } = dataRequestSchema.shape

/** Notes who asked for what, and when. */
export function AddRequestDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const { t } = useTranslation('today')
  const [customerId, setCustomerId] = useState<number | null>(null)
  const [kind, setKind] = useState<(typeof kindSchema.options)[number]>('access')
  const [receivedDay, setReceivedDay] = useState<string | null>(today)
  const [note, setNote] = useState('')
  const isWhole = customerId !== null && receivedDay !== null
  const add = useUndoable((request: Parameters<typeof api.reminders.addRequest>[0]) => ({
    make: () => api.reminders.addRequest(request),
    message: t('requests.told.added'),
    takeBack: ({ id }) => api.reminders.removeRequest({ id }),
    onMade: onClose,
    reads: DUE_READS,
  }))
  return (
    <Modal opened onClose={onClose} title={t('requests.add')}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (isWhole) add.mutate({ customerId, kind, receivedDay, note })
        }}
      >
        <Stack>
          <CustomerSelect value={customerId} onChange={setCustomerId} />
          <Select
            label={t('requests.kindLabel')}
            data={kindSchema.options.map(value => ({ value, label: t(`requests.kind.${value}`) }))}
            value={kind}
            allowDeselect={false}
            onChange={chosen => setKind(kindSchema.parse(chosen))}
          />
          <DayInput
            label={t('requests.received')}
            value={receivedDay}
            maxDate={today}
            required
            onChange={setReceivedDay}
          />
          <Textarea
            label={t('requests.note')}
            autosize
            minRows={2}
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
          />
          <SaveButtons isPending={add.isPending} disabled={!isWhole} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  )
}
