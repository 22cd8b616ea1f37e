import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOUR_BANDS } from '../../shared/model/time-patterns.ts'
import { type CustomerClaim, expectCustomers, expectOrders, type OrderClaim } from '../support/rows-behind.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { lastEvent, openTestBackend, type TestBackend } from '../support/test-backend.ts'

let directory: Awaited<ReturnType<typeof temporaryDirectory>>
let backend: TestBackend

/** A second; a busy machine takes longer. */
const LOADING_MS = 60_000

beforeAll(async () => {
  directory = await temporaryDirectory()
  backend = await openTestBackend(directory.path)
  await lastEvent(await backend.client.sample.load())
}, LOADING_MS)
afterAll(async () => {
  await backend.close()
  await directory[Symbol.asyncDispose]()
})

const asOf = '2026-06-30'
const days = { from: '2025-01-01', to: '2026-06-30', asOf }

describe('every number opens as many customers', () => {
  test('of what they are worth and are expected to bring', async () => {
    const { client } = backend
    const forecast = await client.figures.forecast({ asOf })
    for (const of of ['historic', 'expectedYear', 'total'] as const) {
      const { bars, tenths } = forecast[of]
      await expectCustomers(client, [
        ...bars.map(
          ({ customers, fromMinor, toMinor }): CustomerClaim => [
            customers,
            { figure: 'value_bar', of, fromMinor, ...(toMinor !== null && { toMinor }), asOf },
          ],
        ),
        ...tenths.map(
          ({ tenth, customers }): CustomerClaim => [customers, { figure: 'value_tenth', of, tenth, asOf }],
        ),
      ])
    }
    await expectCustomers(
      client,
      [...forecast.revenue.forecasts, ...forecast.revenue.checked].map(
        (one): CustomerClaim => [
          one.customers,
          { figure: 'expected_revenue', days: one.days, who: 'known', asOf: one.asOf },
        ],
      ),
    )
  })

  test.each([0, 3])('of first orders, late after %i days', async lateAfterDays => {
    const { client } = backend
    await client.figures.changeRules({ change: { lateAfterDays } })
    const { effects } = await client.figures.problems({ asOf })
    const { waits, unknown } = await client.figures.dispatch({ asOf })
    const sides = effects.flatMap(({ problem, withProblem, without }) => [
      { problem, has: 'yes' as const, side: withProblem },
      { problem, has: 'no' as const, side: without },
    ])
    await expectCustomers(client, [
      ...sides.flatMap(({ problem, has, side }) =>
        outcomesOf(side).map(
          ([customers, outcome]): CustomerClaim => [
            customers,
            { figure: 'first_order_problem', problem, has, outcome, asOf },
          ],
        ),
      ),
      ...waits.flatMap(({ wait, ...side }) =>
        outcomesOf(side).map(
          ([customers, outcome]): CustomerClaim => [
            customers,
            { figure: 'first_order_wait', wait, outcome, asOf },
          ],
        ),
      ),
      [unknown, { figure: 'first_order_wait', wait: 'unknown', outcome: 'all', asOf }],
    ])
  })

  test('of first orders with a discount, and of those between two days', async () => {
    const { client } = backend
    const { discounted, fullPrice, unknown, tooYoung } = await client.figures.bargainHunters({ asOf })
    const { customers } = await client.customers.search({ limit: 1000 })
    const began = customers.filter(
      ({ firstOrderDay, attributable }) =>
        attributable && firstOrderDay !== null && firstOrderDay >= days.from && firstOrderDay <= asOf,
    )
    await expectCustomers(client, [
      [discounted.customers, { figure: 'first_order_price', price: 'discounted', asOf }],
      [fullPrice.customers, { figure: 'first_order_price', price: 'full_price', asOf }],
      [unknown, { figure: 'first_order_price', price: 'unknown', asOf }],
      [tooYoung, { figure: 'second_purchase', outcome: 'too_young', asOf }],
      [began.length, { figure: 'first_order_between', ...days }],
    ])
  })

  test('of products that they bought, began with, or might buy', async () => {
    const { client } = backend
    const { products } = await client.products.ranking(days)
    const entry = await client.products.entry(days)
    const all = entry.secondOrder
    await expectCustomers(client, [
      ...products.map(
        ({ product, buyers }): CustomerClaim => [
          buyers,
          { figure: 'product_buyers', productId: product.id, ...days },
        ],
      ),
      ...entry.products.flatMap(({ product: { id: productId }, secondOrder: { part, whole } }) =>
        (
          [
            ['all', whole],
            ['returned', part],
            ['stayed_away', whole - part],
          ] as const
        ).map(
          ([outcome, customers]): CustomerClaim => [
            customers,
            { figure: 'entry_product', productId, outcome, ...days },
          ],
        ),
      ),
      [all.whole, { figure: 'entry_product', outcome: 'all', ...days }],
      [all.part, { figure: 'entry_product', outcome: 'returned', ...days }],
      [all.whole - all.part, { figure: 'entry_product', outcome: 'stayed_away', ...days }],
      [entry.tooYoung, { figure: 'entry_product', outcome: 'too_young', ...days }],
    ])
  })

  test('of those to whom a product is recommended, and of those who lack the second of a pair', async () => {
    const { client } = backend
    const { customers } = await client.customers.search({ limit: 1000 })
    const recommended = new Map<number, number>()
    for (const { id } of customers)
      for (const { product } of await client.products.recommendations({ customerId: id, asOf }))
        recommended.set(product.id, (recommended.get(product.id) ?? 0) + 1)
    await expectCustomers(
      client,
      [...recommended].map(
        ([productId, count]): CustomerClaim => [count, { figure: 'recommended', productId, asOf }],
      ),
    )
    const [first, second] = (await client.products.ranking(days)).products.map(({ product }) => product.id)
    if (first === undefined || second === undefined) throw new Error('the sample shop has products')
    const buyersOf = async (productId: number) => {
      const behind = { figure: 'product_buyers', productId, ...days, from: '2000-01-01' } as const
      const found = await client.customers.search({ behind, limit: 1000 })
      return new Set(found.customers.map(({ id }) => id))
    }
    const others = await buyersOf(second)
    const targets = [...(await buyersOf(first))].filter(id => !others.has(id))
    const behind = { figure: 'pair_targets', a: first, b: second, asOf } as const
    const found = await client.customers.search({ behind, limit: 1000 })
    expect(new Set(found.customers.map(({ id }) => id))).toEqual(new Set(targets))
    expect(targets.length).toBeGreaterThan(0)
  })
})

