import { Modal, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintCase } from '../../../../shared/model/complaint-case.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { DayInput } from '../../../components/DayInput.tsx'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import { closeCase } from './case-actions.ts'

export interface CloseCaseDialogProps {
  complaint: ComplaintCase
  today: string
  onClose: () => void
}

/** Asks how a complaint ended, and when. */
export function CloseCaseDialog(props: CloseCaseDialogProps) {
  const { t } = useTranslation('contacts')
  return (
    <Modal opened onClose={props.onClose} title={t('complaints.closeTitle')}>
      <CloseCaseForm {...props} />
    </Modal>
  )
}

function CloseCaseForm({ complaint, today, onClose }: CloseCaseDialogProps) {
  const { t } = useTranslation('contacts')
  const [outcome, setOutcome] = useState('')
  const [day, setDay] = useState<string | null>(today)
  const close = useMutation({
    mutationFn: (closedDay: string) => closeCase(complaint.id, outcome, closedDay),
    onSuccess: onClose,
    onError: notifyFailure,
  })
  const isComplete = outcome.trim() !== '' && day !== null
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (isComplete) close.mutate(day)
      }}
    >
      <Stack>
        <Text size="sm">{t('complaints.closeText')}</Text>
        <TextInput
          label={t('complaints.outcome')}
          placeholder={t('complaints.outcomePlaceholder')}
          maxLength={2000}
          data-autofocus
          value={outcome}
          onChange={event => setOutcome(event.currentTarget.value)}
        />
        <DayInput
          label={t('complaints.closedDay')}
          value={day}
          onChange={setDay}
          minDate={complaint.openedDay}
          maxDate={today}
          required
        />
        <SaveButtons isPending={close.isPending} disabled={!isComplete} onCancel={onClose} />
      </Stack>
    </form>
  )
}
