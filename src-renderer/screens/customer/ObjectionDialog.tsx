import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { type Channel, channelSchema, type PermissionEvent } from '../../../shared/model/permission.ts'
import { api, orpc, queryClient } from '../../app/client.ts'
import { notifyDone, notifyFailure, notifyUndoable } from '../../app/notify.tsx'
import { ChannelChoice } from '../permission/entry/ChannelChoice.tsx'
import { ProofFields } from '../permission/entry/ProofFields.tsx'
import { givenProof, NO_PROOF } from '../permission/entry/proof-draft.ts'

export interface ObjectionDialogProps {
  card: CustomerCard
  today: string
  opened: boolean
  onClose: () => void
}

/** The single objection: closes all advertising channels, or some; a slip can be taken back at once. */
export function ObjectionDialog({ opened, onClose, ...form }: ObjectionDialogProps) {
  const { t } = useTranslation('customers')
  return (
    <Modal opened={opened} onClose={onClose} title={t('permission.objectTitle')} size="lg">
      <ObjectionForm {...form} onDone={onClose} />
    </Modal>
  )
}

type ObjectionFormProps = Pick<ObjectionDialogProps, 'card' | 'today'> & { onDone: () => void }

function ObjectionForm({ card, today, onDone }: ObjectionFormProps) {
  const { t } = useTranslation(['customers', 'common', 'ledger'])
  const [channels, setChannels] = useState<readonly Channel[]>(channelSchema.options)
  const [day, setDay] = useState<string | null>(today)
  const [proof, setProof] = useState(NO_PROOF)
  const takeBack = useTakeBack()
  const object = useMutation(
    orpc.permission.object.mutationOptions({
      onSuccess: async events => {
        onDone()
        notifyUndoable(t('customers:permission.objected'), () => takeBack(events))
        await queryClient.invalidateQueries()
      },
      onError: notifyFailure,
    }),
  )
  const canSave = day !== null && channels.length > 0
  const submit = () => {
    if (day === null || !canSave) return
    object.mutate({ customerId: card.id, channels: [...channels], day, ...givenProof(proof, false) })
  }
  const name = card.name === '' ? t('customers:list.noName') : card.name
  return (
    <Stack>
      <Text>{t('customers:permission.objectText', { name })}</Text>
      <ChannelChoice label={t('ledger:entry.objectChannels')} value={channels} onChange={setChannels} />
      <ProofFields
        draft={proof}
        onChange={change => setProof({ ...proof, ...change })}
        day={day}
        onDay={setDay}
        dayLabel={t('ledger:entry.objectDay')}
        today={today}
        hasConfirmation={false}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('common:button.cancel')}
        </Button>
        <Button color="red" loading={object.isPending} disabled={!canSave} onClick={submit}>
          {t('customers:permission.objectConfirm')}
        </Button>
      </Group>
    </Stack>
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
