import { dayNumber } from '../../../shared/calendar.ts'
import type { StateLimitsEdit } from '../../../shared/model/customer-states.ts'
import {
  type CustomerFigures,
  customerFigures,
} from '../../../src-main/metrics/customers/customer-figures.ts'
import { type ShopRhythm, shopRhythm } from '../../../src-main/metrics/customers/shop-rhythm.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import { type Persons, personsAsOf } from '../../../src-main/metrics/persons.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

/** A shop on a day. */
export interface ShopOnDay {
  histories: Histories
  persons: Persons
  shop: ShopRhythm
  figures: CustomerFigures
}

/** The same customers on a day. */
export function onDay(histories: Histories, asOf: string | number, edit?: StateLimitsEdit): ShopOnDay {
  const persons = personsAsOf(histories, typeof asOf === 'number' ? asOf : dayNumber(asOf))
  const shop = shopRhythm(histories, persons, edit)
  return { histories, persons, shop, figures: customerFigures(histories, persons, shop) }
}

export function shopOf(
  purchases: readonly TestPurchase[],
  asOf: string | number,
  edit?: StateLimitsEdit,
): ShopOnDay {
  return onDay(historyOf(purchases), asOf, edit)
}

/** Purchases of one customer: the first day, and the gaps after it. */
export function comingAfter(
  customer: number,
  first: string | number,
  gaps: readonly number[],
): TestPurchase[] {
  const purchases = [{ customer, day: typeof first === 'number' ? first : dayNumber(first) }]
  for (const gap of gaps) purchases.push({ customer, day: (purchases.at(-1)?.day ?? 0) + gap })
  return purchases
}

/** Six customers who come every 60 days and ten times: enough for a shop to know what is usual, and nothing else. */
export function steadyCustomers(first: string | number, from = 101): TestPurchase[] {
  return Array.from({ length: 6 }, (_, index) =>
    comingAfter(from + index, first, new Array<number>(9).fill(60)),
  ).flat()
}
