import { describe, expect, test } from 'vitest'
import { basketMix } from '../../../src-main/metrics/products/basket-mix.ts'
import { categoryMembers } from '../../../src-main/metrics/products/product-members.ts'
import { shopOf } from './shop-of.ts'

const PERIOD = { from: '2024-01-01', to: '2024-12-31', asOf: '2024-12-31' }
const EURO = { currency: 'EUR', rates: [] }

describe('what is in the orders', () => {
  const { histories, baskets } = shopOf(
    [
      { customer: 1, day: '2024-01-01', lines: [{ product: 'tea', quantity: 3, value: 900 }, 'mate', 'cup'] },
      { customer: 1, day: '2024-02-01', lines: ['tea'] },
      { customer: 2, day: '2024-02-01', lines: ['tea', 'mate', 'cup', 'pot', 'thing', 'vase'] },
      { customer: 3, day: '2024-03-01', lines: [{ product: 'cup', value: Number.NaN }], value: 100 },
      { customer: 0, day: '2024-03-01', lines: [], value: 100 },
      { customer: 4, day: '2025-03-01', lines: ['cup'] },
    ],
    { tea: 'drinks', mate: 'drinks', cup: 'crockery', pot: 'crockery' },
  )
  const mix = basketMix(histories, baskets, PERIOD, EURO)

  test('by category', () => {
    expect(mix).toMatchObject({
      orders: 4,
      ordersWithoutContents: 1,
      linesPerOrder: 11 / 4,
      unitsPerOrder: 13 / 4,
    })
    expect(mix.sizes).toEqual([2, 0, 1, 0, 1])
    // Of the three orders whose products all have a category one has more than one.
    expect(mix.mixed).toMatchObject({ part: 1, whole: 3 })
    expect(
      mix.categories.map(({ category, orders, lines, units, revenueMinor, ordersWithoutValue }) => [
        category,
        orders.part,
        lines,
        units,
        revenueMinor,
        ordersWithoutValue,
      ]),
    ).toEqual([
      ['crockery', 3, 4, 4, 3000, 1],
      ['drinks', 3, 5, 7, 4900, 0],
      [null, 1, 2, 2, 2000, 0],
    ])
    expect(mix.categories.reduce((sum, { lineShare }) => sum + lineShare, 0)).toBeCloseTo(1, 12)
    expect(mix.categories.reduce((sum, { revenueShare }) => sum + (revenueShare ?? 0), 0)).toBeCloseTo(1, 12)
  })

  test('and which these are', () => {
    const members = (category: string | null) => categoryMembers(histories, baskets, { ...PERIOD, category })
    expect(members('drinks')).toEqual({ orderIds: [1, 2, 3], customerIds: [1, 2] })
    expect(members(null)).toEqual({ orderIds: [3], customerIds: [2] })
  })

  test('of an empty shop', () => {
    const empty = shopOf([])
    expect(basketMix(empty.histories, empty.baskets, PERIOD, { currency: null, rates: [] })).toEqual({
      currency: null,
      orders: 0,
      ordersWithoutContents: 0,
      linesPerOrder: null,
      unitsPerOrder: null,
      sizes: [0, 0, 0, 0, 0],
      mixed: expect.objectContaining({ whole: 0, value: null }),
      categories: [],
    })
  })
})
