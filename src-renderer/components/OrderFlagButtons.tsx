import { IconFlagOff, IconFlask, IconShieldX } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import type { Order } from '../../shared/model/order.ts'
import classes from './FlagMark.module.css'
import { flagOrder } from './flags.ts'
import { RowButton } from './RowButton.tsx'

/**
 * Marks an order as test or fraud with one click, or takes its mark back. Takes its words from outside, because long
 * lists draw many of these. The mark of a buyer is taken back on the buyer's card.
 */
export function OrderFlagButtons({ order, t }: { order: Order; t: TFunction<'common'> }) {
  const { number, flag } = order
  if (flag?.of === 'customer') return null
  if (flag !== null) {
    return (
      <span className={classes.actions}>
        <RowButton label={t('flag.takeBackOrder', { number })} onPress={() => flagOrder(order, null)}>
          <IconFlagOff size={16} aria-hidden />
        </RowButton>
      </span>
    )
  }
  return (
    <span className={`${classes.actions} ${classes.quiet}`}>
      <RowButton label={t('flag.markThisOrder.test', { number })} onPress={() => flagOrder(order, 'test')}>
        <IconFlask size={16} aria-hidden />
      </RowButton>
      <RowButton label={t('flag.markThisOrder.fraud', { number })} onPress={() => flagOrder(order, 'fraud')}>
        <IconShieldX size={16} aria-hidden />
      </RowButton>
    </span>
  )
}
