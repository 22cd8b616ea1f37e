import { describe, expect, test } from 'vitest'
import { endedRatios, shopRhythm, typicalGaps } from '../../../src-main/metrics/customers/shop-rhythm.ts'
import { ASSUMED_SPREAD } from '../../../src-main/metrics/customers/states.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { quantile } from '../../../src-main/metrics/statistics/quantile.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'
import { faithfulShop } from '../models/shops.ts'
import { Draws, simulateShop } from '../models/simulated-shop.ts'
import { comingAfter, shopOf, steadyCustomers } from './shop-of.ts'

function ratiosOf(histories: Histories, asOf: number): number[] {
  const persons = personsAsOf(histories, asOf)
  return [...endedRatios(histories, persons, typicalGaps(histories, persons))]
}

describe('how long gaps were', () => {
  test('is measured on the rhythm known when they began', () => {
    const ratios = ratiosOf(
      historyOf([...comingAfter(1, 100, [10, 10, 10, 100]), ...steadyCustomers(0)]),
      900,
    )
    expect(ratios).toHaveLength(4 + 54)
    const [first, second, third, fourth] = ratios
    // The shop's 60 days to a second purchase.
    expect(first).toBeCloseTo(10 / 60, 12)
    // One own gap of 10 and two thirds of 60, two own gaps and half of 60, by factors.
    expect(second).toBeCloseTo(10 / Math.cbrt(10 * 60 * 60), 6)
    expect(third).toBeCloseTo(10 / Math.sqrt(10 * 60), 6)
    // Three own gaps of 10. With this one in it their median would still be 10, with 100 once more it would be 55.
    expect(fourth).toBe(10)
    expect(ratios.slice(4)).toEqual(new Array(54).fill(1))
  })

  test('is not measured on gaps that are still open, nor by orders that are not known yet', () => {
    const purchases = [...comingAfter(1, 100, [10, 10, 10, 100]), ...steadyCustomers(0)]
    expect(ratiosOf(historyOf(purchases), 229)).toEqual(
      ratiosOf(historyOf(purchases.filter(({ day }) => Number(day) <= 229)), 229),
    )
    expect(ratiosOf(historyOf(purchases), 229)).toHaveLength(3 + 6 * 3)
  })

  test('is not measured on known yearly buyers, who have limits of their own', () => {
    const ratios = ratiosOf(historyOf([...comingAfter(1, 0, [365, 360, 370]), ...steadyCustomers(0)]), 2000)
    expect(ratios).toHaveLength(1 + 54)
    expect(ratios[0]).toBeCloseTo(365 / 60, 12)
  })

  test('counts orders of one day once', () => {
    const twice = comingAfter(1, 100, [10, 0, 10, 0])
    expect(ratiosOf(historyOf([...twice, ...steadyCustomers(0)]), 900)).toHaveLength(2 + 54)
  })
})

