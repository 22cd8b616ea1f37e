import { describe, expect, test } from 'vitest'
import { dumpTables, integrityOf } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import { runToEnd } from '../support/test-backend.ts'

const backend = freshBackend()
const { file } = backend

function ordersFile(name: string, orders: readonly TestOrder[]): string {
  return file(name, shopifyOrdersCsv(orders))
}

const dump = () => dumpTables(backend.dataDirectory)

const january: TestOrder[] = [
  {
    number: '#1001',
    day: '2026-01-05',
    items: [
      { name: 'Green tea', price: '8.00', quantity: 2 },
      { name: 'Cup', price: '4.00' },
    ],
  },
  {
    number: '#1002',
    day: '2026-01-20',
    email: 'ben.muster@example.com',
    name: 'Ben Muster',
    street: 'Ahornallee 3',
    subtotal: '35.00',
  },
]
const february: TestOrder[] = [
  {
    number: '#1002',
    day: '2026-01-20',
    email: 'ben.muster@example.com',
    name: 'Ben Muster',
    street: 'Ahornallee 3',
    subtotal: '35.00',
    financialStatus: 'refunded',
    refunded: '39.90',
    total: '39.90',
  },
  { number: '#1003', day: '2026-02-11', email: 'ANNA.Beispiel@example.com', subtotal: '12.50' },
]

