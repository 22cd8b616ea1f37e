import { Alert, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Channel,
  type ConsentOrigin,
  channelSchema,
  consentOriginSchema,
} from '../../../shared/model/permission.ts'
import { afterSaving } from '../../app/after-saving.ts'
import { orpc } from '../../app/client.ts'
import { DayInput } from '../../components/DayInput.tsx'
import { SaveButtons } from '../../components/SaveButtons.tsx'

export interface ConsentDialogProps {
  customerId: number
  today: string
  opened: boolean
  onClose: () => void
}

/** Records a consent with what the owner has to prove: how, when, in which words. */
export function ConsentDialog({ customerId, today, opened, onClose }: ConsentDialogProps) {
  const { t } = useTranslation('customers')
  return (
    <Modal opened={opened} onClose={onClose} title={t('permission.consentTitle')} size="lg">
      <ConsentForm customerId={customerId} today={today} onDone={onClose} />
    </Modal>
  )
}

function ConsentForm({
  customerId,
  today,
  onDone,
}: {
  customerId: number
  today: string
  onDone: () => void
}) {
  const { t } = useTranslation(['customers', 'common'])
  const [channel, setChannel] = useState<Channel>('email')
  const [origin, setOrigin] = useState<ConsentOrigin>('double_opt_in')
  const [day, setDay] = useState<string | null>(today)
  const [wording, setWording] = useState('')
  const [evidence, setEvidence] = useState('')
  const record = useRecordConsent(onDone)
  const isWeak = origin === 'preticked_box' || origin === 'unknown'
  const canSave = day !== null && wording.trim() !== ''
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (day === null || !canSave) return
    const proof = evidence.trim() === '' ? {} : { evidence: evidence.trim() }
    record.mutate({ customerId, channel, origin, day, wording: wording.trim(), ...proof })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{t('customers:permission.consentText')}</Text>
        <Group grow align="flex-start">
          <Select
            label={t('customers:permission.consentChannel')}
            data={channelSchema.options.map(value => ({ value, label: t(`common:channel.${value}`) }))}
            value={channel}
            allowDeselect={false}
            onChange={value => setChannel(channelSchema.parse(value))}
          />
          <DayInput
            label={t('customers:permission.consentDay')}
            value={day}
            onChange={setDay}
            maxDate={today}
            required
          />
        </Group>
        <Select
          label={t('customers:permission.consentOrigin')}
          data={consentOriginSchema.options.map(value => ({ value, label: t(`common:origin.${value}`) }))}
          value={origin}
          allowDeselect={false}
          onChange={value => setOrigin(consentOriginSchema.parse(value))}
        />
        {isWeak && <Alert color="ochre">{t('customers:permission.consentWeak')}</Alert>}
        <Textarea
          label={t('customers:permission.consentWording')}
          placeholder={t('customers:permission.consentWordingPlaceholder')}
          autosize
          minRows={2}
          required
          value={wording}
          onChange={event => setWording(event.currentTarget.value)}
        />
        <TextInput
          label={t('customers:permission.consentEvidence')}
          placeholder={t('customers:permission.consentEvidencePlaceholder')}
          value={evidence}
          onChange={event => setEvidence(event.currentTarget.value)}
        />
        <SaveButtons isPending={record.isPending} disabled={!canSave} onCancel={onDone} />
      </Stack>
    </form>
  )
}

function useRecordConsent(onDone: () => void) {
  const { t } = useTranslation('customers')
  return useMutation(
    orpc.permission.recordConsent.mutationOptions(afterSaving(onDone, t('permission.consented'))),
  )
}
