import { Button, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { BasketMix } from '../../../../shared/model/basket-mix.ts'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import type { Column, RankingData } from '../../../charts/chart-data.ts'
import { COUNT, PERCENT } from '../../../charts/unit.ts'
import { Panel } from '../../../components/Panel.tsx'
import { rateInterval } from '../../../figures/rate-figure.ts'
import { ordersBehind } from '../../../figures/rows-behind.ts'
import { formatCount } from '../../../i18n/format.ts'
import { usePeriodWords } from '../../overview/use-period-words.ts'
import { viewAddress } from '../products-view.ts'
import { ordersOfPeriod } from '../rows-of-period.ts'
import type { PeriodDays } from '../use-product-period.ts'

/** In how many orders each category is; without any category the way to give them. */
export function CategoryMix({ mix, days }: { mix: BasketMix; days: PeriodDays }) {
  const { t } = useTranslation('products')
  const data = useMixData(mix, days)
  const period = usePeriodWords()(days)
  if (mix.categories.every(({ category }) => category === null)) return <NoCategories />
  return (
    <ChartCard
      data={data}
      meaning={t('basket.mix.meaning')}
      explanation={{
        figure: 'basketMix',
        inputs: { orders: formatCount(mix.orders) },
        period,
        rows: { address: ordersOfPeriod(days), label: t('openPeriodOrders') },
      }}
    />
  )
}

function NoCategories() {
  const { t } = useTranslation('products')
  const [parameters] = useSearchParams()
  return (
    <Panel title={t('basket.mix.title')}>
      <Text>
        {t('basket.mix.noCategories')} {t('basket.mix.noCategoriesText')}
      </Text>
      <Button mt="sm" variant="default" component={Link} to={viewAddress(parameters, 'all')}>
        {t('basket.mix.toList')}
      </Button>
    </Panel>
  )
}

function useMixData({ categories, currency }: BasketMix, days: PeriodDays): RankingData {
  const { t } = useTranslation('products')
  return useMemo(() => {
    const revenue: Column[] =
      currency === null
        ? []
        : [
            {
              name: t('basket.mix.revenue'),
              unit: { kind: 'money', currency },
              values: categories.map(({ revenueMinor }) => revenueMinor),
            },
            {
              name: t('basket.mix.revenueShare'),
              unit: PERCENT,
              values: categories.map(({ revenueShare }) => revenueShare),
            },
          ]
    return {
      kind: 'ranking',
      title: t('basket.mix.title'),
      asOf: days.asOf,
      categoryName: t('basket.mix.category'),
      categories: categories.map(({ category }) => ({
        key: category ?? '',
        name: category ?? t('basket.mix.none'),
        // An empty text stands for what has no category.
        address: ordersBehind({ rows: 'category', category: category ?? '', ...days }),
      })),
      valueName: t('basket.mix.inOrders'),
      unit: PERCENT,
      values: categories.map(({ orders }) => (orders.enough ? orders.value : 'few')),
      intervals: categories.map(({ orders }) => rateInterval(orders)),
      alongside: [
        { name: t('basket.mix.orders'), unit: COUNT, values: categories.map(({ orders }) => orders.part) },
        { name: t('basket.mix.units'), unit: COUNT, values: categories.map(({ units }) => units) },
        ...revenue,
      ],
    }
  }, [categories, currency, days, t])
}