describe('importing', () => {
  test('orders, lines, customers and money are right to the cent', async () => {
    const done = await backend.load(ordersFile('january.csv', january))
    expect(done.files[0]).toMatchObject({
      format: 'shopify-orders',
      rows: 3,
      created: 3,
      updated: 0,
      unchanged: 0,
      skipped: 0,
      issues: [],
    })
    expect(done.totals).toEqual({ newCustomers: 2, newOrders: 2, updatedOrders: 0, unchangedOrders: 0 })
    const { total, orders } = await backend.client.orders.search({ direction: 'asc' })
    expect(total).toBe(2)
    expect(orders[0]).toMatchObject({
      source: 'shopify',
      externalId: '#1001',
      day: '2026-01-05',
      status: 'shipped',
      currency: 'EUR',
      totalMinor: 2490,
      goodsMinor: 2000,
      shippingMinor: 490,
      refundedMinor: 0,
      countedValueMinor: 2000,
      items: [
        { name: 'Green tea', quantity: 2, unitPriceMinor: 800, totalMinor: 1600 },
        { name: 'Cup', quantity: 1, unitPriceMinor: 400, totalMinor: 400 },
      ],
    })
    const found = await backend.client.customers.search({ query: 'koeln muster' })
    expect(found.customers.map(customer => customer.name)).toEqual(['Ben Muster'])
  })

  test('the same file again changes nothing, not one row of any table', async () => {
    const path = ordersFile('january.csv', january)
    await backend.load(path)
    const before = dump()
    const again = await backend.load(path)
    expect(again.batchId).toBeNull()
    expect(again.files[0]).toMatchObject({ rows: 3, created: 0, updated: 0, unchanged: 3, skipped: 0 })
    expect(dump()).toEqual(before)
  })

  test('a later file updates and never adds an order twice', async () => {
    await backend.load(ordersFile('january.csv', january))
    const done = await backend.load(ordersFile('february.csv', february))
    expect(done.files[0]).toMatchObject({ rows: 2, created: 1, updated: 1 })
    expect(done.totals).toEqual({ newCustomers: 0, newOrders: 1, updatedOrders: 1, unchangedOrders: 0 })
    const { orders } = await backend.client.orders.search({ direction: 'asc' })
    expect(
      orders.map(order => [order.externalId, order.status, order.refundedMinor, order.countedValueMinor]),
    ).toEqual([
      ['#1001', 'shipped', 0, 2000],
      ['#1002', 'refunded', 3990, null],
      ['#1003', 'shipped', 0, 1250],
    ])
    const anna = await backend.client.customers.search({ query: 'beispiel' })
    expect(anna.customers).toMatchObject([
      { orders: 2, valueMinor: 3250, firstOrderDay: '2026-01-05', lastOrderDay: '2026-02-11' },
    ])
  })

  test('an older file imported later does not turn a refund back', async () => {
    await backend.load(ordersFile('february.csv', february))
    await backend.load(ordersFile('january.csv', january))
    const { orders } = await backend.client.orders.search({ query: '1002' })
    expect(orders).toMatchObject([{ status: 'refunded', refundedMinor: 3990 }])
  })

  test('undoing the last import restores every table exactly', async () => {
    await backend.load(ordersFile('january.csv', january))
    const before = dump()
    const { batchId } = await backend.load(ordersFile('february.csv', february))
    expect(dump()).not.toEqual(before)
    await backend.client.imports.undo({ batchId: batchId ?? 0 })
    expect(dump()).toEqual(before)
    expect(integrityOf(backend.dataDirectory)).toEqual(['ok', []])
  })

  test('undoing everything leaves an empty customer base', async () => {
    const empty = dump()
    const first = await backend.load(ordersFile('january.csv', january))
    const second = await backend.load(ordersFile('february.csv', february))
    await backend.client.imports.undo({ batchId: first.batchId ?? 0 })
    await backend.client.imports.undo({ batchId: second.batchId ?? 0 })
    expect(dump()).toEqual(empty)
  })

  test('undoing an earlier import leaves what the later one showed', async () => {
    const first = await backend.load(ordersFile('january.csv', january))
    await backend.load(ordersFile('february.csv', february))
    await backend.client.imports.undo({ batchId: first.batchId ?? 0 })
    const { orders } = await backend.client.orders.search({ direction: 'asc' })
    expect(orders.map(order => [order.externalId, order.status])).toEqual([
      ['#1002', 'refunded'],
      ['#1003', 'shipped'],
    ])
    expect((await backend.client.customers.search({})).total).toBe(2)
    expect((await backend.client.imports.list()).length).toBe(1)
  })

  test('what the owner wrote outlives the undo of the import that brought the customer', async () => {
    const { batchId } = await backend.load(ordersFile('january.csv', january))
    const { customers } = await backend.client.customers.search({ query: 'muster' })
    const id = customers[0]?.id ?? 0
    await backend.client.customers.addNote({ id, text: 'Calls before noon only' })
    await backend.client.customers.edit({ id, values: { lastName: 'Muster-Neu', city: 'Bonn' } })
    await backend.client.imports.undo({ batchId: batchId ?? 0 })
    const card = await backend.client.customers.get({ id })
    expect(card).toMatchObject({
      displayed: { lastName: 'Muster-Neu', city: 'Bonn' },
      ordersAll: 0,
      notes: [{ text: 'Calls before noon only' }],
    })
    expect((await backend.client.customers.search({})).total).toBe(1)
  })

  test('unticked rows are skipped with their reason and can be saved', async () => {
    const path = ordersFile('january.csv', january)
    const done = await runToEnd(backend.client, { files: [{ file: path, options: { excludedRows: [4] } }] })
    expect(done.files[0]).toMatchObject({ rows: 3, created: 2, skipped: 1 })
    const [batch] = await backend.client.imports.list()
    expect(batch?.files[0]?.rejectedRows).toBe(1)
    const rejected = await backend.client.imports.rejectedRows({
      fileId: batch?.files[0]?.fileId ?? 0,
      language: 'en',
    })
    expect(rejected.content).toContain('4;unticked by you;#1002;ben.muster@example.com')
  })

  test('the preview tells what the import does, and keeps nothing', async () => {
    await backend.load(ordersFile('january.csv', january))
    const before = dump()
    const path = ordersFile('february.csv', february)
    const events = []
    for await (const event of await backend.client.imports.preview({ files: [path] })) events.push(event)
    const preview = events.at(-1)
    if (preview?.kind !== 'done') throw new Error('no preview')
    expect(dump()).toEqual(before)
    expect(preview.files[0]?.entries.map(entry => [entry.order?.number, entry.outcome, entry.rows])).toEqual([
      ['#1002', 'updated', [2]],
      ['#1003', 'created', [3]],
    ])
    const done = await backend.load(path)
    expect(preview.totals).toEqual(done.totals)
  })

  test('an import that is broken off leaves nothing', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      number: `#${index}`,
      email: `buyer${index}@example.com`,
    }))
    const path = ordersFile('many.csv', many)
    const before = dump()
    const stop = new AbortController()
    const run = (async () => {
      for await (const event of await backend.client.imports.run(
        { files: [path] },
        { signal: stop.signal },
      )) {
        if (event.kind === 'progress') stop.abort()
      }
    })()
    await run.catch(() => {})
    // The next writer waits until the broken-off one is gone.
    await backend.client.app.saveSettings({ colorScheme: 'auto' })
    const after = dump()
    expect({ ...after, settings: [] }).toEqual({ ...before, settings: [] })
  })

  test('an order met twice in one file is one order, and stays the same when read again', async () => {
    const path = ordersFile('split.csv', [
      { number: '#7', subtotal: '20.00', items: [{ name: 'Green tea', price: '8.00' }] },
      { number: '#8', subtotal: '5.00' },
      { number: '#7', subtotal: '20.00', items: [{ name: 'Cup', price: '12.00' }] },
    ])
    const done = await backend.load(path)
    expect(done.files[0]).toMatchObject({ rows: 3, created: 3 })
    const { orders } = await backend.client.orders.search({ query: '7' })
    expect(orders[0]?.items.map(item => item.name)).toEqual(['Green tea', 'Cup'])
    const again = await backend.load(path)
    expect(again.files[0]).toMatchObject({ unchanged: 3, updated: 0, created: 0 })
  })
})

describe('files that are no exports', () => {
  test.each([
    ['photo.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]), 'file_is_image'],
    ['empty.csv', Buffer.alloc(0), 'file_empty'],
    ['invoice.pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj', 'latin1'), 'file_is_pdf'],
  ])('%s gives a reason and changes nothing', async (name, bytes, problem) => {
    const before = dump()
    const done = await backend.load(file(name, bytes))
    expect(done).toMatchObject({
      batchId: null,
      files: [{ format: null, rows: 0, issues: [{ code: problem }] }],
    })
    expect(dump()).toEqual(before)
  })

  test('a file that is not there is told by name', async () => {
    await expect(backend.load(`${backend.folder}/gone.csv`)).rejects.toMatchObject({
      data: { code: 'file_missing', name: 'gone.csv' },
    })
  })
})
