import { describe, expect, test } from 'vitest'
import { dayFromNumber } from '../../../shared/calendar.ts'
import { type Backtest, backtest } from '../../../src-main/metrics/models/backtest.ts'
import { chooseModel } from '../../../src-main/metrics/models/choose-model.ts'
import { forecastError } from '../../../src-main/metrics/models/forecast-error.ts'
import { gate } from '../../../src-main/metrics/models/gate.ts'
import { modelReport } from '../../../src-main/metrics/models/model-report.ts'
import { faithfulShop, mbgShop } from './shops.ts'
import { historiesOf, simulateShop } from './simulated-shop.ts'

const AS_OF = dayFromNumber(1095)
const DROPOUT = [0.8, 9, 0.9, 1.6] as const
const SHOP = simulateShop(mbgShop({ seed: 41, customers: 1500 }, DROPOUT))

function tested(histories = SHOP, asOf = AS_OF): Backtest {
  const test = backtest(histories, { asOf })
  if (test === null) throw new Error('There is nothing to test.')
  return test
}

describe('gate', () => {
  test('is open for a shop with enough of everything', () => {
    expect(gate(SHOP, AS_OF)).toMatchObject({ isOpen: true })
  })

  test('counts purchase days up to the day', () => {
    const histories = historiesOf([1, 1, 1, 1, 2, 2, 2, 3, 0], [0, 0, 10, 20, 0, 15, 30, 31, 1])
    expect(gate(histories, dayFromNumber(30)).conditions).toEqual([
      { condition: 'customers', actual: 2, needed: 500, isMet: false },
      { condition: 'days', actual: 30, needed: 180, isMet: false },
      // Days 10, 15, 20 and 30: day 0 is thirty days ago.
      { condition: 'recent_purchases', actual: 4, needed: 1, isMet: true },
      { condition: 'customers_with_three', actual: 2, needed: 5, isMet: false },
    ])
  })

  test('is closed where a single condition fails', () => {
    const closedBy = (histories = SHOP, asOf = AS_OF) =>
      gate(histories, asOf).conditions.flatMap(({ condition, isMet }) => (isMet ? [] : [condition]))
    expect(closedBy(simulateShop(mbgShop({ seed: 42, customers: 499 }, DROPOUT)))).toEqual(['customers'])
    expect(closedBy(SHOP, dayFromNumber(1095 + 60))).toEqual(['recent_purchases'])
    const shop = mbgShop({ seed: 43, customers: 1000 }, DROPOUT)
    expect(closedBy(simulateShop({ ...shop, arrivalDays: 100, lastDay: 170 }), dayFromNumber(170))).toEqual([
      'days',
    ])
    const once = {
      ...shop,
      draw: (draws: Parameters<typeof shop.draw>[0]) => ({ ...shop.draw(draws), dropout: 1 }),
    }
    expect(closedBy(simulateShop({ ...once, arrivalDays: 1096 }))).toEqual(['customers_with_three'])
  })

  test.each([0, 1, 2, 5, 30, 499])('is closed for a shop of %i customers, which gets no model', customers => {
    const histories = simulateShop(mbgShop({ seed: 44, customers }, DROPOUT))
    const report = modelReport(histories, { asOf: AS_OF })
    expect(report.gate.isOpen).toBe(false)
    expect(report).toMatchObject({
      fits: [],
      spend: null,
      backtest: null,
      choice: { purchases: null, alive: null },
    })
    expect(report.summary.customerIds).toHaveLength(customers)
  })
})

describe('errors of a forecast', () => {
  test('of four customers', () => {
    expect(forecastError(Float64Array.of(0.5, 2, 0, 1), Int32Array.of(0, 4, 0, 1))).toEqual({
      customers: 4,
      meanAbsolute: 2.5 / 4,
      rootMeanSquare: Math.sqrt(4.25 / 4),
      expected: 3.5,
      actual: 5,
    })
  })
})

describe('backtest', () => {
  test('holds out the last third and forecasts it', () => {
    const test = tested()
    const first = SHOP.days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY)
    expect(test.cut).toBe(dayFromNumber(first + Math.floor(((1095 - first) * 2) / 3)))
    expect(test.models.map(({ fit }) => fit.model).sort()).toEqual(['bg_nbd', 'mbg_nbd', 'pareto_nbd'])
    for (const { error } of test.models) {
      expect(error.actual).toBe(test.naive.actual)
      expect(error.meanAbsolute).toBeLessThan(test.naive.meanAbsolute)
      // All purchases of all customers, up to chance.
      expect(Math.abs(error.expected / error.actual - 1)).toBeLessThan(0.15)
    }
  })

  test('uses nothing that came after the cut', () => {
    const cut = tested().cut
    const again = backtest(SHOP, { asOf: dayFromNumber(1000), cut })
    expect(again?.models.map(({ fit }) => fit)).toEqual(tested().models.map(({ fit }) => fit))
  })

  test('later orders change nothing in it', () => {
    const longer = simulateShop({ ...mbgShop({ seed: 41, customers: 1500 }, DROPOUT), lastDay: 1400 })
    expect(longer.days.length).toBeGreaterThan(SHOP.days.length)
    expect(tested(longer)).toEqual(tested())
  })

  test('needs customers and time', () => {
    expect(backtest(historiesOf([], []), { asOf: AS_OF })).toBeNull()
    expect(backtest(SHOP, { asOf: AS_OF, cut: dayFromNumber(1080) })).toBeNull()
    expect(backtest(simulateShop(mbgShop({ seed: 45, customers: 40 }, DROPOUT)), { asOf: AS_OF })).toBeNull()
  })
})

describe('choice', () => {
  test('is the model with the smallest error', () => {
    const test = tested()
    const best = [...test.models].sort((one, other) => one.error.meanAbsolute - other.error.meanAbsolute)
    expect(chooseModel(test).purchases).toBe(best[0]?.fit.model)
    expect(chooseModel(test).alive).toBe(best.find(({ fit }) => fit.model !== 'bg_nbd')?.fit.model)
  })

  test('is none where no model beats the naive line', () => {
    const test = tested()
    expect(chooseModel({ ...test, naive: { ...test.naive, meanAbsolute: 0.0001 } })).toEqual({
      purchases: null,
      alive: null,
    })
    expect(chooseModel(null)).toEqual({ purchases: null, alive: null })
  })

  test('names nobody who says who is alive where nobody leaves', () => {
    const faithful = simulateShop(faithfulShop({ seed: 46, customers: 700 }, gamma => gamma(0.8, 9)))
    const report = modelReport(faithful, { asOf: AS_OF })
    expect(report.gate.isOpen).toBe(true)
    expect(report.choice.alive).toBeNull()
    for (const fit of report.fits) expect(fit.identification).toBe('no_dropout')
  })

  test('a report is complete where the gate is open', () => {
    const report = modelReport(SHOP, { asOf: AS_OF })
    expect(report.fits).toHaveLength(3)
    expect(report.choice.purchases).not.toBeNull()
    expect(report.choice.alive).not.toBeNull()
    expect(report.spend?.meanOfAll).toBeGreaterThan(0)
  })
})
