import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useStatus } from '../../app/use-status.ts'
import type { FigureExplanation } from '../../figures/figure-explanation.ts'
import { rateExplanation } from '../../figures/rate-figure.ts'
import { formatCount, formatDay, formatMoney } from '../../i18n/format.ts'
import { figureOf, MONEY_FIGURES, type ReportFigure } from './figure-rows.ts'
import { monthRows } from './month-rows.ts'
import type { MonthFigures } from './use-report.ts'

type Words = TFunction<['report', 'overview']>

const OF_CUSTOMERS: ReadonlySet<ReportFigure> = new Set(['customers', 'newCustomers', 'existingCustomers'])

/** How a figure of the report is calculated, with the numbers of its month. */
export function useFigureExplanation(): (figure: ReportFigure, month: MonthFigures) => FigureExplanation {
  const { t } = useTranslation(['report', 'overview'])
  const includeShipping = useStatus().data?.settings.includeShipping ?? false
  return (figure, month) => explanationOf(figure, month, includeShipping, t)
}

function explanationOf(
  figure: ReportFigure,
  month: MonthFigures,
  includeShipping: boolean,
  t: Words,
): FigureExplanation {
  const { overview, revenue, basket } = month
  const money = (minor: number) => formatMoney(minor, revenue.currency)
  const value = figureOf(figure, month)
  const common = {
    period: t('report:page.days', { from: formatDay(month.from), to: formatDay(month.to) }),
    rows: {
      address: monthRows(figure, month),
      label: t(OF_CUSTOMERS.has(figure) ? 'report:open.customers' : 'report:open.orders'),
    },
    ...(typeof value === 'number' && {
      result: MONEY_FIGURES.has(figure) ? money(value) : formatCount(value),
    }),
  }
  switch (figure) {
    case 'revenue': {
      const shipping = t(
        includeShipping ? 'overview:tile.revenue.shippingCounts' : 'overview:tile.revenue.shippingOut',
      )
      return { figure, inputs: { orders: formatCount(revenue.orders), shipping }, ...common }
    }
    case 'newRevenue':
    case 'existingRevenue':
    case 'unattributableRevenue':
      return {
        figure: 'revenueSplit',
        inputs: {
          existing: money(revenue.existingMinor),
          new: money(revenue.newMinor),
          unattributable: money(revenue.unattributableMinor),
        },
        ...common,
        result: money(revenue.revenueMinor),
      }
    case 'orders':
      return { figure, inputs: { uncounted: formatCount(overview.uncountedOrders) }, ...common }
    case 'average':
      return {
        figure: 'averageOrder',
        inputs: { revenue: money(basket.revenueMinor), orders: formatCount(basket.valuedOrders) },
        ...common,
        ...(value === 'few' && { certainty: { interval: null } }),
      }
    case 'customers':
      return { figure, inputs: {}, ...common }
    case 'newCustomers':
    case 'existingCustomers': {
      const { inputs, certainty, result } = rateExplanation(overview.existingShare)
      return { figure: 'existingShare', ...common, inputs, certainty, result: result ?? '–' }
    }
  }
}
