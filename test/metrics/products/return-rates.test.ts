import { describe, expect, test } from 'vitest'
import { PROBLEM } from '../../../src-main/metrics/order-traits.ts'
import { customerReturns, returnRates } from '../../../src-main/metrics/products/return-rates.ts'
import { shopOf, type TestOrder } from './shop-of.ts'

const PERIOD = { from: '2024-01-01', to: '2024-12-31', asOf: '2024-12-31' }

function orders(product: string, count: number, returned: number, more: string[] = []): TestOrder[] {
  return Array.from({ length: count }, (_, index) => ({
    customer: 1 + (index % 7),
    day: '2024-03-01',
    lines: [product, ...more],
    problems: index < returned ? PROBLEM.returned | PROBLEM.partlyRefunded : 0,
  }))
}

describe('returns', () => {
  const shop = shopOf([
    ...orders('shoe', 60, 24),
    ...orders('sock', 120, 3),
    ...orders('shoe', 20, 4, ['lace']),
    { customer: 9, day: '2024-03-01', lines: ['sock'], problems: PROBLEM.partlyRefunded },
    { customer: 9, day: '2025-03-01', lines: ['sock'], problems: PROBLEM.returned },
  ])
  const { histories, baskets, traits } = shop
  const result = returnRates(histories, baskets, traits, PERIOD)

  test('of orders with a product, of those with nothing else, and against the others', () => {
    expect(result.isKnown).toBe(true)
    expect(result.returned).toMatchObject({ part: 31, whole: 201 })
    expect(result.partlyRefunded).toMatchObject({ part: 32, whole: 201 })
    expect(
      result.products.map(({ product, returned, returnedAlone, verdict }) => [
        product.name,
        returned.part,
        returned.whole,
        returnedAlone.part,
        returnedAlone.whole,
        verdict,
      ]),
    ).toEqual([
      ['shoe', 28, 80, 24, 60, 'more'],
      ['lace', 4, 20, 0, 0, 'too_few'],
      ['sock', 3, 121, 3, 121, 'fewer'],
    ])
  })

  test('of customers', () => {
    const {
      customerIds,
      orders: counts,
      returned,
      partlyRefunded,
    } = customerReturns(histories, traits, PERIOD.asOf)
    const at = customerIds.indexOf(9)
    expect([counts[at], returned[at], partlyRefunded[at]]).toEqual([1, 0, 1])
    expect(returned.reduce((sum, count) => sum + count, 0)).toBe(31)
  })

  test('are unknown, not none, where no order says anything', () => {
    const silent = shopOf(orders('shoe', 10, 0))
    expect(returnRates(silent.histories, silent.baskets, silent.traits, PERIOD).isKnown).toBe(false)
  })
})
