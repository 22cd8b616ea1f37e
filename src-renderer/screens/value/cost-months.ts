import { addMonths, monthOf, monthsBetween } from '../../../shared/calendar.ts'
import type { OrderCosts } from '../../../shared/model/order-costs.ts'

export type MonthOfCosts = OrderCosts['months'][number]

/**
 * The months that costs can be typed in for, the last one first: the latest ones since the first order, and every
 * one that has costs.
 * @param shown how many of the latest ones.
 */
export function costMonths(costs: OrderCosts, firstDay: string, shown: number): string[] {
  const { asOf } = costs
  const earliest = addMonths(`${monthOf(asOf)}-01`, 1 - shown)
  const latest = monthsBetween(earliest > firstDay ? earliest : firstDay, asOf)
  const months = new Set([...latest, ...costs.months.map(({ month }) => month)])
  return [...months].filter(month => month <= monthOf(asOf)).sort((one, other) => (one < other ? 1 : -1))
}

/** A month in which nothing was typed in. */
export function emptyMonth(month: string): MonthOfCosts {
  return { month, isWhole: true, new: null, repeat: null, unattributableOrders: 0 }
}
