import { useTranslation } from 'react-i18next'
import type { CurrencyFigures, Overview } from '../../../shared/model/figures.ts'
import { formatCount, formatMoney, formatMoneyRounded, formatNumber } from '../../i18n/format.ts'
import { ordersAddress } from './rows-behind.ts'
import { Tile } from './Tile.tsx'
import { usePeriodWords } from './use-period-words.ts'

/** Averages of fewer orders say more about chance than about the shop. */
const ENOUGH_ORDERS = 5

export interface MoneyTilesProps {
  overview: Overview
  /** Of the currency on the screen; null where no order has a value. */
  figures: CurrencyFigures | null
  /** The currencies of the orders behind the figures, with commas between them. */
  currencies: string
  includeShipping: boolean
}

type TileProps = MoneyTilesProps & { figures: CurrencyFigures }

/** Orders, revenue and value per order. */
export function MoneyTiles(props: MoneyTilesProps) {
  return (
    <>
      {props.figures !== null && <RevenueTile {...props} figures={props.figures} />}
      <OrdersTile {...props} />
      {props.figures !== null && <AverageTile {...props} figures={props.figures} />}
    </>
  )
}

function RevenueTile({ overview, figures, currencies, includeShipping }: TileProps) {
  const { t } = useTranslation('overview')
  return (
    <Tile
      value={formatMoneyRounded(figures.revenueMinor, figures.currency)}
      detail={t(includeShipping ? 'tile.revenue.detailShipping' : 'tile.revenue.detail')}
      to={ordersAddress(overview, { counted: 'yes', currency: currencies })}
      openLabel={t('tile.revenue.open')}
      explanation={{
        name: t('tile.revenue.label'),
        definition: t('tile.revenue.definition'),
        formula: `${t(includeShipping ? 'tile.revenue.formulaShipping' : 'tile.revenue.formula')} = ${formatMoney(figures.revenueMinor, figures.currency)}`,
        period: usePeriodWords()(overview),
      }}
    />
  )
}

function OrdersTile({ overview, figures, currencies: behind }: MoneyTilesProps) {
  const { t } = useTranslation('overview')
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
  return (
    <Tile
      value={formatCount(countedOrders)}
      detail={detail}
      to={ordersAddress(overview, { counted: 'yes' })}
      openLabel={t('tile.orders.open')}
      explanation={{
        name: t('tile.orders.label'),
        definition: t('tile.orders.definition'),
        formula: `${t('tile.orders.formula')} = ${formatCount(countedOrders)}`,
        period: usePeriodWords()(overview),
      }}
    />
  )
}

function AverageTile({ overview, figures, currencies }: TileProps) {
  const { t } = useTranslation(['overview', 'common'])
  const { averageOrderMinor, itemsPerOrder, orders, currency, revenueMinor } = figures
  const enough = averageOrderMinor !== null && orders >= ENOUGH_ORDERS
  const periodWords = usePeriodWords()(overview)
  return (
    <Tile
      value={enough ? formatMoney(averageOrderMinor, currency) : t('common:state.tooFew')}
      enough={enough}
      detail={
        itemsPerOrder === null || !enough
          ? t('overview:tile.average.detailNoItems')
          : t('overview:tile.average.detail', { items: formatNumber(itemsPerOrder) })
      }
      to={ordersAddress(overview, { counted: 'yes', currency: currencies })}
      openLabel={t('overview:tile.average.open')}
      explanation={{
        name: t('overview:tile.average.label'),
        definition: t('overview:tile.average.definition'),
        formula: t('overview:tile.average.formula', {
          revenue: formatMoney(revenueMinor, currency),
          orders: formatCount(orders),
        }),
        period: periodWords,
        tooFew: !enough,
      }}
    />
  )
}
