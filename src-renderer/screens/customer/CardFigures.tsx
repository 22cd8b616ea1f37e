import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { formatCount, formatDay, formatList, formatMoney, formatPercent } from '../../i18n/format.ts'
import classes from './Customer.module.css'
import { refundedOrders } from './refunded-orders.ts'
import { useAgoText } from './use-ago-text.ts'

/** Value, orders, and when: the facts one wants first. */
export function CardFigures({ card, today }: { card: CustomerCard; today: string }) {
  const { t } = useTranslation('customers')
  const agoText = useAgoText(today)
  const none = t('card.none')
  const day = (value: string | null) => (value === null ? none : formatDay(value))
  const hint = (value: string | null) => (value === null ? undefined : agoText(value))
  return (
    <dl className={classes.figures} aria-label={t('card.figures')}>
      <Figure
        label={t('card.value')}
        value={card.currency === null ? none : formatMoney(card.valueMinor, card.currency)}
        hint={useConvertedText(card.convertedValue)}
      />
      <Figure
        label={t('card.orders')}
        value={formatCount(card.ordersAll)}
        hint={
          card.ordersAll === card.orders
            ? undefined
            : t('card.ordersAll', { counted: formatCount(card.orders) })
        }
      />
      <Figure
        label={t('card.average')}
        value={card.averageOrderMinor === null ? none : formatMoney(card.averageOrderMinor, card.currency)}
      />
      <Figure label={t('card.firstOrder')} value={day(card.firstOrderDay)} hint={hint(card.firstOrderDay)} />
      <Figure label={t('card.lastOrder')} value={day(card.lastOrderDay)} hint={hint(card.lastOrderDay)} />
      <RefundedFigure card={card} />
    </dl>
  )
}

/** Nothing where there is no order that could have been refunded. */
function RefundedFigure({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('contacts')
  const { refunded, sold } = refundedOrders(card.orderHistory)
  if (sold === 0) return null
  return (
    <Figure
      label={t('returns.label')}
      value={t('returns.value', { part: formatCount(refunded), whole: formatCount(sold) })}
      hint={refunded === 0 ? undefined : t('returns.hint', { percent: formatPercent(refunded / sold) })}
    />
  )
}

/** What all currencies come to with the owner's rates; undefined where there is nothing to convert. */
function useConvertedText(converted: CustomerCard['convertedValue']): string | undefined {
  const { t } = useTranslation('customers')
  if (converted === null) return undefined
  const value = formatMoney(converted.valueMinor, converted.currency)
  return converted.withoutRate.length === 0
    ? t('card.converted', { value })
    : t('card.convertedWithout', { value, currencies: formatList(converted.withoutRate) })
}

function Figure({ label, value, hint }: { label: string; value: string; hint?: string | undefined }) {
  return (
    <div className={classes.figure}>
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        {hint !== undefined && <span>{hint}</span>}
      </dd>
    </div>
  )
}
