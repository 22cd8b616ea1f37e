import { SegmentedControl, Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Channel, channelSchema } from '../../../../shared/model/permission.ts'
import type { PermissionQuota } from '../../../../shared/model/permission-quota.ts'
import { orpc } from '../../../app/client.ts'
import { useStatus } from '../../../app/use-status.ts'
import { loadCanvas } from '../../../charts/load-canvas.ts'
import { Computing } from '../../../components/Computing.tsx'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { formatCount, formatPercent } from '../../../i18n/format.ts'

/** Comes after the words: what draws is large. */
const QuotaChart = lazy(() => {
  void loadCanvas()
  return import('./QuotaChart.tsx')
})

/** How many customers may be advertised to: over two years, and today by source. */
export function QuotaPart() {
  const { t } = useTranslation('ledger')
  const [channel, setChannel] = useState<Channel>('email')
  const quota = useQuery(orpc.permission.quota.queryOptions({ input: {} }))
  if (quota.isError) return <LoadFailure error={quota.error} onRetry={() => void quota.refetch()} />
  const now = quota.data?.months.at(-1)
  if (quota.data === undefined || now === undefined || now.customers === 0)
    return (
      <Panel title={t('quota.title')} description={t('quota.none')}>
        {quota.isPending && <Computing />}
      </Panel>
    )
  return (
    <>
      <Suspense fallback={null}>
        <QuotaChart quota={quota.data} channel={channel}>
          <ChannelSwitch channel={channel} onChange={setChannel} />
        </QuotaChart>
      </Suspense>
      <SourcesPanel quota={quota.data} />
    </>
  )
}

function ChannelSwitch({ channel, onChange }: { channel: Channel; onChange: (channel: Channel) => void }) {
  const { t } = useTranslation(['ledger', 'common'])
  return (
    <SegmentedControl
      className="no-print"
      aria-label={t('ledger:quota.channel')}
      value={channel}
      onChange={value => onChange(channelSchema.parse(value))}
      data={channelSchema.options.map(value => ({ value, label: t(`common:channel.${value}`) }))}
    />
  )
}

/** Where permission is missing today: who may be advertised to, source by source. */
function SourcesPanel({ quota: { sources } }: { quota: PermissionQuota }) {
  const { t } = useTranslation(['ledger', 'common'])
  const known = useStatus().data?.sources ?? []
  if (sources.length === 0) return null
  return (
    <Panel title={t('ledger:quota.sources')}>
      <Table style={{ whiteSpace: 'nowrap' }}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('ledger:quota.source')}</Table.Th>
            <Table.Th ta="right">{t('ledger:quota.customers')}</Table.Th>
            {channelSchema.options.map(channel => (
              <Table.Th key={channel} ta="right">
                {t(`common:channel.${channel}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sources.map(({ sourceId, customers, allowed }) => (
            <Table.Tr key={sourceId}>
              <Table.Th scope="row" fw={400}>
                {known.find(({ id }) => id === sourceId)?.name ?? ''}
              </Table.Th>
              <Table.Td ta="right">{formatCount(customers)}</Table.Td>
              {channelSchema.options.map(channel => (
                <Table.Td key={channel} ta="right">
                  {formatCount(allowed[channel])} ({formatPercent(allowed[channel] / customers, 0)})
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}
