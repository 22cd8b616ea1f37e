import { Alert, Anchor, Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SuppressionFinding } from '../../../../shared/model/suppression.ts'
import { formatDay } from '../../../i18n/format.ts'
import { takeBackOffered } from './take-back.ts'

export interface SuppressionFindingsProps {
  findings: readonly SuppressionFinding[]
  onTakenBack: () => void
}

/** Whether an address stands on the list, since when and why; what was put there by mistake can be taken back. */
export function SuppressionFindings({ findings, onTakenBack }: SuppressionFindingsProps) {
  const { t } = useTranslation('ledger')
  if (findings.length === 0)
    return (
      <Alert color="gray" role="status">
        {t('suppression.notFound')}
      </Alert>
    )
  return (
    <Alert color="ochre" role="status" title={t('suppression.foundTitle')}>
      {grouped(findings).map(group => (
        <Finding key={JSON.stringify(group)} {...group} onTakenBack={onTakenBack} />
      ))}
    </Alert>
  )
}

interface FindingGroup extends Omit<SuppressionFinding, 'channel'> {
  channels: SuppressionFinding['channel'][]
}

/** What one objection or entry did to several channels is one line. */
function grouped(findings: readonly SuppressionFinding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  for (const { channel, ...rest } of findings) {
    const group = groups.get(JSON.stringify(rest))
    if (group === undefined) groups.set(JSON.stringify(rest), { ...rest, channels: [channel] })
    else if (!group.channels.includes(channel)) group.channels.push(channel)
  }
  return [...groups.values()]
}

function Finding({
  channels,
  day,
  by,
  customerId,
  entryId,
  onTakenBack,
}: FindingGroup & { onTakenBack: () => void }) {
  const { t } = useTranslation(['ledger', 'common'])
  return (
    <Group gap="xs" justify="space-between">
      <span>
        {t('ledger:suppression.foundSince', {
          channels: channels.map(channel => t(`common:channel.${channel}`)).join(' · '),
          day: formatDay(day),
          by: t(`ledger:suppression.foundBy.${by}`),
        })}{' '}
        {customerId !== null && (
          <Anchor component={Link} to={`/customers/${customerId}`} underline="always" fz="inherit">
            {t('ledger:suppression.ofCustomer')}
          </Anchor>
        )}
      </span>
      {entryId !== null && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => {
            void takeBackOffered(entryId, t('ledger:suppression.takenBack')).then(onTakenBack)
          }}
        >
          {t('ledger:suppression.takeBack')}
        </Button>
      )}
    </Group>
  )
}
