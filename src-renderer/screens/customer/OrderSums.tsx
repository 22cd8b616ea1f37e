import { useTranslation } from 'react-i18next'
import type { Order } from '../../../shared/model/order.ts'
import { formatCount, formatDay, formatMoney } from '../../i18n/format.ts'
import classes from './Customer.module.css'

/** The amounts of an order; what was given back stands with a minus. */
export function OrderSums({ order }: { order: Order }) {
  const { t } = useTranslation(['customers', 'common'])
  const refundLabel = (day: string | null, isBack: boolean) => {
    if (day === null) return t(`customers:orders.${isBack ? 'refundBack' : 'refund'}`)
    return t(`customers:orders.${isBack ? 'refundBackOn' : 'refundOn'}`, { day: formatDay(day) })
  }
  const sums = [
    { key: 'goods', label: t('customers:orders.goods'), minor: order.goodsMinor },
    { key: 'shipping', label: t('customers:orders.shipping'), minor: order.shippingMinor },
    { key: 'total', label: t('customers:orders.total'), minor: order.totalMinor },
    { key: 'tax', label: t('customers:orders.tax'), minor: order.taxMinor },
    { key: 'discount', label: t('customers:orders.discount'), minor: order.discountMinor || null },
    ...order.refunds.map(({ id, day, amountMinor }) => ({
      key: id,
      label: refundLabel(day, amountMinor < 0),
      minor: -amountMinor,
    })),
    { key: 'refunded', label: t('customers:orders.refunded'), minor: refundedInAll(order) },
    { key: 'counted', label: t('customers:orders.counted'), minor: order.countedValueMinor },
  ]
  const facts = [
    order.paymentOf !== null &&
      t('customers:orders.paymentOf', {
        number: order.paymentOf.number,
        source: t(`common:platform.${order.paymentOf.source}`),
      }),
    order.paidDay !== null && t('customers:orders.paid', { day: formatDay(order.paidDay) }),
    order.shippedDay !== null && t('customers:orders.shipped', { day: formatDay(order.shippedDay) }),
    order.shippingDays !== null &&
      (order.shippingDays === 0
        ? t('customers:orders.shippingSameDay')
        : t('customers:orders.shippingDays', {
            count: order.shippingDays,
            formatted: formatCount(order.shippingDays),
          })),
    order.voucherCode !== null && t('customers:orders.voucher', { code: order.voucherCode }),
  ].filter(fact => fact !== false)
  return (
    <>
      <dl className={classes.sums}>
        {sums.map(
          ({ key, label, minor }) =>
            minor !== null && (
              <div key={key}>
                <dt>{label}</dt>
                <dd data-negative={minor < 0 || undefined}>{formatMoney(minor, order.currency)}</dd>
              </div>
            ),
        )}
      </dl>
      {facts.length > 0 && <p className={classes.quiet}>{facts.join(' · ')}</p>}
      {order.note !== null && (
        <p className={classes.quiet}>{t('customers:orders.note', { text: order.note })}</p>
      )}
    </>
  )
}

/** The sum of refunds, where it says more than a single refund does. */
function refundedInAll({ refundedMinor, refunds }: Order): number | null {
  const isSaid = refunds.length === 1 && refunds[0]?.amountMinor === refundedMinor
  return refundedMinor === 0 || isSaid ? null : -refundedMinor
}
