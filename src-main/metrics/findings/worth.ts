import type { ShopView } from './shop-view.ts'
import { YEAR_DAYS } from './whole-months.ts'

/** Mean revenue per customer of the last year, by which customers are compared with money; 0 without any. */
export function customerMinor({ histories, persons, main }: ShopView): number {
  const from = persons.asOf - YEAR_DAYS
  let revenue = 0
  let customers = 0
  for (let person = 0; person < persons.count; person++) {
    if ((persons.lastDays[person] ?? 0) <= from) continue
    customers++
    const start = persons.starts[person] ?? 0
    for (let order = (persons.ends[person] ?? 0) - 1; order >= start; order--) {
      if ((histories.days[order] ?? 0) <= from) break
      revenue += main.minor[order] || 0
    }
  }
  return customers === 0 ? 0 : revenue / customers
}

/** Mean value of the counted orders of the last year, by which numbers of orders are compared with money; 0 without any. */
export function orderMinor({ histories: { days }, persons: { asOf }, main: { minor } }: ShopView): number {
  let sum = 0
  let count = 0
  for (let order = 0; order < days.length; order++) {
    const day = days[order] ?? 0
    const value = minor[order] ?? Number.NaN
    if (day > asOf || day <= asOf - YEAR_DAYS || Number.isNaN(value)) continue
    sum += value
    count++
  }
  return count === 0 ? 0 : sum / count
}
