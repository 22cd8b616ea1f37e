import { describe, expect, test } from 'vitest'
import { dumpTables, integrityOf } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'

const backend = freshBackend()
const { load } = backend

const dump = () => dumpTables(backend.dataDirectory)

interface Sale {
  record: string
  /** Missing until the order is paid for. */
  order?: string
  buyer?: string
  day?: string
  price?: string
}

/** An orders report of eBay's, one item per order. */
function reportFile(name: string, sales: readonly Sale[]): string {
  const header =
    'Sales Record Number,Order Number,Buyer Username,Buyer Name,Item Number,Item Title,Quantity,Sold For,Shipping And Handling,Total Price,Sale Date,Paid On Date,Transaction ID'
  const rows = sales.map(({ record, order = '', buyer = 'tea_lover', day = 'Sep-17-26', price = '5.00' }) =>
    [
      record,
      order,
      buyer,
      'Paul Quick',
      '33002',
      'Dice',
      '1',
      `$${price}`,
      '$0.00',
      `$${price}`,
      day,
      order === '' ? '' : 'Sep-18-26',
      `9${record}`,
    ].join(','),
  )
  return backend.file(name, `${[header, ...rows].join('\n')}\n`)
}

async function shownOrders() {
  const { orders } = await backend.client.orders.search({ direction: 'asc' })
  return orders.map(order => [order.externalId, order.number, order.status]).sort()
}

const unpaid: Sale = { record: '502' }
const paid: Sale = { record: '502', order: '11-20000-00002' }
const other: Sale = { record: '501', order: '11-20000-00001' }

describe('an order that gets its number when it is paid for', () => {
  test('stays one order and has the new number', async () => {
    await load(reportFile('september.csv', [other, unpaid]))
    const done = await load(reportFile('october.csv', [other, paid]))
    expect(done.files[0]).toMatchObject({ rows: 2, created: 0, updated: 1, unchanged: 1, skipped: 0 })
    expect(done.totals).toMatchObject({ newOrders: 0, updatedOrders: 1, unchangedOrders: 1 })
    expect(await shownOrders()).toEqual([
      ['11-20000-00001', '11-20000-00001', 'paid'],
      ['11-20000-00002', '11-20000-00002', 'paid'],
    ])
    const byNumber = await backend.client.orders.search({ query: '11-20000-00002' })
    expect(byNumber.orders).toHaveLength(1)
  })

  test('is not changed by either file again, not one row of any table', async () => {
    const before = reportFile('september.csv', [other, unpaid])
    const after = reportFile('october.csv', [other, paid])
    await load(before)
    await load(after)
    const known = dump()
    for (const path of [after, before]) {
      const again = await load(path)
      expect(again.batchId).toBeNull()
      expect(again.files[0]).toMatchObject({ rows: 2, created: 0, updated: 0, unchanged: 2, skipped: 0 })
      expect(dump()).toEqual(known)
    }
  })

  test('is the unpaid order again when the later import is taken back', async () => {
    await load(reportFile('september.csv', [other, unpaid]))
    const before = dump()
    const { batchId } = await load(reportFile('october.csv', [other, paid]))
    expect(dump()).not.toEqual(before)
    await backend.client.imports.undo({ batchId: batchId ?? 0 })
    expect(dump()).toEqual(before)
    expect(integrityOf(backend.dataDirectory)).toEqual(['ok', []])
  })

  test('keeps its number when the earlier import is taken back', async () => {
    const first = await load(reportFile('september.csv', [unpaid]))
    await load(reportFile('october.csv', [paid]))
    await backend.client.imports.undo({ batchId: first.batchId ?? 0 })
    expect(await shownOrders()).toEqual([['11-20000-00002', '11-20000-00002', 'paid']])
  })

  test('is one order also where one file shows both, or one run brings both files', async () => {
    await load(reportFile('joined.csv', [unpaid, other, paid]))
    const ids = ['11-20000-00001', '11-20000-00002']
    expect((await shownOrders()).map(([id]) => id)).toEqual(ids)
    await load(
      reportFile('one.csv', [{ ...unpaid, record: '602' }]),
      reportFile('two.csv', [{ ...paid, record: '602', order: '11-20000-00009' }]),
    )
    expect((await shownOrders()).map(([id]) => id)).toEqual([...ids, '11-20000-00009'])
  })
})

