import { dayFromNumber, NO_DAY } from '../../../shared/calendar.ts'
import type { ExpectedShare, LadderStep, OrderLadder } from '../../../shared/model/order-ladder.ts'
import type { Histories } from '../histories.ts'
import type { Persons } from '../persons.ts'
import { dayWithSurvival, kaplanMeier, type SurvivalCurve, survivalOn } from '../statistics/kaplan-meier.ts'
import { medianDays } from '../statistics/median-days.ts'
import { rate } from '../wilson.ts'
import { firstPurchaseDays } from './purchase-days.ts'
import { secondPurchaseRate } from './second-purchase.ts'

/** The ladder ends here; further orders are as likely as the fourth one. */
export const LADDER_ORDERS = 4

const YEAR = 365
const WEEK = 7

/** Longer waits than three years are not drawn. */
const CURVE_DAYS = 3 * YEAR

/**
 * How many customers get from one order to the next, and how long that takes. Orders of one day are one. Who has not
 * ordered again may still do so: they are counted as long as they were observed (Kaplan and Meier 1958).
 */
export function orderLadder(histories: Histories, persons: Persons): OrderLadder {
  const purchases = firstPurchaseDays(histories, persons, LADDER_ORDERS)
  const reached = reachedOrders(purchases, persons.count)
  const steps = Array.from({ length: LADDER_ORDERS - 1 }, (_, index) => ladderStep(purchases, persons, index))
  const second = secondPurchaseRate(histories, persons)
  return {
    asOf: dayFromNumber(persons.asOf),
    customers: persons.count,
    reached,
    stopped: reached.map((count, index) => count - (reached[index + 1] ?? 0)),
    steps,
    mostLostFrom: mostLost(steps),
    secondPurchase: second.rate,
    tooYoung: second.tooYoung,
  }
}

function reachedOrders(purchases: Int32Array, persons: number): number[] {
  const reached = Array.from({ length: LADDER_ORDERS }, () => 0)
  for (let person = 0; person < persons; person++)
    for (let order = 0; order < LADDER_ORDERS; order++) {
      if (purchases[person * LADDER_ORDERS + order] === NO_DAY) break
      reached[order] = (reached[order] ?? 0) + 1
    }
  return reached
}

/** The step from the order at `index` (0 for the first) to the one after it. */
function ladderStep(purchases: Int32Array, { count, asOf }: Persons, index: number): LadderStep {
  const { events, censored } = waitingDays(purchases, count, asOf, index)
  const curve = kaplanMeier(events, censored)
  const gapDays = medianDays(events)
  const withinYear = expectedShare(curve, YEAR)
  return {
    from: index + 1,
    soFar: rate(gapDays.cases, curve.cases),
    withinYear,
    lostWithinYear: withinYear === null ? null : curve.cases * (1 - withinYear.value),
    gapDays,
    halfBack: dayWithSurvival(curve, 0.5),
    curve: curvePoints(curve),
  }
}

/** By days since an order: how many came again after so many, and how many had still not when the data end. */
function waitingDays(purchases: Int32Array, persons: number, asOf: number, index: number) {
  const longest = longestWait(purchases, persons, asOf, index)
  const [events, censored] = [new Int32Array(longest + 1), new Int32Array(longest + 1)]
  for (let person = 0; person < persons; person++) {
    const place = person * LADDER_ORDERS + index
    const [day = NO_DAY, next = NO_DAY] = [purchases[place], purchases[place + 1]]
    if (day === NO_DAY) continue
    const [counts, days] = next === NO_DAY ? [censored, asOf - day] : [events, next - day]
    counts[days] = (counts[days] ?? 0) + 1
  }
  return { events, censored }
}

function longestWait(purchases: Int32Array, persons: number, asOf: number, index: number): number {
  let longest = -1
  for (let person = 0; person < persons; person++) {
    const day = purchases[person * LADDER_ORDERS + index] ?? NO_DAY
    if (day !== NO_DAY) longest = Math.max(longest, asOf - day)
  }
  return longest
}

/** The other side of survival: the share of those who have come again by a day. */
function expectedShare(curve: SurvivalCurve, days: number): ExpectedShare | null {
  const point = survivalOn(curve, days)
  if (point === null) return null
  const { survival, low, high, atRisk, enough } = point
  return { days, value: 1 - survival, low: 1 - high, high: 1 - low, atRisk, enough }
}

function curvePoints(curve: SurvivalCurve): ExpectedShare[] {
  const points: ExpectedShare[] = []
  for (let days = 0; days <= CURVE_DAYS; days += WEEK) {
    const point = expectedShare(curve, days)
    if (point === null || !point.enough || point.atRisk === 0) break
    points.push(point)
  }
  return points
}

function mostLost(steps: readonly LadderStep[]): number | null {
  let most: LadderStep | null = null
  for (const step of steps)
    if (step.withinYear?.enough === true && (step.lostWithinYear ?? 0) > (most?.lostWithinYear ?? 0))
      most = step
  return most?.from ?? null
}

/** Customers of a step, all of whom got to its order. */
export type LadderMembers =
  /** Who have not ordered again so far; for the last order of the ladder all who got there. */
  'stopped' | 'went_on'

/**
 * The customers behind a step.
 * @param from number of the order, 1 to 4.
 */
export function ladderMembers(persons: Persons, from: number, of: LadderMembers): number[] {
  const members: number[] = []
  for (let person = 0; person < persons.count; person++) {
    const orders = Math.min(persons.dayCounts[person] ?? 0, LADDER_ORDERS)
    if (of === 'stopped' ? orders === from : orders > from) members.push(persons.customerIds[person] ?? 0)
  }
  return members
}
