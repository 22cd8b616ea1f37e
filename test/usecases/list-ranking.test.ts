import { describe, expect, test } from 'vitest'
import { productListSchema } from '../../shared/model/product-list.ts'
import { productRanking } from '../../src-main/metrics/products/ranking.ts'
import { returnRates } from '../../src-main/metrics/products/return-rates.ts'
import {
  joinRanking,
  pageOfRanking,
  type RankingPage,
} from '../../src-main/usecases/products/list-ranking.ts'
import { shopOf, type TestOrder } from '../metrics/products/shop-of.ts'

function sold(product: string, days: readonly string[], value: number): TestOrder[] {
  return days.map((day, index) => ({ customer: 1 + index, day, lines: [{ product, value }] }))
}

const JANUARY = ['2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06']
const { histories, baskets, traits, id } = shopOf(
  [
    ...sold('Grüntee', JANUARY, 1000),
    ...sold('Teekanne', ['2024-01-01', '2024-02-01'], 3000),
    ...sold('Tasse', ['2024-12-30'], 500),
    ...sold('Sieb', ['2023-02-01'], 500),
  ],
  { Grüntee: 'Tee', Teekanne: 'Geschirr', Tasse: 'Geschirr' },
)
const period = { from: '2024-01-01', to: '2024-12-31', asOf: '2024-12-31' }
const list = joinRanking(
  productRanking(histories, baskets, period, { currency: 'EUR', rates: [] }),
  returnRates(histories, baskets, traits, period),
  period,
)
const page = (of: Partial<RankingPage>) =>
  pageOfRanking(list, { sort: 'revenue', limit: 10, offset: 0, ...of })
const names = (of: Partial<RankingPage>) => page(of).products.map(({ product }) => product.name)

describe('the list of products', () => {
  test('says what is true of all of them', () => {
    expect(productListSchema.parse(page({ limit: 1 }))).toMatchObject({
      total: 4,
      sold: 3,
      unsold: 1,
      // Of 115.00 the pot alone brings 60.00.
      forHalfOfRevenue: 1,
      returned: { part: 0, whole: 8 },
    })
  })

  test('comes page by page, in any order', () => {
    expect(names({})).toEqual(['Teekanne', 'Grüntee', 'Tasse', 'Sieb'])
    expect(names({ limit: 2, offset: 1 })).toEqual(['Grüntee', 'Tasse'])
    expect(names({ sort: 'orders' })).toEqual(['Grüntee', 'Teekanne', 'Tasse', 'Sieb'])
    expect(names({ sort: 'name' })).toEqual(['Grüntee', 'Sieb', 'Tasse', 'Teekanne'])
    expect(names({ sort: 'lastSold' })).toEqual(['Tasse', 'Teekanne', 'Grüntee', 'Sieb'])
  })

  test('what cannot be said of a product comes last, whatever the direction', () => {
    expect(names({ sort: 'category', direction: 'asc' })).toEqual(['Teekanne', 'Tasse', 'Grüntee', 'Sieb'])
    expect(names({ sort: 'category', direction: 'desc' })).toEqual(['Grüntee', 'Teekanne', 'Tasse', 'Sieb'])
    expect(names({ sort: 'returned' })[0]).toBe('Grüntee')
  })

  test('is searched by words of name and category, as one types them', () => {
    expect(names({ search: 'GRUENTEE' })).toEqual(['Grüntee'])
    expect(names({ search: 'geschirr tee' })).toEqual(['Teekanne'])
    expect(page({ search: 'geschirr' }).total).toBe(2)
    expect(names({ productId: id('Sieb') })).toEqual(['Sieb'])
  })

  test('slow sellers are slow for the time that they were on sale', () => {
    expect(page({ productId: id('Tasse') }).products[0]?.daysOnSale).toBe(2)
    expect(names({ sort: 'pace' })).toEqual(['Sieb', 'Teekanne', 'Grüntee', 'Tasse'])
    // Of so few orders none is called slow.
    expect(page({ onlySlow: true })).toMatchObject({ total: 0, slowPace: null })
  })

  test('only what sells much worse than the middle product is slow', () => {
    const many = ['A', 'B', 'C', 'D'].flatMap(name => sold(name, Array(10).fill('2024-01-02'), 500))
    const shop = shopOf([
      ...many,
      ...sold('slow', ['2024-01-03'], 500),
      ...sold('less', Array(6).fill('2024-01-03'), 500),
      ...sold('new', ['2024-12-30'], 500),
    ])
    const joined = joinRanking(
      productRanking(shop.histories, shop.baskets, period, { currency: 'EUR', rates: [] }),
      returnRates(shop.histories, shop.baskets, shop.traits, period),
      period,
    )
    const slow = pageOfRanking(joined, { sort: 'pace', onlySlow: true, limit: 10, offset: 0 })
    expect(slow.products.map(({ product }) => product.name)).toEqual(['slow'])
  })
})
