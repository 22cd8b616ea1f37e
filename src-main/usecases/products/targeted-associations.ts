import type { CalendarDay } from '../../../shared/calendar.ts'
import type { Associations, TargetedAssociations } from '../../../shared/model/product-pairs.ts'
import type { Endings } from '../../metrics/customers/endings.ts'
import { countPairTargets } from '../../metrics/products/pair-members.ts'
import type { OrderFacts } from '../figures/kept-histories.ts'

/** The pairs that belong together, with the number of customers who have one of the two as of a day, and may want both. */
export function targetedAssociations(
  found: Associations,
  { histories, baskets }: OrderFacts,
  asOf: CalendarDay,
  endings: Endings,
): TargetedAssociations {
  const ids = found.pairs.map(({ a, b }) => ({ a: a.id, b: b.id }))
  const targets = countPairTargets(histories, baskets, ids, asOf, endings)
  return {
    ...found,
    pairs: found.pairs.map((pair, place) => ({
      ...pair,
      ...(targets[place] ?? { withoutB: 0, withoutA: 0 }),
    })),
  }
}
