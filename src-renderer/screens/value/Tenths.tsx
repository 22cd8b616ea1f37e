import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ValueKind } from '../../../shared/model/figure-members.ts'
import type { ValueDistribution } from '../../../shared/model/value-distribution.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { RankingData } from '../../charts/chart-data.ts'
import { COUNT } from '../../charts/unit.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatPercent } from '../../i18n/format.ts'
import type { Forecast } from './use-forecast.ts'
import { useValueExplanation } from './use-value-explanation.ts'
import classes from './Value.module.css'

const LAST = 10

/** What each tenth of the customers brings, the most valuable one first. */
export function Tenths({ forecast, kind }: { forecast: Forecast; kind: ValueKind }) {
  const { t } = useTranslation('value')
  const spread = forecast[kind]
  const { asOf } = forecast
  const [first] = spread.tenths
  const lower = spread.tenths.slice(LAST / 2).reduce((sum, { share }) => sum + (share ?? 0), 0)
  return (
    <ChartCard
      data={useTenthsData(spread, kind, asOf)}
      meaning={t('tenths.meaning')}
      explanation={useValueExplanation(forecast, kind)}
    >
      {first?.share != null && (
        <div className={classes.words}>
          <p>
            {t(`tenths.words.${kind}`, {
              share: formatPercent(first.share, 0),
              lower: formatPercent(lower, 0),
            })}{' '}
            <Anchor
              inherit
              underline="always"
              component={Link}
              to={customersBehind({ figure: 'value_tenth', of: kind, tenth: 1, asOf })}
            >
              {t('tenths.open', { count: first.customers, formatted: formatCount(first.customers) })}
            </Anchor>
          </p>
        </div>
      )}
    </ChartCard>
  )
}

function useTenthsData(spread: ValueDistribution, kind: ValueKind, asOf: string): RankingData {
  const { t } = useTranslation('value')
  return useMemo(() => {
    const { tenths } = spread
    const money = { kind: 'money', currency: spread.currency ?? '' } as const
    // To the cent there is only what was spent.
    const spent = [
      { name: t('tenths.value'), unit: money, values: tenths.map(({ valueMinor }) => valueMinor) },
      { name: t('tenths.from'), unit: money, values: tenths.map(({ fromMinor }) => fromMinor) },
    ]
    return {
      kind: 'ranking',
      title: t('tenths.title'),
      asOf,
      categoryName: t('tenths.tenth'),
      categories: tenths.map(({ tenth }) => ({
        key: String(tenth),
        name: t(tenth === 1 ? 'tenths.first' : tenth === LAST ? 'tenths.last' : 'tenths.one', { tenth }),
        address: customersBehind({ figure: 'value_tenth', of: kind, tenth, asOf }),
      })),
      valueName: t('tenths.share'),
      unit: { kind: 'percent', decimals: 0 },
      values: tenths.map(({ share }) => share),
      alongside: [
        { name: t('spread.customers'), unit: COUNT, values: tenths.map(({ customers }) => customers) },
        ...(kind === 'historic' ? spent : []),
      ],
    }
  }, [spread, kind, asOf, t])
}
