import { Button, Loader } from '@mantine/core'
import { IconCalendarOff } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type api, orpc } from '../../app/client.ts'
import { loadCanvas } from '../../charts/load-canvas.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PeriodPicker } from '../../figures/PeriodPicker.tsx'
import { useChoosePeriod } from '../../figures/use-choose-period.ts'
import { Baskets } from './Baskets.tsx'
import { Frequency } from './Frequency.tsx'
import { OrderNumbers } from './OrderNumbers.tsx'
import type { PartProps } from './part-props.ts'
import { RevenueSplit } from './RevenueSplit.tsx'
import { usePeriod } from './use-period.ts'

void loadCanvas()

/** Revenue, value by order number, baskets and frequency. */
export type Values = Awaited<ReturnType<typeof api.figures.values>>

/** What was bought in a period, by whom, and how often customers order. */
export default function OrdersPart({ asOf }: PartProps) {
  const { name, custom, range } = usePeriod(asOf)
  const choosePeriod = useChoosePeriod()
  const query = useQuery(
    orpc.figures.values.queryOptions({ input: { ...range, asOf }, placeholderData: keepPreviousData }),
  )
  return (
    <>
      <PeriodPicker period={name} custom={custom} today={asOf} onChange={choosePeriod} />
      {query.isError && <LoadFailure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Loader m="xl" />}
      {query.data !== undefined && <Figures values={query.data} asOf={asOf} />}
    </>
  )
}

function Figures({ values, asOf }: { values: Values; asOf: string }) {
  return (
    <>
      {values.baskets.total.orders === 0 ? (
        <EmptyPeriod />
      ) : (
        <>
          <RevenueSplit values={values} asOf={asOf} />
          <OrderNumbers numbers={values.orderNumbers} asOf={asOf} />
          <Baskets baskets={values.baskets} asOf={asOf} />
        </>
      )}
      <Frequency frequency={values.frequency} />
    </>
  )
}

function EmptyPeriod() {
  const { t } = useTranslation(['value', 'overview'])
  const choosePeriod = useChoosePeriod()
  return (
    <Notice
      role="status"
      icon={<IconCalendarOff size={28} />}
      title={t('overview:empty.periodTitle')}
      text={t('value:orders.otherPeriod')}
      actions={<Button onClick={() => choosePeriod('all')}>{t('overview:empty.periodButton')}</Button>}
    />
  )
}
