import { describe, expect, test } from 'vitest'
import { addDays } from '../../../shared/calendar.ts'
import { boughtAgain } from '../../../src-main/metrics/products/durables.ts'
import { entryMembers, entryProducts } from '../../../src-main/metrics/products/entry-products.ts'
import { repeatMakers } from '../../../src-main/metrics/products/repeat-makers.ts'
import { shopOf, type TestOrder } from './shop-of.ts'

const PERIOD = { from: '2023-01-01', to: '2024-12-31', asOf: '2024-12-31' }

/** So many who begin with a product; the first ones come back a month later, for something else. */
function beginners(product: string, count: number, back: number, from: number): TestOrder[] {
  return Array.from({ length: count }, (_, index): TestOrder[] => {
    const day = addDays('2023-01-05', index)
    const first = { customer: from + index, day, lines: [product] }
    return index < back
      ? [first, { customer: from + index, day: addDays(day, 30), lines: ['other'] }]
      : [first]
  }).flat()
}

describe('entry products', () => {
  const orders = [
    ...beginners('good', 80, 40, 1000),
    ...beginners('bad', 80, 8, 2000),
    ...beginners('usual', 160, 48, 3000),
    ...beginners('rare', 4, 4, 4000),
    ...beginners('few', 6, 3, 5000),
    // Too young, and unknown contents.
    { customer: 6000, day: '2024-01-02', lines: ['good'] },
    { customer: 6000, day: '2024-01-12', lines: ['good'] },
    { customer: 6001, day: '2023-01-12', lines: [], value: 900 },
  ]
  const { histories, baskets, id } = shopOf(orders)
  const result = entryProducts(histories, baskets, PERIOD)

  test('share of those who come back, against the others', () => {
    expect(result.secondOrder).toMatchObject({ part: 103, whole: 330 })
    expect(result.tooYoung).toBe(1)
    expect(result.productsWithTooFew).toBe(1)
    expect(
      result.products.map(({ product, secondOrder, verdict }) => [
        product.name,
        secondOrder.part,
        secondOrder.whole,
        verdict,
      ]),
    ).toEqual([
      ['good', 40, 80, 'more'],
      ['usual', 48, 160, 'no_difference'],
      ['few', 3, 6, 'too_few'],
      ['bad', 8, 80, 'fewer'],
    ])
    const [good] = result.products
    expect(good?.difference).toMatchObject({ one: { part: 40, whole: 80 }, other: { part: 63, whole: 250 } })
    expect(good?.difference.low).toBeGreaterThan(0)
    expect(good?.qValue).toBeLessThan(0.01)
  })

  test('and who they are', () => {
    const members = entryMembers(histories, baskets, { ...PERIOD, productId: id('few') })
    expect(members).toEqual({ came: [5000, 5001, 5002], stayedAway: [5003, 5004, 5005], tooYoung: [] })
    expect(entryMembers(histories, baskets, { ...PERIOD, productId: 99 })).toEqual({
      came: [],
      stayedAway: [],
      tooYoung: [],
    })
  })

  test('later orders change nothing about an earlier day', () => {
    const later = shopOf([...orders, { customer: 2070, day: '2025-01-01', lines: ['other'] }])
    expect(entryProducts(later.histories, later.baskets, PERIOD)).toEqual(result)
  })
})

describe('repeat makers', () => {
  test('what loyal customers buy is no repeat maker for that alone', () => {
    // Ten buy every month; they buy the refill from the third time on. A hundred buy once.
    const loyal = Array.from({ length: 10 }, (_, customer) =>
      Array.from({ length: 12 }, (_, month) => ({
        customer: customer + 1,
        day: addDays('2023-01-05', month * 30),
        lines: [month < 2 ? 'machine' : 'refill'],
      })),
    ).flat()
    const others = beginners('machine', 100, 0, 1000)
    const { histories, baskets } = shopOf([...loyal, ...others])
    const makers = repeatMakers(histories, baskets, PERIOD)
    const [machine, refill] = makers.rates
    expect(machine).toMatchObject({ part: 10, whole: 110 })
    expect(refill).toMatchObject({ part: 10, whole: 10 })
    // Compared with the third and later purchases of everybody it is nothing special.
    const [ofMachine, ofRefill] = makers.comparisons
    expect(ofRefill?.factor).toBeCloseTo(1, 1)
    expect(ofRefill?.low).toBeLessThan(1)
    expect(ofMachine?.factor).toBeCloseTo(1, 9)
  })
})

describe('durable goods', () => {
  const each = (count: number, lines: (index: number) => string[][], from: number): TestOrder[] =>
    Array.from({ length: count }, (_, index) =>
      lines(index).map((products, time) => ({
        customer: from + index,
        day: addDays('2023-01-05', time * 40),
        lines: products,
      })),
    ).flat()
  const orders = [
    ...each(60, () => [['machine'], ['beans'], ['beans']], 1000),
    ...each(
      40,
      () => [
        ['machine', 'beans'],
        ['beans', 'cup'],
      ],
      2000,
    ),
  ]
  const { histories, baskets } = shopOf(
    [
      ...orders,
      ...each(2, () => [['newcomer'], ['beans']], 3000),
      ...each(10, index => (index < 2 ? [['gift'], ['gift']] : [['gift'], ['beans']]), 4000),
      ...each(31, index => (index < 3 ? [['lamp'], ['lamp']] : [['lamp'], ['beans']]), 5000),
      ...each(30, index => (index < 3 ? [['oil'], ['oil']] : [['oil'], ['beans']]), 6000),
    ],
    {},
    { cup: { durability: 'consumable' } },
  )
  const { rates, durable } = boughtAgain(histories, baskets, PERIOD.asOf)
  const byName = (name: string) => baskets.products.findIndex(product => product.name === name)

  test('are bought once', () => {
    expect(rates[byName('machine')]).toMatchObject({ part: 0, whole: 100 })
    expect(durable[byName('machine')]).toBe(1)
    expect(rates[byName('beans')]).toMatchObject({ part: 100, whole: 100 })
    expect(durable[byName('beans')]).toBe(0)
  })

  test('are what nobody could buy again yet, and what fewer than three or one in ten did', () => {
    expect(durable[byName('newcomer')]).toBe(1)
    expect(rates[byName('gift')]).toMatchObject({ part: 2, whole: 10 })
    expect(durable[byName('gift')]).toBe(1)
    expect(rates[byName('lamp')]).toMatchObject({ part: 3, whole: 31 })
    expect(durable[byName('lamp')]).toBe(1)
    expect(durable[byName('oil')]).toBe(0)
  })

  test('are not what the owner says is used up, and the other way round', () => {
    expect(rates[byName('cup')]?.part).toBe(0)
    expect(durable[byName('cup')]).toBe(0)
    const said = shopOf(orders, {}, { beans: { durability: 'durable' } })
    const again = boughtAgain(said.histories, said.baskets, PERIOD.asOf)
    expect(again.durable[said.id('beans') - 1]).toBe(1)
  })

  test('where nobody came back everything is', () => {
    const young = shopOf([{ customer: 1, day: '2024-01-01', lines: ['beans'] }])
    expect([...boughtAgain(young.histories, young.baskets, PERIOD.asOf).durable]).toEqual([1])
  })
})
