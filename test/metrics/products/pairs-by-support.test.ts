import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lift } from '../../../src-main/metrics/products/lift.ts'
import { nextOrderUnits, sameBasketUnits } from '../../../src-main/metrics/products/pair-units.ts'
import { pairsBySupport } from '../../../src-main/metrics/products/pairs-by-support.ts'
import { GROCERIES_DAY, groceries } from './groceries.ts'
import { shopOf, type TestOrder } from './shop-of.ts'

const YEAR = { from: '2025-01-01', to: '2025-12-31', asOf: '2025-12-31' }

describe('published baskets', () => {
  const period = { from: GROCERIES_DAY, to: GROCERIES_DAY, asOf: GROCERIES_DAY }

  // Counts, confidences and lifts as the rules of the R package arules over the same data have them.
  test('605 pairs are in half a percent of them, and the largest lifts are these', context => {
    const { histories, baskets } = groceries(context)
    const units = sameBasketUnits(histories, baskets, period)
    expect(units.count).toBe(9835)
    const pairs = pairsBySupport(units, baskets, { support: 0.005 })
    expect(pairs).toHaveLength(605)
    const digits = (value: number) => value.toFixed(9)
    const rows = pairs
      .slice(0, 20)
      .map(pair => [
        pair.a.name,
        pair.b.name,
        pair.joint,
        digits(pair.support),
        pair.casesA,
        pair.casesB,
        digits(pair.confidenceAToB),
        digits(pair.confidenceBToA),
        digits(pair.lift),
      ])
    expect(rows).toEqual(LARGEST_LIFTS)
    for (const pair of pairs) {
      expect(pair.low).toBeLessThan(pair.lift)
      expect(pair.high).toBeGreaterThan(pair.lift)
    }
  })
})

const LARGEST_LIFTS = [
  ['ham', 'white bread', 50, '0.005083884', 256, 414, '0.195312500', '0.120772947', '4.639851298'],
  ['herbs', 'root vegetables', 69, '0.007015760', 160, 1072, '0.431250000', '0.064365672', '3.956477379'],
  ['berries', 'whipped/sour cream', 89, '0.009049314', 327, 705, '0.272171254', '0.126241135', '3.796885505'],
  ['hygiene articles', 'napkins', 60, '0.006100661', 324, 515, '0.185185185', '0.116504854', '3.536497663'],
  ['chicken', 'frozen vegetables', 66, '0.006710727', 422, 473, '0.156398104', '0.139534884', '3.251956354'],
  ['sausage', 'sliced cheese', 69, '0.007015760', 924, 241, '0.074675325', '0.286307054', '3.047434930'],
  ['beef', 'root vegetables', 171, '0.017386884', 516, 1072, '0.331395349', '0.159514925', '3.040366843'],
  ['chocolate', 'waffles', 57, '0.005795628', 488, 378, '0.116803279', '0.150793651', '3.039048270'],
  [
    'chocolate',
    'long life bakery product',
    52,
    '0.005287239',
    488,
    368,
    '0.106557377',
    '0.141304348',
    '2.847803813',
  ],
  ['onions', 'root vegetables', 93, '0.009456024', 305, 1072, '0.304918033', '0.086753731', '2.797452288'],
  ['margarine', 'sugar', 54, '0.005490595', 576, 333, '0.093750000', '0.162162162', '2.768862613'],
  ['butter', 'domestic eggs', 95, '0.009659380', 545, 624, '0.174311927', '0.152243590', '2.747368266'],
  ['curd', 'whipped/sour cream', 103, '0.010472801', 524, 705, '0.196564885', '0.146099291', '2.742149857'],
  ['curd', 'dessert', 51, '0.005185562', 524, 365, '0.097328244', '0.139726027', '2.622529541'],
  ['grapes', 'tropical fruit', 60, '0.006100661', 220, 1032, '0.272727273', '0.058139535', '2.599101480'],
  ['pip fruit', 'tropical fruit', 201, '0.020437214', 744, 1032, '0.270161290', '0.194767442', '2.574647568'],
  ['butter', 'whipped/sour cream', 100, '0.010167768', 545, 705, '0.183486239', '0.141843972', '2.559698094'],
  ['beef', 'pork', 75, '0.007625826', 516, 567, '0.145348837', '0.132275132', '2.521174275'],
  ['soft cheese', 'yogurt', 59, '0.005998983', 168, 1372, '0.351190476', '0.043002915', '2.517462342'],
  ['herbs', 'other vegetables', 76, '0.007727504', 160, 1903, '0.475000000', '0.039936942', '2.454873883'],
]

