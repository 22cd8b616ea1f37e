import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BasketMix } from '../../../../shared/model/basket-mix.ts'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import type { RankingData } from '../../../charts/chart-data.ts'
import { COUNT, PERCENT } from '../../../charts/unit.ts'
import { formatCount } from '../../../i18n/format.ts'
import { usePeriodWords } from '../../overview/use-period-words.ts'
import { ordersOfPeriod } from '../rows-of-period.ts'
import type { PeriodDays } from '../use-product-period.ts'

/** How many different products are in an order. */
export function BasketSizes({ mix, days }: { mix: BasketMix; days: PeriodDays }) {
  const { t } = useTranslation('products')
  return (
    <ChartCard
      data={useSizeData(mix, days.asOf)}
      meaning={t('basket.sizes.meaning')}
      explanation={{
        figure: 'basketMix',
        inputs: { orders: formatCount(mix.orders) },
        period: usePeriodWords()(days),
        rows: { address: ordersOfPeriod(days), label: t('openPeriodOrders') },
      }}
    />
  )
}

function useSizeData({ sizes, orders }: BasketMix, asOf: string): RankingData {
  const { t } = useTranslation('products')
  return useMemo(() => {
    const nameOf = (size: number) => {
      if (size === sizes.length) return t('basket.sizes.andMore', { formatted: formatCount(size) })
      return size === 1 ? t('basket.sizes.one') : t('basket.sizes.several', { formatted: formatCount(size) })
    }
    return {
      kind: 'ranking',
      title: t('basket.sizes.title'),
      asOf,
      categoryName: t('basket.sizes.name'),
      categories: sizes.map((_, index) => ({ key: String(index), name: nameOf(index + 1) })),
      valueName: t('orders'),
      unit: COUNT,
      values: sizes,
      alongside: [
        {
          name: t('basket.sizes.share'),
          unit: PERCENT,
          values: sizes.map(count => (orders === 0 ? null : count / orders)),
        },
      ],
    }
  }, [sizes, orders, asOf, t])
}
