import { SegmentedControl } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../../app/client.ts'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import { rateExplanation } from '../../../figures/rate-figure.ts'
import { formatCount } from '../../../i18n/format.ts'
import { usePeriodWords } from '../../overview/use-period-words.ts'
import { MoreButton, STEP } from '../MoreButton.tsx'
import { ordersOfPeriod } from '../rows-of-period.ts'
import type { ViewProps } from '../ViewContent.tsx'
import { MEASURES, type Measure, useTopData } from './use-top-data.ts'

/** The best products, by what the owner chooses. */
export function TopSellers({ days, summary }: ViewProps) {
  const { t } = useTranslation('products')
  const [measure, setMeasure] = useState<Measure>('revenue')
  const [limit, setLimit] = useState(STEP)
  const list =
    useQuery(
      orpc.products.ranking.queryOptions({
        input: { ...days, sort: measure === 'comesBack' ? 'comesBackAtLeast' : measure, limit },
        placeholderData: keepPreviousData,
      }),
    ).data ?? summary
  const data = useTopData(list, measure, days)
  const period = usePeriodWords()(days)
  const rows = { address: ordersOfPeriod(days), label: t('openPeriodOrders') }
  return (
    <div>
      <ChartCard
        data={data}
        meaning={t(`ranking.meaning.${measure}`)}
        explanation={
          measure === 'comesBack'
            ? { figure: 'repeatMakers', ...rateExplanation(summary.comesBack), period, rows }
            : {
                figure: 'productRanking',
                inputs: { products: formatCount(summary.total), orders: formatCount(summary.orders) },
                period,
                rows,
              }
        }
      >
        <SegmentedControl
          mb="md"
          aria-label={t('ranking.measure.label')}
          value={measure}
          onChange={value => setMeasure(MEASURES.find(known => known === value) ?? 'revenue')}
          data={MEASURES.map(value => ({ value, label: t(`ranking.measure.${value}`) }))}
        />
      </ChartCard>
      <MoreButton total={list.total} shown={list.products.length} limit={limit} onLimit={setLimit} />
    </div>
  )
}
