import { describe, expect, test } from 'vitest'
import type { CustomerRow } from '../../shared/model/customer.ts'
import { listTargetSchema } from '../../shared/model/list.ts'
import type { Order } from '../../shared/model/order.ts'
import { channelSchema, purposeSchema } from '../../shared/model/permission.ts'
import { dumpTables } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { paypalCsv } from '../support/paypal-csv.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import { lastEvent } from '../support/test-backend.ts'

const backend = freshBackend()
const { file, load } = backend

const shop = (name: string, orders: readonly TestOrder[]) => file(name, shopifyOrdersCsv(orders))

const anna = { email: 'anna@example.com', name: 'Anna Beispiel' }
const ben = { email: 'ben@example.com', name: 'Ben Muster', street: 'Ahornallee 3' }
const SHOP: readonly TestOrder[] = [
  { number: '#1', ...anna, day: '2026-03-01', subtotal: '20.00' },
  { number: '#2', ...anna, day: '2026-04-01', subtotal: '30.00' },
  { number: '#3', ...ben, day: '2026-05-01', subtotal: '50.00' },
]

async function order(number: string): Promise<Order> {
  const found = (await backend.client.orders.search({})).orders.find(
    one => one.number === number && one.source !== 'paypal',
  )
  if (found === undefined) throw new Error(`no order ${number}`)
  return found
}

async function customer(name: string): Promise<CustomerRow> {
  const found = (await backend.client.customers.search({})).customers.find(one => one.name === name)
  if (found === undefined) throw new Error(`nobody called ${name}`)
  return found
}

async function flagOrder(number: string, kind: 'test' | 'fraud' | null): Promise<void> {
  await backend.client.orders.setFlag({ id: (await order(number)).id, kind })
}

async function flagCustomer(name: string, kind: 'test' | 'fraud' | null): Promise<void> {
  await backend.client.customers.setFlag({ id: (await customer(name)).id, kind })
}

const overview = () => backend.client.figures.overview({ from: '2026-01-01', to: '2026-12-31' })

describe('an order marked as test or fraud', () => {
  test('counts in no figure, says why, and counts again when the mark is taken back', async () => {
    await load(shop('shop.csv', SHOP))
    const before = await overview()
    await flagOrder('#2', 'test')
    expect(await order('#2')).toMatchObject({
      countedValueMinor: null,
      flag: { kind: 'test', of: 'order', day: '2026-11-21' },
    })
    expect(await customer('Anna Beispiel')).toMatchObject({ orders: 1, valueMinor: 2000, flag: null })
    expect(await overview()).toMatchObject({
      countedOrders: 2,
      uncountedOrders: 1,
      currencies: [{ revenueMinor: 7000, orders: 2 }],
      repeatRate: { part: 0 },
    })
    expect((await backend.client.orders.search({ flagged: true })).orders.map(one => one.number)).toEqual([
      '#2',
    ])
    expect((await backend.client.orders.search({ flagged: false })).total).toBe(2)
    await flagOrder('#2', null)
    expect(await overview()).toEqual(before)
    expect((await order('#2')).flag).toBeNull()
  })

  test('is no sale on which advertising could rest', async () => {
    await load(shop('shop.csv', SHOP))
    expect((await customer('Ben Muster')).postVerdict).toMatchObject({ allowed: true })
    await flagOrder('#3', 'fraud')
    expect((await customer('Ben Muster')).postVerdict).toMatchObject({ allowed: false, reason: 'no_order' })
  })

  test('stays marked when a later file updates it', async () => {
    await load(shop('shop.csv', SHOP))
    await flagOrder('#2', 'test')
    await load(shop('later.csv', [{ ...SHOP[1], number: '#2', note: 'Sent' }]))
    expect(await order('#2')).toMatchObject({ note: 'Sent', countedValueMinor: null, flag: { kind: 'test' } })
    expect((await overview()).countedOrders).toBe(2)
  })

  test('is marked again when its import is taken back and made anew', async () => {
    const path = shop('shop.csv', SHOP)
    const { batchId } = await load(path)
    await flagOrder('#2', 'test')
    await backend.client.imports.undo({ batchId: batchId ?? 0 })
    expect((await backend.client.orders.search({})).total).toBe(0)
    await load(path)
    expect((await order('#2')).flag).toMatchObject({ kind: 'test' })
    expect((await overview()).countedOrders).toBe(2)
  })

  test('stays out whatever a payment service says of it', async () => {
    await load(shop('shop.csv', SHOP))
    await flagOrder('#3', 'fraud')
    const payment = { id: 'P1', invoice: '#3', name: 'Ben Muster', day: '01.05.2026', gross: '54,90' }
    await load(file('paypal.csv', paypalCsv([{ ...payment, email: 'ben@example.com' }])))
    expect((await backend.client.orders.search({ platforms: ['paypal'] })).orders).toMatchObject([
      { countedValueMinor: null, paymentOf: { number: '#3' } },
    ])
    expect((await order('#3')).countedValueMinor).toBeNull()
    expect((await overview()).countedOrders).toBe(2)
    await flagOrder('#3', null)
    expect((await order('#3')).countedValueMinor).toBe(5000)
    expect((await overview()).countedOrders).toBe(3)
  })

  test('of the sample shop is forgotten with it', async () => {
    await lastEvent(await backend.client.sample.load())
    const [first] = (await backend.client.orders.search({ limit: 1 })).orders
    await backend.client.orders.setFlag({ id: first?.id ?? 0, kind: 'test' })
    await backend.client.sample.remove()
    await lastEvent(await backend.client.sample.load())
    expect((await backend.client.orders.search({ flagged: true })).total).toBe(0)
  })

  test('that does not exist is refused', async () => {
    await expect(backend.client.orders.setFlag({ id: 99, kind: 'test' })).rejects.toMatchObject({
      data: { code: 'not_found', what: 'order' },
    })
  })
})

