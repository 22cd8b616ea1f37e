import { Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../../shared/model/customer.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { DayInput } from '../../../components/DayInput.tsx'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import { formatDay } from '../../../i18n/format.ts'
import { openCase } from './case-actions.ts'

/** The choice of no order in particular. */
const NONE = ''

export interface OpenCaseDialogProps {
  card: CustomerCard
  today: string
  onClose: () => void
}

/** Where the owner notes what a customer complains about. */
export function OpenCaseDialog(props: OpenCaseDialogProps) {
  const { t } = useTranslation('contacts')
  return (
    <Modal opened onClose={props.onClose} title={t('complaints.open')}>
      <OpenCaseForm {...props} />
    </Modal>
  )
}

function OpenCaseForm({ card, today, onClose }: OpenCaseDialogProps) {
  const { t } = useTranslation('contacts')
  const [subject, setSubject] = useState('')
  const [day, setDay] = useState<string | null>(today)
  const [orderId, setOrderId] = useState(NONE)
  const open = useMutation({ mutationFn: openCase, onSuccess: onClose, onError: notifyFailure })
  const isComplete = subject.trim() !== '' && day !== null
  // The payment of an order is no order of its own.
  const orders = card.orderHistory.filter(order => order.paymentOf === null)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (!isComplete) return
        const order = orderId === NONE ? {} : { orderId: Number(orderId) }
        open.mutate({ customerId: card.id, subject, day, ...order })
      }}
    >
      <Stack>
        <Text size="sm">{t('complaints.text')}</Text>
        <TextInput
          label={t('complaints.subject')}
          placeholder={t('complaints.subjectPlaceholder')}
          maxLength={2000}
          data-autofocus
          value={subject}
          onChange={event => setSubject(event.currentTarget.value)}
        />
        <DayInput label={t('complaints.day')} value={day} onChange={setDay} maxDate={today} required />
        <NativeSelect
          label={t('complaints.about')}
          data={[
            { value: NONE, label: t('complaints.aboutNone') },
            ...orders.map(order => ({
              value: String(order.id),
              label: order.day === null ? order.number : `${order.number} (${formatDay(order.day)})`,
            })),
          ]}
          value={orderId}
          onChange={event => setOrderId(event.currentTarget.value)}
        />
        <SaveButtons isPending={open.isPending} disabled={!isComplete} onCancel={onClose} />
      </Stack>
    </form>
  )
}
