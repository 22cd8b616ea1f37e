import { dayFromNumber } from '../../../shared/calendar.ts'
import { isOver } from '../customers/endings.ts'
import { STATE_CODES } from '../customers/states.ts'
import { studentTail } from '../statistics/student.ts'
import { personValues } from '../value/person-values.ts'
import { type CandidateFamily, familyOf, type TestedCandidate } from './candidate.ts'
import { type ShopClock, shopClock } from './shop-clock.ts'
import type { ShopView } from './shop-view.ts'

/** The customers whose absence is worth a word: so many of the most valuable ones. */
const MOST_VALUABLE = 20
/** With fewer gaps nobody is known to come regularly. */
const FEWEST_GAPS = 3
/** Who has come for less than that long has no value per year yet. */
const LEAST_DAYS = 91
const DAYS_PER_YEAR = 365

/** The regularity of the shop counts like so many gaps of the customer's own. */
const SHARED_GAPS = 1

/** Mean of the logarithms of a customer's gaps, on the shop's clock, and the squares around it. */
interface LogGaps {
  count: number
  mean: number
  squares: number
}

/**
 * Which of the best customers stay away: of the twenty who brought most per year as long as they came, those who are
 * late or at risk, with the chance of so long an absence of somebody who has not left.
 */
export function lateCustomers(view: ShopView): CandidateFamily {
  const { persons, figures, histories } = view
  const yearly = yearlyValues(view)
  const best = mostValuable(yearly)
  const clock = shopClock(histories, persons)
  const pooled = pooledDeviation(view, clock)
  const candidates = best.flatMap((person): TestedCandidate[] => {
    const state = figures.states[person] ?? 0
    if (state !== STATE_CODES.late && state !== STATE_CODES.at_risk) return []
    const customerId = persons.customerIds[person] ?? 0
    const lastDay = dayFromNumber(persons.lastDays[person] ?? 0)
    return [
      {
        key: `customer_late:${customerId}:${lastDay}`,
        pValue: chanceOfAbsence(view, clock, person, pooled),
        size: { minor: yearly[person] ?? 0 },
        restsUntil: null,
        finding: {
          kind: 'customer_late',
          customerId,
          lastDay,
          daysSince: persons.asOf - (persons.lastDays[person] ?? 0),
          usualGapDays: figures.ownMedianGaps[person] ?? 0,
          purchases: persons.dayCounts[person] ?? 0,
          yearlyMinor: Math.round(yearly[person] ?? 0),
        },
      },
    ]
  })
  return familyOf(best.length, candidates)
}

/**
 * Value per year from the first to the last purchase, whether somebody came since or not; 0 with too few gaps, and of those
 * with whom it is over: nobody waits for them.
 */
function yearlyValues({ histories, persons, main, endings }: ShopView): Float64Array {
  return personValues(histories, persons, main).map((value, person) => {
    if (isOver(endings, persons.customerIds[person] ?? 0, persons.asOf)) return 0
    if ((persons.dayCounts[person] ?? 0) <= FEWEST_GAPS || Number.isNaN(value)) return 0
    const days = (persons.lastDays[person] ?? 0) - (persons.firstDays[person] ?? 0)
    return (value * DAYS_PER_YEAR) / Math.max(LEAST_DAYS, days)
  })
}

/** Persons in order of their value; with as much the smaller number first. */
function mostValuable(yearly: Float64Array): number[] {
  const best: number[] = []
  for (let person = 0; person < yearly.length; person++) {
    const value = yearly[person] ?? 0
    const last = best[MOST_VALUABLE - 1]
    if (!(value > 0) || (last !== undefined && value <= (yearly[last] ?? 0))) continue
    let place = Math.min(best.length, MOST_VALUABLE - 1)
    for (; place > 0 && (yearly[best[place - 1] ?? 0] ?? 0) < value; place--)
      best[place] = best[place - 1] ?? 0
    best[place] = person
  }
  return best
}

function logGaps({ persons, histories: { days } }: ShopView, clock: ShopClock, person: number): LogGaps {
  const end = persons.ends[person] ?? 0
  let previous = persons.firstDays[person] ?? 0
  let count = 0
  let mean = 0
  let squares = 0
  for (let order = persons.starts[person] ?? 0; order < end; order++) {
    const day = days[order] ?? 0
    if (day === previous) continue
    const gap = Math.log(clock.at(day) - clock.at(previous))
    previous = day
    count++
    const off = gap - mean
    mean += off / count
    squares += off * (gap - mean)
  }
  return { count, mean, squares }
}

/** Variance of the logarithms of gaps around the customers' own means, over the shop. */
function pooledDeviation(view: ShopView, clock: ShopClock): number {
  const { persons } = view
  let [squares, degrees] = [0, 0]
  for (let person = 0; person < persons.count; person++) {
    if ((persons.dayCounts[person] ?? 0) < FEWEST_GAPS) continue
    const gaps = logGaps(view, clock, person)
    squares += gaps.squares
    degrees += gaps.count - 1
  }
  return degrees === 0 ? 1 : squares / degrees
}

/**
 * Twice the smaller of two chances:
 * - of irregular customers, whose purchases lie evenly over their time whatever their rate: all of x within a share of
 *   it, (t_x/T)^x;
 * - of regular ones, that a gap is so much longer than the customer's others, by their logarithms (Student's t, with the
 *   variance drawn towards that of the shop).
 */
function chanceOfAbsence(view: ShopView, clock: ShopClock, person: number, pooled: number): number {
  const { persons } = view
  const { count, mean, squares } = logGaps(view, clock, person)
  const [first, last] = [clock.at(persons.firstDays[person] ?? 0), clock.at(persons.lastDays[person] ?? 0)]
  const now = clock.at(persons.asOf)
  const irregular = ((last - first) / (now - first)) ** count
  const degrees = count - 1 + SHARED_GAPS
  const deviation = Math.sqrt(((squares + SHARED_GAPS * pooled) / degrees) * (1 + 1 / count))
  const off = Math.log(now - last) - mean
  const regular = deviation === 0 ? 1 : studentTail(off / deviation, degrees)
  return Math.min(1, 2 * Math.min(irregular, regular))
}