describe('an older file that comes after the one with the order’s number', () => {
  test('shows the same order, which keeps its number and what became of it', async () => {
    await load(reportFile('october.csv', [other, paid]))
    const done = await load(reportFile('september.csv', [other, { ...unpaid, price: '5.50' }]))
    expect(done.files[0]).toMatchObject({ rows: 2, created: 0, updated: 1, unchanged: 1, skipped: 0 })
    expect(await shownOrders()).toEqual([
      ['11-20000-00001', '11-20000-00001', 'paid'],
      ['11-20000-00002', '11-20000-00002', 'paid'],
    ])
  })

  test('changes nothing where it says nothing new, not one row of any table', async () => {
    await load(reportFile('october.csv', [other, paid]))
    const known = dump()
    const done = await load(reportFile('september.csv', [other, unpaid]))
    expect(done.batchId).toBeNull()
    expect(done.files[0]).toMatchObject({ rows: 2, created: 0, updated: 0, unchanged: 2, skipped: 0 })
    expect(dump()).toEqual(known)
  })

  test('can be taken back, and so can the first one', async () => {
    const first = await load(reportFile('october.csv', [paid]))
    const before = dump()
    const second = await load(reportFile('september.csv', [{ ...unpaid, price: '5.50' }, other]))
    expect(await shownOrders()).toHaveLength(2)
    await backend.client.imports.undo({ batchId: second.batchId ?? 0 })
    expect(dump()).toEqual(before)
    await load(reportFile('september.csv', [{ ...unpaid, price: '5.50' }, other]))
    await backend.client.imports.undo({ batchId: first.batchId ?? 0 })
    expect(await shownOrders()).toEqual([
      ['11-20000-00001', '11-20000-00001', 'paid'],
      ['502', '502', 'open'],
    ])
    await load(reportFile('october.csv', [paid]))
    expect((await shownOrders()).map(([id]) => id)).toEqual(['11-20000-00001', '11-20000-00002'])
    expect(integrityOf(backend.dataDirectory)).toEqual(['ok', []])
  })

  test('is the same order also in one file or one run, and between others that know no former number', async () => {
    await load(reportFile('joined.csv', [paid, other, unpaid]))
    const ids = ['11-20000-00001', '11-20000-00002']
    expect((await shownOrders()).map(([id]) => id)).toEqual(ids)
    await load(
      reportFile('two.csv', [{ ...paid, record: '602', order: '11-20000-00009' }]),
      reportFile('one.csv', [{ ...unpaid, record: '602' }]),
    )
    expect((await shownOrders()).map(([id]) => id)).toEqual([...ids, '11-20000-00009'])
  })

  test.each<[string, Sale]>([
    ['of another buyer', { ...unpaid, buyer: 'somebody_else' }],
    ['of another day', { ...unpaid, day: 'Mar-02-26' }],
  ])('%s is another order', async (_case, sale) => {
    await load(reportFile('october.csv', [paid]))
    await load(reportFile('september.csv', [sale]))
    expect((await shownOrders()).map(([id]) => id)).toEqual(['11-20000-00002', '502'])
  })
})

describe('the same record number', () => {
  test.each<[string, Sale]>([
    ['of another buyer', { ...paid, buyer: 'somebody_else' }],
    ['of another day', { ...paid, day: 'Mar-02-26' }],
  ])('%s is another order', async (_case, sale) => {
    await load(reportFile('september.csv', [unpaid]))
    await load(reportFile('october.csv', [sale]))
    expect(await shownOrders()).toEqual([
      ['11-20000-00002', '11-20000-00002', 'paid'],
      ['502', '502', 'open'],
    ])
  })

  test('on the same day of the same buyer, with another record number, is another order', async () => {
    await load(reportFile('september.csv', [unpaid, { ...unpaid, record: '503' }]))
    await load(reportFile('october.csv', [{ ...paid, record: '503' }]))
    expect((await shownOrders()).map(([id]) => id)).toEqual(['11-20000-00002', '502'])
  })

  test('given to somebody else in the meantime does not stand in the way of an undo', async () => {
    await load(reportFile('september.csv', [unpaid]))
    const { batchId } = await load(reportFile('october.csv', [paid]))
    await load(reportFile('november.csv', [{ ...unpaid, buyer: 'somebody_else', day: 'Nov-02-26' }]))
    await backend.client.imports.undo({ batchId: batchId ?? 0 })
    const orders = await shownOrders()
    expect(orders.map(([, number, status]) => [number, status])).toEqual([
      ['502', 'open'],
      ['502', 'open'],
    ])
    expect(integrityOf(backend.dataDirectory)).toEqual(['ok', []])
  })
})
