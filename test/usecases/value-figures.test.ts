import { expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'
import { lastEvent } from '../support/test-backend.ts'

const backend = freshBackend()

test('with what is left of revenue typed in, every value is also told as margin; without it nothing is', async () => {
  await lastEvent(await backend.client.sample.load())
  const { figures, customers } = backend.client
  const asOf = '2026-06-30'
  const id = (await customers.search({ limit: 1 })).customers[0]?.id ?? 0
  expect((await figures.forecast({ asOf })).margin).toBeNull()
  expect((await figures.customer({ id, asOf })).margin).toBeNull()

  const { before } = await figures.changeRules({ change: { margin: 0.355 } })
  expect(before.margin).toBeNull()
  const { historic, expectedYear, total, margin } = await figures.forecast({ asOf })
  expect(margin?.share).toBe(0.355)
  for (const [left, spread] of [
    [margin?.historic, historic],
    [margin?.expectedYear, expectedYear],
    [margin?.total, total],
  ] as const) {
    expect(left?.sumMinor).toBeCloseTo(0.355 * spread.valueMinor, 6)
    expect(left?.averageMinor).toBeCloseTo(0.355 * (spread.averageMinor ?? 0), 6)
  }
  const one = await figures.customer({ id, asOf })
  const year = one.value?.expected.find(({ days }) => days === 365)
  expect(one.margin?.historicMinor).toBeCloseTo(0.355 * (one.value?.historicMinor ?? 0), 6)
  expect(one.margin?.expectedYear.highMinor).toBeCloseTo(0.355 * (year?.highMinor ?? 0), 6)
  expect(one.margin?.totalLowMinor).toBeCloseTo(0.355 * (one.value?.totalLowMinor ?? 0), 6)
  expect((await figures.customer({ id, asOf, value: false })).margin).toBeNull()

  await figures.changeRules({ change: { margin: before.margin } })
  expect((await figures.forecast({ asOf })).margin).toBeNull()
})

test('the orders behind values and revenue are those of the same customers', async () => {
  await lastEvent(await backend.client.sample.load())
  const asOf = '2026-06-30'
  const { orders, historic, expectedYear, total } = await backend.client.figures.forecast({ asOf })
  const { orderNumbers, revenue } = await backend.client.figures.values({ asOf })
  const ofCustomers = orderNumbers.numbers.reduce((sum, one) => sum + one.orders, 0)
  expect(orders.historic).toBe(ofCustomers)
  expect(ofCustomers + orderNumbers.unattributable.orders).toBe(revenue.orders)
  expect(historic.valueMinor).toBe(revenue.newMinor + revenue.existingMinor)
  expect(orders.expectedYear).toBeGreaterThan(0)
  expect(total.valueMinor).toBeCloseTo(historic.valueMinor + expectedYear.valueMinor, 4)
})
