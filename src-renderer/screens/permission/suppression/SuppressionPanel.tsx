import { Loader, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SuppressionList } from '../../../../shared/model/suppression.ts'
import { orpc } from '../../../app/client.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { formatCount, formatDay } from '../../../i18n/format.ts'
import { OwnEntries } from './OwnEntries.tsx'
import { SuppressAddress } from './SuppressAddress.tsx'
import { SuppressFile } from './SuppressFile.tsx'

/** Who gets no advertising whatever is imported: how many, whether somebody is on it, and who else shall be. */
export function SuppressionPanel() {
  const { t } = useTranslation(['ledger', 'common'])
  const list = useQuery(orpc.permission.suppressions.queryOptions())
  return (
    <Panel title={t('ledger:suppression.title')} description={t('ledger:suppression.description')}>
      {list.isPending && <Loader size="sm" />}
      {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <Stack gap="lg">
          <Totals list={list.data} />
          <SuppressAddress />
          <SuppressFile />
          <OwnEntries entries={list.data.entries} />
        </Stack>
      )}
    </Panel>
  )
}

function Totals({ list: { hashes, since, channels } }: { list: SuppressionList }) {
  const { t } = useTranslation(['ledger', 'common'])
  if (since === null) return <Text c="dimmed">{t('ledger:suppression.empty')}</Text>
  return (
    <div>
      <Text fw={600}>
        {t('ledger:suppression.total', {
          count: hashes,
          formatted: formatCount(hashes),
          day: formatDay(since),
        })}
      </Text>
      <Text size="sm">
        {channels
          .map(one =>
            t('ledger:suppression.perChannel', {
              channel: t(`common:channel.${one.channel}`),
              formatted: formatCount(one.hashes),
              day: formatDay(one.since),
            }),
          )
          .join(' · ')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('ledger:suppression.hashHint')}
      </Text>
    </div>
  )
}
