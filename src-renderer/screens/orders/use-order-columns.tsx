import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Order } from '../../../shared/model/order.ts'
import { FlagMark } from '../../components/FlagMark.tsx'
import { whyFlagged } from '../../components/flag-words.ts'
import type { GridColumn } from '../../components/grid/grid-column.ts'
import { RowLink } from '../../components/grid/RowLink.tsx'
import { itemsInWords } from '../../components/items-in-words.ts'
import { OrderFlagButtons } from '../../components/OrderFlagButtons.tsx'
import { StatusMark } from '../../components/OrderStatusMark.tsx'
import { PlatformLabels } from '../../components/Platforms.tsx'
import { formatDay, formatMoney, formatTimeOfDay } from '../../i18n/format.ts'
import classes from './OrdersScreen.module.css'

/** The columns of the order list. */
export function useOrderColumns(): GridColumn<Order>[] {
  const { t } = useTranslation(['orders', 'common'])
  const { t: tCommon } = useTranslation('common')
  return useMemo(
    () => [
      {
        id: 'day',
        header: t('orders:list.day'),
        width: '108px',
        isSortable: true,
        firstDirection: 'desc',
        render: order => <OrderMoment order={order} />,
      },
      {
        id: 'number',
        header: t('orders:list.number'),
        width: 'minmax(120px, 1fr)',
        render: order => order.number,
      },
      {
        id: 'customer',
        header: t('orders:list.customer'),
        width: 'minmax(130px, 1.4fr)',
        render: order => <CustomerLink order={order} noCustomer={t('orders:list.noCustomer')} />,
      },
      {
        id: 'items',
        header: t('orders:list.items'),
        width: 'minmax(140px, 2fr)',
        fromWidth: 1020,
        render: order => itemsInWords(order.items),
      },
      {
        id: 'platform',
        header: t('orders:list.platform'),
        width: '112px',
        fromWidth: 1150,
        render: order => (
          <PlatformLabels platforms={[order.source]} nameOf={platform => t(`common:platform.${platform}`)} />
        ),
      },
      {
        id: 'status',
        header: t('orders:list.status'),
        width: '152px',
        fromWidth: 860,
        render: order => <StatusMark status={order.status} word={t(`common:orderStatus.${order.status}`)} />,
      },
      {
        id: 'total',
        header: t('orders:list.total'),
        width: '108px',
        isNumber: true,
        render: order => (order.totalMinor === null ? '' : formatMoney(order.totalMinor, order.currency)),
      },
      {
        id: 'refunded',
        header: t('orders:list.refunded'),
        width: '104px',
        isNumber: true,
        fromWidth: 1270,
        render: order => (order.refundedMinor === 0 ? '' : formatMoney(-order.refundedMinor, order.currency)),
      },
      {
        id: 'counted',
        header: t('orders:list.counted'),
        width: '124px',
        isNumber: true,
        render: order =>
          order.countedValueMinor === null ? (
            <Uncounted order={order} t={t} tCommon={tCommon} />
          ) : (
            formatMoney(order.countedValueMinor, order.currency)
          ),
      },
      {
        id: 'flag',
        header: t('orders:list.flag'),
        width: '76px',
        fromWidth: 740,
        render: order => <OrderFlagButtons order={order} t={tCommon} />,
      },
    ],
    [t, tCommon],
  )
}

function OrderMoment({ order: { day, minute } }: { order: Order }) {
  if (day === null) return null
  return (
    <span className={classes.moment}>
      {formatDay(day)} {minute !== null && <small>{formatTimeOfDay(minute)}</small>}
    </span>
  )
}

interface UncountedProps {
  order: Order
  t: TFunction<['orders', 'common']>
  tCommon: TFunction<'common'>
}

/** Why an order has no counted value. */
function Uncounted({ order: { flag, paymentOf }, t, tCommon }: UncountedProps) {
  if (flag !== null) {
    const word = tCommon(`flag.order.${flag.kind}`)
    return <FlagMark kind={flag.kind} word={word} hint={whyFlagged(flag, tCommon)} />
  }
  return (
    <span className={classes.quiet}>
      {paymentOf === null
        ? t('orders:list.uncounted')
        : t('orders:list.payment', { number: paymentOf.number })}
    </span>
  )
}

function CustomerLink({ order, noCustomer }: { order: Order; noCustomer: string }) {
  if (order.customerId === null) return <span className={classes.quiet}>{noCustomer}</span>
  return (
    <RowLink to={`/customers/${order.customerId}`} className={classes.customer}>
      {order.customerName}
    </RowLink>
  )
}
