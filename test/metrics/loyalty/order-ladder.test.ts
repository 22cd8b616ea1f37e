import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import { ladderMembers, orderLadder } from '../../../src-main/metrics/loyalty/order-ladder.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { anyDay, anyPurchases, expectSameHowever } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'
import { CALIBRATION_END, cdnowHistories, HOLDOUT_END } from '../models/cdnow.ts'
import { type Draws, simulateShop } from '../models/simulated-shop.ts'

function ladderOf(purchases: readonly TestPurchase[], asOf: number) {
  const histories = historyOf(purchases)
  const persons = personsAsOf(histories, asOf)
  return { persons, ladder: orderLadder(histories, persons) }
}

/** Purchases of one customer on these days. */
function buys(customer: number, ...days: number[]): TestPurchase[] {
  return days.map(day => ({ customer, day }))
}

describe('order ladder', () => {
  // Waiting for a second order on day 500: after 10, 20, 20, 300 days; unfinished after 100, 400 and 500.
  const { persons, ladder } = ladderOf(
    [
      ...buys(1, 0, 10, 40),
      ...buys(2, 100, 100, 120),
      ...buys(3, 200, 220, 220, 230, 240, 250),
      ...buys(4, 0, 300),
      ...buys(5, 400),
      ...buys(6, 100),
      ...buys(7, 0),
      ...buys(8, 501),
      ...buys(0, 0, 50),
    ],
    500,
  )

  test('counts', () => {
    expect(ladder).toMatchObject({ customers: 7, reached: [7, 4, 2, 1], stopped: [3, 2, 1, 1] })
    expect(ladder.steps.map(({ from }) => from)).toEqual([1, 2, 3])
    expect(ladder.steps[0]?.soFar).toMatchObject({ part: 4, whole: 7 })
    expect(ladder.secondPurchase).toMatchObject({ part: 3, whole: 5 })
    expect(ladder.tooYoung).toBe(2)
  })

  test('waiting ones are counted as long as they were observed', () => {
    // 6/7 after 10 days, then 4/6 of it after 20; one leaves after 100; 2/3 of it after 300.
    const after = (6 / 7) * (4 / 6) * (2 / 3)
    const step = ladder.steps[0]
    expect(step?.withinYear?.value).toBeCloseTo(1 - after, 12)
    expect(step?.withinYear).toMatchObject({ days: 365, atRisk: 2, enough: false })
    expect(step?.lostWithinYear).toBeCloseTo(7 * after, 12)
    expect(step?.halfBack.day).toBe(300)
    expect(step?.gapDays).toMatchObject({ cases: 4, median: 20, lowerQuartile: 17.5, enough: false })
    expect(step?.curve.map(({ days }) => days)).toEqual([0, 7, 14])
    expect(step?.curve[2]?.value).toBeCloseTo(1 / 7, 12)
  })

  test('nothing is called most lost without enough data', () => {
    expect(ladder.mostLostFrom).toBeNull()
  })

  test('opens its customers', () => {
    const stopped = [1, 2, 3, 4].map(from => ladderMembers(persons, from, 'stopped'))
    expect(stopped).toEqual([[5, 6, 7], [2, 4], [1], [3]])
    expect(ladderMembers(persons, 1, 'went_on')).toEqual([1, 2, 3, 4])
    expect(ladderMembers(persons, 4, 'went_on')).toEqual([])
  })

  test('an empty shop', () => {
    const empty = ladderOf([], 0).ladder
    expect(empty).toMatchObject({ customers: 0, reached: [0, 0, 0, 0], mostLostFrom: null })
    expect(empty.steps[0]).toMatchObject({ withinYear: null, gapDays: { cases: 0, median: null }, curve: [] })
  })

  test('finds the chance to come back that customers were made with, also of those who still wait', () => {
    // Half are gone after each order; the others come again after 100 days on average, e^-3.65 of them later than
    // a year: 0.487 within it. Customers arrive over a year and are observed for 400 days: half still wait.
    const histories = simulateShop({
      seed: 7,
      customers: 4000,
      arrivalDays: 390,
      lastDay: 400,
      draw: (_: Draws) => ({ rate: 1 / 100, dropout: 0.5, mortality: 0, value: 1000, shape: 5 }),
    })
    const { steps, mostLostFrom } = orderLadder(histories, personsAsOf(histories, 400))
    const within = steps[0]?.withinYear
    expect(within?.low).toBeLessThan(0.487)
    expect(within?.high).toBeGreaterThan(0.487)
    expect(steps[0]?.soFar.high).toBeLessThan(0.45)
    expect(mostLostFrom).toBe(1)
  })

  test('the published purchases of CDNOW', context => {
    const histories = cdnowHistories(context)
    const at = (day: string) => orderLadder(histories, personsAsOf(histories, dayNumber(day)))
    // Frequencies 0, 1, 2, 3 and more of the calibration period as Fader, Hardie and Lee (2005) have them.
    expect(at(CALIBRATION_END).stopped).toEqual([1411, 439, 214, 2357 - 1411 - 439 - 214])
    expect(at(HOLDOUT_END).reached[1]).toBe(1139)
  })
})

describe('order ladder of any shop', () => {
  test('does not depend on the order of import, on files, or on what came later', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, asOf) => {
        expectSameHowever(list, asOf, histories =>
          orderLadder(histories, personsAsOf(histories, dayNumber(asOf))),
        )
      }),
    )
  })

  test('once the year of all is over, the share within it is the second purchase rate', () => {
    fc.assert(
      fc.property(anyPurchases, list => {
        const last = Math.max(0, ...list.map(({ day }) => (typeof day === 'number' ? day : dayNumber(day))))
        const { ladder } = ladderOf(list, last + 366)
        expect(ladder.tooYoung).toBe(0)
        if (ladder.customers > 0)
          expect(ladder.steps[0]?.withinYear?.value).toBeCloseTo(ladder.secondPurchase.value ?? -1, 12)
      }),
    )
  })

  test('everybody stopped somewhere; shares and members fit the counts', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, asOf) => {
        const { persons, ladder } = ladderOf(list, dayNumber(asOf))
        expect(ladder.stopped.reduce((sum, count) => sum + count, 0)).toBe(persons.count)
        expect(ladder.reached[0]).toBe(persons.count)
        for (const [index, count] of ladder.stopped.entries())
          expect(ladderMembers(persons, index + 1, 'stopped')).toHaveLength(count)
        for (const { from, soFar } of ladder.steps) {
          expect(soFar.whole).toBe(ladder.reached[from - 1])
          expect(ladderMembers(persons, from, 'went_on')).toHaveLength(soFar.part)
        }
      }),
    )
  })
})
