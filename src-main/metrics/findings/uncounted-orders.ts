import { dayFromNumber } from '../../../shared/calendar.ts'
import { binomialTail } from '../statistics/tails.ts'
import { FEWEST_CASES, rate } from '../wilson.ts'
import { type CandidateFamily, familyOf, NOT_TESTED } from './candidate.ts'
import type { ShopView } from './shop-view.ts'
import { YEAR_DAYS } from './whole-months.ts'
import { orderMinor } from './worth.ts'

/** The time that is looked at, in whole weeks. */
const RECENT_DAYS = 28
/** Fewer orders in it, or in the year before, say nothing of a share. */
const FEWEST_ORDERS = 20
/** What is less is not worth a word. */
const LEAST_FACTOR = 1.5

/**
 * Whether many more orders than usual were cancelled or taken back: the share of the last four weeks among all orders,
 * beside that of the year before. With as many uncounted orders in all, how many of them are recent is (nearly) binomial.
 */
export function uncountedOrders(view: ShopView): CandidateFamily {
  const last = view.persons.asOf
  const start = last - RECENT_DAYS + 1
  if (view.firstDay > start - RECENT_DAYS) return NOT_TESTED
  const recent = countsOf(view, start, last)
  const before = countsOf(view, start - YEAR_DAYS, start - 1)
  if (recent.all < FEWEST_ORDERS || before.all < FEWEST_ORDERS) return NOT_TESTED
  const [share, usual] = [rate(recent.uncounted, recent.all), rate(before.uncounted, before.all)]
  const isSmall = recent.uncounted < FEWEST_CASES || (share.value ?? 0) < LEAST_FACTOR * (usual.value ?? 0)
  if (isSmall) return familyOf(1, [])
  const expected = recent.all * (usual.value ?? 0)
  return familyOf(1, [
    {
      key: 'uncounted_orders',
      pValue: binomialTail(
        recent.uncounted,
        recent.uncounted + before.uncounted,
        recent.all / (recent.all + before.all),
      ),
      size: { minor: (recent.uncounted - expected) * orderMinor(view) },
      restsUntil: dayFromNumber(last + RECENT_DAYS),
      finding: {
        kind: 'uncounted_orders',
        from: dayFromNumber(start),
        to: dayFromNumber(last),
        share,
        usual,
      },
    },
  ])
}

function countsOf({ histories }: ShopView, from: number, to: number): { uncounted: number; all: number } {
  const within = (days: Int32Array) => {
    let count = 0
    for (let index = 0; index < days.length; index++) {
      const day = days[index] ?? 0
      if (day >= from && day <= to) count++
    }
    return count
  }
  const uncounted = within(histories.uncountedDays)
  return { uncounted, all: uncounted + within(histories.days) }
}