describe('every number opens as many orders', () => {
  test('of new and existing customers, and by number of the order', async () => {
    const { client } = backend
    const { revenue, orderNumbers } = await client.figures.values(days)
    const { numbers, unattributable } = orderNumbers
    const later = numbers.slice(1).reduce((sum, { orders }) => sum + orders, 0)
    await expectOrders(client, [
      ...numbers.map(({ number, orders }): OrderClaim => [orders, { rows: 'order_number', number, ...days }]),
      [numbers[0]?.orders ?? 0, { rows: 'kind', kind: 'new', ...days }],
      [later, { rows: 'kind', kind: 'existing', ...days }],
      [unattributable.orders, { rows: 'kind', kind: 'unattributable', ...days }],
    ])
    expect(revenue.orders).toBe((numbers[0]?.orders ?? 0) + later + unattributable.orders)
  })

  test('of products, categories and what came back', async () => {
    const { client } = backend
    const { products } = await client.products.ranking(days)
    const { categories } = await client.products.mix(days)
    const returns = await client.products.returns(days)
    await expectOrders(client, [
      ...products.map(
        ({ product, sales }): OrderClaim => [
          sales.orders,
          { rows: 'product', productId: product.id, ...days },
        ],
      ),
      ...categories.map(
        ({ category, orders }): OrderClaim => [
          orders.part,
          { rows: 'category', category: category ?? '', ...days },
        ],
      ),
      ...returns.products.map(
        ({ product, returned }): OrderClaim => [
          returned.part,
          { rows: 'returned_product', productId: product.id, ...days },
        ],
      ),
    ])
  })

  test.each(['same_basket', 'next_order'] as const)('of pairs: %s', async pair => {
    const { client } = backend
    const { pairs } = await client.products.pairs({ ...days, kind: pair, joint: 1 })
    await expectOrders(
      client,
      pairs
        .slice(0, 60)
        .map(({ a, b, joint }): OrderClaim => [joint, { rows: 'pair', pair, a: a.id, b: b.id, ...days }]),
    )
  })

  test('of weekdays and times of the day', async () => {
    const { client } = backend
    const weekdays = await client.products.weekdays(days)
    const hours = await client.products.hours(days)
    await expectOrders(client, [
      ...weekdays.products.flatMap(({ product, cells }) =>
        cells.map(
          ({ units }, weekday): OrderClaim => [
            units,
            { rows: 'weekday', weekday, productId: product.id, ...days },
          ],
        ),
      ),
      ...weekdays.categories.flatMap(({ category, cells }) =>
        cells.map(
          ({ units }, weekday): OrderClaim => [units, { rows: 'weekday', weekday, category, ...days }],
        ),
      ),
      ...hours.products.flatMap(({ product, cells }) =>
        cells.map(
          ({ units }, band): OrderClaim => [units, { rows: 'hour', band, productId: product.id, ...days }],
        ),
      ),
      ...hours.categories.flatMap(({ category, cells }) =>
        cells.map(({ units }, band): OrderClaim => [units, { rows: 'hour', band, category, ...days }]),
      ),
    ])
    const total = async (behind: OrderClaim[1]) => (await client.orders.search({ behind, limit: 0 })).total
    let [onDays, atTimes] = [0, 0]
    for (let weekday = 0; weekday < 7; weekday++) onDays += await total({ rows: 'weekday', weekday, ...days })
    for (const band of HOUR_BANDS.keys()) atTimes += await total({ rows: 'hour', band, ...days })
    expect([onDays, atTimes]).toEqual([weekdays.orders, hours.timedOrders])
  })
})

