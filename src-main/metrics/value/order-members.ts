import { dayNumber } from '../../../shared/calendar.ts'
import { forEachCustomer, type Histories } from '../histories.ts'
import { LAST_NUMBER } from './order-number-values.ts'
import type { Period } from './period.ts'

/** Orders as revenue, costs and values by number part them. */
export type OrdersOf =
  /** On the day of a customer's first order, later, or of nobody known. */
  | 'new'
  | 'existing'
  | 'unattributable'
  /** The first, second, third, or (4) any further order of their customer; orders of one day have one number. */
  | { number: number }

/** The numbers of the counted orders behind a sum of a period. */
export function orderMembers(histories: Histories, { from, to }: Period, of: OrdersOf): number[] {
  const { customerIds, days, orderIds } = histories
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const members: number[] = []
  const addWithin = (order: number) => {
    const day = days[order] ?? 0
    if (day >= first && day <= last) members.push(orderIds[order] ?? 0)
  }
  if (of === 'unattributable') {
    for (let order = 0; order < days.length && customerIds[order] === 0; order++) addWithin(order)
    return members
  }
  const isMember = (number: number) =>
    of === 'new' ? number === 1 : of === 'existing' ? number > 1 : Math.min(number, LAST_NUMBER) === of.number
  forEachCustomer(histories, (start, end) => {
    let number = 0
    for (let order = start; order < end; order++) {
      if (order === start || days[order] !== days[order - 1]) number++
      if (isMember(number)) addWithin(order)
    }
  })
  return members
}
