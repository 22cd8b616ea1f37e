import type { Occasion, ReminderOrders } from './people.ts'
import type { Leeway } from './yearly-occasions.ts'

/** Some days after each of some orders; orders of one person that count on one day are one occasion. */
export function afterOrders(
  { places, days }: ReminderOrders,
  { afterDays, leadDays, keepDays }: Leeway & { afterDays: number },
): Occasion[] {
  const occasions: Occasion[] = []
  const seen = new Set<string>()
  for (let index = 0; index < places.length; index++) {
    const [place = 0, sent = 0] = [places[index], days[index]]
    const name = `${place}|${sent}`
    if (seen.has(name)) continue
    seen.add(name)
    const day = sent + afterDays
    occasions.push({ place, key: String(sent), day, dueDay: day - leadDays, lastDay: day + keepDays })
  }
  return occasions
}
