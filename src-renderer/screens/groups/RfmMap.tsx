import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RfmLack, RfmTable } from '../../../shared/model/customer-groups.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { Panel } from '../../components/Panel.tsx'
import { formatCount } from '../../i18n/format.ts'
import { allCustomers } from './all-customers.ts'
import { GroupMap } from './GroupMap.tsx'
import { useRfmMapData } from './use-rfm-map-data.ts'

/** The groups on the field of recency by frequency and value; its table has all 25 fields. */
export function RfmMap({ rfm, firstDay }: { rfm: RfmTable; firstDay: string }) {
  return rfm.lack === null ? <Fields rfm={rfm} firstDay={firstDay} /> : <Lack rfm={rfm} lack={rfm.lack} />
}

function Lack({ rfm: { customers }, lack }: { rfm: RfmTable; lack: RfmLack }) {
  const { t } = useTranslation('groups')
  return (
    <Panel title={t('rfm.title')}>
      <Text c="dimmed">{t(`rfm.lack.${lack}`, { count: customers, formatted: formatCount(customers) })}</Text>
    </Panel>
  )
}

function Fields({ rfm, firstDay }: { rfm: RfmTable; firstDay: string }) {
  const { t } = useTranslation('groups')
  const data = useRfmMapData(rfm)
  return (
    <ChartCard
      data={data}
      meaning={t('rfm.meaning')}
      explanation={{
        figure: 'rfmGroup',
        inputs: { customers: formatCount(rfm.customers) },
        rows: { address: allCustomers(rfm.asOf, firstDay), label: t('rfm.open') },
      }}
      drawing={<GroupMap rfm={rfm} />}
    />
  )
}