describe('limits', () => {
  // Customers who never leave, each with a rate of their own.
  const histories = simulateShop(faithfulShop({ seed: 12, customers: 1500 }, gamma => 0.05 + gamma(2, 12)))

  test('hold for the gaps that come: about as many as they say are longer', () => {
    const { spread } = shopRhythm(histories, personsAsOf(histories, 800))
    const [before, after] = [ratiosOf(histories, 800), ratiosOf(histories, 1095)]
    const later = minus(after, before)
    const beyond = (limit: number) => later.filter(ratio => ratio > limit).length / later.length
    expect(later.length).toBeGreaterThan(5000)
    expect(beyond(spread.p75)).toBeCloseTo(0.25, 1)
    expect(beyond(spread.p90)).toBeGreaterThan(0.08)
    expect(beyond(spread.p90)).toBeLessThan(0.13)
    expect(beyond(spread.p95)).toBeGreaterThan(0.035)
    expect(beyond(spread.p95)).toBeLessThan(0.07)
  })

  test('would come too early if gaps were measured on a rhythm that they are part of', () => {
    const persons = personsAsOf(histories, 800)
    const { spread } = shopRhythm(histories, persons)
    const flattered: number[] = []
    for (let index = 0; index < persons.count; index++) {
      const days = [...new Set(histories.days.slice(persons.starts[index], persons.ends[index]))]
      const gaps = days.slice(1).map((day, place) => day - (days[place] ?? 0))
      if (gaps.length > 2) {
        const median =
          quantile(
            gaps.toSorted((a, b) => a - b),
            0.5,
          ) ?? 1
        flattered.push(...gaps.map(gap => gap / median))
      }
    }
    const naive =
      quantile(
        flattered.sort((a, b) => a - b),
        0.95,
      ) ?? 0
    expect(naive).toBeLessThan(spread.p95 * 0.97)
  })

  test('are a convention, and say so, where there are too few gaps', () => {
    const few = shopOf([...steadyCustomers(0)].slice(0, 29), 900).shop
    expect(few.isSpreadAssumed).toBe(true)
    expect(few.spread).toEqual(ASSUMED_SPREAD)
    expect(few.limits).toMatchObject({ dueUntil: 1.5, lateUntil: 2, atRiskUntil: 3, lostFromDays: 180 })
    const enough = shopOf(steadyCustomers(0), 900).shop
    expect(enough).toMatchObject({
      isSpreadAssumed: false,
      endedGaps: 54,
      spread: { p25: 1, p75: 1, p90: 1, p95: 1 },
    })
  })
})

test('four customers do not make a shop, however often they come', () => {
  const { shop } = shopOf(
    [1, 2, 3, 4].flatMap(customer => comingAfter(customer, 0, new Array<number>(12).fill(20))),
    900,
  )
  expect(shop).toMatchObject({ endedGaps: 48, isAssumed: true, isSpreadAssumed: true })
})

/** The values of a list that are not in another one, which may differ in their last digits. */
function minus(list: readonly number[], others: readonly number[]): number[] {
  const counts = new Map<string, number>()
  for (const value of others) counts.set(value.toFixed(6), (counts.get(value.toFixed(6)) ?? 0) + 1)
  return list.filter(value => {
    const left = counts.get(value.toFixed(6)) ?? 0
    counts.set(value.toFixed(6), left - 1)
    return left <= 0
  })
}

describe('the weight of own gaps', () => {
  /** Everybody's gaps spread by one factor, and customers differ by another one; both logarithms are normal. */
  function shopWith(within: number, between: number): TestPurchase[] {
    return Array.from({ length: 600 }, (_, index) => {
      const draws = new Draws(3, index)
      const own = Math.log(200) + between * draws.normal()
      const gaps = Array.from({ length: 2 + (index % 5) }, () =>
        Math.max(1, Math.round(Math.exp(own + within * draws.normal()))),
      )
      return comingAfter(index + 1, index, gaps)
    }).flat()
  }
  const weightOf = (purchases: readonly TestPurchase[]) => {
    const histories = historyOf(purchases)
    return typicalGaps(histories, personsAsOf(histories, 1_000_000)).shrinkageGaps
  }

  test.each([
    [0.6, 0.6, 1],
    [0.8, 0.4, 4],
    [0.5, 0.6, 0.69],
  ])('follows the variance within (%f²) and between customers (%f²)', (within, between, expected) => {
    const weight = weightOf(shopWith(within, between))
    expect(weight).toBeGreaterThan(expected * 0.8)
    expect(weight).toBeLessThan(expected * 1.25)
  })

  test('stays within bounds where customers differ in nothing, or gaps do not', () => {
    expect(weightOf(shopWith(0.8, 0))).toBe(10)
    expect(weightOf(shopWith(0, 0.8))).toBe(0.5)
  })

  test('is two where there are too few customers to measure it', () => {
    expect(weightOf(steadyCustomers(0))).toBe(2)
  })

  test('does not depend on which customer has which number, to the last digit', () => {
    const purchases = shopWith(0.7, 0.7)
    const renumbered = purchases.map(({ customer, day = 0 }) => ({ customer: 601 - customer, day }))
    expect(weightOf(renumbered)).toBe(weightOf(purchases))
  })
})
