import { SimpleGrid } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { addDays, addMonths } from '../../../shared/calendar.ts'
import type { Rate } from '../../../shared/model/figures.ts'
import type { OrderLadder } from '../../../shared/model/order-ladder.ts'
import type { PurchaseFrequency } from '../../../shared/model/value-figures.ts'
import { orpc } from '../../app/client.ts'
import { PERCENT } from '../../charts/unit.ts'
import { FigureTile, type FigureTileProps } from '../../figures/FigureTile.tsx'
import { rateExplanation, rateInterval } from '../../figures/rate-figure.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatDay, formatNumber } from '../../i18n/format.ts'
import { comparable } from '../overview/last-year.ts'
import { ordersAddress } from '../overview/rows-behind.ts'

export interface ReturningTilesProps {
  ladder: OrderLadder
  /** Undefined while it is loaded. */
  frequency: PurchaseFrequency | undefined
  /** The first day with an order. */
  firstDay: string
}

/** How many come a second time, how many still come, and how often. */
export function ReturningTiles({ ladder, frequency, firstDay }: ReturningTilesProps) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} spacing="md">
      <SecondPurchaseTile ladder={ladder} />
      <ActiveTile asOf={ladder.asOf} firstDay={firstDay} />
      {frequency !== undefined && <FrequencyTile frequency={frequency} />}
    </SimpleGrid>
  )
}

function tileValue({ enough, value, whole }: Rate, cases: string): FigureTileProps['value'] {
  if (whole === 0) return { none: '–' }
  return enough && value !== null ? value : { few: cases }
}

/** What all shares among customers have in common. */
function useRateTile(): (
  rate: Rate,
  name: 'secondPurchase' | 'active',
) => Pick<FigureTileProps, 'title' | 'value' | 'unit' | 'interval' | 'detail' | 'openLabel'> {
  const { t } = useTranslation(['returning', 'common'])
  return (rate, name) => {
    const parts = { part: formatCount(rate.part), whole: formatCount(rate.whole) }
    const cases = t('common:count.customers', { count: rate.whole, formatted: parts.whole })
    return {
      title: t(`returning:tile.${name}.label`),
      value: tileValue(rate, cases),
      unit: PERCENT,
      interval: rateInterval(rate),
      detail:
        rate.whole === 0 && name === 'secondPurchase'
          ? t('returning:tile.secondPurchase.none')
          : t(`returning:tile.${name}.detail`, parts),
      openLabel: t(`returning:tile.${name}.open`),
    }
  }
}

function SecondPurchaseTile({ ladder }: { ladder: OrderLadder }) {
  const { t } = useTranslation('returning')
  const tile = useRateTile()(ladder.secondPurchase, 'secondPurchase')
  const target = useTarget('secondPurchase')
  const address = customersBehind({ figure: 'second_purchase', outcome: 'returned', asOf: ladder.asOf })
  return (
    <FigureTile
      {...tile}
      address={address}
      {...(target !== undefined && { target })}
      explanation={{
        figure: 'secondPurchaseRate',
        ...rateExplanation(ladder.secondPurchase),
        period: t('tile.asOf', { day: formatDay(ladder.asOf) }),
        rows: { address, label: tile.openLabel },
      }}
    />
  )
}

function useTarget(figure: 'secondPurchase' | 'active') {
  return useQuery(orpc.figures.targets.queryOptions()).data?.find(target => target.figure === figure)
}

/** The twelve months up to a day. */
const yearUpTo = (asOf: string) => ({ from: addDays(addMonths(asOf, -12), 1), to: asOf, asOf })

function ActiveTile({ asOf, firstDay }: { asOf: string; firstDay: string }) {
  const { t } = useTranslation('returning')
  const rateTile = useRateTile()
  const target = useTarget('active')
  const isOldEnough = firstDay <= addMonths(asOf, -24)
  const overview = useQuery(orpc.figures.overview.queryOptions({ input: yearUpTo(asOf) })).data
  const before = useQuery(
    orpc.figures.overview.queryOptions({ input: yearUpTo(addMonths(asOf, -12)), enabled: isOldEnough }),
  ).data
  if (overview === undefined) return null
  const lastYear =
    isOldEnough && before !== undefined ? comparable(overview, before, null, null).active : undefined
  const tile = rateTile(overview.activeShare, 'active')
  const address = customersBehind({ figure: 'active', ...yearUpTo(asOf) })
  return (
    <FigureTile
      {...tile}
      address={address}
      {...(target !== undefined && { target })}
      {...(lastYear !== undefined && { lastYear })}
      explanation={{
        figure: 'activeShare',
        ...rateExplanation(overview.activeShare),
        period: t('tile.asOf', { day: formatDay(asOf) }),
        rows: { address, label: tile.openLabel },
      }}
    />
  )
}

const ORDERS_PER_CUSTOMER = { kind: 'number', decimals: 2 } as const

function FrequencyTile({ frequency: { year } }: { frequency: PurchaseFrequency }) {
  const { t } = useTranslation(['returning', 'overview', 'common'])
  const { from, to, customers, orders, ordersPerCustomer, enough } = year.period
  const before = year.yearBefore
  const inputs = { orders: formatCount(orders), customers: formatCount(customers) }
  const counted = {
    orders: t('common:count.orders', { count: orders, formatted: inputs.orders }),
    customers: t('common:count.customers', { count: customers, formatted: inputs.customers }),
  }
  const value = enough ? ordersPerCustomer : null
  const openLabel = t('returning:tile.frequency.open')
  const address = ordersAddress({ from, to }, { counted: 'yes', attributable: 'yes' })
  return (
    <FigureTile
      title={t('returning:tile.frequency.label')}
      value={value ?? { few: counted.customers }}
      unit={ORDERS_PER_CUSTOMER}
      detail={t('returning:tile.frequency.detail', counted)}
      {...(year.isComparable &&
        before.enough &&
        before.ordersPerCustomer !== null && { lastYear: before.ordersPerCustomer })}
      address={address}
      openLabel={openLabel}
      explanation={{
        figure: 'ordersPerYear',
        inputs,
        period: t('overview:range', { from: formatDay(from), to: formatDay(to) }),
        rows: { address, label: openLabel },
        ...(value === null
          ? { certainty: { interval: null } }
          : { result: formatNumber(value, ORDERS_PER_CUSTOMER.decimals) }),
      }}
    />
  )
}
