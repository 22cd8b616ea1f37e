import { dayFromNumber } from '../../../shared/calendar.ts'
import { yearUpTo } from '../loyalty/months-before.ts'
import { studentTail } from '../statistics/student.ts'
import { personValues } from '../value/person-values.ts'
import { type CandidateFamily, familyOf, NOT_TESTED } from './candidate.ts'
import type { ShopView } from './shop-view.ts'
import { lastMonthEnd, monthsAfter } from './whole-months.ts'

/** In a smaller shop everybody is a large part of it. */
const FEWEST_CUSTOMERS = 30
/** What is less is not worth a word. */
const LEAST_SHARE = 0.15

/**
 * Whether a single customer brings a large part of the revenue of twelve months, out of line with all others: how far the
 * logarithm of their revenue lies above those of the others, as the largest of so many (Grubbs 1950, with Bonferroni's
 * factor).
 */
export function revenueShare(view: ShopView): CandidateFamily {
  const { histories, persons, main } = view
  const from = yearUpTo(persons.asOf)
  const values = personValues(histories, persons, main, from)
  const totalMinor = revenueSince(view, from)
  const largest = largestOf(values)
  const others = Float64Array.from(
    values.filter((value, person) => value > 0 && person !== largest),
    Math.log,
  )
  if (others.length < FEWEST_CUSTOMERS - 1) return NOT_TESTED
  const valueMinor = values[largest] ?? 0
  const share = valueMinor / totalMinor
  if (share < LEAST_SHARE) return familyOf(1, [])
  const customerId = persons.customerIds[largest] ?? 0
  return familyOf(1, [
    {
      key: `revenue_share:${customerId}`,
      pValue: chanceOfLargest(Math.log(valueMinor), others),
      size: { minor: valueMinor },
      restsUntil: monthsAfter(lastMonthEnd(persons.asOf), 12),
      finding: {
        kind: 'revenue_share',
        from: dayFromNumber(from),
        to: dayFromNumber(persons.asOf),
        customerId,
        share,
        valueMinor,
        totalMinor,
      },
    },
  ])
}

/** Of all orders, those of nobody known, too. */
function revenueSince({ histories, persons, main }: ShopView, from: number): number {
  let sum = 0
  for (let order = 0; order < histories.days.length; order++) {
    const day = histories.days[order] ?? 0
    const value = main.minor[order] ?? Number.NaN
    if (day >= from && day <= persons.asOf && !Number.isNaN(value)) sum += value
  }
  return sum
}

function largestOf(values: Float64Array): number {
  let largest = -1
  for (let person = 0; person < values.length; person++)
    if ((values[person] ?? 0) > (values[largest] ?? 0)) largest = person
  return largest
}

function chanceOfLargest(value: number, others: Float64Array): number {
  const { length } = others
  const mean = others.reduce((sum, other) => sum + other, 0) / length
  const variance = others.reduce((sum, other) => sum + (other - mean) ** 2, 0) / (length - 1)
  if (variance === 0) return 0
  const t = (value - mean) / Math.sqrt(variance * (1 + 1 / length))
  return Math.min(1, (length + 1) * studentTail(t, length - 1))
}
