import { describe, expect, test } from 'vitest'
import type { CustomerFilter } from '../../shared/model/customer.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { lastEvent } from '../support/test-backend.ts'

const backend = freshBackend()
const asOf = '2026-06-30'

const profileOf = (filter: CustomerFilter) =>
  backend.client.figures.profile({ group: { kind: 'filter', filter }, asOf })

describe('the profile of a group', () => {
  test('of the sample shop is made of the same figures as the screens', async () => {
    await lastEvent(await backend.client.sample.load())
    const { figures, customers, products } = backend.client
    const all = await profileOf({})
    const overview = await figures.overview({ asOf })
    const revenue = (await figures.values({ asOf })).revenue
    expect(all.size).toBe((await customers.search({ limit: 1 })).total)
    expect(all.customers).toMatchObject({ part: overview.customers, value: 1 })
    expect({ ...all.habits, basket: all.shop.basket }).toEqual(all.shop)
    expect(all.shop.basket.orders).toBe(overview.countedOrders)
    expect(all.shop.basket.revenueMinor).toBeCloseTo(revenue.revenueMinor, 6)
    expect(all.habits.basket.revenueMinor).toBeCloseTo(revenue.newMinor + revenue.existingMinor, 6)
    expect(all.habits.rhythm.median).toBeGreaterThan(0)
    const { stopped } = await figures.ladder({ asOf })
    expect(all.habits.returned.part).toBe(overview.customers - (stopped[0] ?? 0))

    const behind = { figure: 'regular', asOf } as const
    const regulars = await profileOf({ behind })
    const { regular } = await figures.groups({ asOf })
    expect(regulars.size).toBe(regular.customers.part)
    expect(regulars.customers).toEqual(regular.customers)
    expect(regulars.shop).toEqual(all.shop)
    expect(regulars.habits.returned.value).toBe(1)
    expect(regulars.revenueShare).toBeCloseTo(regulars.habits.basket.revenueMinor / revenue.revenueMinor, 9)
    const [best] = regulars.products
    const [first] = (await products.ranking({ asOf, limit: 1, productId: best?.product.id ?? 0 })).products
    expect(best?.orders).toBeLessThanOrEqual(first?.sales.orders ?? 0)
    expect(regulars.sources.every(({ customers: count }) => count <= regulars.size)).toBe(true)
    const countries = regulars.places.countries.reduce((sum, one) => sum + one.customers, 0)
    expect(countries + regulars.places.countryUnknown).toBe(regulars.size)

    const etsy = await profileOf({ platforms: ['etsy'] })
    expect(etsy.sources[0]).toEqual({ platform: 'etsy', customers: etsy.customers.part })
    // Nothing of later orders.
    const early = { figure: 'customers', from: '2020-01-01', to: asOf, asOf: '2020-01-01' } as const
    const before = await figures.profile({
      group: { kind: 'filter', filter: { behind: early } },
      asOf: '2020-01-01',
    })
    expect(before).toMatchObject({ enough: false, revenueShare: null, customers: { part: 0 }, products: [] })
  })

  test('of a handful of people, of nobody and of no shop says that they are too few', async () => {
    expect(await profileOf({})).toMatchObject({
      size: 0,
      enough: false,
      customers: { part: 0, whole: 0, value: null },
      currency: null,
      revenueShare: null,
      products: [],
      sources: [],
    })
    await lastEvent(await backend.client.sample.load())
    const { customers } = await backend.client.customers.search({ limit: 2, sort: 'orders' })
    const two = await profileOf({ ids: customers.map(({ id }) => id) })
    expect(two).toMatchObject({ size: 2, enough: false, customers: { part: 2 } })
    expect(await profileOf({ query: 'nobody-has-this-name' })).toMatchObject({ size: 0, enough: false })
  })

  test('refuses a day that does not exist', async () => {
    const behind = { figure: 'regular', asOf: '2026-02-31' } as const
    await expect(profileOf({ behind })).rejects.toMatchObject({ data: { code: 'invalid' } })
  })
})
