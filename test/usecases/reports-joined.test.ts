import { describe, expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'

const backend = freshBackend()

function file(name: string, rows: readonly (readonly string[])[], delimiter: string): string {
  return backend.file(name, `${rows.map(cells => cells.join(delimiter)).join('\n')}\n`)
}

async function load(...files: string[]) {
  for (const path of files) await backend.load(path)
  return (await backend.client.orders.search({ direction: 'asc' })).orders
}

/** All orders in which a list can be read. */
function orderings<T>(list: readonly T[]): T[][] {
  if (list.length <= 1) return [[...list]]
  return list.flatMap((first, index) => orderings(list.toSpliced(index, 1)).map(rest => [first, ...rest]))
}

const DAY = '2026-02-05T10:00:00+00:00'
const BUYER = [
  'a1b2c3@marketplace.amazon.de',
  'Ida Muster',
  'Ida Muster',
  'Hauptstr. 5',
  'Köln',
  '50667',
  'DE',
]
const BUYER_COLUMNS = [
  ...['buyer-email', 'buyer-name', 'recipient-name'],
  ...['ship-address-1', 'ship-city', 'ship-postal-code', 'ship-country'],
]
const amazonReports = {
  orders: [
    [
      ...['order-id', 'order-item-id', 'purchase-date', 'payments-date', 'sku', 'product-name'],
      ...['quantity-purchased', 'currency', 'item-price', 'item-tax', 'shipping-price', ...BUYER_COLUMNS],
    ],
    ['302-1', '5001', DAY, DAY, 'SE-1', 'Seife', '2', 'EUR', '19.80', '3.16', '3.99', ...BUYER],
    ['302-1', '5002', DAY, DAY, 'BT-1', 'Badetuch', '1', 'EUR', '24.90', '3.98', '0.00', ...BUYER],
  ],
  allOrders: [
    [
      ...['amazon-order-id', 'merchant-order-id', 'purchase-date', 'last-updated-date', 'order-status'],
      ...['product-name', 'sku', 'item-status', 'quantity', 'currency', 'item-price', 'item-tax'],
      ...['shipping-price', 'ship-city', 'ship-postal-code', 'ship-country'],
    ],
    [
      ...['302-1', '', DAY, DAY, 'Shipped', 'Seife', 'SE-1', 'Shipped', '2', 'EUR', '19.80', '3.16', '3.99'],
      ...['Köln', '50667', 'DE'],
    ],
    [
      ...[
        '302-1',
        '',
        DAY,
        DAY,
        'Shipped',
        'Badetuch',
        'BT-1',
        'Shipped',
        '1',
        'EUR',
        '24.90',
        '3.98',
        '0.00',
      ],
      ...['Köln', '50667', 'DE'],
    ],
  ],
  unshipped: [
    [
      ...['order-id', 'order-item-id', 'purchase-date', 'payments-date', 'reporting-date', 'sku'],
      ...['product-name', 'quantity-purchased', 'quantity-to-ship', ...BUYER_COLUMNS],
    ],
    ['302-1', '5001', DAY, DAY, DAY, 'SE-1', 'Seife', '2', '2', ...BUYER],
    ['302-1', '5002', DAY, DAY, DAY, 'BT-1', 'Badetuch', '1', '1', ...BUYER],
  ],
}

describe('reports of Amazon about the same order', () => {
  const names = Object.keys(amazonReports) as (keyof typeof amazonReports)[] // the record has no other keys
  test.each(orderings(names))('%s, %s, %s', async (...sequence) => {
    const orders = await load(...sequence.map(name => file(`${name}.txt`, amazonReports[name], '\t')))
    expect(orders).toHaveLength(1)
    expect(orders[0]).toMatchObject({
      externalId: '302-1',
      status: 'shipped',
      goodsMinor: 4470,
      shippingMinor: 399,
      totalMinor: 4869,
      countedValueMinor: 4470,
      customerName: 'Ida Muster',
    })
    expect(orders[0]?.items.map(item => [item.sku, item.quantity, item.totalMinor])).toEqual([
      ['SE-1', 2, 1980],
      ['BT-1', 1, 2490],
    ])
    const { customers } = await backend.client.customers.search({ query: 'Ida' })
    expect(customers).toMatchObject([{ city: 'Köln', postalCode: '50667', orders: 1 }])
  })

  test('an order without a buyer counts and is said to have none', async () => {
    const path = file('report.txt', amazonReports.allOrders, '\t')
    const done = await backend.load(path)
    expect(done.files[0]).toMatchObject({ format: 'amazon-all-orders', rows: 2, created: 2, skipped: 0 })
    expect(done.files[0]?.issues).toMatchObject([{ code: 'orders_without_buyers', count: 1 }])
    expect(done.totals).toMatchObject({ newCustomers: 0, newOrders: 1 })
    const { orders } = await backend.client.orders.search({})
    expect(orders).toMatchObject([{ customerId: null, countedValueMinor: 4470 }])
  })
})

const SQUARE = [
  ...['Date', 'Item', 'Qty', 'Gross Sales', 'Discounts', 'Net Sales', 'Tax'],
  ...['Transaction ID', 'Payment ID', 'Event Type', 'Customer ID', 'Customer Name'],
]
const sale = [
  ...['2026-03-05', 'Bowl', '2', '$60.00', '$0.00', '$60.00', '$4.80'],
  ...['TX1', 'PAY1', 'Payment', 'CU1', 'Frida Sample'],
]
const refundOf = (payment: string, day: string, amount: string, tax: string, transaction = 'TX1') => [
  ...[day, 'Bowl', '-1', `-$${amount}`, '$0.00', `-$${amount}`, `-$${tax}`],
  ...[transaction, payment, 'Refund', 'CU1', 'Frida Sample'],
]
const otherSale = sale.with(7, 'TX2').with(8, 'PAY2').with(0, '2026-03-06')

describe("a refund in Square's files", () => {
  const first = refundOf('REF1', '2026-03-09', '30.00', '2.40')
  const second = refundOf('REF2', '2026-03-20', '30.00', '2.40')
  const expected = {
    externalId: 'TX1',
    day: '2026-03-05',
    status: 'partially_refunded',
    totalMinor: 6480,
    refundedMinor: 3240,
    countedValueMinor: 2760,
  }

  test.each([
    ['below its sale', [sale, otherSale, first]],
    ['above its sale', [first, otherSale, sale]],
    ['right beside it', [sale, first, otherSale]],
  ])('%s', async (_place, rows) => {
    const orders = await load(file('items.csv', [SQUARE, ...rows], ','))
    expect(orders).toHaveLength(2)
    expect(orders.find(order => order.externalId === 'TX1')).toMatchObject(expected)
  })

  test('in a file of its own, before or after the sale', async () => {
    const sales = file('march.csv', [SQUARE, sale], ',')
    const refunds = file('april.csv', [SQUARE, first], ',')
    expect(await load(sales, refunds)).toMatchObject([expected])
    expect(await load(refunds, sales)).toMatchObject([expected])
  })

  test('in two parts that add up to everything', async () => {
    const [order] = await load(
      file('a.csv', [SQUARE, second], ','),
      file('b.csv', [SQUARE, sale], ','),
      file('c.csv', [SQUARE, first], ','),
      file('d.csv', [SQUARE, first, otherSale], ','),
    )
    expect(order).toMatchObject({ status: 'refunded', refundedMinor: 6480, countedValueMinor: null })
  })

  test('without its sale is no order that counts', async () => {
    const [order] = await load(
      file('a.csv', [SQUARE, refundOf('REF9', '2026-03-09', '30.00', '2.40', 'TX9')], ','),
    )
    expect(order).toMatchObject({
      externalId: 'TX9',
      day: '2026-03-09',
      status: 'refunded',
      refundedMinor: 3240,
      countedValueMinor: null,
    })
  })
})