describe('a customer marked as test or fraud', () => {
  test('is out of every figure with every order, and back again', async () => {
    await load(shop('shop.csv', SHOP))
    const before = await overview()
    const row = await customer('Anna Beispiel')
    await flagCustomer('Anna Beispiel', 'fraud')
    expect(await customer('Anna Beispiel')).toMatchObject({
      flag: { kind: 'fraud', day: '2026-11-21' },
      orders: 0,
      valueMinor: 0,
      emailVerdict: { allowed: false, reason: 'flagged_fraud', since: '2026-11-21' },
      postVerdict: { allowed: false, reason: 'flagged_fraud' },
    })
    const figures = await overview()
    expect(figures).toMatchObject({ customers: 1, countedOrders: 1, uncountedOrders: 2 })
    expect(figures.activeShare).toMatchObject({ part: 1, whole: 1 })
    const card = await backend.client.customers.get({ id: row.id })
    expect(card.orderHistory.map(one => one.flag?.of)).toEqual(['customer', 'customer'])
    const names = async (flagged: boolean) =>
      (await backend.client.customers.search({ flagged })).customers.map(one => one.name)
    expect(await names(true)).toEqual(['Anna Beispiel'])
    expect(await names(false)).toEqual(['Ben Muster'])
    await flagCustomer('Anna Beispiel', null)
    expect(await customer('Anna Beispiel')).toEqual(row)
    expect(await overview()).toEqual(before)
  })

  test('is in no list, whatever channel, purpose and program it is for', async () => {
    await load(
      shop(
        'shop.csv',
        SHOP.map(one => ({ ...one, phone: '+49 151 1234567' })),
      ),
    )
    const { id } = await customer('Anna Beispiel')
    const proof = { customerId: id, origin: 'double_opt_in' as const, day: '2026-06-01', wording: 'Yes' }
    for (const channel of channelSchema.options)
      await backend.client.permission.recordConsent({ ...proof, channel })
    await backend.client.customers.setFlag({ id, kind: 'test' })
    for (const channel of channelSchema.options) {
      for (const purpose of purposeSchema.options) {
        for (const target of listTargetSchema.options) {
          const { content } = await backend.client.lists.export({ channel, purpose, target })
          expect(content).not.toContain('anna@example.com')
          expect(content).not.toContain('Beispiel')
        }
        const { excluded } = await backend.client.lists.check({ channel, purpose })
        if (purpose !== 'address_check' || channel === 'post')
          expect(excluded).toContainEqual({ reason: 'flagged_test', count: 1 })
      }
    }
  })

  test('takes later orders with it, from any shop', async () => {
    await load(shop('shop.csv', SHOP))
    await flagCustomer('Ben Muster', 'fraud')
    await load(shop('later.csv', [{ number: '#4', ...ben, day: '2026-07-01', subtotal: '99.00' }]))
    expect(await order('#4')).toMatchObject({
      countedValueMinor: null,
      flag: { kind: 'fraud', of: 'customer' },
    })
    await flagOrder('#4', 'test')
    await flagCustomer('Ben Muster', null)
    expect((await order('#3')).countedValueMinor).toBe(5000)
    expect(await order('#4')).toMatchObject({ countedValueMinor: null, flag: { kind: 'test', of: 'order' } })
  })

  test('is marked again when all imports are taken back and made anew', async () => {
    const path = shop('shop.csv', SHOP)
    const { batchId } = await load(path)
    await flagCustomer('Ben Muster', 'test')
    await backend.client.imports.undo({ batchId: batchId ?? 0 })
    expect((await backend.client.customers.search({})).total).toBe(0)
    await load(path)
    expect((await customer('Ben Muster')).flag).toMatchObject({ kind: 'test' })
    expect((await overview()).countedOrders).toBe(2)
  })
})

