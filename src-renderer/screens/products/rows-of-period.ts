import type { PeriodDays } from './use-product-period.ts'

/** The address of all counted orders of a period. */
export function ordersOfPeriod({ from, to }: PeriodDays): string {
  return `/orders?${new URLSearchParams({ from, to, counted: 'yes' })}`
}
