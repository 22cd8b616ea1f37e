import { dayFromNumber } from '../../../shared/calendar.ts'
import type { CustomerInterest, InterestTopic } from '../../../shared/model/interest.ts'
import type { Baskets } from '../baskets.ts'
import { personIndex } from '../customers/customer-rhythm.ts'
import type { Histories } from '../histories.ts'
import type { Persons } from '../persons.ts'

/** A topic with the categories whose buyers seem to be interested in it. */
export type DerivedTopic = Pick<InterestTopic, 'id' | 'categories'>
type Derived = NonNullable<CustomerInterest['derived']>

/**
 * What one customer bought of each topic's categories, until the day of the persons; topics of which they bought nothing are
 * left out.
 */
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
  const { lineStarts, productIndexes } = baskets
  const topicsOf = topicsByProduct(baskets, topics)
  for (let order = persons.starts[person] ?? 0; order < (persons.ends[person] ?? 0); order++) {
    const day = dayFromNumber(days[order] ?? 0)
    for (const product of productIndexes.subarray(lineStarts[order] ?? 0, lineStarts[order + 1] ?? 0))
      for (const place of topicsOf[product] ?? NONE) noteDay(found, topics[place]?.id ?? 0, day)
  }
  return found
}

/** Days come in ascending order; whatever was bought on one day is one purchase. */
function noteDay(found: Map<number, Derived>, topicId: number, day: string): void {
  const known = found.get(topicId)
  if (known === undefined) found.set(topicId, { purchases: 1, firstDay: day, lastDay: day })
  else if (known.lastDay !== day)
    found.set(topicId, { ...known, purchases: known.purchases + 1, lastDay: day })
}

/** By topic, in their order, everybody who bought something of its categories until the day of the persons; ascending. */
export function topicBuyers(
  baskets: Baskets,
  { count, customerIds, starts, ends }: Persons,
  topics: readonly DerivedTopic[],
): number[][] {
  const { lineStarts, productIndexes } = baskets
  const topicsOf = topicsByProduct(baskets, topics)
  const buyers: number[][] = topics.map(() => [])
  for (let person = 0; person < count; person++) {
    const customer = customerIds[person] ?? 0
    const end = lineStarts[ends[person] ?? 0] ?? 0
    for (let line = lineStarts[starts[person] ?? 0] ?? 0; line < end; line++)
      for (const place of topicsOf[productIndexes[line] ?? 0] ?? NONE)
        if (buyers[place]?.at(-1) !== customer) buyers[place]?.push(customer)
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
