import type { Overview } from '../../../shared/model/figures.ts'

type Period = Pick<Overview, 'from' | 'to' | 'asOf'>

/** The address of the customers behind a figure. */
export function customersAddress(
  { from, to, asOf }: Period,
  figure: 'customers' | 'repeat' | 'existing' | 'active',
): string {
  return `/customers?${new URLSearchParams({ figure, from, to, asOf })}`
}

/** The address of the orders behind a figure. */
export function ordersAddress(
  { from, to }: Pick<Overview, 'from' | 'to'>,
  conditions: {
    counted?: 'yes' | 'no'
    attributable?: 'yes' | 'no'
    flagged?: 'yes' | 'no'
    /** One, or several with commas between them. */
    currency?: string
    /** `0-1`, or `3-` for three and more. */
    shippingDays?: string
    source?: string
  },
): string {
  return `/orders?${new URLSearchParams({ from, to, ...conditions })}`
}
