import type { Occasion, ReminderOrders } from './people.ts'
import type { Leeway } from './yearly-occasions.ts'

/**
 * Some days after each of some orders. Orders of one person and day are one occasion, which waits for the last of them, and
 * so are those that count from the same day.
 */
export function afterOrders(
  { places, orderDays, days }: ReminderOrders,
  { afterDays, leadDays, keepDays }: Leeway & { afterDays: number },
): Occasion[] {
  const found = new Map<string, { place: number; key: string; from: number }>()
  for (let index = 0; index < places.length; index++) {
    const [place = 0, orderDay = 0, from = 0] = [places[index], orderDays[index], days[index]]
    const name = `${place}|${orderDay}`
    const known = found.get(name)
    if (known === undefined) found.set(name, { place, key: String(orderDay), from })
    else known.from = Math.max(known.from, from)
  }
  const seen = new Set<string>()
  return [...found.values()].flatMap(({ place, key, from }) => {
    const name = `${place}|${from}`
    if (seen.has(name)) return []
    seen.add(name)
    const day = from + afterDays
    return [{ place, key, day, dueDay: day - leadDays, lastDay: day + keepDays }]
  })
}
