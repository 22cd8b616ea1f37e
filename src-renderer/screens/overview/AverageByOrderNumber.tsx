import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CurrencyFigures, Overview } from '../../../shared/model/figures.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { RankingData } from '../../charts/chart-data.ts'
import { COUNT } from '../../charts/unit.ts'
import { formatCount } from '../../i18n/format.ts'
import { usePeriodWords } from './use-period-words.ts'

/** Averages of fewer orders say more about chance than about customers. */
const ENOUGH_ORDERS = 5
/** The last step stands for its number and all later ones. */
const LAST_STEP = 4

/** Whether customers spend more on their second, third, later orders. */
export default function AverageByOrderNumber({
  overview,
  figures,
}: {
  overview: Overview
  figures: CurrencyFigures
}) {
  const { t } = useTranslation('overview')
  const data = useLadderData(figures, overview.asOf)
  const period = usePeriodWords()(overview)
  const steps = figures.averageByOrderNumber
  if (steps.length === 0) return null
  const orders = steps.reduce((sum, step) => sum + step.orders, 0)
  return (
    <ChartCard
      data={data}
      meaning={t('ladder.description')}
      explanation={{ figure: 'valueByOrderNumber', inputs: { orders: formatCount(orders) }, period }}
    />
  )
}

function useLadderData(figures: CurrencyFigures, asOf: string): RankingData {
  const { t } = useTranslation('overview')
  return useMemo(() => {
    const steps = figures.averageByOrderNumber
    return {
      kind: 'ranking',
      title: t('ladder.title'),
      asOf,
      categoryName: t('ladder.step'),
      categories: steps.map(({ orderNumber }) => ({
        key: String(orderNumber),
        name: t(orderNumber >= LAST_STEP ? 'ladder.orderAndLater' : 'ladder.order', { number: orderNumber }),
      })),
      valueName: t('ladder.average'),
      unit: { kind: 'money', currency: figures.currency },
      values: steps.map(({ orders, averageMinor }) => (orders < ENOUGH_ORDERS ? 'few' : averageMinor)),
      alongside: [{ name: t('revenue.orders'), unit: COUNT, values: steps.map(({ orders }) => orders) }],
    }
  }, [figures, asOf, t])
}
