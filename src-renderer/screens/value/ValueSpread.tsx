import { SegmentedControl, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ValueKind } from '../../../shared/model/figure-members.ts'
import type { ValueDistribution } from '../../../shared/model/value-distribution.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { HistogramData } from '../../charts/chart-data.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount } from '../../i18n/format.ts'
import { coarseMoney } from './coarse-money.ts'
import { MarginLine } from './MarginLine.tsx'
import { Tenths } from './Tenths.tsx'
import { useAddressChoice } from './use-address-choice.ts'
import type { Forecast } from './use-forecast.ts'
import { useValueExplanation } from './use-value-explanation.ts'
import classes from './Value.module.css'

const KINDS = ['historic', 'expectedYear', 'total'] as const

/** How a value spreads over customers: so far, in the next year, or both together. */
export function ValueSpread({ forecast }: { forecast: Forecast }) {
  const { t } = useTranslation('value')
  const [chosen, choose] = useAddressChoice('of', KINDS)
  // Where nothing can be forecast only the past is there to be chosen.
  const isForecast = forecast.expectedYear.customers > 0
  const kind = isForecast ? chosen : 'historic'
  const spread = forecast[kind]
  return (
    <>
      <SpreadCard forecast={forecast} kind={kind}>
        {isForecast && (
          <div className={classes.choice}>
            <SegmentedControl
              aria-label={t('spread.of.label')}
              value={kind}
              onChange={choose}
              data={KINDS.map(value => ({ value, label: t(`spread.of.${value}`) }))}
            />
          </div>
        )}
      </SpreadCard>
      {spread.tenthsEnough && <Tenths forecast={forecast} kind={kind} />}
    </>
  )
}

interface SpreadCardProps {
  forecast: Forecast
  kind: ValueKind
  children: React.ReactNode
}

function SpreadCard({ forecast, kind, children }: SpreadCardProps) {
  const { t } = useTranslation('value')
  const spread = forecast[kind]
  return (
    <ChartCard
      data={useSpreadData(spread, kind, forecast.asOf)}
      meaning={t(`spread.meaning.${kind}`)}
      explanation={useValueExplanation(forecast, kind)}
    >
      {children}
      <SpreadWords forecast={forecast} kind={kind} />
    </ChartCard>
  )
}

function SpreadWords({ forecast, kind }: { forecast: Forecast; kind: ValueKind }) {
  const { t } = useTranslation(['value', 'figures', 'common'])
  const { averageMinor, medianMinor, currency, customers, enough, unknown } = forecast[kind]
  const cases = t('common:count.customers', { count: customers, formatted: formatCount(customers) })
  return (
    <div className={classes.words}>
      {enough && averageMinor !== null && medianMinor !== null && currency !== null ? (
        <p>
          {t(`value:spread.words.${kind}`, {
            average: coarseMoney(averageMinor, currency),
            median: coarseMoney(medianMinor, currency),
          })}
        </p>
      ) : (
        <p>{t('figures:tooFewOf', { cases })}</p>
      )}
      <MarginLine forecast={forecast} kind={kind} />
      {unknown > 0 && (
        <Text size="sm" c="dimmed">
          {t('value:spread.unknown', { count: unknown, formatted: formatCount(unknown) })}
        </Text>
      )}
    </div>
  )
}

function useSpreadData(spread: ValueDistribution, kind: ValueKind, asOf: string): HistogramData {
  const { t } = useTranslation('value')
  return useMemo(
    () => ({
      kind: 'histogram',
      title: t('spread.title'),
      asOf,
      valueName: t(`spread.value.${kind}`),
      unit: { kind: 'money', currency: spread.currency ?? '' },
      countName: t('spread.customers'),
      bins: spread.bars.map(({ fromMinor, toMinor, customers }) => ({
        from: fromMinor,
        to: toMinor,
        count: customers,
        ...(customers > 0 && {
          address: customersBehind({
            figure: 'value_bar',
            of: kind,
            fromMinor,
            ...(toMinor !== null && { toMinor }),
            asOf,
          }),
        }),
      })),
    }),
    [spread, kind, asOf, t],
  )
}
