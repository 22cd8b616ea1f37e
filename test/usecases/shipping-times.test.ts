import { expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'

const backend = freshBackend()

async function load(orders: readonly TestOrder[]): Promise<void> {
  const path = backend.file('orders.csv', shopifyOrdersCsv(orders))
  await backend.load(path)
}

async function waitOf(number: string): Promise<number | null | undefined> {
  const { orders } = await backend.client.orders.search({})
  return orders.find(order => order.number === number)?.shippingDays
}

const day = '2026-03-05'

test('an order waits from its payment; paid later, from its order', async () => {
  await load([
    { number: '#1', day, paidDay: '2026-03-07', fulfilledDay: '2026-03-10' },
    { number: '#2', day, paidDay: '2026-03-20', fulfilledDay: '2026-03-10' },
    { number: '#3', day, fulfilledDay: '2026-03-05' },
    { number: '#4', day, fulfilledDay: '2026-02-01' },
    { number: '#5', day, paidDay: '2026-03-27', fulfilledDay: '2026-03-31' },
  ])
  expect(await waitOf('#1')).toBe(3)
  expect(await waitOf('#2')).toBe(5)
  expect(await waitOf('#3')).toBe(0)
  expect(await waitOf('#4')).toBeNull()
  // Over the change of the clocks.
  expect(await waitOf('#5')).toBe(4)
})

test('the figures are made of exactly the orders that the filter finds', async () => {
  await load([
    ...[0, 1, 1, 2, 4, 7].map((wait, index) => ({
      number: `#${index}`,
      day,
      fulfilledDay: `2026-03-${String(5 + wait).padStart(2, '0')}`,
    })),
    { number: '#cancelled', day, cancelledAt: '2026-03-06 10:00:00 +0100' },
    { number: '#test', day },
    { number: '#before', day: '2026-02-01' },
  ])
  const { orders } = await backend.client.orders.search({ query: 'test' })
  await backend.client.orders.setFlag({ id: orders[0]?.id ?? 0, kind: 'test' })
  const period = { from: '2026-03-01', to: '2026-03-31' }
  const times = await backend.client.figures.shippingTimes(period)
  expect(times.all).toMatchObject({
    orders: 6,
    medianDays: 1.5,
    withinOneDay: { part: 3 },
    twoDays: { part: 1 },
  })
  const [source] = times.sources
  expect(times.sources).toMatchObject([{ platform: 'shopify', orders: 6 }])
  const behind = async (min: number, max: number | null) =>
    (
      await backend.client.orders.search({
        ...period,
        flagged: false,
        shippingDays: { min, max },
        sourceId: source?.sourceId,
      })
    ).total
  expect(await behind(0, 1)).toBe(times.all.withinOneDay.part)
  expect(await behind(2, 2)).toBe(times.all.twoDays.part)
  expect(await behind(3, null)).toBe(times.all.threeOrMoreDays.part)
  expect(await behind(0, null)).toBe(times.all.orders)
  expect((await backend.client.figures.shippingTimes({})).all.orders).toBe(7)
})

test('rates in the settings bring currencies together, on the overview and on the card', async () => {
  await load([
    { number: '#1', day, subtotal: '100.00', currency: 'EUR' },
    { number: '#2', day, subtotal: '50.00', currency: 'CHF' },
    { number: '#3', day, subtotal: '30.00', currency: 'GBP' },
  ])
  expect(await backend.client.figures.currencies()).toHaveLength(3)
  const { customers } = await backend.client.customers.search({})
  const card = () => backend.client.customers.get({ id: customers[0]?.id ?? 0 })
  expect((await card()).convertedValue).toBeNull()
  expect((await backend.client.figures.overview({})).combined).toBeNull()
  const rates = [{ from: 'CHF', to: 'EUR', rate: 1.05, day: '2026-11-21' }]
  await backend.client.app.saveSettings({ mainCurrency: 'EUR', currencyRates: rates })
  const expected = { currency: 'EUR', rates, withoutRate: ['GBP'] }
  expect((await card()).convertedValue).toEqual({ ...expected, valueMinor: 15_250 })
  expect((await backend.client.figures.overview({})).combined).toMatchObject({
    revenueMinor: 15_250,
    withoutRate: [{ currency: 'GBP', orders: 1 }],
  })
  expect((await backend.client.orders.search({ currencies: ['EUR', 'CHF'] })).total).toBe(2)
})