describe('pairs of one basket', () => {
  test('are counted by order, whatever the pieces, without what is not known', () => {
    const { histories, baskets } = shopOf([
      { customer: 1, day: '2025-01-01', lines: [{ product: 'tea', quantity: 9 }, 'cup'] },
      { customer: 1, day: '2025-01-01', lines: ['tea', 'cup', 'spoon'] },
      { customer: 0, day: '2025-01-02', lines: ['tea'] },
      { customer: 2, day: '2025-01-03', lines: [], value: 500 },
      { customer: 2, day: '2026-01-01', lines: ['tea', 'spoon'] },
    ])
    const pairs = pairsBySupport(sameBasketUnits(histories, baskets, YEAR), baskets, {})
    expect(pairs.map(({ a, b, joint, cases }) => [a.name, b.name, joint, cases])).toEqual([
      ['cup', 'spoon', 1, 3],
      ['cup', 'tea', 2, 3],
      ['spoon', 'tea', 1, 3],
    ])
    expect(pairs[0]).toMatchObject({
      casesA: 2,
      casesB: 1,
      support: 1 / 3,
      confidenceAToB: 0.5,
      confidenceBToA: 1,
      lift: 1.5,
      enough: false,
    })
  })

  test('with a share of all cases that is just reached', () => {
    const lines = (count: number) => Array.from({ length: count }, () => ['tea', 'cup'])
    const orders = [...lines(5), ...Array.from({ length: 995 }, () => ['spoon'])]
    const { histories, baskets } = shopOf(
      orders.map(list => ({ customer: 0, day: '2025-01-01', lines: list })),
    )
    const units = sameBasketUnits(histories, baskets, YEAR)
    expect(pairsBySupport(units, baskets, { support: 0.005 })).toHaveLength(1)
    expect(pairsBySupport(units, baskets, { support: 0.005001 })).toHaveLength(0)
    expect(pairsBySupport(units, baskets, { joint: 6 })).toHaveLength(0)
  })

  test('none in an empty shop', () => {
    const { histories, baskets } = shopOf([])
    expect(pairsBySupport(sameBasketUnits(histories, baskets, YEAR), baskets, {})).toEqual([])
    expect(pairsBySupport(nextOrderUnits(histories, baskets, YEAR), baskets, {})).toEqual([])
  })
})

describe('first and second order', () => {
  test('of one person; all orders of a day are one', () => {
    const { histories, baskets } = shopOf([
      { customer: 1, day: '2024-05-01', lines: ['machine'] },
      { customer: 1, day: '2024-05-01', lines: ['cup', 'machine'] },
      { customer: 1, day: '2025-02-01', lines: ['beans'] },
      { customer: 1, day: '2025-03-01', lines: ['spoon'] },
      { customer: 2, day: '2025-01-01', lines: ['machine'] },
      { customer: 2, day: '2025-02-01', lines: ['machine', 'beans'] },
      // Second order before the period, contents unknown, only one day, nobody known.
      { customer: 3, day: '2024-01-01', lines: ['machine'] },
      { customer: 3, day: '2024-02-01', lines: ['beans'] },
      { customer: 4, day: '2025-01-01', lines: [], value: 100 },
      { customer: 4, day: '2025-02-01', lines: ['beans'] },
      { customer: 5, day: '2025-02-01', lines: ['beans'] },
      { customer: 0, day: '2025-02-01', lines: ['machine'] },
      { customer: 0, day: '2025-02-02', lines: ['beans'] },
    ])
    const units = nextOrderUnits(histories, baskets, YEAR)
    expect([...units.customerIds]).toEqual([1, 2])
    const pairs = pairsBySupport(units, baskets, {})
    expect(pairs.map(({ a, b, joint, casesA, casesB }) => [a.name, b.name, joint, casesA, casesB])).toEqual(
      [
        ['cup', 'beans', 1, 1, 2],
        ['machine', 'beans', 2, 2, 2],
      ].sort((one, other) => Number(other[2]) - Number(one[2])),
    )
  })
})

describe('lift', () => {
  test('lies in its interval, which is above 1 just where the shares differ', () => {
    const table = fc
      .tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(2000))
      .filter(([joint, onlyA, onlyB]) => joint + onlyA > 0 && joint + onlyB > 0)
    fc.assert(
      fc.property(table, ([joint, onlyA, onlyB, neither]) => {
        const cases = joint + onlyA + onlyB + neither
        const { value, low, high } = lift(joint, joint + onlyA, joint + onlyB, cases)
        expect(value).toBeCloseTo((joint * cases) / ((joint + onlyA) * (joint + onlyB)), 9)
        expect(low).toBeLessThanOrEqual(value + 1e-9)
        expect(high).toBeGreaterThanOrEqual(value - 1e-9)
        if (low > 1) expect(value).toBeGreaterThan(1)
        expect(lift(joint, joint + onlyB, joint + onlyA, cases)).toEqual({ value, low, high })
      }),
    )
  })

  test('of what is in every order is 1', () => {
    const { value, low, high } = lift(4, 10, 4, 10)
    expect(value).toBe(1)
    expect([low < 1, high > 1]).toEqual([true, true])
    expect(lift(10, 10, 10, 10)).toEqual({ value: 1, low: 1, high: 1 })
  })

  test('always together, but five times only: not narrower than five cases allow', () => {
    // Wilson's interval of 5 of 5 begins at 0.5655, that of the other 95 of 995 ends at 0.1154.
    const { value, low } = lift(5, 5, 100, 1000)
    expect(value).toBe(10)
    expect(low).toBeCloseTo(1 + (0.995 * (1 - 95 / 995 - Math.hypot(1 - 0.5655, 0.1154 - 95 / 995))) / 0.1, 2)
  })
})

test('counts are those of looking at every pair of every basket', () => {
  const order = fc.record({
    customer: fc.nat(3),
    day: fc.integer({ min: 20_089, max: 20_099 }),
    lines: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }),
  })
  fc.assert(
    fc.property(fc.array(order, { maxLength: 25 }), (orders: TestOrder[]) => {
      const { histories, baskets } = shopOf(orders)
      const expected = new Map<string, number>()
      for (const { lines } of orders)
        for (const a of lines)
          for (const b of lines) if (a < b) expected.set(`${a}${b}`, (expected.get(`${a}${b}`) ?? 0) + 1)
      const pairs = pairsBySupport(sameBasketUnits(histories, baskets, YEAR), baskets, {})
      expect(new Map(pairs.map(({ a, b, joint }) => [a.name + b.name, joint]))).toEqual(expected)
    }),
  )
})
