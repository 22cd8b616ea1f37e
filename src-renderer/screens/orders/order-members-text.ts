import type { TFunction } from 'i18next'
import type { OrderMembers } from '../../../shared/model/order-members.ts'
import { HOUR_BANDS } from '../../../shared/model/time-patterns.ts'
import { formatDay, formatTimeOfDay, formatWeekday } from '../../i18n/format.ts'

/** What the words for orders behind a figure are made with. */
export interface OrderMembersWords {
  t: TFunction<'orders'>
  productName: (id: number) => string
}

/** From this number on, further orders have the same. */
const LAST_NUMBER = 4
const MINUTES_PER_HOUR = 60
const HOURS_PER_DAY = 24

/** Puts the orders behind a figure into words, for the conditions of the list. */
export function orderMembersText(of: OrderMembers, { t, productName }: OrderMembersWords): string {
  const last = of.to < of.asOf ? of.to : of.asOf
  const period = t('members.period', { from: formatDay(of.from), to: formatDay(last) })
  switch (of.rows) {
    case 'kind':
      return t(`members.kind_${of.kind}`, { period })
    case 'order_number': {
      const { number } = of
      return t(number < LAST_NUMBER ? 'members.order_number' : 'members.order_number_later', {
        number,
        period,
      })
    }
    case 'product':
    case 'returned_product':
    case 'spike':
      return t(`members.${of.rows}`, { product: productName(of.productId), period })
    case 'category':
      return of.category === ''
        ? t('members.category_none', { period })
        : t('members.category', { category: of.category, period })
    case 'pair': {
      const names = { product: productName(of.a), other: productName(of.b) }
      return t(`members.pair_${of.pair}`, { ...names, period })
    }
    case 'weekday':
    case 'hour':
      return timeText(of, period, { t, productName })
  }
}

function timeText(
  of: Extract<OrderMembers, { rows: 'weekday' | 'hour' }>,
  period: string,
  { t, productName }: OrderMembersWords,
): string {
  const name = of.productId === undefined ? of.category : productName(of.productId)
  const what = name === undefined ? t('members.anything') : t('members.named', { name })
  if (of.rows === 'weekday') return t('members.weekday', { what, weekday: formatWeekday(of.weekday), period })
  const [from = 0, to = HOURS_PER_DAY] = [HOUR_BANDS[of.band], HOUR_BANDS[of.band + 1]]
  return t('members.hour', { what, from: hourText(from), to: hourText(to), period })
}

function hourText(hour: number): string {
  return formatTimeOfDay(hour * MINUTES_PER_HOUR)
}
