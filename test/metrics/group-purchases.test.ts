import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../../shared/calendar.ts'
import { groupPlaces } from '../../src-main/metrics/customers/group-places.ts'
import { purchasesOfGroup } from '../../src-main/metrics/group-purchases.ts'
import { groupGoods } from '../../src-main/metrics/products/group-goods.ts'
import { anyDay, anyPurchases } from './any-shop.ts'
import { shopOf, type TestOrder } from './products/shop-of.ts'

const MONEY = { currency: 'EUR', rates: [] }

test('what a group bought, by a day, and what it bought again: the others are not in it', () => {
  const { histories, baskets } = shopOf(
    [
      { customer: 1, day: '2024-01-01', lines: [{ product: 'tea', quantity: 2, value: 900 }, 'cup'] },
      { customer: 1, day: '2024-03-01', lines: ['tea'] },
      { customer: 2, day: '2024-02-01', lines: ['cup'] },
      { customer: 3, day: '2024-02-01', lines: ['tea', 'pot'] },
      { customer: 3, day: '2024-06-01', lines: ['pot'] },
      { customer: 0, day: '2024-02-01', lines: ['tea'] },
    ],
    { tea: 'drinks', cup: 'crockery', pot: 'crockery' },
  )
  const asOf = '2024-05-31'
  const group = purchasesOfGroup(histories, baskets, id => id !== 2, dayNumber(asOf))
  expect([...group.histories.customerIds]).toEqual([1, 1, 3])
  expect(group.histories.range).toEqual({ from: dayNumber('2024-01-01'), to: dayNumber('2024-03-01') })
  const goods = groupGoods(group, { asOf, customers: 2, money: MONEY })
  expect(goods.products.map(one => [one.product.name, one.buyers, one.orders, one.revenueMinor])).toEqual([
    ['tea', 2, 3, 2900],
    ['cup', 1, 1, 1000],
    ['pot', 1, 1, 1000],
  ])
  expect(goods.categories.map(({ category, orders }) => [category, orders.part, orders.whole])).toEqual([
    ['drinks', 3, 3],
    ['crockery', 2, 3],
  ])
  expect(goods.interests.categories).toMatchObject([{ category: 'drinks', customers: { part: 1, whole: 2 } }])
  expect(goods.interests.products.map(({ product, customers }) => [product.name, customers.part])).toEqual([
    ['tea', 1],
  ])
  expect(goods.ordersWithContents).toBe(3)

  const nobody = purchasesOfGroup(histories, baskets, () => false, dayNumber(asOf))
  expect(groupGoods(nobody, { asOf, customers: 0, money: MONEY })).toEqual({
    products: [],
    categories: [],
    ordersWithContents: 0,
    interests: { categories: [], products: [] },
  })
})

test('a group and all others together have every order of a known customer, with its lines', () => {
  fc.assert(
    fc.property(anyPurchases, anyDay, (list, day) => {
      const orders = list.map(
        ({ customer, day, quantity }): TestOrder => ({
          customer,
          day,
          lines: Array.from({ length: quantity }, (_, index) => `thing ${index}`),
        }),
      )
      const { histories, baskets } = shopOf(orders)
      const asOf = dayNumber(day)
      const parts = [0, 1].map(rest => purchasesOfGroup(histories, baskets, id => id % 2 === rest, asOf))
      const sum = (of: (part: (typeof parts)[number]) => number) =>
        parts.reduce((all, one) => all + of(one), 0)
      const known = orders.filter(one => one.customer !== 0 && dayNumber(String(one.day)) <= asOf)
      expect(sum(part => part.histories.days.length)).toBe(known.length)
      expect(sum(part => part.baskets.productIndexes.length)).toBe(
        known.reduce((all, { lines }) => all + lines.length, 0),
      )
      for (const { histories: own, baskets: ownBaskets } of parts) {
        expect(ownBaskets.lineStarts).toHaveLength(own.days.length + 1)
        for (const [place, quantity] of own.quantities.entries())
          expect((ownBaskets.lineStarts[place + 1] ?? 0) - (ownBaskets.lineStarts[place] ?? 0)).toBe(quantity)
      }
    }),
  )
})

test('where people live is told by country, and by the first digit where that is a part of it', () => {
  const places = groupPlaces([
    { country: 'DE', postalCode: '48143' },
    { country: 'DE', postalCode: ' 45127' },
    { country: 'DE', postalCode: null },
    { country: 'DE', postalCode: '10115' },
    { country: 'AT', postalCode: '1010' },
    { country: 'NL', postalCode: '1012 AB' },
    { country: null, postalCode: '10115' },
  ])
  expect(places).toEqual({
    countries: [
      { country: 'DE', customers: 4 },
      { country: 'AT', customers: 1 },
      { country: 'NL', customers: 1 },
    ],
    countryUnknown: 1,
    areas: [
      { country: 'DE', digit: '4', customers: 2 },
      { country: 'AT', digit: '1', customers: 1 },
      { country: 'DE', digit: '1', customers: 1 },
    ],
  })
})
