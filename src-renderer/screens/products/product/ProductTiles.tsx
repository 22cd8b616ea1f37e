import { useTranslation } from 'react-i18next'
import type { Rate } from '../../../../shared/model/figures.ts'
import { COUNT, PERCENT } from '../../../charts/unit.ts'
import { FigureTile } from '../../../figures/FigureTile.tsx'
import { rateExplanation, rateInterval } from '../../../figures/rate-figure.ts'
import { customersBehind, ordersBehind } from '../../../figures/rows-behind.ts'
import { formatCount, formatMoney, formatMoneyRounded, formatNumber } from '../../../i18n/format.ts'
import { usePeriodWords } from '../../overview/use-period-words.ts'
import { ordersInWords } from '../product-words.ts'
import { hasReturns } from '../returns-of.ts'
import type { ProductProps } from './ProductPage.tsx'

const ordersOf = ({ row, days }: ProductProps) =>
  ordersBehind({ rows: 'product', productId: row.product.id, ...days })

const buyersOf = ({ row, days }: ProductProps) =>
  customersBehind({ figure: 'product_buyers', productId: row.product.id, ...days })

function useRankingExplanation({ list, days }: ProductProps) {
  return {
    figure: 'productRanking' as const,
    inputs: { products: formatCount(list.sold + list.unsold), orders: formatCount(list.orders) },
    period: usePeriodWords()(days),
  }
}

export function RevenueTile(props: ProductProps) {
  const { t } = useTranslation(['products', 'common'])
  const { sales } = props.row
  const { currency } = props.list
  const orders = ordersInWords(sales.orders, t)
  const rows = { address: ordersOf(props), label: t('products:openOrders') }
  const sold = t('products:card.sold', { units: formatNumber(sales.units), orders })
  const without = sales.ordersWithoutValue
  return (
    <FigureTile
      title={t('products:card.revenue')}
      value={currency === null ? { none: '–' } : sales.revenueMinor}
      unit={currency === null ? COUNT : { kind: 'money', currency }}
      valueText={currency === null ? '–' : formatMoneyRounded(sales.revenueMinor, currency)}
      detail={
        without === 0
          ? sold
          : `${sold}, ${t('products:card.withoutValue', { count: without, formatted: formatCount(without) })}`
      }
      address={rows.address}
      openLabel={rows.label}
      explanation={{
        ...useRankingExplanation(props),
        result: formatMoney(sales.revenueMinor, currency),
        rows,
      }}
    />
  )
}

export function BuyersTile(props: ProductProps) {
  const { t } = useTranslation('products')
  const { buyers } = props.row
  const rows = { address: buyersOf(props), label: t('card.openBuyers') }
  return (
    <FigureTile
      title={t('card.buyers')}
      value={buyers}
      unit={COUNT}
      detail={t('card.buyersDetail')}
      address={rows.address}
      openLabel={rows.label}
      explanation={{ ...useRankingExplanation(props), result: formatCount(buyers), rows }}
    />
  )
}

export function ComesBackTile(props: ProductProps) {
  const { t } = useTranslation(['products', 'common'])
  const rate = props.row.comesBack
  const rows = { address: buyersOf(props), label: t('products:card.openAllBuyers') }
  return (
    <FigureTile
      title={t('products:card.comesBack')}
      value={shareOf(rate, t('common:count.customers', casesOf(rate)))}
      unit={PERCENT}
      interval={rateInterval(rate)}
      detail={
        rate.whole === 0 ? t('products:card.noneMature') : t('products:card.comesBackDetail', partsOf(rate))
      }
      address={rows.address}
      openLabel={rows.label}
      explanation={{
        figure: 'repeatMakers',
        ...rateExplanation(rate),
        period: usePeriodWords()(props.days),
        rows,
      }}
    />
  )
}

export function ReturnsTile(props: ProductProps) {
  const { t } = useTranslation(['products', 'common'])
  const { row, list, days } = props
  const period = usePeriodWords()(days)
  const isReturns = hasReturns(list)
  const rate = isReturns ? row.returned : row.partlyRefunded
  const orders = { count: row.sales.orders, formatted: formatCount(row.sales.orders) }
  const rows = isReturns
    ? {
        address: ordersBehind({ rows: 'returned_product', productId: row.product.id, ...days }),
        label: t('products:openOrders'),
      }
    : {
        address: ordersOf(props),
        label: t('products:openOrders'),
      }
  const none = t('common:count.orders', orders)
  return (
    <FigureTile
      title={t(isReturns ? 'products:card.returned' : 'products:card.refunded')}
      value={rate === null ? { few: none } : shareOf(rate, none)}
      unit={PERCENT}
      interval={rate === null ? null : rateInterval(rate)}
      {...(rate !== null && {
        detail: t(isReturns ? 'products:card.returnedDetail' : 'products:card.refundedDetail', partsOf(rate)),
      })}
      address={rows.address}
      openLabel={rows.label}
      explanation={{
        figure: 'returnRate',
        ...(rate === null
          ? { inputs: { part: '–', whole: orders.formatted }, certainty: { interval: null } }
          : rateExplanation(rate)),
        period,
        rows,
      }}
    />
  )
}

function shareOf(rate: Rate, cases: string): number | { few: string } {
  return rate.enough && rate.value !== null ? rate.value : { few: cases }
}

function partsOf({ part, whole }: Rate): { part: string; whole: string } {
  return { part: formatCount(part), whole: formatCount(whole) }
}

function casesOf({ whole }: Rate): { count: number; formatted: string } {
  return { count: whole, formatted: formatCount(whole) }
}
