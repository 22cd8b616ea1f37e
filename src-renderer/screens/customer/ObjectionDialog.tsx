import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { api } from '../../app/client.ts'
import { notifyDone } from '../../app/notify.tsx'
import { useUndoable } from '../../app/undoable.ts'

export interface ObjectionDialogProps {
  card: CustomerCard
  opened: boolean
  onClose: () => void
}

/** The single objection: closes all advertising channels; a slip can be taken back at once. */
export function ObjectionDialog({ card, opened, onClose }: ObjectionDialogProps) {
  const { t } = useTranslation(['customers', 'common'])
  const [note, setNote] = useState('')
  const object = useUndoable((objection: { customerId: number; note?: string }) => ({
    make: () => api.permission.object(objection),
    message: t('customers:permission.objected'),
    takeBack: async events => {
      // Each entry of the objection is marked as a mistake.
      for (const event of events) await api.permission.correct({ eventId: event.id })
      notifyDone(t('customers:permission.undone'))
    },
    onMade: () => {
      onClose()
      setNote('')
    },
  }))
  const submit = () =>
    object.mutate(note.trim() === '' ? { customerId: card.id } : { customerId: card.id, note })
  const name = card.name === '' ? t('customers:list.noName') : card.name
  return (
    <Modal opened={opened} onClose={onClose} title={t('customers:permission.objectTitle')}>
      <Stack>
        <Text>{t('customers:permission.objectText', { name })}</Text>
        <TextInput
          data-autofocus
          label={t('customers:permission.objectNote')}
          placeholder={t('customers:permission.objectNotePlaceholder')}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:button.cancel')}
          </Button>
          <Button color="red" loading={object.isPending} onClick={submit}>
            {t('customers:permission.objectConfirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
