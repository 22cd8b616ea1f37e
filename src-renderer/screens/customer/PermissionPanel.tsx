import { Anchor, Button, Group, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconHandStop } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import type { Verdict } from '../../../shared/model/permission.ts'
import { Panel } from '../../components/Panel.tsx'
import { tone, useVerdictWords, VerdictIcon } from '../../components/VerdictMark.tsx'
import { formatDay } from '../../i18n/format.ts'
import { ConsentDialog } from './ConsentDialog.tsx'
import classes from './Customer.module.css'
import { EmailStatuses } from './EmailStatuses.tsx'
import { ObjectionDialog } from './ObjectionDialog.tsx'
import { PermissionHistory } from './PermissionHistory.tsx'

/** On which channels advertising is allowed, and why or why not. */
export function PermissionPanel({ card, today }: { card: CustomerCard; today: string }) {
  const { t } = useTranslation('customers')
  const [objecting, objection] = useDisclosure(false)
  const [consenting, consent] = useDisclosure(false)
  return (
    <Panel title={t('permission.title')} description={t('permission.text')}>
      <Stack gap="sm">
        {[card.emailVerdict, card.postVerdict, card.phoneVerdict].map(verdict => (
          <ChannelVerdict key={verdict.channel} verdict={verdict} />
        ))}
        <EmailStatuses statuses={card.emailStatuses} />
        <Claims card={card} />
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="light"
            color="red"
            leftSection={<IconHandStop size={16} aria-hidden />}
            onClick={objection.open}
          >
            {t('permission.object')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={consent.open}>
            {t('permission.consent')}
          </Button>
        </Group>
        <PermissionHistory events={card.permissionEvents} />
      </Stack>
      <ObjectionDialog card={card} opened={objecting} onClose={objection.close} />
      <ConsentDialog customerId={card.id} today={today} opened={consenting} onClose={consent.close} />
    </Panel>
  )
}

function ChannelVerdict({ verdict }: { verdict: Verdict }) {
  const words = useVerdictWords()(verdict)
  return (
    <div className={classes.channel} data-tone={tone(verdict)}>
      <VerdictIcon verdict={verdict} size={20} />
      <div>
        <div>
          <strong>{words.channel}</strong> <span className={classes.channelWord}>{words.answer}</span>
        </div>
        <div className={classes.quiet}>{words.reason}</div>
      </div>
    </div>
  )
}

/** What the consent columns of imported files said last; only the owner's statement makes it count. */
function Claims({ card }: { card: CustomerCard }) {
  const { t } = useTranslation(['customers', 'common'])
  if (card.consentClaims.length === 0) return null
  const isUnconfirmed = [card.emailVerdict, card.phoneVerdict].some(
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

/** Every order can carry a claim; of one source and channel the last word holds. */
function latestClaims(card: CustomerCard): CustomerCard['consentClaims'] {
  const latest = new Map<string, CustomerCard['consentClaims'][number]>()
  for (const claim of card.consentClaims.toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? '')))
    latest.set(`${claim.sourceId}-${claim.channel}`, claim)
  return [...latest.values()]
}
