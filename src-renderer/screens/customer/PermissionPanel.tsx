import { Anchor, Button, Group, Modal, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconHandStop, IconPrinter, IconQuestionMark } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatDay } from '../../i18n/format.ts'
import { ChannelVerdict } from '../permission/explain/ChannelVerdict.tsx'
import { Explanation } from '../permission/explain/Explanation.tsx'
import { ConsentDialog } from './ConsentDialog.tsx'
import classes from './Customer.module.css'
import { EmailStatuses } from './EmailStatuses.tsx'
import { latestClaims } from './latest-claims.ts'
import { ObjectionDialog } from './ObjectionDialog.tsx'
import { PermissionHistory } from './PermissionHistory.tsx'

export interface PermissionPanelProps {
  card: CustomerCard
  today: string
  onPrintProof: () => void
}

/** On which channels advertising is allowed, and why or why not. */
export function PermissionPanel({ card, today, onPrintProof }: PermissionPanelProps) {
  const { t } = useTranslation(['customers', 'ledger'])
  const [objecting, objection] = useDisclosure(false)
  const [consenting, consent] = useDisclosure(false)
  const [explaining, explanation] = useDisclosure(false)
  const name = card.name === '' ? t('customers:list.noName') : card.name
  return (
    <Panel
      title={t('customers:permission.title')}
      description={t('customers:permission.text')}
      actions={
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconQuestionMark size={16} aria-hidden />}
          onClick={explanation.open}
        >
          {t('ledger:explain.open')}
        </Button>
      }
    >
      <Stack gap="sm">
        {[card.emailVerdict, card.postVerdict, card.phoneVerdict, card.smsVerdict].map(verdict => (
          <ChannelVerdict key={verdict.channel} verdict={verdict} />
        ))}
        <EmailStatuses statuses={card.emailStatuses} />
        <Claims card={card} />
        <Buttons onObject={objection.open} onConsent={consent.open} onPrintProof={onPrintProof} />
        <PermissionHistory card={card} />
      </Stack>
      <ObjectionDialog card={card} today={today} opened={objecting} onClose={objection.close} />
      <ConsentDialog customerId={card.id} today={today} opened={consenting} onClose={consent.close} />
      <Modal
        opened={explaining}
        onClose={explanation.close}
        size="xl"
        title={t('ledger:explain.dialog', { name })}
      >
        <Explanation customerId={card.id} />
      </Modal>
    </Panel>
  )
}

interface ButtonsProps {
  onObject: () => void
  onConsent: () => void
  onPrintProof: () => void
}

function Buttons({ onObject, onConsent, onPrintProof }: ButtonsProps) {
  const { t } = useTranslation(['customers', 'ledger'])
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="light"
        color="red"
        leftSection={<IconHandStop size={16} aria-hidden />}
        onClick={onObject}
      >
        {t('customers:permission.object')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={onConsent}>
        {t('customers:permission.consent')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={onPrintProof}
      >
        {t('ledger:sheet.print')}
      </Button>
    </Group>
  )
}

/** What the consent columns of imported files said last; only the owner's statement makes it count. */
function Claims({ card }: { card: CustomerCard }) {
  const { t } = useTranslation(['customers', 'common'])
  if (card.consentClaims.length === 0) return null
  const isUnconfirmed = [card.emailVerdict, card.smsVerdict].some(
    verdict => !verdict.allowed && verdict.reason === 'consent_unconfirmed',
  )
  return (
    <div className={classes.quiet}>
      {latestClaims(card).map(claim => (
        <div key={`${claim.sourceId}-${claim.channel}`}>
          {t(`common:channel.${claim.channel}`)}
          {' · '}
          {t('customers:permission.claim', {
            source: claim.sourceName,
            value: t(claim.accepted ? 'common:state.yes' : 'common:state.no'),
          })}
          {claim.day !== null && ` (${formatDay(claim.day)})`}
        </div>
      ))}
      {isUnconfirmed && (
        <Anchor component={Link} to="/permission" fz="inherit" underline="always">
          {t('customers:permission.confirmClaim')}
        </Anchor>
      )}
    </div>
  )
}
