import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OrderMembers } from '../../../shared/model/order-members.ts'
import type { RevenueHistory } from '../../../shared/model/value-figures.ts'
import { ordersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatMoneyRounded, formatPercent } from '../../i18n/format.ts'
import RevenueByMonth from '../overview/RevenueByMonth.tsx'
import type { Values } from './OrdersPart.tsx'
import classes from './Value.module.css'

/** Revenue of new and existing customers: in words, with the orders behind, and month by month. */
export function RevenueSplit({ values, asOf }: { values: Values; asOf: string }) {
  const { revenue } = values
  const figures = useMemo(
    () => ({
      currency: revenue.currency ?? '',
      months: revenue.months,
      revenueMinor: revenue.revenueMinor,
      newRevenueMinor: revenue.newMinor,
      existingRevenueMinor: revenue.existingMinor,
      unattributableRevenueMinor: revenue.unattributableMinor,
    }),
    [revenue],
  )
  return (
    <>
      <div>
        <SplitWords revenue={revenue} />
        <KindLinks values={values} asOf={asOf} />
        <WithoutRate orders={revenue.ordersWithoutRate} />
      </div>
      <RevenueByMonth
        overview={{ from: revenue.from, to: revenue.to, asOf }}
        figures={figures}
        currencies={null}
      />
    </>
  )
}

function SplitWords({ revenue }: { revenue: RevenueHistory }) {
  const { t } = useTranslation('value')
  const { revenueMinor, existingMinor, newMinor, unattributableMinor } = revenue
  if (revenueMinor <= 0) return null
  const money = (minor: number) => formatMoneyRounded(minor, revenue.currency ?? '')
  return (
    <p className={classes.lead}>
      {t('orders.split', {
        revenue: money(revenueMinor),
        existing: money(existingMinor),
        share: formatPercent(existingMinor / revenueMinor, 0),
        new: money(newMinor),
      })}{' '}
      {unattributableMinor > 0 && t('orders.unattributable', { value: money(unattributableMinor) })}
    </p>
  )
}

type Kind = Extract<OrderMembers, { rows: 'kind' }>['kind']

/** How many orders are behind each part of the revenue, and the way to them. */
function KindLinks({ values: { revenue, orderNumbers }, asOf }: { values: Values; asOf: string }) {
  const { t } = useTranslation('value')
  const [first, ...later] = orderNumbers.numbers
  const orders: Record<Kind, number> = {
    existing: later.reduce((sum, one) => sum + one.orders, 0),
    new: first?.orders ?? 0,
    unattributable: orderNumbers.unattributable.orders,
  }
  const { from, to } = revenue
  return (
    <ul className={classes.links}>
      {(['existing', 'new', 'unattributable'] as const)
        .filter(kind => orders[kind] > 0)
        .map(kind => (
          <li key={kind}>
            <Anchor
              inherit
              underline="always"
              component={Link}
              to={ordersBehind({ rows: 'kind', kind, from, to, asOf })}
            >
              {t(`orders.kind.${kind}`, { count: orders[kind], formatted: formatCount(orders[kind]) })}
            </Anchor>
          </li>
        ))}
    </ul>
  )
}

function WithoutRate({ orders }: { orders: number }) {
  const { t } = useTranslation('value')
  if (orders === 0) return null
  return (
    <p className={classes.note}>
      {t('orders.withoutRate', { count: orders, formatted: formatCount(orders) })}{' '}
      <Anchor inherit underline="always" component={Link} to="/settings">
        {t('orders.enterRates')}
      </Anchor>
    </p>
  )
}
