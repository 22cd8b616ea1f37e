import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetedAssociations } from '../../../../shared/model/product-pairs.ts'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import type { RankingData } from '../../../charts/chart-data.ts'
import { COUNT, PERCENT } from '../../../charts/unit.ts'
import type { FigureExplanation } from '../../../figures/figure-explanation.ts'
import { formatCount } from '../../../i18n/format.ts'
import { usePeriodWords } from '../../overview/use-period-words.ts'
import { ordersOfPeriod } from '../rows-of-period.ts'
import type { PeriodDays } from '../use-product-period.ts'
import { jointOrders } from './PairCard.tsx'

export interface PairChartProps {
  found: TargetedAssociations
  /** So many of them, from the first. */
  shown: number
  days: PeriodDays
}

/** The same pairs in numbers: how strong, how sure, how many. */
export function PairChart({ found, shown, days }: PairChartProps) {
  const { t } = useTranslation('products')
  const data = usePairData(found, shown, days)
  const period = usePeriodWords()(days)
  const rows = { address: ordersOfPeriod(days), label: t('openPeriodOrders') }
  const [cases, pairs] = [formatCount(found.cases), formatCount(found.testedPairs)]
  const explanation: FigureExplanation =
    found.kind === 'same_basket'
      ? { figure: 'productPairs', inputs: { orders: cases, pairs }, period, rows }
      : { figure: 'firstToSecond', inputs: { customers: cases, pairs }, period, rows }
  return <ChartCard data={data} meaning={t('bundles.chart.meaning')} explanation={explanation} />
}

function usePairData({ kind, pairs }: TargetedAssociations, shown: number, days: PeriodDays): RankingData {
  const { t } = useTranslation('products')
  return useMemo(() => {
    const listed = pairs.slice(0, shown)
    return {
      kind: 'ranking',
      title: t('bundles.chart.title'),
      asOf: days.asOf,
      categoryName: t('bundles.chart.pair'),
      categories: listed.map(pair => ({
        key: `${pair.a.id} ${pair.b.id}`,
        name: t(`bundles.chart.pairName.${kind}`, { a: pair.a.name, b: pair.b.name }),
        address: jointOrders(pair, days),
      })),
      valueName: t('bundles.chart.factor'),
      unit: { kind: 'number', decimals: 1 },
      values: listed.map(({ lift }) => lift),
      intervals: listed.map(({ low, high }) => ({ low, high })),
      alongside: [
        { name: t('bundles.chart.joint'), unit: COUNT, values: listed.map(({ joint }) => joint) },
        { name: t('bundles.chart.support'), unit: PERCENT, values: listed.map(({ support }) => support) },
      ],
    }
  }, [kind, pairs, shown, days, t])
}
