import { FEWEST_CASES, rate } from '../wilson.ts'

/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.959963984540054

/** Products of fractions come out a last digit off; a share of a half is one all the same. */
const ROUNDING = 1e-12

/** How many have not had the event yet, by whole days since the start; the lists are indexed by day, from 0. */
export interface SurvivalCurve {
  cases: number
  /** Of them without the event when they were last observed. */
  censored: number
  /** Estimated share without the event by the end of the day. */
  survival: Float64Array
  /** 95 % interval of it. */
  low: Float64Array
  high: Float64Array
  /** Cases that were observed without the event until the day began. */
  atRisk: Int32Array
}

/** One day of a curve. `enough` is false where fewer than five cases were observed so long. */
export interface SurvivalPoint {
  day: number
  survival: number
  low: number
  high: number
  atRisk: number
  enough: boolean
}

/**
 * The product-limit estimate (Kaplan and Meier 1958) with Greenwood's variance on the log-minus-log scale
 * (Kalbfleisch and Prentice 1980), which keeps the interval between 0 and 1. Where nobody has had the event yet,
 * the interval is the score interval (Wilson 1927) of none among those at risk.
 * @param events by day since the start how many had the event on it.
 * @param censored by day how many were observed up to it and have not had the event: they are at risk on that day.
 */
export function kaplanMeier(events: ArrayLike<number>, censored: ArrayLike<number>): SurvivalCurve {
  const days = observedDays(events, censored)
  const curve: SurvivalCurve = {
    cases: countOf(events) + countOf(censored),
    censored: countOf(censored),
    survival: new Float64Array(days),
    low: new Float64Array(days),
    high: new Float64Array(days),
    atRisk: new Int32Array(days),
  }
  let atRisk = curve.cases
  let survival = 1
  let variance = 0
  for (let day = 0; day < days; day++) {
    const happened = events[day] ?? 0
    if (happened > 0) {
      survival *= 1 - happened / atRisk
      if (happened < atRisk) variance += happened / (atRisk * (atRisk - happened))
    }
    curve.atRisk[day] = atRisk
    curve.survival[day] = survival
    const [low, high] = interval(survival, variance, atRisk, curve.high[day - 1] ?? 1)
    curve.low[day] = low
    curve.high[day] = high
    atRisk -= happened + (censored[day] ?? 0)
  }
  return curve
}

function interval(survival: number, variance: number, atRisk: number, highBefore: number) {
  if (survival === 1) return [1 - (rate(0, atRisk).high ?? 1), 1] as const
  // Where all are through Greenwood's variance has no value; that it was more than this the day before is certain.
  if (survival === 0) return [0, highBefore] as const
  const spread = (Z * Math.sqrt(variance)) / -Math.log(survival)
  return [survival ** Math.exp(spread), survival ** Math.exp(-spread)] as const
}

function observedDays(events: ArrayLike<number>, censored: ArrayLike<number>): number {
  let days = Math.max(events.length, censored.length)
  while (days > 0 && (events[days - 1] ?? 0) === 0 && (censored[days - 1] ?? 0) === 0) days--
  return days
}

function countOf(counts: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < counts.length; index++) sum += counts[index] ?? 0
  return sum
}

/**
 * The curve on a day.
 * @returns null where nobody was observed so long, unless all have had the event before.
 */
export function survivalOn(curve: SurvivalCurve, day: number): SurvivalPoint | null {
  const last = curve.survival.length - 1
  if (last < 0 || (day > last && curve.survival[last] !== 0)) return null
  const at = Math.min(day, last)
  const atRisk = day > last ? 0 : (curve.atRisk[at] ?? 0)
  return {
    day,
    survival: curve.survival[at] ?? Number.NaN,
    low: curve.low[at] ?? Number.NaN,
    high: curve.high[at] ?? Number.NaN,
    atRisk,
    enough: atRisk >= FEWEST_CASES || (day > last && isKnownToEnd(curve)),
  }
}

/** Where some were only observed for a while, that the few who remained had the event says little of them. */
function isKnownToEnd({ cases, censored }: SurvivalCurve): boolean {
  return censored === 0 && cases >= FEWEST_CASES
}

/**
 * The first day by which the share without the event is at most `share`, with the 95 % interval that comes from
 * inverting the curve's own (Brookmeyer and Crowley 1982).
 * @returns null for each that is not reached.
 */
export function dayWithSurvival(curve: SurvivalCurve, share: number) {
  const firstDay = (values: Float64Array) => {
    const day = values.findIndex(value => value <= share + ROUNDING)
    return day < 0 ? null : day
  }
  return { day: firstDay(curve.survival), low: firstDay(curve.low), high: firstDay(curve.high) }
}
