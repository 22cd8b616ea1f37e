import { describe, expect, test } from 'vitest'
import { customerInterests, interestMembers } from '../../../src-main/metrics/products/interests.ts'
import { shopOf } from './shop-of.ts'

describe('interests', () => {
  const { histories, baskets } = shopOf(
    [
      { customer: 2, day: '2024-01-01', lines: ['tea', 'cup'] },
      { customer: 2, day: '2024-01-01', lines: ['mate'] },
      { customer: 2, day: '2024-02-01', lines: ['tea'] },
      { customer: 2, day: '2024-03-01', lines: ['cup', 'thing'] },
      { customer: 2, day: '2024-04-01', lines: [], value: 10 },
      { customer: 2, day: '2025-01-01', lines: ['mate'] },
      { customer: 3, day: '2025-01-01', lines: ['pot'] },
      { customer: 0, day: '2024-01-01', lines: ['tea'] },
      { customer: 0, day: '2024-01-02', lines: ['tea'] },
    ],
    { tea: 'drinks', mate: 'drinks', cup: 'crockery', pot: 'crockery' },
  )

  test('are derived from days of purchase', () => {
    const interests = customerInterests(histories, baskets, { customerId: 2, asOf: '2024-12-31' })
    expect(interests.purchases).toBe(3)
    expect(interests.categories).toEqual([
      { category: 'crockery', purchases: 2, firstDay: '2024-01-01', lastDay: '2024-03-01' },
      { category: 'drinks', purchases: 2, firstDay: '2024-01-01', lastDay: '2024-02-01' },
    ])
    expect(interests.products.map(({ product, purchases }) => [product.name, purchases])).toEqual([
      ['cup', 2],
      ['tea', 2],
    ])
  })

  test('of later days are not known yet', () => {
    const later = customerInterests(histories, baskets, { customerId: 2, asOf: '2025-12-31' })
    expect(later.categories[0]).toMatchObject({ category: 'drinks', purchases: 3 })
    expect(customerInterests(histories, baskets, { customerId: 3, asOf: '2024-12-31' })).toEqual({
      purchases: 0,
      categories: [],
      products: [],
    })
    expect(customerInterests(histories, baskets, { customerId: 99, asOf: '2025-12-31' }).purchases).toBe(0)
  })

  test('who has one', () => {
    const members = (category: string, leastPurchases: number, asOf: string) =>
      interestMembers(histories, baskets, { category, leastPurchases, asOf })
    expect(members('drinks', 3, '2024-12-31')).toEqual([])
    expect(members('drinks', 3, '2025-12-31')).toEqual([2])
    expect(members('crockery', 1, '2025-12-31')).toEqual([2, 3])
  })
})
