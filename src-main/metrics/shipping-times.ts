import { type CalendarDay, dayNumber } from '../../shared/calendar.ts'
import type { DispatchTimes } from '../../shared/model/dispatch-times.ts'
import type { ShippingTime } from '../../shared/model/shipping-time.ts'
import { rate } from './wilson.ts'

/** A median of fewer orders says more about chance than about the shop. */
const ENOUGH_ORDERS = 5

/** How many orders waited how long. */
class Waits {
  readonly #ordersByDays = new Map<number, number>()
  orders = 0

  add(days: number, orders: number): void {
    this.#ordersByDays.set(days, (this.#ordersByDays.get(days) ?? 0) + orders)
    this.orders += orders
  }

  /** Orders that waited from `least` to `most` days, both included. */
  between(least: number, most: number): number {
    let sum = 0
    for (const [days, orders] of this.#ordersByDays) if (days >= least && days <= most) sum += orders
    return sum
  }

  /** The middle one of all waits in their order, or the mean of the two in the middle. */
  median(): number {
    const sorted = [...this.#ordersByDays].sort(([a], [b]) => a - b)
    const at = (place: number): number => {
      let passed = 0
      for (const [days, orders] of sorted) {
        passed += orders
        if (place < passed) return days
      }
      return 0
    }
    return (at(Math.floor((this.orders - 1) / 2)) + at(Math.floor(this.orders / 2))) / 2
  }
}

function shippingTime(waits: Waits): ShippingTime {
  const share = (least: number, most: number) => rate(waits.between(least, most), waits.orders)
  return {
    orders: waits.orders,
    medianDays: waits.orders < ENOUGH_ORDERS ? null : waits.median(),
    withinOneDay: share(0, 1),
    twoDays: share(2, 2),
    threeOrMoreDays: share(3, Number.POSITIVE_INFINITY),
  }
}

/** The waits of the orders of a period, over all and by source. */
export function shippingTimes(
  { days, sourceIds, waits, counts }: DispatchTimes,
  period: { from: CalendarDay; to: CalendarDay },
): { all: ShippingTime; bySource: Map<number, ShippingTime> } {
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)]
  const all = new Waits()
  const sources = new Map<number, Waits>()
  for (let index = 0; index < days.length; index++) {
    const day = days[index] ?? 0
    if (day < from || day > to) continue
    const wait = waits[index] ?? 0
    const count = counts[index] ?? 0
    const source = sourceIds[index] ?? 0
    const ofSource = sources.get(source) ?? new Waits()
    sources.set(source, ofSource)
    ofSource.add(wait, count)
    all.add(wait, count)
  }
  return {
    all: shippingTime(all),
    bySource: new Map([...sources].map(([source, found]) => [source, shippingTime(found)])),
  }
}
