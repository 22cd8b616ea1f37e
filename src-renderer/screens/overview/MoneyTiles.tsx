import { useTranslation } from 'react-i18next'
import type { CurrencyFigures } from '../../../shared/model/figures.ts'
import { COUNT } from '../../charts/unit.ts'
import { FigureTile } from '../../figures/FigureTile.tsx'
import { formatCount, formatMoney, formatMoneyRounded, formatNumber } from '../../i18n/format.ts'
import { ordersAddress } from './rows-behind.ts'
import { type TileContext, targetParts } from './tile-context.tsx'
import { usePeriodWords } from './use-period-words.ts'

/** Averages of fewer orders say more about chance than about the shop. */
const ENOUGH_ORDERS = 5

/** What was sold; nothing where no order has a value. */
export function RevenueTile({ context }: { context: TileContext }) {
  const { figures } = context
  return figures === null ? null : <Revenue context={context} figures={figures} />
}

/** What one order is worth; nothing where none has a value. */
export function AverageTile({ context }: { context: TileContext }) {
  const { figures } = context
  return figures === null ? null : <Average context={context} figures={figures} />
}

interface MoneyProps {
  context: TileContext
  figures: CurrencyFigures
}

function Revenue({ context, figures }: MoneyProps) {
  const { t } = useTranslation('overview')
  const { overview, currencies, includeShipping, lastYear } = context
  const { revenueMinor, currency, orders } = figures
  const title = t('tile.revenue.label')
  const unit = { kind: 'money', currency } as const
  const rows = {
    address: ordersAddress(overview, { counted: 'yes', currency: currencies }),
    label: t('tile.revenue.open'),
  }
  return (
    <FigureTile
      title={title}
      value={revenueMinor}
      unit={unit}
      valueText={formatMoneyRounded(revenueMinor, currency)}
      detail={t(includeShipping ? 'tile.revenue.detailShipping' : 'tile.revenue.detail')}
      {...(lastYear.revenueMinor !== undefined && { lastYear: lastYear.revenueMinor })}
      {...targetParts(context, { figure: 'revenue', title, unit, shown: revenueMinor })}
      address={rows.address}
      openLabel={rows.label}
      explanation={{
        figure: 'revenue',
        inputs: {
          orders: formatCount(orders),
          shipping: t(includeShipping ? 'tile.revenue.shippingCounts' : 'tile.revenue.shippingOut'),
        },
        result: formatMoney(revenueMinor, currency),
        period: usePeriodWords()(overview),
        rows,
      }}
    />
  )
}

/** How many orders there were. */
export function OrdersTile({ context }: { context: TileContext }) {
  const { t } = useTranslation('overview')
  const { overview, figures, currencies: behind, lastYear } = context
  const title = t('tile.orders.label')
  const { countedOrders, uncountedOrders, currencies } = overview
  const detail =
    currencies.length > 1 && figures !== null
      ? t(behind.includes(',') ? 'tile.orders.detailCombined' : 'tile.orders.detailCurrency', {
          formatted: formatCount(figures.orders),
          currency: figures.currency,
        })
      : uncountedOrders === 0
        ? t('tile.orders.detailAll')
        : t('tile.orders.detail', { uncounted: formatCount(uncountedOrders) })
  const rows = { address: ordersAddress(overview, { counted: 'yes' }), label: t('tile.orders.open') }
  return (
    <FigureTile
      title={title}
      value={countedOrders}
      unit={COUNT}
      detail={detail}
      {...(lastYear.orders !== undefined && { lastYear: lastYear.orders })}
      {...targetParts(context, { figure: 'orders', title, unit: COUNT, shown: countedOrders })}
      address={rows.address}
      openLabel={rows.label}
      explanation={{
        figure: 'orders',
        inputs: { uncounted: formatCount(uncountedOrders) },
        result: formatCount(countedOrders),
        period: usePeriodWords()(overview),
        rows,
      }}
    />
  )
}

function Average({ context, figures }: MoneyProps) {
  const { t } = useTranslation(['overview', 'common'])
  const { overview, currencies, lastYear } = context
  const title = t('overview:tile.average.label')
  const { averageOrderMinor, itemsPerOrder, orders, currency, revenueMinor } = figures
  const unit = { kind: 'money', currency } as const
  const value = orders >= ENOUGH_ORDERS ? averageOrderMinor : null
  const counted = formatCount(orders)
  const rows = {
    address: ordersAddress(overview, { counted: 'yes', currency: currencies }),
    label: t('overview:tile.average.open'),
  }
  return (
    <FigureTile
      title={title}
      value={value ?? { few: t('common:count.orders', { count: orders, formatted: counted }) }}
      unit={unit}
      compact
      {...(lastYear.averageMinor !== undefined && { lastYear: lastYear.averageMinor })}
      {...targetParts(context, { figure: 'average', title, unit, shown: value })}
      detail={
        itemsPerOrder === null || value === null
          ? t('overview:tile.average.detailNoItems')
          : t('overview:tile.average.detail', { items: formatNumber(itemsPerOrder) })
      }
      address={rows.address}
      openLabel={rows.label}
      explanation={{
        figure: 'averageOrder',
        inputs: { revenue: formatMoney(revenueMinor, currency), orders: counted },
        period: usePeriodWords()(overview),
        rows,
        ...(value === null ? { certainty: { interval: null } } : { result: formatMoney(value, currency) }),
      }}
    />
  )
}
