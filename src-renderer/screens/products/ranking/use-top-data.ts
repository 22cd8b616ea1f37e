import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListedProduct, ProductList } from '../../../../shared/model/product-list.ts'
import type { ChartValue, RankingData } from '../../../charts/chart-data.ts'
import { COUNT, PERCENT, type Unit } from '../../../charts/unit.ts'
import { rateInterval } from '../../../figures/rate-figure.ts'
import { ordersBehind } from '../../../figures/rows-behind.ts'
import { formatCount, formatPercent } from '../../../i18n/format.ts'
import type { PeriodDays } from '../use-product-period.ts'

/** By what products are ranked. */
export const MEASURES = ['revenue', 'units', 'buyers', 'comesBack'] as const
export type Measure = (typeof MEASURES)[number]

/** The products of a list as a chart; each leads to its orders. */
export function useTopData(list: ProductList, measure: Measure, days: PeriodDays): RankingData {
  const { t } = useTranslation('products')
  return useMemo(() => {
    const { products, comesBack } = list
    const compared =
      comesBack.enough && comesBack.value !== null
        ? t('ranking.compared', {
            share: formatPercent(comesBack.value, 0),
            part: formatCount(comesBack.part),
            whole: formatCount(comesBack.whole),
          })
        : null
    return {
      kind: 'ranking',
      title: t('ranking.title'),
      asOf: days.asOf,
      categoryName: t('product'),
      categories: products.map(({ product }) => ({
        key: String(product.id),
        name: product.name,
        address: ordersBehind({ rows: 'product', productId: product.id, ...days }),
      })),
      valueName: t(`ranking.measure.${measure}`),
      unit: unitOf(measure, list.currency),
      values: products.map(row => chartValue(row, measure)),
      ...(measure === 'comesBack' && {
        intervals: products.map(row => rateInterval(row.comesBack)),
        notes: [...(compared === null ? [] : [compared]), t('ranking.tooYoung')],
      }),
      alongside: [
        { name: t('orders'), unit: COUNT, values: products.map(({ sales }) => sales.orders) },
        ...(measure === 'buyers'
          ? []
          : [{ name: t('buyers'), unit: COUNT, values: products.map(({ buyers }) => buyers) }]),
      ],
    }
  }, [list, measure, days, t])
}

function unitOf(measure: Measure, currency: string | null): Unit {
  if (measure === 'comesBack') return PERCENT
  return measure === 'revenue' && currency !== null ? { kind: 'money', currency } : COUNT
}

function chartValue({ sales, buyers, comesBack }: ListedProduct, measure: Measure): ChartValue {
  if (measure === 'comesBack') return comesBack.enough ? comesBack.value : 'few'
  if (measure === 'buyers') return buyers
  return measure === 'revenue' ? sales.revenueMinor : sales.units
}
