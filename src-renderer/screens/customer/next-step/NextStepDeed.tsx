import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerCard } from '../../../../shared/model/customer.ts'
import type { NextAction } from '../../../../shared/model/reminder.ts'
import { DraftDialog } from '../../today/draft/DraftDialog.tsx'
import { ConsentDialog } from '../ConsentDialog.tsx'
import { CloseCaseDialog } from '../complaints/CloseCaseDialog.tsx'
import { useNoteAddress } from '../use-note-address.ts'

export interface NextStepDeedProps {
  next: NextAction
  card: CustomerCard
  today: string
}

/** The one click that leads to what is to be done; nothing where one can only wait. */
export function NextStepDeed({ next, card, today }: NextStepDeedProps) {
  const { t } = useTranslation('customers')
  const name = card.name === '' ? t('list.noName') : card.name
  switch (next.kind) {
    case 'answer_request':
      return (
        <Button size="compact-sm" variant="light" component={Link} to="/today/rules?part=requests">
          {t('next.button.answer_request')}
        </Button>
      )
    case 'settle_case':
      return (
        <WithDialog key={`case ${next.complaint.id}`} label={t('next.button.settle_case')}>
          {close => <CloseCaseDialog complaint={next.complaint} today={today} onClose={close} />}
        </WithDialog>
      )
    case 'reminder':
      return (
        <WithDialog key={`${next.item.ruleKey} ${next.item.occasion}`} label={t('next.button.reminder')}>
          {close => <DraftDialog item={next.item} name={name} onClose={close} />}
        </WithDialog>
      )
    case 'ask_consent':
      return (
        <WithDialog key={next.kind} label={t('next.button.ask_consent')}>
          {close => <ConsentDialog customerId={card.id} today={today} opened onClose={close} />}
        </WithDialog>
      )
    case 'confirm_address':
      return <ConfirmAddress customerId={card.id} />
    case 'wait':
    case 'none':
      return null
  }
}

interface WithDialogProps {
  label: string
  children: (close: () => void) => ReactNode
}

/** Its key names what it is about, so that a dialog goes with its step and never stays open for the next one. */
function WithDialog({ label, children }: WithDialogProps) {
  const [isOpen, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button size="compact-sm" variant="light" onClick={open}>
        {label}
      </Button>
      {isOpen && children(close)}
    </>
  )
}

function ConfirmAddress({ customerId }: { customerId: number }) {
  const { t } = useTranslation('customers')
  const note = useNoteAddress(customerId)
  return (
    <Button
      size="compact-sm"
      variant="light"
      loading={note.isPending}
      onClick={() => note.mutate({ holds: true })}
    >
      {t('next.button.confirm_address')}
    </Button>
  )
}
