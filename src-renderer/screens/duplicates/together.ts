import type { CustomerRow } from '../../../shared/model/customer.ts'

/** The orders of several customers together; the value only where it is in one currency. */
export function togetherOf(customers: readonly CustomerRow[]) {
  const orders = customers.reduce((sum, customer) => sum + customer.orders, 0)
  const valueMinor = customers.reduce((sum, customer) => sum + customer.valueMinor, 0)
  const currencies = new Set(customers.flatMap(({ currency }) => currency ?? []))
  return { orders, valueMinor, currency: currencies.size === 1 ? ([...currencies][0] ?? null) : null }
}
