import { dayNumber } from '../../shared/calendar.ts'
import { buildHistories, type Histories } from '../../src-main/metrics/histories.ts'

/** A counted order of a test. */
export interface TestPurchase {
  /** 0: cannot be attributed. */
  customer: number
  /** YYYY-MM-DD, or a day number. */
  day: string | number
  /** Minor units, default 1000. */
  value?: number
  shipping?: number
  quantity?: number
  currency?: string
  /** Default: the place in the list, from 1. */
  orderId?: number
}

/** Histories of orders as a table. */
export function historyOf(
  purchases: readonly TestPurchase[],
  uncounted: readonly (string | number)[] = [],
): Histories {
  const currencies = [...new Set(purchases.map(({ currency = 'EUR' }) => currency))].sort()
  return buildHistories(
    {
      customerIds: purchases.map(({ customer }) => customer),
      ownerIds: purchases.map(({ customer }) => customer),
      days: purchases.map(({ day }) => dayNumberOf(day)),
      orderIds: purchases.map(({ orderId }, index) => orderId ?? index + 1),
      valuesMinor: purchases.map(({ value = 1000 }) => value),
      shippingMinor: purchases.map(({ shipping = 0 }) => shipping),
      quantities: purchases.map(({ quantity = 1 }) => quantity),
      currencyIndexes: purchases.map(({ currency = 'EUR' }) => currencies.indexOf(currency)),
      currencies,
    },
    { days: uncounted.map(dayNumberOf), ownerIds: uncounted.map(() => 0) },
  )
}

function dayNumberOf(day: string | number): number {
  return typeof day === 'number' ? day : dayNumber(day)
}
