import type { FigureMembers } from '../../shared/model/figure-members.ts'
import type { OrderMembers } from '../../shared/model/order-members.ts'

/** The address of the customers behind a figure. */
export function customersBehind(members: FigureMembers): string {
  return `/customers?${new URLSearchParams(textsOf(members))}`
}

/** The address of the orders behind a figure. */
export function ordersBehind(members: OrderMembers): string {
  return `/orders?${new URLSearchParams(textsOf(members))}`
}

function textsOf(members: object): [string, string][] {
  const known = Object.entries(members).filter(([, value]) => value !== undefined)
  return known.map(([name, value]) => [name, String(value)])
}
