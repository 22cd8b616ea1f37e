import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { RegularDefinition } from '../../../shared/model/lifecycle.ts'
import { useStatus } from '../../app/use-status.ts'
import type { FigureExplanation } from '../../figures/figure-explanation.ts'
import { rateExplanation } from '../../figures/rate-figure.ts'
import { formatCount, formatDay, formatMoney, formatPercent } from '../../i18n/format.ts'
import { type HistoryFigure, type HistoryMonth, monthValue } from './history-figures.ts'
import { historyRows } from './history-rows.ts'

type Words = TFunction<['history', 'overview']>

const SHARES = {
  active: 'activeShare',
  repeat: 'repeatRate',
  existing: 'existingShare',
  secondPurchase: 'secondPurchaseRate',
  churn: 'churnRate',
} as const

interface Explained {
  figure: HistoryFigure
  /** The month whose numbers are told. */
  month: HistoryMonth
  currency: string
  firstDay: string
  regularRule?: RegularDefinition | undefined
}

/** How a figure of the history is calculated, with the numbers of one month. */
export function useHistoryExplanation(): (explained: Explained) => FigureExplanation {
  const { t } = useTranslation(['history', 'overview'])
  const includeShipping = useStatus().data?.settings.includeShipping ?? false
  return explained => explanationOf(explained, includeShipping, t)
}

function explanationOf(
  { figure, month, currency, firstDay, regularRule }: Explained,
  includeShipping: boolean,
  t: Words,
): FigureExplanation {
  const isOfOrders =
    figure === 'revenue' || figure === 'existingRevenue' || figure === 'orders' || figure === 'average'
  const common = {
    period:
      figure === 'customers' || figure === 'regular'
        ? t('history:allOf', { day: formatDay(month.day) })
        : t('history:explain.at', { day: formatDay(month.day) }),
    rows: {
      address: historyRows(figure, month.day, firstDay),
      label: t(isOfOrders ? 'history:explain.openOrders' : 'history:explain.open'),
    },
  }
  const valued = formatCount(month.orders - month.ordersWithoutRate)
  const revenue = formatMoney(month.revenueMinor, currency)
  switch (figure) {
    case 'revenue':
    case 'existingRevenue': {
      const shipping = t(
        includeShipping ? 'overview:tile.revenue.shippingCounts' : 'overview:tile.revenue.shippingOut',
      )
      return { figure: 'revenue', inputs: { orders: valued, shipping }, result: revenue, ...common }
    }
    case 'orders':
      return { figure, inputs: { uncounted: '–' }, result: formatCount(month.orders), ...common }
    case 'average':
      return {
        figure: 'averageOrder',
        inputs: { revenue, orders: valued },
        ...(month.averageMinor !== null &&
          monthValue(figure, month).value !== 'few' && { result: formatMoney(month.averageMinor, currency) }),
        ...common,
      }
    case 'customers':
      return { figure, inputs: {}, result: formatCount(month.customers), ...common }
    case 'regular':
    case 'regularRevenue': {
      const { value } = monthValue('regularRevenue', month)
      const revenueShare = typeof value === 'number' ? formatPercent(value) : '–'
      const least = regularRule === undefined ? '–' : formatCount(regularRule.fewestOrders)
      const result = figure === 'regular' ? formatCount(month.regular?.customers.part ?? 0) : revenueShare
      return { figure: 'regulars', inputs: { least, revenueShare }, result, ...common }
    }
    default:
      return { figure: SHARES[figure], ...rateExplanation(month[figure]), ...common }
  }
}
