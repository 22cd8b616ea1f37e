import { useTranslation } from 'react-i18next'
import type { OrderStatus } from '../../shared/model/order.ts'
import classes from './OrderStatusMark.module.css'

/** Where an order stands, in a word. */
export function OrderStatusMark({ status }: { status: OrderStatus }) {
  const { t } = useTranslation()
  return (
    <span className={classes.status} data-status={status}>
      {t(`orderStatus.${status}`)}
    </span>
  )
}
