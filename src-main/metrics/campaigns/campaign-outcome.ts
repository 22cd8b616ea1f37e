import { dayFromNumber } from '../../../shared/calendar.ts'
import type { CampaignResult } from '../../../shared/model/campaign.ts'
import type { CampaignFate } from '../../../shared/model/campaign-fate.ts'
import { customerRanges, type Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import { rate } from '../wilson.ts'

/** Who was contacted, each once, in ascending order of their numbers, with the day numbers of their first contacts. */
export interface FirstContacts {
  customerIds: readonly number[]
  days: readonly number[]
}

/** What became of everybody contacted by a day, at the same positions. */
export interface CampaignOutcome {
  customerIds: number[]
  fates: CampaignFate[]
  /** The last day number on which an order would still count; null where nobody's window is open. */
  openUntil: number | null
  orders: number
  /** Minor units of the main currency. */
  revenueMinor: number
  ordersWithoutRate: number
}

/**
 * What became of those contacted for a campaign. An order counts from the day of the first contact on, until `windowDays`
 * days after it; the window is open as long as its last day is not over. Nothing after `asOf` is seen.
 * @param asOf a day number.
 */
export function campaignOutcome(
  histories: Histories,
  main: MainValues,
  contacts: FirstContacts,
  { windowDays, asOf }: { windowDays: number; asOf: number },
): CampaignOutcome {
  const outcome: CampaignOutcome = {
    customerIds: [],
    fates: [],
    openUntil: null,
    orders: 0,
    revenueMinor: 0,
    ordersWithoutRate: 0,
  }
  const ranges = customerRanges(histories)
  let range = 0
  for (const [index, customerId] of contacts.customerIds.entries()) {
    const from = contacts.days[index] ?? 0
    if (from > asOf) continue
    while ((ranges.customerIds[range] ?? Number.POSITIVE_INFINITY) < customerId) range++
    const has = ranges.customerIds[range] === customerId
    const [start, end] = has ? [ranges.starts[range] ?? 0, ranges.ends[range] ?? 0] : [0, 0]
    const last = from + windowDays
    const orders = addOrders(outcome, { histories, main, start, end, from, to: Math.min(last, asOf) })
    const isOpen = last >= asOf
    if (isOpen) outcome.openUntil = Math.max(outcome.openUntil ?? last, last)
    outcome.customerIds.push(customerId)
    outcome.fates.push(orders > 0 ? 'ordered' : isOpen ? 'open' : 'not_ordered')
  }
  return outcome
}

interface OrdersBetween {
  histories: Histories
  main: MainValues
  /** One customer's orders, [start, end). */
  start: number
  end: number
  /** Day numbers, both included. */
  from: number
  to: number
}

/** Adds one customer's orders between two days. @returns how many. */
function addOrders(
  outcome: CampaignOutcome,
  { histories, main, start, end, from, to }: OrdersBetween,
): number {
  let orders = 0
  for (let order = start; order < end; order++) {
    const day = histories.days[order] ?? 0
    if (day < from || day > to) continue
    orders++
    const value = main.minor[order] ?? Number.NaN
    if (Number.isNaN(value)) outcome.ordersWithoutRate++
    else outcome.revenueMinor += value
  }
  outcome.orders += orders
  return orders
}

/** The customers behind a number of {@link campaignResult}. */
export function outcomeMembers(
  { customerIds, fates }: CampaignOutcome,
  who: CampaignFate | 'contacted',
): number[] {
  return customerIds.filter((_, index) => who === 'contacted' || fates[index] === who)
}

/** The outcome in numbers. */
export function campaignResult(
  outcome: CampaignOutcome,
  currency: string | null,
  asOf: string,
): CampaignResult {
  const { customerIds, fates, openUntil, orders, revenueMinor, ordersWithoutRate } = outcome
  const contacted = customerIds.length
  const count = (wanted: CampaignFate) => fates.filter(fate => fate === wanted).length
  return {
    asOf,
    ordered: rate(count('ordered'), contacted),
    open: count('open'),
    openUntil: openUntil === null ? null : dayFromNumber(openUntil),
    orders,
    revenueMinor: Math.round(revenueMinor),
    revenuePerHeadMinor: contacted === 0 ? null : Math.round(revenueMinor / contacted),
    currency,
    ordersWithoutRate,
  }
}
