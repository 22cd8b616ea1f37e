import { Alert, Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconInfoCircle, IconPencil, IconPrinter } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { usePrintedSheet } from '../../app/printing.ts'
import { Page } from '../../components/Page.tsx'
import { Platforms } from '../../components/Platforms.tsx'
import { WishesPanel } from '../interests/stated/WishesPanel.tsx'
import { BackToList } from './BackToList.tsx'
import { CardFigures } from './CardFigures.tsx'
import { ContactDetails } from './ContactDetails.tsx'
import { Contacts } from './Contacts.tsx'
import classes from './Customer.module.css'
import { CasesPanel } from './complaints/CasesPanel.tsx'
import { EditDialog } from './EditDialog.tsx'
import { EndDialog } from './EndDialog.tsx'
import { EndedAlert } from './EndedAlert.tsx'
import { FlaggedAlert, MarkMenu } from './FlagControls.tsx'
import { InterestsPanel } from './InterestsPanel.tsx'
import { KnownContacts } from './KnownContacts.tsx'
import { MergedFrom } from './MergedFrom.tsx'
import { MissingDetails } from './MissingDetails.tsx'
import { Notes } from './Notes.tsx'
import { NextStep } from './next-step/NextStep.tsx'
import { OrderHistory } from './OrderHistory.tsx'
import { OwnFields } from './OwnFields.tsx'
import { PermissionPanel } from './PermissionPanel.tsx'
import { PossibleDuplicates } from './PossibleDuplicates.tsx'
import { PrintSheet } from './PrintSheet.tsx'
import { ProofSheet } from './ProofSheet.tsx'
import { ReferralsPanel } from './ReferralsPanel.tsx'
import { RhythmPanel } from './RhythmPanel.tsx'
import { SilencePanel } from './SilencePanel.tsx'
import { hasFigures } from './use-customer-figures.ts'
import { WaitsForPanel } from './WaitsForPanel.tsx'
import { WorthPanel } from './WorthPanel.tsx'

export interface CustomerCardViewProps {
  card: CustomerCard
  today: string
}

/** One page with all that is known; on paper a sheet of its own. Drawn anew only when something of it changes. */
export const CustomerCardView = memo(function CustomerCardView({ card, today }: CustomerCardViewProps) {
  const { t } = useTranslation(['customers', 'common'])
  const [editing, edit] = useDisclosure(false)
  const [ending, end] = useDisclosure(false)
  const [sheet, print] = usePrintedSheet<'card' | 'proof'>('card')
  return (
    <>
      <div className="no-print">
        <Page
          title={card.name === '' ? t('customers:list.noName') : card.name}
          description={<Subtitle card={card} />}
          back={<BackToList />}
          actions={
            <>
              <Button
                variant="default"
                leftSection={<IconPrinter size={17} aria-hidden />}
                onClick={() => print('card')}
              >
                {t('common:button.print')}
              </Button>
              <MarkMenu card={card} onEnd={end.open} />
              <Button leftSection={<IconPencil size={17} aria-hidden />} onClick={edit.open}>
                {t('customers:card.edit')}
              </Button>
            </>
          }
        >
          {card.flag !== null && <FlaggedAlert card={card} flag={card.flag} />}
          {!card.attributable && (
            <Alert icon={<IconInfoCircle aria-hidden />} color="ochre">
              {t('customers:card.unattributable')}
            </Alert>
          )}
          <PossibleDuplicates customerId={card.id} />
          {card.endedDay !== null && <EndedAlert card={card} day={card.endedDay} />}
          <NextStep card={card} today={today} />
          <CardFigures card={card} today={today} />
          {hasFigures(card) && (
            <div className={classes.columns} data-level>
              <RhythmPanel card={card} />
              <WorthPanel card={card} />
            </div>
          )}
          <div className={classes.columns}>
            <div className={classes.column}>
              <OrderHistory card={card} />
              <KnownContacts contacts={card.knownContacts} />
            </div>
            <div className={classes.column}>
              <ContactDetails card={card} today={today} />
              <MergedFrom card={card} />
              <MissingDetails card={card} onEdit={edit.open} />
              <PermissionPanel card={card} today={today} onPrintProof={() => print('proof')} />
              <WishesPanel card={card} />
              <InterestsPanel card={card} />
              <OwnFields card={card} />
              <WaitsForPanel card={card} />
              <SilencePanel card={card} />
              <Notes card={card} />
              <CasesPanel card={card} today={today} />
              <Contacts card={card} />
              <ReferralsPanel card={card} />
            </div>
          </div>
        </Page>
        <EditDialog card={card} opened={editing} onClose={edit.close} />
        <EndDialog card={card} today={today} opened={ending} onClose={end.close} />
      </div>
      {sheet === 'card' ? <PrintSheet card={card} today={today} /> : <ProofSheet card={card} today={today} />}
    </>
  )
})

function Subtitle({ card }: { card: CustomerCard }) {
  return (
    <Group gap="xs">
      {card.company !== null && card.company !== card.name && <Text size="sm">{card.company}</Text>}
      <Platforms platforms={card.platforms} />
    </Group>
  )
}
