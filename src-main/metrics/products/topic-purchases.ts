import { dayFromNumber } from '../../../shared/calendar.ts'
import type { CustomerInterest, InterestTopic } from '../../../shared/model/interest.ts'
import type { Baskets } from '../baskets.ts'
import { personIndex } from '../customers/customer-rhythm.ts'
import type { Histories } from '../histories.ts'
import type { Persons } from '../persons.ts'

/** A topic with the categories whose buyers seem to be interested in it. */
export type DerivedTopic = Pick<InterestTopic, 'id' | 'categories'>
type Derived = NonNullable<CustomerInterest['derived']>

/** What one customer bought of each topic's categories, until the day of the persons; topics of which they bought nothing are left out. */
export function topicPurchases(
  { days }: Pick<Histories, 'days'>,
  baskets: Baskets,
  persons: Persons,
  topics: readonly DerivedTopic[],
  customerId: number,
): Map<number, Derived> {
  const person = personIndex(persons, customerId)
  const found = new Map<number, Derived>()
  if (person < 0) return found
  const topicsOf = topicsByProduct(baskets, topics)
  for (let order = persons.starts[person] ?? 0; order < (persons.ends[person] ?? 0); order++) {
    const day = dayFromNumber(days[order] ?? 0)
    for (const place of topicsIn(baskets, topicsOf, order)) {
      const { id } = topics[place] ?? { id: 0 }
      const known = found.get(id)
      if (known === undefined) found.set(id, { purchases: 1, firstDay: day, lastDay: day })
      // Orders of one day are one purchase.
      else if (known.lastDay !== day)
        found.set(id, { ...known, purchases: known.purchases + 1, lastDay: day })
    }
  }
  return found
}

/** By topic, in their order, everybody who bought something of its categories until the day of the persons; ascending. */
export function topicBuyers(baskets: Baskets, persons: Persons, topics: readonly DerivedTopic[]): number[][] {
  const topicsOf = topicsByProduct(baskets, topics)
  const buyers: number[][] = topics.map(() => [])
  for (let person = 0; person < persons.count; person++) {
    const bought = new Set<number>()
    for (let order = persons.starts[person] ?? 0; order < (persons.ends[person] ?? 0); order++)
      for (const place of topicsIn(baskets, topicsOf, order)) bought.add(place)
    for (const place of bought) buyers[place]?.push(persons.customerIds[person] ?? 0)
  }
  return buyers
}

/** By product the places of the topics that its category belongs to. */
function topicsByProduct({ products }: Baskets, topics: readonly DerivedTopic[]): (readonly number[])[] {
  const byCategory = new Map<string, number[]>()
  for (const [place, { categories }] of topics.entries())
    for (const category of new Set(categories))
      byCategory.set(category, [...(byCategory.get(category) ?? []), place])
  return products.map(({ category }) => byCategory.get(category ?? '') ?? NONE)
}

const NONE: readonly number[] = []

function topicsIn(
  { lineStarts, productIndexes }: Baskets,
  topicsOf: readonly (readonly number[])[],
  order: number,
): ReadonlySet<number> | readonly number[] {
  let found: Set<number> | null = null
  const end = lineStarts[order + 1] ?? 0
  for (let line = lineStarts[order] ?? 0; line < end; line++)
    for (const place of topicsOf[productIndexes[line] ?? 0] ?? NONE) {
      found ??= new Set()
      found.add(place)
    }
  return found ?? NONE
}
