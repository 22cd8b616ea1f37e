import { useTranslation } from 'react-i18next'
import type { Order } from '../../../shared/model/order.ts'
import { formatDay, formatMoney } from '../../i18n/format.ts'
import classes from './Customer.module.css'

/** The amounts of an order; what was given back stands with a minus. */
export function OrderSums({ order }: { order: Order }) {
  const { t } = useTranslation('customers')
  const sums = [
    { label: t('orders.goods'), minor: order.goodsMinor },
    { label: t('orders.shipping'), minor: order.shippingMinor },
    { label: t('orders.total'), minor: order.totalMinor },
    { label: t('orders.tax'), minor: order.taxMinor },
    { label: t('orders.discount'), minor: order.discountMinor || null },
    { label: t('orders.refunded'), minor: -order.refundedMinor || null },
    { label: t('orders.counted'), minor: order.countedValueMinor },
  ]
  const facts = [
    order.paidDay !== null && t('orders.paid', { day: formatDay(order.paidDay) }),
    order.shippedDay !== null && t('orders.shipped', { day: formatDay(order.shippedDay) }),
    order.voucherCode !== null && t('orders.voucher', { code: order.voucherCode }),
  ].filter(fact => fact !== false)
  return (
    <>
      <dl className={classes.sums}>
        {sums.map(
          ({ label, minor }) =>
            minor !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd data-negative={minor < 0 || undefined}>{formatMoney(minor, order.currency)}</dd>
              </div>
            ),
        )}
      </dl>
      {facts.length > 0 && <p className={classes.quiet}>{facts.join(' · ')}</p>}
      {order.note !== null && <p className={classes.quiet}>{t('orders.note', { text: order.note })}</p>}
    </>
  )
}
