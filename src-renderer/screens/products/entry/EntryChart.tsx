import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntryProducts } from '../../../../shared/model/product-ranking.ts'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import type { RankingData } from '../../../charts/chart-data.ts'
import { COUNT, PERCENT } from '../../../charts/unit.ts'
import { rateInterval } from '../../../figures/rate-figure.ts'
import { customersBehind } from '../../../figures/rows-behind.ts'
import { formatCount, formatPercent } from '../../../i18n/format.ts'
import { usePeriodWords } from '../../overview/use-period-words.ts'
import type { PeriodDays } from '../use-product-period.ts'

export interface EntryChartProps {
  found: EntryProducts
  /** So many products, from the first. */
  shown: number
  days: PeriodDays
}

/** By first product the share that ordered again; each leads to those who began with it. */
export function EntryChart({ found, shown, days }: EntryChartProps) {
  const { t } = useTranslation('products')
  const { secondOrder } = found
  return (
    <ChartCard
      data={useEntryData(found, shown, days)}
      meaning={t('entry.meaning')}
      explanation={{
        figure: 'entryProducts',
        inputs: {
          customers: formatCount(secondOrder.whole),
          average: secondOrder.value === null ? '–' : formatPercent(secondOrder.value),
        },
        period: usePeriodWords()(days),
      }}
    />
  )
}

function useEntryData({ products }: EntryProducts, shown: number, days: PeriodDays): RankingData {
  const { t } = useTranslation('products')
  return useMemo(() => {
    const listed = products.slice(0, shown)
    return {
      kind: 'ranking',
      title: t('entry.title'),
      asOf: days.asOf,
      categoryName: t('product'),
      categories: listed.map(({ product, verdict }) => ({
        key: String(product.id),
        name: product.name,
        address: customersBehind({
          figure: 'entry_product',
          productId: product.id,
          outcome: 'all',
          ...days,
        }),
        ...((verdict === 'more' || verdict === 'fewer') && { note: t(`entry.verdict.${verdict}`) }),
      })),
      valueName: t('entry.share'),
      unit: PERCENT,
      values: listed.map(({ secondOrder }) => (secondOrder.enough ? secondOrder.value : 'few')),
      intervals: listed.map(({ secondOrder }) => rateInterval(secondOrder)),
      alongside: [
        {
          name: t('entry.returned'),
          unit: COUNT,
          values: listed.map(({ secondOrder }) => secondOrder.part),
        },
        { name: t('entry.began'), unit: COUNT, values: listed.map(({ secondOrder }) => secondOrder.whole) },
      ],
      notes: [t('entry.chance')],
    }
  }, [products, shown, days, t])
}
