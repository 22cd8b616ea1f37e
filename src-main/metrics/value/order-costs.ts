import { addDays, addMonths, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import type { CostPerOrder, MonthlyCosts, OrderCosts } from '../../../shared/model/order-costs.ts'
import { forEachCustomer, type Histories } from '../histories.ts'
import { FEWEST_CASES } from '../wilson.ts'
import { averageMinor } from './basket-sums.ts'

type MonthOfCosts = OrderCosts['months'][number]

/** Orders of one month by what they were. */
interface MonthOrders {
  new: number
  repeat: number
  unattributable: number
}

/**
 * What an order cost in advertising (CPO), of new customers and of existing ones, from what the owner typed in for
 * each month: the costs by the orders of the month. An order is one of a new customer on the day of their first order,
 * as in the revenue of new customers. Nothing is assumed: without own costs there is no figure.
 * @param asOf a day number; later orders do not count.
 * @param costs at most one entry for each month.
 */
export function orderCosts(
  histories: Histories,
  asOf: number,
  currency: string | null,
  costs: readonly MonthlyCosts[],
): OrderCosts {
  const sorted = costs.toSorted((one, other) => (one.month < other.month ? -1 : 1))
  const orders = ordersByMonth(histories, asOf, new Set(sorted.map(({ month }) => month)))
  const months = sorted.map(cost => monthOf(cost, orders.get(cost.month), asOf))
  const whole = months.filter(({ isWhole }) => isWhole)
  const both = whole.filter(month => month.new !== null && month.repeat !== null)
  return {
    asOf: dayFromNumber(asOf),
    currency,
    months,
    new: sumOf(whole.map(month => month.new)),
    repeat: sumOf(whole.map(month => month.repeat)),
    ratio: ratioOf(sumOf(both.map(month => month.new)), sumOf(both.map(month => month.repeat))),
    ratioMonths: both.length,
  }
}

function monthOf(cost: MonthlyCosts, orders: MonthOrders | undefined, asOf: number): MonthOfCosts {
  const perOrder = (minor: number | null, count = 0) => (minor === null ? null : costPerOrder(minor, count))
  return {
    month: cost.month,
    isWhole: lastDayOf(cost.month) <= asOf,
    new: perOrder(cost.newMinor, orders?.new),
    repeat: perOrder(cost.repeatMinor, orders?.repeat),
    unattributableOrders: orders?.unattributable ?? 0,
  }
}

function lastDayOf(month: string): number {
  return dayNumber(addDays(addMonths(`${month}-01`, 1), -1))
}

function costPerOrder(costMinor: number, orders: number): CostPerOrder {
  const perOrderMinor = averageMinor(costMinor, orders)
  return { costMinor, orders, perOrderMinor, enough: orders >= FEWEST_CASES }
}

function sumOf(parts: readonly (CostPerOrder | null)[]): CostPerOrder | null {
  const known = parts.filter(part => part !== null)
  if (known.length === 0) return null
  return costPerOrder(
    known.reduce((sum, { costMinor }) => sum + costMinor, 0),
    known.reduce((sum, { orders }) => sum + orders, 0),
  )
}

function ratioOf(one: CostPerOrder | null, other: CostPerOrder | null): number | null {
  if (one === null || other === null || !one.enough || !other.enough || other.costMinor === 0) return null
  return one.costMinor / one.orders / (other.costMinor / other.orders)
}

/** Counted orders until the day, of some months. */
function ordersByMonth(histories: Histories, asOf: number, months: ReadonlySet<string>) {
  const orders = new Map([...months].map(month => [month, { new: 0, repeat: 0, unattributable: 0 }]))
  const byDay = monthOfDays([...months], orders)
  const { customerIds, days } = histories
  for (let order = 0; order < days.length && customerIds[order] === 0; order++) {
    const day = days[order] ?? 0
    const month = day > asOf ? undefined : byDay.get(day)
    if (month !== undefined) month.unattributable++
  }
  forEachCustomer(histories, (start, end) => {
    for (let order = start; order < end; order++) {
      const day = days[order] ?? 0
      if (day > asOf) break
      const month = byDay.get(day)
      if (month !== undefined) month[day === days[start] ? 'new' : 'repeat']++
    }
  })
  return orders
}

function monthOfDays(months: readonly string[], orders: ReadonlyMap<string, MonthOrders>) {
  const byDay = new Map<number, MonthOrders>()
  for (const month of months) {
    const counts = orders.get(month)
    if (counts === undefined) continue
    for (let day = dayNumber(`${month}-01`); day <= lastDayOf(month); day++) byDay.set(day, counts)
  }
  return byDay
}
