import { Modal, Select, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Channel, type ConsentOrigin, channelSchema } from '../../../shared/model/permission.ts'
import { afterSaving } from '../../app/after-saving.ts'
import { orpc } from '../../app/client.ts'
import { SaveButtons } from '../../components/SaveButtons.tsx'
import { ConsentFields } from '../permission/entry/ConsentFields.tsx'
import { ProofFields } from '../permission/entry/ProofFields.tsx'
import { givenConsent, givenProof, NO_PROOF } from '../permission/entry/proof-draft.ts'

export interface ConsentDialogProps {
  customerId: number
  today: string
  opened: boolean
  onClose: () => void
}

/** Records a consent with what the owner has to prove: how, when, where, in which words. */
export function ConsentDialog({ opened, onClose, ...form }: ConsentDialogProps) {
  const { t } = useTranslation('customers')
  return (
    <Modal opened={opened} onClose={onClose} title={t('permission.consentTitle')} size="lg">
      <ConsentForm {...form} onDone={onClose} />
    </Modal>
  )
}

type ConsentFormProps = Pick<ConsentDialogProps, 'customerId' | 'today'> & { onDone: () => void }

function ConsentForm({ customerId, today, onDone }: ConsentFormProps) {
  const { t } = useTranslation(['customers', 'common'])
  const [channel, setChannel] = useState<Channel>('email')
  const [origin, setOrigin] = useState<ConsentOrigin | null>(null)
  const [day, setDay] = useState<string | null>(today)
  const [wording, setWording] = useState('')
  const [proof, setProof] = useState(NO_PROOF)
  const record = useMutation(
    orpc.permission.recordConsent.mutationOptions(afterSaving(onDone, t('customers:permission.consented'))),
  )
  const hasConfirmation = origin === 'double_opt_in'
  const consent = givenConsent(origin, wording)
  const canSave = day !== null && consent !== null
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (day === null || consent === null) return
    const given = givenProof(proof, hasConfirmation)
    record.mutate({ customerId, channel, day, ...consent, ...given })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{t('customers:permission.consentText')}</Text>
        <Select
          label={t('customers:permission.consentChannel')}
          data={channelSchema.options.map(value => ({ value, label: t(`common:channel.${value}`) }))}
          value={channel}
          allowDeselect={false}
          onChange={value => setChannel(channelSchema.parse(value))}
        />
        <ConsentFields origin={origin} onOrigin={setOrigin} wording={wording} onWording={setWording} />
        <ProofFields
          draft={proof}
          onChange={change => setProof({ ...proof, ...change })}
          day={day}
          onDay={setDay}
          dayLabel={t('customers:permission.consentDay')}
          {...{ today, hasConfirmation }}
          mayHaveIp
        />
        <SaveButtons isPending={record.isPending} disabled={!canSave} onCancel={onDone} />
      </Stack>
    </form>
  )
}
