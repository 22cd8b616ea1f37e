import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Order } from '../../../shared/model/order.ts'
import type { GridColumn } from '../../components/grid/grid-column.ts'
import { itemsInWords } from '../../components/items-in-words.ts'
import { OrderStatusMark } from '../../components/OrderStatusMark.tsx'
import { Platforms } from '../../components/Platforms.tsx'
import { formatDay, formatMoney } from '../../i18n/format.ts'
import classes from './OrdersScreen.module.css'

/** The columns of the order list. */
export function useOrderColumns(): GridColumn<Order>[] {
  const { t } = useTranslation('orders')
  return useMemo(
    () => [
      {
        id: 'day',
        header: t('list.day'),
        width: '108px',
        isSortable: true,
        firstDirection: 'desc',
        render: order => (order.day === null ? '' : formatDay(order.day)),
      },
      {
        id: 'number',
        header: t('list.number'),
        width: 'minmax(120px, 1fr)',
        render: order => order.number,
      },
      {
        id: 'customer',
        header: t('list.customer'),
        width: 'minmax(130px, 1.4fr)',
        render: order => <CustomerLink order={order} />,
      },
      {
        id: 'items',
        header: t('list.items'),
        width: 'minmax(140px, 2fr)',
        fromWidth: 1020,
        render: order => itemsInWords(order.items),
      },
      {
        id: 'platform',
        header: t('list.platform'),
        width: '112px',
        fromWidth: 1150,
        render: order => <Platforms platforms={[order.source]} />,
      },
      {
        id: 'status',
        header: t('list.status'),
        width: '152px',
        fromWidth: 860,
        render: order => <OrderStatusMark status={order.status} />,
      },
      {
        id: 'total',
        header: t('list.total'),
        width: '108px',
        isNumber: true,
        render: order => (order.totalMinor === null ? '' : formatMoney(order.totalMinor, order.currency)),
      },
      {
        id: 'refunded',
        header: t('list.refunded'),
        width: '104px',
        isNumber: true,
        fromWidth: 1270,
        render: order => (order.refundedMinor === 0 ? '' : formatMoney(-order.refundedMinor, order.currency)),
      },
      {
        id: 'counted',
        header: t('list.counted'),
        width: '124px',
        isNumber: true,
        render: order =>
          order.countedValueMinor === null ? (
            <span className={classes.quiet}>{t('list.uncounted')}</span>
          ) : (
            formatMoney(order.countedValueMinor, order.currency)
          ),
      },
    ],
    [t],
  )
}

function CustomerLink({ order }: { order: Order }) {
  const { t } = useTranslation('orders')
  if (order.customerId === null) return <span className={classes.quiet}>{t('list.noCustomer')}</span>
  return (
    <Link
      to={`/customers/${order.customerId}`}
      className={classes.customer ?? ''}
      tabIndex={-1}
      onClick={event => event.stopPropagation()}
    >
      {order.customerName}
    </Link>
  )
}
