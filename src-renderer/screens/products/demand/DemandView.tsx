import { Loader, Stack } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdvertisedPeriodEdit } from '../../../../shared/model/advertised-period.ts'
import type { MarkedSpike, MarkedSpikes } from '../../../../shared/model/product-spikes.ts'
import { orpc } from '../../../app/client.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { formatCount } from '../../../i18n/format.ts'
import { Lead } from '../Lead.tsx'
import type { ViewProps } from '../ViewContent.tsx'
import { AdvertisedCalendar } from './AdvertisedCalendar.tsx'
import { AdvertisedDialog } from './AdvertisedDialog.tsx'
import { SpikeList } from './SpikeList.tsx'

/** When products were suddenly in great demand, and what the owner had advertised then. */
export default function DemandView({ days }: ViewProps) {
  const [edit, setEdit] = useState<AdvertisedPeriodEdit | null>(null)
  const query = useQuery(
    orpc.products.spikes.queryOptions({ input: days, placeholderData: keepPreviousData }),
  )
  const advertise = ({ product, firstDay, lastDay }: MarkedSpike) =>
    setEdit({ productIds: [product.id], from: firstDay, to: lastDay, note: '' })
  return (
    <Stack gap="lg">
      {query.isError && <LoadFailure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Loader />}
      {query.data !== undefined && <Spikes found={query.data} asOf={days.asOf} onAdvertise={advertise} />}
      <AdvertisedCalendar today={days.asOf} />
      {edit !== null && <AdvertisedDialog id={null} before={edit} onClose={() => setEdit(null)} />}
    </Stack>
  )
}

interface SpikesProps {
  found: MarkedSpikes
  asOf: string
  onAdvertise: (spike: MarkedSpike) => void
}

function Spikes({ found: { spikes, testedWeeks }, asOf, onAdvertise }: SpikesProps) {
  const { t } = useTranslation('products')
  if (testedWeeks === 0) return <Lead basis={t('demand.noneTested')}>{t('demand.none')}</Lead>
  const tested = t('demand.tested', { formatted: formatCount(testedWeeks) })
  if (spikes.length === 0) return <Lead basis={tested}>{t('demand.none')}</Lead>
  const without = spikes.filter(({ isAdvertised }) => !isAdvertised).length
  const counted = (count: number) => ({ count, formatted: formatCount(count) })
  const advertising =
    without === spikes.length
      ? t('demand.noneAdvertised')
      : without === 0
        ? t('demand.allAdvertised')
        : t('demand.notAdvertised', counted(without))
  return (
    <>
      <Lead basis={tested}>
        {t('demand.lead', counted(spikes.length))} {advertising}
      </Lead>
      <SpikeList spikes={spikes} asOf={asOf} onAdvertise={onAdvertise} />
    </>
  )
}
