import { describe, expect, test } from 'vitest'
import { addDays } from '../../../shared/calendar.ts'
import type { ProductTraits } from '../../../shared/model/product-entry.ts'
import { associations } from '../../../src-main/metrics/products/associations.ts'
import { nextOrderUnits, sameBasketUnits } from '../../../src-main/metrics/products/pair-units.ts'
import {
  recommendationMembers,
  recommendations,
  recommendationsAt,
} from '../../../src-main/metrics/products/recommendations.ts'
import { shopOf, type TestOrder } from './shop-of.ts'

const ASOF = '2024-12-31'
const PERIOD = { from: '2020-01-01', to: ASOF, asOf: ASOF }

/** So many who buy baskets one after the other. */
function buyers(count: number, from: number, ...baskets: string[][]): TestOrder[] {
  return Array.from({ length: count }, (_, index) =>
    baskets.map((lines, time) => ({
      customer: from + index,
      day: addDays('2024-07-01', (index % 60) + time * 30),
      lines,
    })),
  ).flat()
}

const ORDERS = [
  ...buyers(40, 1000, ['bow', 'arrow']),
  ...buyers(40, 2000, ['racket'], ['ball']),
  ...buyers(60, 3000, ['shoe']),
  ...buyers(20, 4000, ['lace']),
  ...buyers(30, 5000, ['ball'], ['ball'], ['ball']),
  ...buyers(40, 6000, ['kite'], ['string']),
]
const CATEGORIES = { shoe: 'clothes', lace: 'clothes', sandal: 'clothes', ball: 'balls' }

function recommended(
  extra: TestOrder[],
  options: { traits?: Record<string, Partial<ProductTraits>>; withBestsellers?: boolean } = {},
) {
  const { histories, baskets } = shopOf([...ORDERS, ...extra], CATEGORIES, options.traits)
  const result = recommendations(histories, baskets, {
    asOf: ASOF,
    associations: [sameBasketUnits, nextOrderUnits].map(units =>
      associations(units(histories, baskets, PERIOD), baskets),
    ),
    withBestsellers: options.withBestsellers ?? false,
  })
  const position = result.customerIds.indexOf(1)
  return recommendationsAt(baskets, result, position)
}

const bought = (...days: [day: string, ...lines: string[]][]): TestOrder[] =>
  days.map(([day, ...lines]) => ({ customer: 1, day, lines }))

describe('what to recommend', () => {
  test('what others had in the same basket', () => {
    const list = recommended(bought(['2024-08-01', 'bow'], ['2024-09-01', 'lace']))
    expect(list).toMatchObject([
      {
        product: { name: 'arrow' },
        rule: { kind: 'same_basket', because: { name: 'bow' }, share: { part: 40, whole: 41 } },
      },
    ])
  })

  test('what others bought the second time, to those who bought once', () => {
    expect(recommended(bought(['2024-08-01', 'racket']))).toMatchObject([
      {
        product: { name: 'ball' },
        rule: { kind: 'next_order', because: { name: 'racket' }, share: { part: 40, whole: 40 } },
      },
    ])
    expect(recommended(bought(['2024-08-01', 'racket'], ['2024-09-01', 'lace']))).toEqual([])
  })

  test('not what they have and is bought once, nor what they just bought, nor what is not to be had', () => {
    expect(
      recommended(bought(['2024-08-01', 'bow'], ['2024-09-01', 'arrow'], ['2024-10-01', 'lace'])),
    ).toEqual([])
    expect(recommended(bought(['2024-08-01', 'bow', 'arrow']))).toEqual([])
    expect(
      recommended(bought(['2024-08-01', 'bow']), { traits: { arrow: { availability: 'unavailable' } } }),
    ).toEqual([])
    expect(recommended(bought(['2024-08-01', 'racket', 'ball']))).toEqual([])
  })

  test('what is bought again and again may be recommended again', () => {
    const list = recommended(bought(['2024-07-01', 'ball'], ['2024-09-01', 'shoe']), {
      withBestsellers: true,
    })
    expect(list.map(({ product }) => product.name)).toContain('ball')
  })

  test('otherwise the bestsellers of their category, then of all, if asked for', () => {
    const list = recommended(bought(['2024-08-01', 'lace']), { withBestsellers: true })
    expect(list.map(({ product, rule }) => [product.name, rule.kind])).toEqual([
      ['shoe', 'category'],
      ['ball', 'bestseller'],
      ['arrow', 'bestseller'],
    ])
    expect(list[0]?.rule).toEqual({ kind: 'category', category: 'clothes', buyers: 60 })
    expect(recommended(bought(['2024-08-01', 'lace']))).toEqual([])
  })

  test('what they have only where the data or the owner say that it is used up', () => {
    const has = bought(['2024-08-01', 'bow'], ['2024-09-01', 'arrow'], ['2024-10-01', 'lace'])
    expect(recommended(has)).toEqual([])
    const traits = { arrow: { durability: 'consumable' as const } }
    expect(recommended(has, { traits }).map(({ product }) => product.name)).toEqual(['arrow'])
    const list = recommended(bought(['2024-07-01', 'ball'], ['2024-09-01', 'shoe']), {
      withBestsellers: true,
      traits: { ball: { durability: 'durable' } },
    })
    expect(list.map(({ product }) => product.name)).not.toContain('ball')
  })

  test('not what was not sold for half a year, unless the owner says that it can be had', () => {
    const old = ORDERS.map(order => ({ ...order, day: addDays(String(order.day), -240) }))
    const { histories, baskets } = shopOf([...old, ...bought(['2024-12-01', 'lace'])], CATEGORIES)
    const result = recommendations(histories, baskets, { asOf: ASOF, associations: [] })
    expect(recommendationsAt(baskets, result, 0)).toEqual([])
    const said = shopOf([...old, ...bought(['2024-12-01', 'lace'])], CATEGORIES, {
      shoe: { availability: 'available' },
    })
    const again = recommendations(said.histories, said.baskets, { asOf: ASOF, associations: [] })
    const [first] = recommendationsAt(said.baskets, again, again.customerIds.indexOf(1))
    expect(first?.product.name).toBe('shoe')
  })

  test('to whom', () => {
    const { histories, baskets, id } = shopOf([...ORDERS, ...bought(['2024-08-01', 'lace'])], CATEGORIES)
    const result = recommendations(histories, baskets, { asOf: ASOF, associations: [] })
    const members = recommendationMembers(baskets, result, id('shoe'))
    expect(members).toContain(1)
    expect(members).not.toContain(3000)
    expect(recommendationMembers(baskets, result, 99)).toEqual([])
  })

  test('nobody in an empty shop', () => {
    const { histories, baskets } = shopOf([])
    expect(recommendations(histories, baskets, { asOf: ASOF, associations: [] }).customerIds).toHaveLength(0)
  })
})
