import { type CalendarDay, dayNumber } from '../../shared/calendar.ts'

/** An order, or a payment that may belong to one, with what tells which belong together. */
export interface Sale {
  id: number
  /** The order's number; of a payment the invoice number that it names, null where it names none. */
  number: string | null
  day: CalendarDay | null
  currency: string | null
  totalMinor: number | null
  /** Keys of the people it shows (e-mail, name), in any order; two sales with one in common have the same buyer. */
  persons: readonly string[]
}

/** What an order can be looked up by. */
type Clues = Omit<Sale, 'id' | 'persons'>

/** A payment of an order comes on its day or soon after; banks and weekends take their time. */
const DAYS_BY_AMOUNT = 3
/** Invoices are paid later, and shops begin to count anew at some time. */
const DAYS_BY_NUMBER = 60

/**
 * Which order each payment is for.
 *
 * 1. The invoice number is the order's number, the currency is the same, at most 60 days lie between, and the amount
 *    or the buyer is the same: a number alone may be another shop's. An order may have several such payments.
 * 2. Otherwise the amount, currency and buyer are the same and at most 3 days lie between. Each order is given to one
 *    payment, the nearest pair of days first.
 *
 * The result does not depend on the order of either list.
 * @returns ids of orders by ids of payments; payments without an order are left out.
 */
export function matchPayments(payments: readonly Sale[], orders: readonly Sale[]): Map<number, number> {
  const matches = matchByNumber(payments, orders)
  const paid = new Set(matches.values())
  const byAmount = groupBy(orders, order => amountOnDay(order))
  const pairs = payments
    .filter(payment => !matches.has(payment.id))
    .flatMap(payment =>
      amountsAround(payment)
        .flatMap(key => byAmount.get(key) ?? [])
        .filter(order => hasSameBuyer(payment, order))
        .map(order => ({ payment, order })),
    )
    .sort(byNearness)
  for (const { payment, order } of pairs) {
    if (matches.has(payment.id) || paid.has(order.id)) continue
    matches.set(payment.id, order.id)
    paid.add(order.id)
  }
  return matches
}

/** Tells of an order, without looking at people, whether it could be that of one of the payments. */
export function possibleOrders(payments: readonly Clues[]): (order: Clues) => boolean {
  const numbers = new Set(payments.map(numberKey))
  const amounts = new Set(payments.flatMap(amountsAround))
  return order => {
    const number = numberKey(order)
    const amount = amountOnDay(order)
    return (amount !== null && amounts.has(amount)) || (number !== null && numbers.has(number))
  }
}

function matchByNumber(payments: readonly Sale[], orders: readonly Sale[]): Map<number, number> {
  const byNumber = groupBy(orders, numberKey)
  const matches = new Map<number, number>()
  for (const payment of payments) {
    const [best] = (byNumber.get(numberKey(payment) ?? '') ?? [])
      .filter(order => isOfNumber(payment, order))
      .map(order => ({ payment, order }))
      .sort(
        (a, b) =>
          Number(hasSameAmount(b)) - Number(hasSameAmount(a)) ||
          Number(hasSameBuyer(b.payment, b.order)) - Number(hasSameBuyer(a.payment, a.order)) ||
          byNearness(a, b),
      )
    if (best !== undefined) matches.set(payment.id, best.order.id)
  }
  return matches
}

interface Pair {
  payment: Sale
  order: Sale
}

function isOfNumber(payment: Sale, order: Sale): boolean {
  if (payment.currency === null || payment.currency !== order.currency) return false
  const areDated = payment.day !== null && order.day !== null
  if (areDated && daysBetween(payment, order) > DAYS_BY_NUMBER) return false
  return hasSameAmount({ payment, order }) || hasSameBuyer(payment, order)
}

function hasSameAmount({ payment, order }: Pair): boolean {
  return payment.totalMinor !== null && payment.totalMinor === order.totalMinor
}

function hasSameBuyer(payment: Sale, order: Sale): boolean {
  return payment.persons.some(person => order.persons.includes(person))
}

function daysBetween(payment: Sale, order: Sale): number {
  if (payment.day === null || order.day === null) return Number.POSITIVE_INFINITY
  return Math.abs(dayNumber(payment.day) - dayNumber(order.day))
}

/** Nearest first; what follows only makes the result the same whatever was imported first. */
function byNearness(a: Pair, b: Pair): number {
  const nearness = daysBetween(a.payment, a.order) - daysBetween(b.payment, b.order)
  return (
    nearness ||
    compare(a.order.day, b.order.day) ||
    compare(a.payment.day, b.payment.day) ||
    compare(a.order.number, b.order.number) ||
    compare(a.payment.number, b.payment.number) ||
    a.order.id - b.order.id ||
    a.payment.id - b.payment.id
  )
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}

/** Shops put letters before numbers for a payment service: `WC-1024` is order `#1024`. */
function numberKey({ number }: Pick<Sale, 'number'>): string | null {
  const from = number?.search(/\d/) ?? -1
  return number === null || from < 0 ? null : number.slice(from).trim().toLowerCase()
}

/** Currency, amount and day in one text; null where one of them is missing. */
function amountOnDay(order: Clues, daysLater = 0): string | null {
  const { currency, totalMinor, day } = order
  if (currency === null || totalMinor === null || totalMinor <= 0 || day === null) return null
  return `${currency} ${totalMinor} ${dayNumber(day) + daysLater}`
}

/** The same for every day on which the order of a payment can have been. */
function amountsAround(payment: Clues): string[] {
  const keys: string[] = []
  for (let days = -DAYS_BY_AMOUNT; days <= DAYS_BY_AMOUNT; days++) {
    const key = amountOnDay(payment, days)
    if (key !== null) keys.push(key)
  }
  return keys
}

function groupBy(orders: readonly Sale[], keyOf: (order: Sale) => string | null): Map<string, Sale[]> {
  const groups = new Map<string, Sale[]>()
  for (const order of orders) {
    const key = keyOf(order)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(order)
    else groups.set(key, [order])
  }
  return groups
}
