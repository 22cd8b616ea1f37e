import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatCount, formatDay, formatPercent } from '../../i18n/format.ts'
import { coarseMoney } from './coarse-money.ts'
import { knownForecast } from './known-forecast.ts'
import { type Forecast, useForecast } from './use-forecast.ts'
import { useRangeText } from './use-range-text.ts'
import classes from './Value.module.css'

/** What the data say, in two sentences. */
export function Opening({ asOf }: { asOf: string }) {
  const { t } = useTranslation()
  const { data: forecast, isError } = useForecast(asOf)
  if (isError) return null
  if (forecast !== undefined)
    return (
      <p className={classes.opening}>
        <Sentences forecast={forecast} />
      </p>
    )
  return (
    <p className={classes.opening} data-loading>
      {t('state.computing')}
    </p>
  )
}

function Sentences({ forecast }: { forecast: Forecast }) {
  const { t } = useTranslation('value')
  const rangeText = useRangeText()
  const { historic, revenue } = forecast
  if (historic.customers === 0) return t('opening.nobody', { day: formatDay(forecast.asOf) })
  if (!historic.enough)
    return t('opening.few', { count: historic.customers, formatted: formatCount(historic.customers) })
  const ahead = revenue.forecasts.at(-1)
  const known = ahead === undefined ? null : knownForecast(ahead)
  return (
    <>
      {soFar(forecast, t)} {known === null && t('opening.noForecast')}
      {known?.isRare === true && t('opening.rare', { days: known.days })}
      {known?.isRare === false &&
        t('opening.expected', {
          days: known.days,
          range: rangeText(known.lowMinor, known.highMinor, revenue.currency ?? ''),
        })}
    </>
  )
}

function soFar({ historic }: Forecast, t: TFunction<'value'>): string {
  const { averageMinor, currency, tenths, tenthsEnough } = historic
  const average = coarseMoney(averageMinor ?? 0, currency ?? '')
  const share = tenthsEnough ? (tenths[0]?.share ?? null) : null
  return share === null
    ? t('opening.average', { average })
    : t('opening.averageAndTenth', { average, share: formatPercent(share, 0) })
}