describe('the page on data quality', () => {
  test('expects nothing of marked people and orders, until the mark is taken back', async () => {
    await load(shop('shop.csv', [...SHOP, { number: '#4', ...ben, email: '', items: [] }]))
    const before = await backend.client.quality.read()
    await flagCustomer('Anna Beispiel', 'test')
    await flagOrder('#3', 'fraud')
    const marked = await backend.client.quality.read()
    expect(marked.customers).toBe(before.customers - 1)
    expect(marked.orders).toBe(before.orders - 3)
    for (const { gaps } of marked.points)
      for (const { of, gap, count } of gaps) {
        const found =
          of === 'orders'
            ? await backend.client.orders.search({ gap })
            : await backend.client.customers.search({ gap })
        expect([gap, found.total]).toEqual([gap, count])
      }
    await flagCustomer('Anna Beispiel', null)
    await flagOrder('#3', null)
    expect(await backend.client.quality.read()).toEqual(before)
  })
})

describe('an order that the shop takes for a likely fraud', () => {
  const withRisk = (levels: readonly string[]) => {
    const [header = '', ...rows] = shopifyOrdersCsv(SHOP).trim().split('\n')
    const lines = rows.map((row, index) => `${row},${levels[index] ?? ''}`)
    return file('risk.csv', `${[`${header},Risk Level`, ...lines].join('\n')}\n`)
  }

  test('is only proposed as one: it counts until the owner says so', async () => {
    const plain = await load(shop('shop.csv', SHOP))
    const known = dumpTables(backend.dataDirectory)
    const batch = await load(withRisk(['Low', 'High', 'Medium']))
    expect((await order('#2')).isSuspicious).toBe(true)
    expect((await order('#1')).isSuspicious).toBe(false)
    expect((await order('#3')).isSuspicious).toBe(false)
    expect(await order('#2')).toMatchObject({ flag: null, countedValueMinor: 3000 })
    await flagOrder('#2', 'fraud')
    expect(await order('#2')).toMatchObject({ isSuspicious: true, countedValueMinor: null })
    await flagOrder('#2', null)
    expect((await load(withRisk(['Low', 'High', 'Medium']))).batchId).toBeNull()
    await backend.client.imports.undo({ batchId: batch.batchId ?? 0 })
    expect(dumpTables(backend.dataDirectory)).toEqual(known)
    await backend.client.imports.undo({ batchId: plain.batchId ?? 0 })
  })
})
