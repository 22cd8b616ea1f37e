import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { RankingData } from '../../charts/chart-data.ts'
import { COUNT } from '../../charts/unit.ts'
import { ordersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import type { ReportMonth } from './report-months.ts'
import type { BestSellers } from './use-report.ts'

export interface BestProductsProps {
  month: ReportMonth
  ranking: BestSellers
}

/** What brought the most in the month. */
export function BestProducts({ month, ranking }: BestProductsProps) {
  const { t } = useTranslation('report')
  const data = useRankingData(month, ranking)
  if (data.categories.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('products.none')}
      </Text>
    )
  return (
    <ChartCard
      data={data}
      meaning={t('products.meaning')}
      explanation={{
        figure: 'productRanking',
        inputs: { products: formatCount(ranking.total), orders: formatCount(ranking.orders) },
        period: t('page.days', { from: formatDay(month.from), to: formatDay(month.to) }),
      }}
    />
  )
}

function useRankingData({ from, to }: ReportMonth, { currency, products }: BestSellers) {
  const { t } = useTranslation('report')
  return useMemo((): RankingData => {
    const sold = products.filter(({ sales }) => sales.orders > 0)
    return {
      kind: 'ranking',
      title: t('products.title'),
      asOf: to,
      categoryName: t('products.product'),
      categories: sold.map(({ product }) => ({
        key: String(product.id),
        name: product.name,
        address: ordersBehind({ rows: 'product', productId: product.id, from, to, asOf: to }),
      })),
      valueName: t('products.revenue'),
      unit: { kind: 'money', currency: currency ?? '' },
      values: sold.map(({ sales }) => sales.revenueMinor),
      alongside: [
        { name: t('products.orders'), unit: COUNT, values: sold.map(({ sales }) => sales.orders) },
        { name: t('products.units'), unit: COUNT, values: sold.map(({ sales }) => sales.units) },
      ],
    }
  }, [from, to, currency, products, t])
}
