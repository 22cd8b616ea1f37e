import { dayFromNumber, NO_DAY } from '../../../shared/calendar.ts'
import type { Rate } from '../../../shared/model/figures.ts'
import { firstPurchaseDays } from '../loyalty/purchase-days.ts'
import { twoProportionTest } from '../statistics/two-proportions.ts'
import { rate } from '../wilson.ts'
import { type CandidateFamily, familyOf, NOT_TESTED } from './candidate.ts'
import { type ShopView, weaker } from './shop-view.ts'
import { lastMonthEnd, monthsAfter, QUARTER_DAYS, YEAR_DAYS } from './whole-months.ts'

/** So long everybody gets to come again. */
const RETURN_DAYS = 91
const FEWEST_CUSTOMERS = 30
/** Whom one sees first in the first half year of the data had often bought before. */
const SETTLED_DAYS = 182
/** What is less, in parts of all customers and of the usual share, is not worth a word. */
const LEAST_CHANGE = 0.03
const LEAST_FACTOR = 0.2

/**
 * Whether more or fewer of the customers of a quarter came again than of the year before it; of the quarter that ended
 * long enough ago to know. Where there are data it must differ from the same season a year before, too.
 */
export function repeatRateChange(view: ShopView): CandidateFamily {
  const end = lastMonthEnd(view.persons.asOf) - RETURN_DAYS
  const purchases = firstPurchaseDays(view.histories, view.persons, 2)
  const start = end - QUARTER_DAYS + 1
  const settled = view.firstDay + SETTLED_DAYS
  const now = cohortRate(purchases, start, end)
  const usual = cohortRate(purchases, Math.max(settled, start - YEAR_DAYS), start - 1)
  if (now.whole < FEWEST_CUSTOMERS || usual.whole < FEWEST_CUSTOMERS) return NOT_TESTED
  const others = [usual]
  const season = cohortRate(purchases, start - YEAR_DAYS, end - YEAR_DAYS)
  if (start - YEAR_DAYS >= settled && season.whole >= FEWEST_CUSTOMERS) others.push(season)
  const difference = (now.value ?? 0) - (usual.value ?? 0)
  const isSmall = Math.abs(difference) < Math.max(LEAST_CHANGE, LEAST_FACTOR * (usual.value ?? 0))
  if (isSmall) return familyOf(1, [])
  const direction = difference > 0 ? 'up' : 'down'
  return familyOf(1, [
    {
      key: `repeat_rate:${direction}`,
      pValue: weaker(...others.map(other => compare(now, other))),
      size: { customers: Math.abs(difference) * now.whole },
      restsUntil: monthsAfter(lastMonthEnd(view.persons.asOf), 3),
      finding: {
        kind: 'repeat_rate',
        direction,
        from: dayFromNumber(start),
        to: dayFromNumber(end),
        days: RETURN_DAYS,
        rate: now,
        usual,
      },
    },
  ])
}

/** Of customers whose first purchase lies in a period, those with a second one soon after. */
function cohortRate(purchases: Int32Array, from: number, to: number): Rate {
  let part = 0
  let whole = 0
  for (let place = 0; place < purchases.length; place += 2) {
    const first = purchases[place] ?? NO_DAY
    if (first < from || first > to) continue
    whole++
    const second = purchases[place + 1] ?? NO_DAY
    if (second !== NO_DAY && second - first <= RETURN_DAYS) part++
  }
  return rate(part, whole)
}

function compare(one: Rate, other: Rate): { sign: number; pValue: number } {
  const test = twoProportionTest(one.part, one.whole, other.part, other.whole)
  return test === null ? { sign: 0, pValue: 1 } : { sign: Math.sign(test.z), pValue: test.pValue }
}
