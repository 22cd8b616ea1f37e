import { addDays, addMonths, dayFromNumber } from '../../../shared/calendar.ts'
import type { StateLimitsEdit } from '../../../shared/model/customer-states.ts'
import type { RegularDefinition, RegularHistory } from '../../../shared/model/lifecycle.ts'
import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import { type Persons, personsAsOf } from '../persons.ts'
import { monthEnds } from '../value/key-figure-history.ts'
import { lookAtCustomer } from './customer-look.ts'
import { gapsByOrder } from './gaps-by-order.ts'
import { isRegular } from './lifecycle.ts'
import { regularShare } from './regular-customers.ts'
import { type ShopRhythm, shopRhythm } from './shop-rhythm.ts'

/** What the history is made from; plain data, so that a thread can do it. */
export interface RegularHistoryInput {
  histories: Histories
  main: MainValues
  /** A day number. */
  asOf: number
  /** The owner's rules, which hold for the past, too. */
  stateLimits: StateLimitsEdit
  rule: RegularDefinition
}

/**
 * How many regular customers there were at the end of every month that was over by a day, and how much of the revenue of
 * the twelve months up to it was theirs, as it was known then. Each month asks everybody anew, by the rhythm of the shop
 * at that time: a large customer base takes half a second.
 */
export function regularHistory(input: RegularHistoryInput): RegularHistory {
  const { histories, main, asOf, stateLimits, rule } = input
  return {
    asOf: dayFromNumber(asOf),
    currency: main.currency,
    rule,
    months: monthEnds(histories, asOf).map(end => {
      const persons = personsAsOf(histories, end)
      const isMember = regularFlags(histories, persons, shopRhythm(histories, persons, stateLimits), rule)
      const day = dayFromNumber(end)
      const year = { from: addDays(addMonths(day, -12), 1), to: day }
      return { day, ...regularShare({ histories, persons, values: main, ...year }, isMember) }
    }),
  }
}

/** By person, 1 for the regular ones; who has not bought often enough need not be looked at. */
function regularFlags(
  histories: Histories,
  { count, starts, ends, dayCounts, asOf }: Persons,
  shop: ShopRhythm,
  rule: RegularDefinition,
): Uint8Array {
  const flags = new Uint8Array(count)
  const gaps = gapsByOrder(histories)
  for (let person = 0; person < count; person++) {
    const purchaseDays = dayCounts[person] ?? 0
    if (purchaseDays < rule.fewestOrders) continue
    const { state } = lookAtCustomer(histories.days, starts[person] ?? 0, ends[person] ?? 0, shop, asOf, gaps)
    if (isRegular(purchaseDays, state, rule)) flags[person] = 1
  }
  return flags
}
