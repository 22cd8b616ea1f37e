import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { interestMembers } from '../../../src-main/metrics/products/interests.ts'
import { topicBuyers, topicPurchases } from '../../../src-main/metrics/products/topic-purchases.ts'
import { shopOf } from './shop-of.ts'

const CATEGORIES = { tea: 'drinks', mate: 'drinks', cup: 'crockery', pot: 'crockery' }
const KITCHEN = { id: 11, categories: ['drinks', 'crockery', 'drinks'] }
const DRINKS = { id: 12, categories: ['drinks'] }
const NOTHING = { id: 13, categories: [] }
const TOPICS = [KITCHEN, DRINKS, NOTHING]

describe('topics derived from purchases', () => {
  const { histories, baskets } = shopOf(
    [
      { customer: 2, day: '2024-01-01', lines: ['tea', 'cup'] },
      { customer: 2, day: '2024-01-01', lines: ['mate'] },
      { customer: 2, day: '2024-02-01', lines: ['cup', 'thing'] },
      { customer: 2, day: '2025-01-01', lines: ['mate'] },
      { customer: 3, day: '2025-01-01', lines: ['pot'] },
      { customer: 4, day: '2024-01-01', lines: ['thing'] },
      { customer: 0, day: '2024-01-01', lines: ['tea'] },
    ],
    CATEGORIES,
  )
  const persons = (asOf: string) => personsAsOf(histories, dayNumber(asOf))

  test('count days of purchase over all categories of a topic', () => {
    const of = (customerId: number, asOf: string) =>
      Object.fromEntries(topicPurchases(histories, baskets, persons(asOf), TOPICS, customerId))
    expect(of(2, '2025-12-31')).toEqual({
      11: { purchases: 3, firstDay: '2024-01-01', lastDay: '2025-01-01' },
      12: { purchases: 2, firstDay: '2024-01-01', lastDay: '2025-01-01' },
    })
    expect(of(2, '2024-12-31')).toMatchObject({ 11: { purchases: 2 }, 12: { purchases: 1 } })
    expect(of(3, '2024-12-31')).toEqual({})
    expect(of(4, '2025-12-31')).toEqual({})
    expect(of(99, '2025-12-31')).toEqual({})
  })

  test('have the same buyers as their categories', () => {
    expect(topicBuyers(baskets, persons('2025-12-31'), TOPICS)).toEqual([[2, 3], [2], []])
    const products = ['tea', 'mate', 'cup', 'pot', 'thing']
    const order = fc.record({
      customer: fc.integer({ min: 0, max: 5 }),
      day: fc.integer({ min: 1, max: 28 }).map(day => `2024-01-${String(day).padStart(2, '0')}`),
      lines: fc.uniqueArray(fc.constantFrom(...products), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(order, { maxLength: 30 }), orders => {
        const shop = shopOf(orders, CATEGORIES)
        const asOf = '2024-01-20'
        const members = (category: string) =>
          interestMembers(shop.histories, shop.baskets, { category, leastPurchases: 1, asOf })
        const of = personsAsOf(shop.histories, dayNumber(asOf))
        const [kitchen, drinks] = topicBuyers(shop.baskets, of, TOPICS)
        expect(drinks).toEqual(members('drinks'))
        expect(new Set(kitchen)).toEqual(new Set([...members('drinks'), ...members('crockery')]))
      }),
    )
  })
})
