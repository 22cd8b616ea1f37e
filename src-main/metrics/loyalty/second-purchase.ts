import { NO_DAY } from '../../../shared/calendar.ts'
import type { Rate } from '../../../shared/model/figures.ts'
import type { Histories } from '../histories.ts'
import type { Persons } from '../persons.ts'
import { rate } from '../wilson.ts'
import { firstPurchaseDays } from './purchase-days.ts'

/** So long everybody gets for the second purchase. */
export const SECOND_PURCHASE_DAYS = 365

/** Whether somebody came back within a year; those whose year is not over are not asked yet. */
export type SecondPurchase = 'returned' | 'stayed_away' | 'too_young'

/**
 * @param second {@link NO_DAY} without one.
 * @param asOf the last day that is known.
 */
export function secondPurchaseOf(first: number, second: number, asOf: number): SecondPurchase {
  if (asOf - first < SECOND_PURCHASE_DAYS) return 'too_young'
  return second !== NO_DAY && second - first <= SECOND_PURCHASE_DAYS ? 'returned' : 'stayed_away'
}

/**
 * Zweitkaufquote 12 M: customers with a second purchase within 365 days of the first one among those whose first one
 * is at least 365 days old. Orders of one day are one purchase.
 */
export function secondPurchaseRate(histories: Histories, persons: Persons): { rate: Rate; tooYoung: number } {
  const counts = { returned: 0, stayed_away: 0, too_young: 0 }
  forEachSecondPurchase(histories, persons, outcome => counts[outcome]++)
  return { rate: rate(counts.returned, counts.returned + counts.stayed_away), tooYoung: counts.too_young }
}

/** The customers of an outcome. */
export function secondPurchaseMembers(histories: Histories, persons: Persons, of: SecondPurchase): number[] {
  const members: number[] = []
  forEachSecondPurchase(histories, persons, (outcome, person) => {
    if (outcome === of) members.push(persons.customerIds[person] ?? 0)
  })
  return members
}

function forEachSecondPurchase(
  histories: Histories,
  persons: Persons,
  visit: (outcome: SecondPurchase, person: number) => void,
): void {
  const purchases = firstPurchaseDays(histories, persons, 2)
  for (let person = 0; person < persons.count; person++) {
    const [first = NO_DAY, second = NO_DAY] = [purchases[2 * person], purchases[2 * person + 1]]
    visit(secondPurchaseOf(first, second, persons.asOf), person)
  }
}
