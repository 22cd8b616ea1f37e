import { type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import type { Rate } from '../../../shared/model/figures.ts'
import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import { personsAsOf } from '../persons.ts'
import { rate } from '../wilson.ts'

/** What fewer than this share of those who come back buy again is durable. */
const DURABLE_SHARE = 0.1
/** One person may buy anything twice, as a present for instance; so many show that a product is used up. */
const FEWEST_AGAIN = 3

export interface BoughtAgain {
  /** By product: of the buyers who bought anything later, those who bought it again on another day. */
  rates: Rate[]
  /** By product 1 where one buys it once and then has it. */
  durable: Uint8Array
}

/**
 * What is bought once and then had: what the owner says, else everything but products that at least three buyers bought
 * again, at least one in ten of those who came back. So what is new or was hardly ever bought twice counts as durable:
 * what somebody has is then not recommended again.
 */
export function boughtAgain(histories: Histories, baskets: Baskets, asOf: CalendarDay): BoughtAgain {
  const { parts, wholes } = countBoughtAgain(histories, baskets, asOf)
  const isDurable = (part: number, product: number) => {
    const word = baskets.products[product]?.durability ?? null
    if (word !== null) return word === 'durable'
    return part < FEWEST_AGAIN || part < DURABLE_SHARE * (wholes[product] ?? 0)
  }
  return {
    rates: Array.from(parts, (part, product) => rate(part, wholes[product] ?? 0)),
    durable: Uint8Array.from(parts, (part, product) => (isDurable(part, product) ? 1 : 0)),
  }
}

/** By product the persons who bought anything on a later day, and those of them who bought it again. */
function countBoughtAgain(
  histories: Histories,
  { products, lineStarts, productIndexes }: Baskets,
  asOf: CalendarDay,
): { parts: Int32Array; wholes: Int32Array } {
  const { days } = histories
  const persons = personsAsOf(histories, dayNumber(asOf))
  const [parts, wholes] = [new Int32Array(products.length), new Int32Array(products.length)]
  // Per product the person who had it last, the day of their first purchase, and whether they bought it again.
  const lastPerson = new Int32Array(products.length).fill(-1)
  const firstDay = new Int32Array(products.length)
  const isAgain = new Uint8Array(products.length)
  for (let person = 0; person < persons.count; person++) {
    const lastDay = persons.lastDays[person] ?? 0
    if (lastDay === persons.firstDays[person]) continue
    for (let order = persons.starts[person] ?? 0; order < (persons.ends[person] ?? 0); order++) {
      const day = days[order] ?? 0
      for (let line = lineStarts[order] ?? 0; line < (lineStarts[order + 1] ?? 0); line++) {
        const product = productIndexes[line] ?? 0
        if (lastPerson[product] !== person) {
          lastPerson[product] = person
          firstDay[product] = day
          isAgain[product] = 0
          if (day < lastDay) wholes[product] = (wholes[product] ?? 0) + 1
        } else if (day > (firstDay[product] ?? 0) && isAgain[product] === 0) {
          isAgain[product] = 1
          parts[product] = (parts[product] ?? 0) + 1
        }
      }
    }
  }
  return { parts, wholes }
}
