import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AbcTable } from '../../../shared/model/customer-groups.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { Panel } from '../../components/Panel.tsx'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatMoney, formatPercent } from '../../i18n/format.ts'
import { ClassLimits } from './ClassLimits.tsx'
import classes from './Groups.module.css'
import { useClassesData } from './use-classes-data.ts'

/** A, B and C customers by revenue, and where the classes end. */
export function ClassesCard({ abc }: { abc: AbcTable }) {
  return abc.enough ? <Classes abc={abc} /> : <TooFew abc={abc} />
}

function TooFew({ abc }: { abc: AbcTable }) {
  const { t } = useTranslation('groups')
  const { customers } = abc
  return (
    <Panel title={t('classes.title')} description={t('classes.description')}>
      <Text c="dimmed">
        {t('classes.tooFew', {
          count: customers,
          formatted: formatCount(customers),
          period: usePeriodOf(abc),
        })}
      </Text>
      <Without abc={abc} />
      <div className={classes.below}>
        <ClassLimits rules={abc.rules} />
      </div>
    </Panel>
  )
}

function Classes({ abc }: { abc: AbcTable }) {
  const { t } = useTranslation('groups')
  const data = useClassesData(abc)
  const period = usePeriodOf(abc)
  const best = abc.classes[0]
  const count = best?.customers ?? 0
  const { aPercent, bPercent } = abc.rules
  return (
    <ChartCard
      data={data}
      meaning={t('classes.meaning', {
        count,
        formatted: formatCount(count),
        part: formatPercent(count / abc.customers, 0),
        share: formatPercent((best?.revenueMinor ?? 0) / abc.revenueMinor, 0),
        period,
      })}
      explanation={{
        figure: 'abcClass',
        inputs: {
          customers: formatCount(abc.customers),
          revenue: formatMoney(abc.revenueMinor, abc.currency),
        },
        period: t('classes.explainPeriod', { period, a: aPercent, ab: aPercent + bPercent }),
        rows: {
          address: customersBehind({ figure: 'abc', class: 'A', asOf: abc.asOf }),
          label: t('classes.open'),
        },
      }}
    >
      <ClassLimits rules={abc.rules} />
      <Without abc={abc} />
    </ChartCard>
  )
}

/** Those who bought, but not in the time that counts. */
function Without({ abc: { withoutRevenue, asOf } }: { abc: AbcTable }) {
  const { t } = useTranslation('groups')
  if (withoutRevenue === 0) return null
  return (
    <p className={`${classes.quiet} ${classes.chartRemark}`}>
      {t('classes.without', { count: withoutRevenue, formatted: formatCount(withoutRevenue) })}{' '}
      <Anchor
        inherit
        component={Link}
        underline="always"
        to={customersBehind({ figure: 'abc', class: 'none', asOf })}
      >
        {t('classes.withoutOpen')}
      </Anchor>
    </p>
  )
}

function usePeriodOf({ rules }: AbcTable): string {
  const { t } = useTranslation('groups')
  return t(rules.window === 'year' ? 'classes.ofYear' : 'classes.ofAll')
}
