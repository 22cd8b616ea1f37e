import type { RhythmSource } from '../../../shared/model/customer-rhythm.ts'
import type { CustomerState } from '../../../shared/model/customer-states.ts'
import { GapsAt, type GapsByOrder } from './gaps-by-order.ts'
import type { GapKnowledge } from './known-gaps.ts'
import { rhythmDaysOf, rhythmSourceOf } from './rhythm.ts'
import type { ShopRhythm } from './shop-rhythm.ts'
import { dayAfter, type GapSpread, type StateDays, stateDays, stateOn } from './states.ts'
import { YEAR_TOLERANCE_DAYS } from './yearly-buyers.ts'

/** What the purchases of one customer say; days are day numbers. */
export interface CustomerLook extends StateDays {
  lastDay: number
  purchaseDays: number
  /** The customer's own median gap; 0 without any. */
  ownMedianGap: number
  /** 0 where the source is 'assumed': there is a rhythm by which the states go, but it is none to be shown. */
  rhythmDays: number
  source: RhythmSource
  isYearly: boolean
  /** Where there is no rhythm to be shown, null. */
  expected: ExpectedOrder | null
  state: CustomerState
  daysSince: number
  /** 0 while active, and without a rhythm to be shown. */
  overdueDays: number
  /** The last order came after the customer had been lost. */
  cameBackLost: boolean
}

/** When the next order is expected, fixed at the last one: it does not move while one waits. */
export interface ExpectedOrder {
  day: number
  /** The days between which half of the shop's gaps end; `day` is always one of them. */
  from: number
  to: number
}

/**
 * A customer's figures: nothing but their own days, what is usual in the shop, and the day on which one asks.
 * @param days of orders in ascending order, from `start` to before `end`; at least one, none after `asOf`.
 * @param gaps at the positions of these days.
 */
export function lookAtCustomer(
  days: Int32Array,
  start: number,
  end: number,
  shop: ShopRhythm,
  asOf: number,
  gaps: GapsByOrder,
): CustomerLook {
  const lastDay = days[end - 1] ?? 0
  let before = end - 2
  while (before >= start && days[before] === lastDay) before--
  const lastGap = before < start ? 0 : lastDay - (days[before] ?? 0)
  const known = new GapsAt(gaps, before)
  const seemedLost = lastGap > 0 && wasLost(known, lastDay - lastGap, lastDay, shop)
  known.moveTo(end - 1)
  const { isYearly } = known
  const rhythm = rhythmDaysOf(known, shop)
  const source = rhythmSourceOf(known, shop)
  const changes = stateDays(lastDay, rhythm, isYearly, shop.limits)
  const expected = source === 'assumed' ? null : expectedOrder(lastDay, rhythm, isYearly, shop.spread)
  return {
    lastDay,
    purchaseDays: known.count + 1,
    ownMedianGap: known.median,
    rhythmDays: source === 'assumed' ? 0 : rhythm,
    source,
    isYearly,
    expected,
    activeUntil: changes.activeUntil,
    dueUntil: changes.dueUntil,
    lateUntil: changes.lateUntil,
    atRiskUntil: changes.atRiskUntil,
    state: stateOn(asOf, changes),
    daysSince: asOf - lastDay,
    overdueDays: expected === null ? 0 : Math.max(0, asOf - expected.day),
    // Whose second Christmas it is was not lost before it, though one could not know.
    cameBackLost: seemedLost && !(isYearly && lastGap <= shop.limits.yearlyLostFromDays),
  }
}

/** Whether somebody, as far as one knew them, was lost on the day before they came again. */
function wasLost(known: GapKnowledge, lastDay: number, nextDay: number, shop: ShopRhythm): boolean {
  // Most come again long before anybody can be lost.
  const { lostFromDays, yearlyLostFromDays } = shop.limits
  if (nextDay - lastDay <= Math.min(lostFromDays, yearlyLostFromDays)) return false
  const { atRiskUntil } = stateDays(lastDay, rhythmDaysOf(known, shop), known.isYearly, shop.limits)
  return nextDay - 1 > atRiskUntil
}

/**
 * The window of the next order: rhythm × P25 to rhythm × P75 of the shop's spread, and for yearly buyers the year with
 * its tolerance; never before the day after the last order.
 */
function expectedOrder(
  lastDay: number,
  rhythm: number,
  isYearly: boolean,
  { p25, p75 }: GapSpread,
): ExpectedOrder {
  const day = dayAfter(lastDay, rhythm, 1)
  if (isYearly) return { day, from: day - YEAR_TOLERANCE_DAYS, to: day + YEAR_TOLERANCE_DAYS }
  return {
    day,
    from: Math.max(lastDay + 1, dayAfter(lastDay, rhythm, Math.min(1, p25))),
    to: dayAfter(lastDay, rhythm, Math.max(1, p75)),
  }
}
