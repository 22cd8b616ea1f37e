import { useTranslation } from 'react-i18next'
import type { OrderStatus } from '../../shared/model/order.ts'
import classes from './OrderStatusMark.module.css'

/** Where an order stands, in a word. */
export function OrderStatusMark({ status }: { status: OrderStatus }) {
  const { t } = useTranslation('common')
  return <StatusMark status={status} word={t(`orderStatus.${status}`)} />
}

/** The same with its word from outside, for long lists. */
export function StatusMark({ status, word }: { status: OrderStatus; word: string }) {
  return (
    <span className={classes.status} data-status={status}>
      {word}
    </span>
  )
}
