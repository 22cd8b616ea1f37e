import type { TFunction } from 'i18next'
import type { CheckedForecast } from '../../../shared/model/expected-revenue.ts'
import type { Category, Column, LineSeries, LinesData } from '../../charts/chart-data.ts'
import { COUNT } from '../../charts/unit.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatDay, formatDayLong } from '../../i18n/format.ts'
import { checkedOutcome } from './checked-outcome.ts'

/** So many of such forecasts are meant to come true. */
const CONFIDENCE = 0.8

type Words = TFunction<'value'>

/** What was expected, with its range, and what came: each point leads to those who bought. */
export function checkedChart(
  checked: readonly CheckedForecast[],
  currency: string,
  asOf: string,
  t: Words,
): LinesData {
  return {
    kind: 'lines',
    title: t('check.title'),
    asOf,
    categoryName: t('check.day'),
    categories: checked.map(forecast => categoryOf(forecast, t)),
    newestFirst: true,
    unit: { kind: 'money', currency },
    confidence: CONFIDENCE,
    series: seriesOf(checked, t),
    alongside: purchasesOf(checked, t),
  }
}

function categoryOf(forecast: CheckedForecast, t: Words): Category {
  const { asOf, days } = forecast
  return {
    key: asOf,
    name: formatDayLong(asOf),
    shortName: formatDay(asOf),
    address: customersBehind({ figure: 'expected_revenue', days, who: 'bought', asOf }),
    note: t(`check.outcome.${checkedOutcome(forecast)}`),
  }
}

function seriesOf(checked: readonly CheckedForecast[], t: Words): LineSeries[] {
  return [
    {
      key: 'expected',
      name: t('check.expected'),
      color: 'petrol',
      values: checked.map(({ valueMinor }) => valueMinor),
      intervals: checked.map(({ lowMinor, highMinor }) =>
        lowMinor === null || highMinor === null ? null : { low: lowMinor, high: highMinor },
      ),
    },
    {
      key: 'came',
      name: t('check.came'),
      color: 'ochre',
      values: checked.map(({ actualMinor }) => actualMinor),
    },
  ]
}

function purchasesOf(checked: readonly CheckedForecast[], t: Words): Column[] {
  return [
    {
      name: t('check.expectedPurchases'),
      unit: COUNT,
      values: checked.map(({ orders }) => orders),
    },
    {
      name: t('check.actualPurchases'),
      unit: COUNT,
      values: checked.map(({ actualOrders }) => actualOrders),
    },
  ]
}
