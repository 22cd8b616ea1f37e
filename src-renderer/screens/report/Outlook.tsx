import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addDays } from '../../../shared/calendar.ts'
import type { ExpectedRevenue, RevenueForecast } from '../../../shared/model/expected-revenue.ts'
import type { Unit } from '../../charts/unit.ts'
import { forecastCertainty } from '../../figures/forecast-certainty.ts'
import { rangeWords } from '../../figures/range-words.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatDay, formatMoney, formatMoneyRounded } from '../../i18n/format.ts'
import classes from './ReportScreen.module.css'
import { ReportSection } from './ReportSection.tsx'

/** Of fewer earlier forecasts nothing is said. */
const ENOUGH_CHECKED = 3

/** What the customers of the last day of the month are expected to bring, and how such forecasts did before. */
export function Outlook({ revenue, day }: { revenue: ExpectedRevenue; day: string }) {
  const { t } = useTranslation('report')
  const { currency, forecasts, checked } = revenue
  const known = forecasts.filter(({ days, valueMinor }) => days < 365 && valueMinor !== null)
  const [first] = known
  const past = checked.filter(({ days, isInside }) => days === first?.days && isInside !== null)
  return (
    <ReportSection
      title={t('outlook.title')}
      {...(first && { explanation: explanationOf(first, currency, t('open.customers')) })}
    >
      {known.length === 0 && <p>{t('outlook.tooFew')}</p>}
      {known.length > 0 && (
        <ul className={classes.sentences}>
          {known.map(forecast => (
            <ForecastSentence key={forecast.days} {...{ forecast, currency, day }} />
          ))}
        </ul>
      )}
      {known.length > 0 && (
        <p className={classes.quiet}>
          {t('outlook.without')}
          {past.length >= ENOUGH_CHECKED &&
            ` ${t('outlook.checked', {
              count: past.length,
              formatted: formatCount(past.length),
              inside: formatCount(past.filter(({ isInside }) => isInside).length),
              days: first?.days ?? 0,
            })}`}
        </p>
      )}
    </ReportSection>
  )
}

function explanationOf(forecast: RevenueForecast, currency: string | null, label: string) {
  const { customers, days, valueMinor } = forecast
  return {
    figure: 'expectedRevenue',
    inputs: { customers: formatCount(customers), days: formatCount(days) },
    ...(valueMinor !== null && { result: formatMoney(valueMinor, currency) }),
    ...forecastCertainty(forecast, currency),
    rows: { address: rowsOf(forecast), label },
  } as const
}

function rowsOf({ days, asOf }: RevenueForecast): string {
  return customersBehind({ figure: 'expected_revenue', days, who: 'known', asOf })
}

interface ForecastSentenceProps {
  forecast: RevenueForecast
  currency: string | null
  day: string
}

function ForecastSentence({ forecast, currency, day }: ForecastSentenceProps) {
  const { t } = useTranslation('report')
  const { t: words } = useTranslation(['charts', 'figures', 'common'])
  const { customers, days, valueMinor, lowMinor, highMinor } = forecast
  const unit: Unit = { kind: 'money', currency: currency ?? '' }
  const range =
    lowMinor !== null && highMinor !== null
      ? rangeWords({ low: lowMinor, high: highMinor }, unit, words)
      : words('figures:range.about', { value: formatMoneyRounded(valueMinor ?? 0, unit.currency) })
  return (
    <li>
      {t('outlook.days', { days, until: formatDay(addDays(day, days)) })} <strong>{range}</strong>{' '}
      <Anchor component={Link} to={rowsOf(forecast)} inherit underline="always">
        {t('outlook.from', { count: customers, formatted: formatCount(customers) })}
      </Anchor>
    </li>
  )
}
