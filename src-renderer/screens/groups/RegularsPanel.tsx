import { Anchor } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RegularCustomers, RegularDefinition } from '../../../shared/model/lifecycle.ts'
import { Panel } from '../../components/Panel.tsx'
import { Explanation } from '../../figures/Explanation.tsx'
import { rateExplanation } from '../../figures/rate-figure.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatDay, formatMoney, formatMoneyRounded, formatPercent } from '../../i18n/format.ts'
import classes from './Groups.module.css'
import { RegularRule } from './RegularRule.tsx'

export interface RegularsPanelProps {
  regular: RegularCustomers
  rule: RegularDefinition
  asOf: string
}

/** How many regular customers there are, what they bring, and by which rule. */
export function RegularsPanel({ regular, rule, asOf }: RegularsPanelProps) {
  const { t } = useTranslation('groups')
  const { part, value, enough } = regular.customers
  const address = customersBehind({ figure: 'regular', asOf })
  return (
    <Panel title={t('regulars.title')} actions={<RegularsExplanation {...{ regular, rule, address }} />}>
      <div className={classes.regulars}>
        <div>
          <div className={classes.figure}>
            {t('regulars.count', { count: part, formatted: formatCount(part) })}
          </div>
          {enough && value !== null && (
            <div>{t('regulars.ofCustomers', { share: formatPercent(value, 0) })}</div>
          )}
          {part > 0 && (
            <>
              <Revenue regular={regular} />
              <Anchor className={classes.open ?? ''} component={Link} to={address} size="sm">
                {t('regulars.open')} <IconArrowRight size={15} aria-hidden />
              </Anchor>
            </>
          )}
        </div>
        <RegularRule rule={rule} />
      </div>
    </Panel>
  )
}

function Revenue({ regular }: { regular: RegularCustomers }) {
  const { t } = useTranslation('groups')
  const { enough, revenueShare, currency, revenueMinor, totalRevenueMinor } = regular
  const counted = (count: number) => ({ count, formatted: formatCount(count) })
  const money = (minor: number) =>
    currency === null ? formatMoney(minor, currency) : formatMoneyRounded(minor, currency)
  const remarks = [
    !enough
      ? t('regulars.tooFew')
      : revenueShare === null
        ? t('regulars.noRevenue')
        : t('regulars.revenue', {
            sum: money(revenueMinor),
            share: formatPercent(revenueShare, 0),
            total: money(totalRevenueMinor),
          }),
    ...(regular.wonBack > 0 ? [t('regulars.wonBack', counted(regular.wonBack))] : []),
    ...(regular.ended > 0 ? [t('regulars.ended', counted(regular.ended))] : []),
    ...(regular.ordersWithoutRate > 0 ? [t('regulars.withoutRate', counted(regular.ordersWithoutRate))] : []),
  ]
  return <p className={classes.remarks}>{remarks.join(' ')}</p>
}

function RegularsExplanation({
  regular,
  rule,
  address,
}: Pick<RegularsPanelProps, 'regular' | 'rule'> & { address: string }) {
  const { t } = useTranslation('groups')
  const { enough, revenueShare, customers, from, to } = regular
  return (
    <Explanation
      title={t('regulars.title')}
      figure="regulars"
      inputs={{
        least: formatCount(rule.fewestOrders),
        revenueShare: enough && revenueShare !== null ? formatPercent(revenueShare) : '–',
      }}
      result={formatCount(customers.part)}
      certainty={rateExplanation(customers).certainty}
      period={t('flow.period', { from: formatDay(from), to: formatDay(to) })}
      rows={{ address, label: t('regulars.open') }}
    />
  )
}
