import type { Span } from './model/customer-rhythm.ts'

const DAYS_PER_WEEK = 7
const DAYS_PER_YEAR = 365.25
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12

/** From here on one says weeks, months, years; the first of them are two weeks, three months, two years. */
const [WEEKS_FROM, MONTHS_FROM, YEARS_FROM] = [14, 84, 730]

/** A number of days as one would say it: 9 weeks rather than 63 days, 5 months rather than 151. */
export function spokenSpan(days: number): Span {
  if (days < WEEKS_FROM) return { amount: Math.round(days), unit: 'days' }
  if (days < MONTHS_FROM) return { amount: Math.round(days / DAYS_PER_WEEK), unit: 'weeks' }
  if (days < YEARS_FROM) return { amount: Math.round(days / DAYS_PER_MONTH), unit: 'months' }
  return { amount: Math.round(days / DAYS_PER_YEAR), unit: 'years' }
}

/**
 * What lies between two spans, in their unit where it is the same: whoever reads "every 6 weeks, 9 weeks ago" expects
 * 3, though rounded differences would now and then be 2 or 4.
 */
export function spokenDifference(larger: Span, smaller: Span, days: number): Span {
  const amount = larger.amount - smaller.amount
  return larger.unit === smaller.unit && amount > 0 ? { amount, unit: larger.unit } : spokenSpan(days)
}
