import { SegmentedControl } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckedForecast, ExpectedRevenue } from '../../../shared/model/expected-revenue.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { checkedChart } from './checked-chart.ts'
import { checkedOutcome, countOutcomes } from './checked-outcome.ts'
import { useAddressChoice } from './use-address-choice.ts'
import classes from './Value.module.css'

const DAYS = ['30', '90'] as const

/** Forecasts of past month-ends, with what was known then, beside what came. */
export function CheckedForecasts({ revenue, asOf }: { revenue: ExpectedRevenue; asOf: string }) {
  const { t } = useTranslation('value')
  const [days, choose] = useAddressChoice('days', DAYS)
  // Oldest first, as time goes.
  const checked = useMemo(
    () => revenue.checked.filter(one => one.days === Number(days) && one.valueMinor !== null).toReversed(),
    [revenue, days],
  )
  const data = useMemo(
    () => checkedChart(checked, revenue.currency ?? '', asOf, t),
    [checked, revenue.currency, asOf, t],
  )
  const choice = <DaysChoice days={days} onChange={choose} />
  const last = checked.at(-1)
  if (last === undefined)
    return (
      <Panel title={t('check.title')} description={t('check.meaning')}>
        {choice}
        <p className={classes.note}>{t('check.none', { days })}</p>
      </Panel>
    )
  return (
    <ChartCard
      data={data}
      meaning={t('check.meaning')}
      explanation={{
        figure: 'expectedRevenue',
        inputs: { customers: formatCount(last.customers), days },
        period: t('check.period', { day: formatDay(last.asOf) }),
      }}
    >
      {choice}
      <Summary checked={checked} />
    </ChartCard>
  )
}

function DaysChoice({ days, onChange }: { days: string; onChange: (days: string) => void }) {
  const { t } = useTranslation('value')
  return (
    <div className={classes.choice}>
      <SegmentedControl
        aria-label={t('check.days')}
        value={days}
        onChange={onChange}
        data={DAYS.map(value => ({ value, label: t('check.daysAhead', { days: value }) }))}
      />
    </div>
  )
}

/** How many lay inside, and on which side the others. */
function Summary({ checked }: { checked: readonly CheckedForecast[] }) {
  const { t } = useTranslation('value')
  const { inside, below, above } = countOutcomes(checked)
  const [only, ...others] = checked
  return (
    <div className={classes.words}>
      <p>
        {only !== undefined && others.length === 0 ? (
          t(`check.only.${checkedOutcome(only)}`)
        ) : (
          <>
            {t('check.summary', { count: checked.length, inside })}{' '}
            {below > 0 && t('check.below', { count: below })}{' '}
            {above > 0 && t('check.above', { count: above })}
          </>
        )}
      </p>
      <p className={classes.quiet}>{t('check.meant')}</p>
    </div>
  )
}
