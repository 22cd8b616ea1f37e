import { useTranslation } from 'react-i18next'
import type { ValueKind } from '../../../shared/model/figure-members.ts'
import type { FigureExplanation } from '../../figures/figure-explanation.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatMoney } from '../../i18n/format.ts'
import type { Forecast } from './use-forecast.ts'

/** What there is to explain of what all customers are worth together. */
export function useValueExplanation(forecast: Forecast, kind: ValueKind): FigureExplanation {
  const { t } = useTranslation('value')
  const { customers, valueMinor, averageMinor, bars } = forecast[kind]
  const currency = forecast[kind].currency ?? ''
  const money = (minor: number) => formatMoney(Math.round(minor), currency)
  const shared = {
    result: t('spread.result', { sum: money(valueMinor), average: money(averageMinor ?? 0) }),
    rows: {
      address: customersBehind({
        figure: 'value_bar',
        of: kind,
        fromMinor: bars[0]?.fromMinor ?? 0,
        asOf: forecast.asOf,
      }),
      label: t('spread.open', { count: customers, formatted: formatCount(customers) }),
    },
  }
  switch (kind) {
    case 'historic':
      return { figure: 'historicValue', inputs: { orders: formatCount(forecast.orders.historic) }, ...shared }
    case 'expectedYear': {
      const orders = forecast.orders.expectedYear ?? 0
      const perOrder = orders === 0 ? '–' : money(valueMinor / orders)
      return { figure: 'expectedValue', inputs: { orders: formatCount(orders), perOrder }, ...shared }
    }
    case 'total': {
      const inputs = {
        historic: money(forecast.historic.valueMinor),
        expected: money(forecast.expectedYear.valueMinor),
      }
      return { figure: 'totalValue', inputs, ...shared }
    }
  }
}
