import { type Moments, momentsOf } from './moments.ts'
import { orderBy, positions } from './order-by.ts'
import { placeTimes } from './place-times.ts'
import type { PurchaseSummary } from './purchase-summary.ts'

/**
 * Customers with the same repeat days, recency and age are one to a purchase model: their order does not matter. Sorted
 * by repeats, recency and age.
 */
export interface PurchaseGroups {
  repeats: Int32Array
  /** Positions in `times`. */
  recencies: Int32Array
  ages: Int32Array
  /** Customers in each group. */
  weights: Float64Array
  /** Every time that occurs, ascending. */
  times: Float64Array
  moments: Moments
  /** Customers by their number of repeats. */
  byRepeats: Float64Array
  /** By position in `times`: customers of that age, and their repeats together. */
  byAge: { customers: Float64Array; repeats: Float64Array }
  customers: number
  mostRepeats: number
  /** Repeat days of all customers, and the time that they were observed for, added up. */
  totalRepeats: number
  totalAge: number
}

/** Groups, and to which of them each customer of the summary belongs. */
export interface GroupedPurchases extends PurchaseGroups {
  groupOf: Int32Array
}

type Times = Pick<PurchaseSummary, 'repeats' | 'recencies' | 'ages'>

/** Puts equal customers together. */
export function groupPurchases(summary: Times): GroupedPurchases {
  const { repeats } = summary
  const { times, places } = placeTimes(Float64Array.of(0), summary.recencies, summary.ages)
  const [, recencies = new Int32Array(), ages = new Int32Array()] = places
  const order = orderBy(repeats, orderBy(recencies, orderBy(ages, positions(repeats.length))))
  const groupOf = new Int32Array(repeats.length)
  const firsts = new Int32Array(repeats.length)
  const weights = new Float64Array(repeats.length)
  let count = 0
  for (let index = 0; index < order.length; index++) {
    const customer = order[index] ?? 0
    const first = firsts[count - 1] ?? -1
    const isEqual =
      count > 0 &&
      repeats[customer] === repeats[first] &&
      recencies[customer] === recencies[first] &&
      ages[customer] === ages[first]
    if (!isEqual) firsts[count++] = customer
    weights[count - 1] = (weights[count - 1] ?? 0) + 1
    groupOf[customer] = count - 1
  }
  const groups = withTotals({
    repeats: picked(repeats, firsts, count),
    recencies: picked(recencies, firsts, count),
    ages: picked(ages, firsts, count),
    weights: weights.slice(0, count),
    times,
  })
  return { ...groups, groupOf }
}

function picked(values: Int32Array, places: Int32Array, count: number): Int32Array {
  const chosen = new Int32Array(count)
  for (let index = 0; index < count; index++) chosen[index] = values[places[index] ?? 0] ?? 0
  return chosen
}

/** The exact times of more customers make fits slow, and tell no more than rounded ones. */
const MOST_EXACT_CUSTOMERS = 2500

/**
 * The times of many customers, rounded to whole weeks: half a week more or less, as often more as less, moves the
 * parameters of a model by a tenth of their standard errors at most. Those of few stay as they are.
 * @param week in the unit of the times.
 */
export function timesToFit(summary: Times, week = 1, most = MOST_EXACT_CUSTOMERS): Times {
  const { repeats, recencies, ages } = summary
  if (repeats.length <= most) return summary
  const rounded = (times: Float64Array) => times.map(time => Math.round(time / week) * week)
  return { repeats, recencies: rounded(recencies), ages: rounded(ages) }
}

/** What a model is fitted on: the groups, or those of {@link timesToFit}. */
export function groupsToFit(summary: Times, groups: GroupedPurchases, week = 1): GroupedPurchases {
  const times = timesToFit(summary, week)
  return times === summary ? groups : groupPurchases(times)
}

/** About `most` groups, evenly from all: every n-th. */
export function thinGroups(groups: PurchaseGroups, most: number): PurchaseGroups {
  const every = Math.max(1, Math.floor(groups.weights.length / most))
  const count = Math.ceil(groups.weights.length / every)
  const kept = positions(count).map(index => index * every)
  const weights = new Float64Array(count)
  for (let index = 0; index < count; index++) weights[index] = groups.weights[index * every] ?? 0
  return withTotals({
    repeats: picked(groups.repeats, kept, count),
    recencies: picked(groups.recencies, kept, count),
    ages: picked(groups.ages, kept, count),
    weights,
    times: groups.times,
  })
}

type Lists = Pick<PurchaseGroups, 'repeats' | 'recencies' | 'ages' | 'weights' | 'times'>

function withTotals(lists: Lists): PurchaseGroups {
  const { repeats, ages, weights, times } = lists
  const mostRepeats = repeats.at(-1) ?? 0
  const byRepeats = new Float64Array(mostRepeats + 1)
  const byAge = { customers: new Float64Array(times.length), repeats: new Float64Array(times.length) }
  let customers = 0
  let totalRepeats = 0
  let totalAge = 0
  for (let group = 0; group < weights.length; group++) {
    const x = repeats[group] ?? 0
    const age = ages[group] ?? 0
    const weight = weights[group] ?? 0
    byRepeats[x] = (byRepeats[x] ?? 0) + weight
    byAge.customers[age] = (byAge.customers[age] ?? 0) + weight
    byAge.repeats[age] = (byAge.repeats[age] ?? 0) + weight * x
    customers += weight
    totalRepeats += weight * x
    totalAge += weight * (times[age] ?? 0)
  }
  const moments = momentsOf(lists)
  return { ...lists, moments, byRepeats, byAge, customers, mostRepeats, totalRepeats, totalAge }
}
