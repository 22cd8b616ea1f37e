import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { type Channel, channelSchema } from '../../../shared/model/permission.ts'
import { api } from '../../app/client.ts'
import { notifyDone } from '../../app/notify.tsx'
import { useUndoable } from '../../app/undoable.ts'
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
  const object = useUndoable((objection: Parameters<typeof api.permission.object>[0]) => ({
    make: () => api.permission.object(objection),
    message: t('customers:permission.objected'),
    takeBack: async events => {
      // Each entry of the objection is marked as a mistake.
      for (const event of events) await api.permission.correct({ eventId: event.id })
      notifyDone(t('customers:permission.undone'))
    },
    onMade: onDone,
  }))
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
