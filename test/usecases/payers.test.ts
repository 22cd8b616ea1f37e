import { describe, expect, test } from 'vitest'
import { dumpTables, integrityOf } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { paypalCsv, type TestPayment } from '../support/paypal-csv.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'

const backend = freshBackend()
const { file, load } = backend

const dump = () => dumpTables(backend.dataDirectory)
const shop = (orders: readonly TestOrder[]) => file('shop.csv', shopifyOrdersCsv(orders))
const service = (payments: readonly TestPayment[]) => file('paypal.csv', paypalCsv(payments))
const undo = ({ batchId }: { batchId: number | null }) =>
  backend.client.imports.undo({ batchId: batchId ?? 0 })

async function customers(query?: string) {
  const found = await backend.client.customers.search(query === undefined ? {} : { query })
  return found.customers.map(({ id, name, email, orders, platforms }) => ({
    id,
    name,
    email,
    orders,
    platforms,
  }))
}

const order: TestOrder = { number: '#1024', email: 'anna@example.org', day: '2026-03-02', subtotal: '50.00' }
/** The same name and amount, another address: as people have at a payment service. */
const payment: TestPayment = {
  ...{ id: 'PAY1', day: '02.03.2026', name: 'Anna Beispiel', email: 'anna.pay@example.com' },
  ...{ gross: '54,90', shipping: '4,90' },
}
const anna = { name: 'Anna Beispiel', email: 'anna@example.org', orders: 1, platforms: ['shopify'] }

describe('who pays with another address than the shop knows', () => {
  test('is no second customer, whichever file comes first or both at once', async () => {
    for (const files of [
      [[shop([order])], [service([payment])]],
      [[service([payment])], [shop([order])]],
      [[shop([order]), service([payment])]],
    ]) {
      const batches = []
      for (const paths of files) batches.push(await load(...paths))
      expect(await customers()).toMatchObject([anna])
      expect(await customers()).toHaveLength(1)
      for (const batch of batches.reverse()) await undo(batch)
      expect(await customers()).toEqual([])
    }
  })

  test('is found by that address, which is shown with the customer and never written to', async () => {
    await load(shop([order]), service([payment]))
    const [found] = await customers('anna.pay@example.com')
    expect(found).toMatchObject(anna)
    const card = await backend.client.customers.get({ id: found?.id ?? 0 })
    const shown = card.knownContacts.flatMap(({ platform, email }) =>
      email === null ? [] : `${platform} ${email}`,
    )
    expect(new Set(shown)).toEqual(new Set(['shopify anna@example.org', 'paypal anna.pay@example.com']))
    expect(card.displayed.email).toBe('anna@example.org')
    expect(card.orderHistory.map(({ source, customerId }) => [source, customerId]).sort()).toEqual([
      ['paypal', card.id],
      ['shopify', card.id],
    ])
    expect([card.orders, card.ordersAll]).toEqual([1, 1])
    const { orders } = await backend.client.orders.search({})
    expect(orders.map(({ customerName }) => customerName)).toEqual(['Anna Beispiel', 'Anna Beispiel'])
  })

  test('leaves no address to write to where the shop knows none', async () => {
    await load(shop([{ ...order, email: '' }]), service([payment]))
    const [found] = await customers('Beispiel')
    expect(found?.email ?? null).toBeNull()
  })

  test('an objection from there, or to anything, closes both addresses', async () => {
    await load(shop([order]), service([payment]))
    const [found] = await customers()
    await backend.client.permission.object({ customerId: found?.id ?? 0, channels: ['email'] })
    await load(
      file(
        'more.csv',
        shopifyOrdersCsv([{ ...order, number: '#1', email: 'anna.pay@example.com', day: '2026-09-09' }]),
      ),
    )
    const [other] = (await backend.client.customers.search({ query: 'pay' })).customers.filter(
      ({ email }) => email === 'anna.pay@example.com',
    )
    expect(other?.emailVerdict).toMatchObject({ allowed: false, reason: 'suppressed' })
  })

  test('is a customer again once the order is taken back, and each undo leaves what was before', async () => {
    const payments = await load(service([payment]))
    const serviceOnly = dump()
    const orders = await load(shop([order]))
    await undo(orders)
    expect(dump()).toEqual(serviceOnly)
    expect(await customers()).toMatchObject([
      { email: 'anna.pay@example.com', orders: 1, platforms: ['paypal'] },
    ])
    await undo(payments)
    await load(shop([order]))
    const shopOnly = dump()
    await undo(await load(service([payment])))
    expect(dump()).toEqual(shopOnly)
    expect(integrityOf(backend.dataDirectory)).toEqual(['ok', []])
  })

  test('also of a payment that was given back wholly, which never counted', async () => {
    const back: TestPayment = {
      ...{ id: 'BACK1', type: 'Rückzahlung', day: '09.03.2026', gross: '-54,90', reference: 'PAY1' },
      email: 'anna.pay@example.com',
    }
    await load(service([payment, back]))
    const serviceOnly = dump()
    const orders = await load(shop([order]))
    expect(await customers()).toMatchObject([{ ...anna, orders: 0 }])
    await undo(orders)
    expect(dump()).toEqual(serviceOnly)
  })

  test('stays a customer with an order that no shop shows, or with what the owner wrote', async () => {
    await load(service([payment, { ...payment, id: 'PAY2', gross: '20,00', day: '05.05.2026' }]))
    await load(shop([order]))
    expect((await customers()).map(({ email, orders }) => [email, orders]).sort()).toEqual([
      ['anna.pay@example.com', 1],
      ['anna@example.org', 1],
    ])
  })
})

async function previewTotals(files: string[]) {
  for await (const event of await backend.client.imports.preview({ files }))
    if (event.kind === 'done') return event.totals
  throw new Error('the preview ended without a result')
}

describe('the totals of an import', () => {
  const refund: TestPayment = {
    ...{ id: 'BACK1', type: 'Rückzahlung', day: '09.03.2026', gross: '-10,00', reference: 'OLD1' },
    email: 'ben@example.com',
    name: 'Ben Muster',
  }

  test('name payments and refunds without a sale as what they are, beforehand and afterwards', async () => {
    const files = [shop([order]), service([payment, refund])]
    const expected = {
      ...{ newCustomers: 2, newOrders: 1, updatedOrders: 0, unchangedOrders: 0 },
      payments: { created: 1, updated: 0, unchanged: 0 },
      refunds: { created: 1, updated: 0, unchanged: 0 },
    }
    expect(await previewTotals(files)).toEqual(expected)
    expect((await load(...files)).totals).toEqual(expected)
    const [batch] = await backend.client.imports.list()
    expect(batch?.totals).toEqual(expected)
    expect((await load(...files)).totals).toMatchObject({
      ...{ newOrders: 0, unchangedOrders: 1 },
      payments: { created: 0, updated: 0, unchanged: 1 },
      refunds: { created: 0, updated: 0, unchanged: 1 },
    })
  })

  test('count a payment with its refund once, and a refund that found its sale with it', async () => {
    await load(service([refund]))
    const sale = { ...payment, id: 'OLD1', name: 'Ben Muster', email: 'ben@example.com' }
    expect((await load(service([sale, { ...refund, id: 'BACK2' }]))).totals).toEqual({
      ...{ newCustomers: 0, newOrders: 0, updatedOrders: 0, unchangedOrders: 0 },
      payments: { created: 0, updated: 1, unchanged: 0 },
    })
  })
})
