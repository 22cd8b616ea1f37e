import { dayFromNumber } from '../../../shared/calendar.ts'
import {
  type DispatchEffects,
  type DispatchWait,
  dispatchWaitSchema,
} from '../../../shared/model/first-order-effects.ts'
import type { Histories } from '../histories.ts'
import type { OrderTraits } from '../order-traits.ts'
import type { Persons } from '../persons.ts'
import { rateDifferences } from '../statistics/rate-difference.ts'
import { firstPurchaseTraits, UNKNOWN_WAIT } from './first-purchase-traits.ts'
import { membersOf } from './problem-effects.ts'
import { firstTwoPurchases, returnAfterFirst } from './return-after-first.ts'
import type { SecondPurchase } from './second-purchase.ts'

/** Whether customers come again less often the longer their first purchase took to be sent. */
export function dispatchEffects(
  histories: Histories,
  persons: Persons,
  traits: OrderTraits,
): DispatchEffects {
  const { waits } = firstPurchaseTraits(histories, persons, traits, null)
  const purchases = firstTwoPurchases(histories, persons)
  const groups = dispatchWaitSchema.options.map(wait => ({
    wait,
    ...returnAfterFirst(purchases, persons, person => waitOf(waits[person] ?? UNKNOWN_WAIT) === wait),
  }))
  const [fastest, ...slower] = groups
  const differences =
    fastest === undefined
      ? []
      : rateDifferences(slower.map(({ withinYear }) => ({ one: withinYear, other: fastest.withinYear })))
  return {
    asOf: dayFromNumber(persons.asOf),
    waits: groups.map((group, place) => ({ ...group, difference: differences[place - 1] ?? null })),
    unknown: waits.filter(wait => wait === UNKNOWN_WAIT).length,
  }
}

function waitOf(days: number): DispatchWait | null {
  if (days === UNKNOWN_WAIT) return null
  if (days <= 1) return 'up_to_one'
  return days === 2 ? 'two' : 'three_or_more'
}

/** The customers whose first purchase waited so long; null: of whom that is not known. */
export function dispatchMembers(
  histories: Histories,
  persons: Persons,
  traits: OrderTraits,
  of: { wait: DispatchWait | null; outcome: SecondPurchase | 'all' },
): number[] {
  const { waits } = firstPurchaseTraits(histories, persons, traits, null)
  return membersOf(
    histories,
    persons,
    of.outcome,
    person => waitOf(waits[person] ?? UNKNOWN_WAIT) === of.wait,
  )
}
