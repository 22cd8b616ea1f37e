import { dayFromNumber } from '../../../shared/calendar.ts'
import {
  type FirstOrderProblem,
  firstOrderProblemSchema,
  type ProblemEffects,
} from '../../../shared/model/first-order-effects.ts'
import type { Histories } from '../histories.ts'
import { type OrderTraits, PROBLEM } from '../order-traits.ts'
import type { Persons } from '../persons.ts'
import { rateDifferences } from '../statistics/rate-difference.ts'
import {
  type FirstPurchaseTraits,
  firstPurchaseTraits,
  ownLateLimit,
  UNKNOWN_WAIT,
} from './first-purchase-traits.ts'
import { firstTwoPurchases, returnAfterFirst } from './return-after-first.ts'
import { type SecondPurchase, secondPurchaseOf } from './second-purchase.ts'

/** The bits of a problem; all of them for `any`. */
const BITS: Readonly<Record<FirstOrderProblem, number>> = {
  any: PROBLEM.partlyRefunded | PROBLEM.returned | PROBLEM.late,
  partly_refunded: PROBLEM.partlyRefunded,
  returned: PROBLEM.returned,
  late: PROBLEM.late,
}

export interface LateRule {
  /** The owner's word; null: the shop's own usual time. */
  lateAfterDays: number | null
}

/**
 * Whether customers whose first purchase had a problem come again less often. Fully refunded orders do not count at all,
 * so that customers who had no other are in no figure.
 */
export function problemEffects(
  histories: Histories,
  persons: Persons,
  traits: OrderTraits,
  rule: LateRule = { lateAfterDays: null },
): ProblemEffects {
  const limit = lateLimit(histories, persons, traits, rule)
  const first = firstPurchaseTraits(histories, persons, traits, limit)
  const purchases = firstTwoPurchases(histories, persons)
  const compared = firstOrderProblemSchema.options.map(problem => {
    const of = (has: boolean) =>
      returnAfterFirst(purchases, persons, person => isOf(first, person, problem, has))
    return { problem, withProblem: of(true), without: of(false) }
  })
  const differences = rateDifferences(
    compared.map(({ withProblem, without }) => ({ one: withProblem.withinYear, other: without.withinYear })),
  )
  return {
    asOf: dayFromNumber(persons.asOf),
    lateAfterDays: limit,
    isLateGiven: rule.lateAfterDays !== null,
    effects: compared.flatMap((effect, place) => {
      const difference = differences[place]
      return difference === undefined ? [] : { ...effect, difference }
    }),
  }
}

function lateLimit(
  histories: Histories,
  persons: Persons,
  traits: OrderTraits,
  { lateAfterDays }: LateRule,
): number | null {
  return lateAfterDays ?? ownLateLimit(histories, traits, persons.asOf)
}

/** Whether a person had the problem, or none at all. */
function isOf(first: FirstPurchaseTraits, person: number, problem: FirstOrderProblem, has: boolean): boolean {
  const problems = first.problems[person] ?? 0
  if (has) return (problems & BITS[problem]) !== 0
  if (problems !== 0) return false
  return problem !== 'late' || first.waits[person] !== UNKNOWN_WAIT
}

/** The customers behind a share: all of a side, or those of an outcome. */
export function problemMembers(
  histories: Histories,
  persons: Persons,
  traits: OrderTraits,
  of: { problem: FirstOrderProblem; has: boolean; outcome: SecondPurchase | 'all' },
  rule: LateRule = { lateAfterDays: null },
): number[] {
  const limit = lateLimit(histories, persons, traits, rule)
  const first = firstPurchaseTraits(histories, persons, traits, limit)
  return membersOf(histories, persons, of.outcome, person => isOf(first, person, of.problem, of.has))
}

/** Customers of a set with an outcome of their first year. */
export function membersOf(
  histories: Histories,
  persons: Persons,
  outcome: SecondPurchase | 'all',
  isMember: (person: number) => boolean,
): number[] {
  const purchases = firstTwoPurchases(histories, persons)
  const members: number[] = []
  for (let person = 0; person < persons.count; person++) {
    if (!isMember(person)) continue
    const [first = 0, second = 0] = [purchases[2 * person], purchases[2 * person + 1]]
    if (outcome === 'all' || secondPurchaseOf(first, second, persons.asOf) === outcome)
      members.push(persons.customerIds[person] ?? 0)
  }
  return members
}
