import type { CurrencyFigures } from '../../shared/model/figures.ts'

const ORDER_NUMBERS = 4

export const NEW = 0
export const EXISTING = 1
export const UNATTRIBUTABLE = 2
const KINDS = 3

/** Running sums of one currency, in packed lists: they are added to for every order. */
export class CurrencySums {
  /** By month and kind: revenue of new and of existing customers, and of nobody known. */
  readonly revenueMinor: Float64Array
  /** By month. */
  readonly orders: Int32Array
  /** By the order's number in its customer's history; the last for all further ones. */
  readonly ordersByNumber = new Int32Array(ORDER_NUMBERS)
  readonly revenueByNumber = new Float64Array(ORDER_NUMBERS)
  quantity = 0
  /** Orders whose lines are known; some exports have none. */
  ordersWithItems = 0

  constructor(months: number) {
    this.revenueMinor = new Float64Array(months * KINDS)
    this.orders = new Int32Array(months)
  }

  add(month: number, kind: number, valueMinor: number, quantity: number): void {
    const cell = month * KINDS + kind
    this.revenueMinor[cell] = (this.revenueMinor[cell] ?? 0) + valueMinor
    this.orders[month] = (this.orders[month] ?? 0) + 1
    this.quantity += quantity
    if (quantity > 0) this.ordersWithItems++
  }

  addNumber(orderNumber: number, valueMinor: number): void {
    const step = Math.min(orderNumber, ORDER_NUMBERS) - 1
    this.ordersByNumber[step] = (this.ordersByNumber[step] ?? 0) + 1
    this.revenueByNumber[step] = (this.revenueByNumber[step] ?? 0) + valueMinor
  }

  /** Adds all of another currency, each sum converted for itself, so that the months add up to the total. */
  addConverted(other: CurrencySums, convert: (minor: number) => number): void {
    for (const [cell, minor] of other.revenueMinor.entries())
      this.revenueMinor[cell] = (this.revenueMinor[cell] ?? 0) + convert(minor)
    for (const [month, count] of other.orders.entries())
      this.orders[month] = (this.orders[month] ?? 0) + count
    for (const [step, count] of other.ordersByNumber.entries()) {
      this.ordersByNumber[step] = (this.ordersByNumber[step] ?? 0) + count
      this.revenueByNumber[step] =
        (this.revenueByNumber[step] ?? 0) + convert(other.revenueByNumber[step] ?? 0)
    }
    this.quantity += other.quantity
    this.ordersWithItems += other.ordersWithItems
  }

  /** Revenue of one kind over all months. */
  revenueOf(kind: number): number {
    let sum = 0
    for (let cell = kind; cell < this.revenueMinor.length; cell += KINDS) sum += this.revenueMinor[cell] ?? 0
    return sum
  }
}

function average(sum: number, count: number): number | null {
  return count === 0 ? null : Math.round(sum / count)
}

/** The figures that sums come to. */
export function currencyFigures(
  currency: string,
  sum: CurrencySums,
  months: readonly string[],
): CurrencyFigures {
  const [newMinor, existingMinor] = [sum.revenueOf(NEW), sum.revenueOf(EXISTING)]
  const unattributableMinor = sum.revenueOf(UNATTRIBUTABLE)
  const revenueMinor = newMinor + existingMinor + unattributableMinor
  const orders = sum.orders.reduce((total, count) => total + count, 0)
  const cell = (month: number, kind: number) => sum.revenueMinor[month * KINDS + kind] ?? 0
  return {
    currency,
    orders,
    revenueMinor,
    newRevenueMinor: newMinor,
    existingRevenueMinor: existingMinor,
    unattributableRevenueMinor: unattributableMinor,
    averageOrderMinor: average(revenueMinor, orders),
    itemsPerOrder: sum.ordersWithItems === 0 ? null : sum.quantity / sum.ordersWithItems,
    months: months.map((month, position) => ({
      month,
      newMinor: cell(position, NEW),
      existingMinor: cell(position, EXISTING),
      unattributableMinor: cell(position, UNATTRIBUTABLE),
      orders: sum.orders[position] ?? 0,
    })),
    averageByOrderNumber: [...sum.ordersByNumber].map((count, index) => ({
      orderNumber: index + 1,
      orders: count,
      averageMinor: average(sum.revenueByNumber[index] ?? 0, count),
    })),
  }
}
