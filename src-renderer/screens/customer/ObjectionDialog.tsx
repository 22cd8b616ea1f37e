import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import type { PermissionEvent } from '../../../shared/model/permission.ts'
import { api, orpc, queryClient } from '../../app/client.ts'
import { notifyDone, notifyFailure, notifyUndoable } from '../../app/notify.tsx'

export interface ObjectionDialogProps {
  card: CustomerCard
  opened: boolean
  onClose: () => void
}

/** The single objection: closes all advertising channels; a slip can be taken back at once. */
export function ObjectionDialog({ card, opened, onClose }: ObjectionDialogProps) {
  const { t } = useTranslation(['customers', 'common'])
  const [note, setNote] = useState('')
  const takeBack = useTakeBack()
  const object = useMutation(
    orpc.permission.object.mutationOptions({
      onSuccess: async events => {
        onClose()
        setNote('')
        notifyUndoable(t('customers:permission.objected'), () => takeBack(events))
        await queryClient.invalidateQueries()
      },
      onError: notifyFailure,
    }),
  )
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

/** Marks each entry of the objection as a mistake. */
function useTakeBack(): (events: readonly PermissionEvent[]) => Promise<void> {
  const { t } = useTranslation('customers')
  return async events => {
    for (const event of events) await api.permission.correct({ eventId: event.id })
    await queryClient.invalidateQueries()
    notifyDone(t('permission.undone'))
  }
}
