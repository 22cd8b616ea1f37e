import { describe, expect, test } from 'vitest'
import { productRanking, trend } from '../../../src-main/metrics/products/ranking.ts'
import { shopOf, type TestOrder } from './shop-of.ts'

const EURO = { currency: 'EUR', rates: [] }

/** Worked out by hand. */
const orders: TestOrder[] = [
  { customer: 1, day: '2024-02-01', lines: [{ product: 'tea', quantity: 2, value: 800 }, 'cup'] },
  { customer: 1, day: '2024-06-01', lines: [{ product: 'tea', value: 400 }] },
  { customer: 2, day: '2024-03-01', lines: [{ product: 'tea', quantity: 3, value: 1200 }] },
  { customer: 2, day: '2024-03-01', lines: [{ product: 'tea', value: 400 }] },
  { customer: 3, day: '2024-04-01', lines: ['cup'] },
  { customer: 3, day: '2025-04-02', lines: ['cup'] },
  { customer: 0, day: '2024-05-01', lines: [{ product: 'tea', value: Number.NaN }], value: 400 },
  { customer: 4, day: '2024-05-02', lines: [], value: 700 },
  { customer: 5, day: '2023-05-02', lines: ['pot', 'tea'] },
  { customer: 5, day: '2025-07-02', lines: ['vase'] },
]

describe('ranking', () => {
  const { histories, baskets } = shopOf(orders, {
    tea: 'drinks',
    cup: 'crockery',
    pot: 'crockery',
    vase: 'decoration',
  })
  const ranking = productRanking(
    histories,
    baskets,
    { from: '2024-01-01', to: '2024-12-31', asOf: '2025-06-30' },
    EURO,
  )
  const row = (name: string) => ranking.products.find(({ product }) => product.name === name)

  test('counts orders, pieces, buyers and revenue', () => {
    expect(ranking).toMatchObject({ currency: 'EUR', orders: 6, ordersWithoutContents: 1 })
    expect(ranking.products.map(({ product }) => product.name)).toEqual(['tea', 'cup', 'pot'])
    expect(row('tea')).toMatchObject({
      category: 'drinks',
      sales: { units: 8, orders: 5, revenueMinor: 2800, ordersWithoutValue: 1 },
      buyers: 2,
      firstSoldDay: '2023-05-02',
      lastSoldDay: '2024-06-01',
      daysSinceSold: 394,
    })
    expect(row('cup')).toMatchObject({ sales: { orders: 2, revenueMinor: 2000 }, buyers: 2 })
  })

  test('what was not sold in the period is there, too: it may be a slow seller', () => {
    expect(row('pot')).toMatchObject({
      sales: { units: 0, orders: 0, revenueMinor: 0 },
      buyers: 0,
      daysSinceSold: 790,
    })
    expect(row('vase')).toBeUndefined()
  })

  test('with the period before only where the data go back so far', () => {
    expect(row('tea')?.before).toBeNull()
    const half = { from: '2024-01-01', to: '2024-03-31', asOf: '2024-04-30' }
    const tea = productRanking(histories, baskets, half, EURO).products.find(
      ({ product }) => product.name === 'tea',
    )
    expect(tea?.before).toEqual({ units: 0, orders: 0, revenueMinor: 0, ordersWithoutValue: 0 })
    expect(tea?.trend).toEqual({ factor: null, low: null, high: null, enough: false })
  })

  test('who comes back within a year', () => {
    // 1 does after four months; 2 had two orders of one day only; 3 comes back a day too late. Younger than a year: none.
    expect(ranking.comesBack).toMatchObject({ part: 1, whole: 4 })
    expect(row('tea')?.comesBack).toMatchObject({ part: 1, whole: 2 })
    expect(row('cup')?.comesBack).toMatchObject({ part: 1, whole: 2 })
    // First purchases of the period: 1 of 4 (with the one whose contents are not known) come back.
    expect(row('cup')?.repeatMaker.factor).toBeCloseTo(0.5 / 0.25, 9)
  })

  test('what is bought again', () => {
    // Of those who bought anything later: 1 bought tea again; 3 bought a cup again, 1 did not.
    expect(row('tea')?.boughtAgain).toMatchObject({ part: 1, whole: 1 })
    expect(row('cup')?.boughtAgain).toMatchObject({ part: 1, whole: 2 })
  })

  test('in several currencies', () => {
    const mixed = shopOf([
      { customer: 1, day: '2024-02-01', currency: 'EUR', lines: ['tea'] },
      { customer: 1, day: '2024-02-02', currency: 'CHF', lines: ['tea'] },
      { customer: 1, day: '2024-02-03', currency: 'USD', lines: ['tea'] },
    ])
    const rates = [{ from: 'CHF', to: 'EUR', rate: 1.1, day: '2024-01-01' }]
    const period = { from: '2024-01-01', to: '2024-12-31', asOf: '2024-12-31' }
    const [tea] = productRanking(mixed.histories, mixed.baskets, period, { currency: 'EUR', rates }).products
    expect(tea?.sales).toEqual({ units: 3, orders: 3, revenueMinor: 2100, ordersWithoutValue: 1 })
  })

  test('of an empty shop', () => {
    const empty = shopOf([])
    const period = { from: '2024-01-01', to: '2024-12-31', asOf: '2024-12-31' }
    expect(
      productRanking(empty.histories, empty.baskets, period, { currency: null, rates: [] }),
    ).toMatchObject({
      currency: null,
      orders: 0,
      comesBack: { whole: 0, value: null },
      products: [],
    })
  })
})

test('the trend and its interval', () => {
  expect(trend(30, 20)).toMatchObject({ factor: 1.5, enough: true })
  // Wilson's interval of 30 of 50 is [0.4618, 0.7239].
  expect(trend(30, 20).low).toBeCloseTo(0.4618 / 0.5382, 3)
  expect(trend(30, 20).high).toBeCloseTo(0.7239 / 0.2761, 2)
  expect(trend(2, 2).enough).toBe(false)
  expect(trend(0, 20)).toMatchObject({ factor: 0, low: 0 })
  expect(trend(20, 0).factor).toBeNull()
})
