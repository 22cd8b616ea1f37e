import { type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import type { Rate } from '../../../shared/model/figures.ts'
import type { Comparison } from '../../../shared/model/product-ranking.ts'
import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import { personsAsOf } from '../persons.ts'
import { FEWEST_CASES, rate } from '../wilson.ts'
import { endOfDay } from './pair-units.ts'
import { daysOfPeriod, type ProductPeriod } from './product-period.ts'

/** So long somebody has to come back. */
export const RETURN_DAYS = 365
/** Purchases from this one on are alike: who buys the fourth time mostly does again. */
const LAST_NUMBER = 4

export interface RepeatMakers {
  /** Of all buyers of the period. */
  shop: Rate
  /** By product. */
  rates: Rate[]
  comparisons: Comparison[]
}

/**
 * Which products are bought by those who come back: of the persons who bought a product in the period, at least a year
 * before `asOf`, the share that bought anything again on another day within 365 days of the first of these purchases.
 * It is compared with what is to be expected of purchases with the same number in their person's history, since who
 * buys the fourth time comes back more often whatever it is.
 */
export function repeatMakers(histories: Histories, baskets: Baskets, period: ProductPeriod): RepeatMakers {
  const productCount = baskets.products.length
  const counts = {
    came: new Int32Array(productCount),
    /** By product and number of purchase. */
    buyers: new Int32Array(productCount * LAST_NUMBER),
    shopCame: new Int32Array(LAST_NUMBER),
    shopDays: new Int32Array(LAST_NUMBER),
    persons: 0,
    personsCame: 0,
  }
  const lastPerson = new Int32Array(productCount).fill(-1)
  eachMatureDay(histories, period, ({ person, isFirstOfPeriod, number, start, end, cameBack }) => {
    const came = cameBack ? 1 : 0
    addTo(counts.shopDays, number, 1)
    addTo(counts.shopCame, number, came)
    if (isFirstOfPeriod) {
      counts.persons++
      counts.personsCame += came
    }
    for (let line = baskets.lineStarts[start] ?? 0; line < (baskets.lineStarts[end] ?? 0); line++) {
      const product = baskets.productIndexes[line] ?? 0
      if (lastPerson[product] === person) continue
      lastPerson[product] = person
      addTo(counts.buyers, product * LAST_NUMBER + number, 1)
      addTo(counts.came, product, came)
    }
  })
  const shopRates = Array.from(counts.shopDays, (days, at) =>
    days === 0 ? 0 : (counts.shopCame[at] ?? 0) / days,
  )
  const shown = baskets.products.map((_, product) => {
    const buyers = counts.buyers.subarray(product * LAST_NUMBER, (product + 1) * LAST_NUMBER)
    const whole = buyers.reduce((sum, count) => sum + count, 0)
    const expected = buyers.reduce((sum, count, at) => sum + count * (shopRates[at] ?? 0), 0)
    const own = rate(counts.came[product] ?? 0, whole)
    return { own, comparison: comparison(own, whole === 0 ? 0 : expected / whole) }
  })
  return {
    shop: rate(counts.personsCame, counts.persons),
    rates: shown.map(({ own }) => own),
    comparisons: shown.map(one => one.comparison),
  }
}

/** A rate over what was expected of it. */
function comparison({ value, low, high, whole }: Rate, expected: number): Comparison {
  if (value === null || low === null || high === null || expected === 0)
    return { factor: null, low: null, high: null, enough: false }
  return {
    factor: value / expected,
    low: low / expected,
    high: high / expected,
    enough: whole >= FEWEST_CASES,
  }
}

function addTo(list: Int32Array, at: number, count: number): void {
  list[at] = (list[at] ?? 0) + count
}

interface MatureDay {
  /** Position of the person. */
  person: number
  isFirstOfPeriod: boolean
  /** Which purchase of the person it is, from 0; the last number stands for all further ones. */
  number: number
  /** The orders of the day. */
  start: number
  end: number
  cameBack: boolean
}

/** Every day of purchase of the period that lies long enough before `asOf` to know whether they came back. */
function eachMatureDay(histories: Histories, period: ProductPeriod, visit: (day: MatureDay) => void): void {
  const { days } = histories
  const { first, last } = daysOfPeriod(period)
  const latest = Math.min(last, matureUntil(period.asOf))
  const persons = personsAsOf(histories, dayNumber(period.asOf))
  for (let person = 0; person < persons.count; person++) {
    const personEnd = persons.ends[person] ?? 0
    let isFirstOfPeriod = true
    let start = persons.starts[person] ?? 0
    for (let number = 0; start < personEnd; number++) {
      const day = days[start] ?? 0
      if (day > latest) break
      const end = endOfDay(days, start, personEnd)
      if (day >= first) {
        const cameBack = end < personEnd && (days[end] ?? 0) - day <= RETURN_DAYS
        visit({
          person,
          isFirstOfPeriod,
          number: Math.min(number, LAST_NUMBER - 1),
          start,
          end,
          cameBack,
        })
        isFirstOfPeriod = false
      }
      start = end
    }
  }
}

/** The last day after which a whole year of returning is known, a day number. */
export function matureUntil(asOf: CalendarDay): number {
  return dayNumber(asOf) - RETURN_DAYS
}
