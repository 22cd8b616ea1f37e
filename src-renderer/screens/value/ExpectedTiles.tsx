import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RevenueForecast } from '../../../shared/model/expected-revenue.ts'
import { FigureTile, type FigureTileProps } from '../../figures/FigureTile.tsx'
import { forecastCertainty } from '../../figures/forecast-certainty.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatMoney } from '../../i18n/format.ts'
import { coarseCount, coarseMoney } from './coarse-money.ts'
import { type KnownForecast, knownForecast } from './known-forecast.ts'
import { MethodNote } from './MethodNote.tsx'
import type { Forecast } from './use-forecast.ts'
import { useRangeText } from './use-range-text.ts'

/** What the customers of today are expected to bring soon, as ranges. */
export function ExpectedTiles({ forecast }: { forecast: Forecast }) {
  const { currency, forecasts } = forecast.revenue
  const [first] = forecasts
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {forecasts.map(one => (
          <ExpectedTile key={one.days} forecast={one} currency={currency ?? ''} />
        ))}
      </SimpleGrid>
      {first !== undefined && <MethodNote forecast={first} checked={forecast.revenue.checked} />}
    </>
  )
}

function ExpectedTile({ forecast, currency }: { forecast: RevenueForecast; currency: string }) {
  const { t } = useTranslation('value')
  const { asOf, days, customers } = forecast
  const known = knownForecast(forecast)
  const rows = {
    address: customersBehind({ figure: 'expected_revenue', days, who: 'known', asOf }),
    label: t('forecast.open', { count: customers, formatted: formatCount(customers) }),
  }
  return (
    <FigureTile
      title={t('forecast.title', { days })}
      unit={{ kind: 'money', currency }}
      {...useWords(known, currency)}
      address={rows.address}
      openLabel={rows.label}
      explanation={{
        figure: 'expectedRevenue',
        inputs: { customers: formatCount(customers), days: formatCount(days) },
        ...(known !== null && {
          result: formatMoney(known.valueMinor, currency),
          ...forecastCertainty(known, currency),
        }),
        rows,
      }}
    />
  )
}

/** The range, with its mean below; where rather nothing comes, that. */
function useWords(
  known: KnownForecast | null,
  currency: string,
): Pick<FigureTileProps, 'value' | 'valueText' | 'detail'> {
  const { t } = useTranslation('value')
  const rangeText = useRangeText()
  if (known === null) return { value: { none: t('forecast.none') } }
  const value = coarseMoney(known.valueMinor, currency)
  if (known.isRare)
    return { value: { none: t('forecast.rare') }, detail: t('forecast.rareDetail', { value }) }
  return {
    value: known.valueMinor,
    valueText: rangeText(known.lowMinor, known.highMinor, currency),
    detail: t('forecast.detail', {
      count: Math.max(1, Math.round(known.orders)),
      value,
      orders: coarseCount(known.orders),
    }),
  }
}
