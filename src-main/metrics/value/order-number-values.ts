import { dayNumber } from '../../../shared/calendar.ts'
import type { OrderNumberValue, OrderNumberValues } from '../../../shared/model/value-figures.ts'
import { forEachCustomer, type Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import { averageMinor, BasketSums } from './basket-sums.ts'
import type { Period } from './period.ts'

/** The last number stands for all further orders too. */
export const LAST_NUMBER = 4

/** Customers of each number, and their first orders ever. */
interface SameCustomers {
  customers: Int32Array
  firstOrders: Int32Array
  firstMinor: Float64Array
}

/**
 * What orders are worth by whether they were a customer's first, second, third, or fourth and later ones, in a period;
 * the numbers count from the first order ever, and orders of one day have one number, so that the first ones are
 * the revenue of new customers. Who orders often may have spent more from the beginning: each number comes with the
 * first orders of the very same customers.
 */
export function orderNumberValues(
  histories: Histories,
  main: MainValues,
  { from, to }: Period,
): OrderNumberValues {
  const sums = new BasketSums(histories, main, LAST_NUMBER + 1)
  const same: SameCustomers = {
    customers: new Int32Array(LAST_NUMBER + 1),
    firstOrders: new Int32Array(LAST_NUMBER + 1),
    firstMinor: new Float64Array(LAST_NUMBER + 1),
  }
  addOrders(sums, same, histories, main, dayNumber(from), dayNumber(to))
  const { orders, valuedOrders, revenueMinor, averageMinor: average } = sums.size(0)
  return {
    from,
    to,
    currency: main.currency,
    numbers: Array.from({ length: LAST_NUMBER }, (_, index) => numberOf(index + 1, sums, same)),
    unattributable: { orders, valuedOrders, revenueMinor, averageMinor: average },
    revenueMinor: sums.size().revenueMinor,
  }
}

/** Adds the orders of the days [first, last] at their numbers; at 0 those of nobody known, which come first. */
function addOrders(
  sums: BasketSums,
  same: SameCustomers,
  histories: Histories,
  main: MainValues,
  first: number,
  last: number,
): void {
  const { customerIds, days } = histories
  for (let order = 0; order < days.length && customerIds[order] === 0; order++) {
    const day = days[order] ?? 0
    if (day >= first && day <= last) sums.add(0, order)
  }
  forEachCustomer(histories, (start, end) => {
    let [number, counted] = [0, 0]
    for (let order = start; order < end; order++) {
      const day = days[order] ?? 0
      if (day > last) break
      if (order === start || day !== days[order - 1]) number = Math.min(LAST_NUMBER, number + 1)
      if (day < first) continue
      sums.add(number, order)
      if (number !== counted) addCustomer(same, number, histories, main, start, end)
      counted = number
    }
  })
}

/** Adds the orders of the first day of the customer at [start, end). */
function addCustomer(
  same: SameCustomers,
  number: number,
  { days }: Histories,
  { minor }: MainValues,
  start: number,
  end: number,
): void {
  same.customers[number] = (same.customers[number] ?? 0) + 1
  for (let order = start; order < end && days[order] === days[start]; order++) {
    const value = minor[order] ?? Number.NaN
    if (Number.isNaN(value)) continue
    same.firstOrders[number] = (same.firstOrders[number] ?? 0) + 1
    same.firstMinor[number] = (same.firstMinor[number] ?? 0) + value
  }
}

function numberOf(number: number, sums: BasketSums, same: SameCustomers): OrderNumberValue {
  const { orders, valuedOrders, revenueMinor, averageMinor: average, enough } = sums.size(number)
  const customers = same.customers[number] ?? 0
  const firstAverageMinor = averageMinor(same.firstMinor[number] ?? 0, same.firstOrders[number] ?? 0)
  return {
    number,
    orders,
    valuedOrders,
    revenueMinor,
    averageMinor: average,
    customers,
    firstAverageMinor,
    enough,
  }
}