describe('a list of the orders behind a figure', () => {
  const behind = { rows: 'kind', kind: 'existing', ...days } as const

  test('comes by day, page by page, and can be narrowed', async () => {
    const { client } = backend
    const { total, orders } = await client.orders.search({ behind, limit: 1000 })
    expect(orders).toHaveLength(total)
    const all = await client.orders.search({ limit: 1000, counted: true, from: days.from, to: days.to })
    const ids = new Set(orders.map(({ id }) => id))
    expect(orders).toEqual(all.orders.filter(({ id }) => ids.has(id)))
    const page = await client.orders.search({ behind, limit: 7, offset: 3, direction: 'asc' })
    expect(page.orders).toEqual(orders.toReversed().slice(3, 10))
    expect((await client.orders.search({ behind, limit: 7, offset: total })).orders).toEqual([])
    const filter = { platforms: ['etsy' as const], from: '2025-06-01', query: '3' }
    const narrowed = await client.orders.search({ behind, ...filter, limit: 1000 })
    const wanted = await client.orders.search({ ...filter, limit: 1000 })
    expect(narrowed.orders).toEqual(wanted.orders.filter(({ id }) => ids.has(id)))
    expect(narrowed.total).toBeGreaterThan(0)
  })

  test('follows the data, and refuses days that do not exist', async () => {
    const { client } = backend
    const before = await client.orders.search({ behind, limit: 1 })
    const id = before.orders[0]?.id ?? 0
    await client.orders.setFlag({ id, kind: 'test' })
    expect((await client.orders.search({ behind, limit: 0 })).total).toBe(before.total - 1)
    await client.orders.setFlag({ id, kind: null })
    expect((await client.orders.search({ behind, limit: 1 })).total).toBe(before.total)
    for (const wrong of [{ from: 'gestern' }, { asOf: '2026-02-30' }])
      await expect(client.orders.search({ behind: { ...behind, ...wrong } })).rejects.toMatchObject({
        data: { code: 'invalid' },
      })
  })
})

function outcomesOf(side: {
  customers: number
  tooYoung: number
  withinYear: { part: number; whole: number }
}) {
  const { part, whole } = side.withinYear
  return [
    [side.customers, 'all'],
    [part, 'returned'],
    [whole - part, 'stayed_away'],
    [side.tooYoung, 'too_young'],
  ] as const
}
