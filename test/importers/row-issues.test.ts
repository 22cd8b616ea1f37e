import { describe, expect, it } from 'vitest'
import type { ColumnMapping } from '../../shared/model/import-columns.ts'
import { memorySource } from '../support/memory-source.ts'
import { readFacts } from '../support/read-facts.ts'
import { PLAIN_WRITING, tableBytes } from '../support/table-text.ts'

/** The findings in a table, as `code row column`. */
async function issuesOf(rows: readonly (readonly string[])[], mapping?: ColumnMapping) {
  const facts = await readFacts(memorySource('export.csv', tableBytes(rows, PLAIN_WRITING)), {}, mapping)
  expect(facts.unaccounted).toEqual([])
  return facts.issues.map(({ code, row, column }) =>
    [code, row, column].filter(part => part !== null).join(' '),
  )
}

const SHOPIFY = [
  'Name',
  'Email',
  'Financial Status',
  'Currency',
  'Lineitem quantity',
  'Lineitem name',
  'Lineitem price',
  'Created at',
  'Total',
  'Notes',
  'Refunded Amount',
]
const order = ['#1', 'anna@example.org', 'paid', 'EUR', '1', 'Tee', '8.00', '2026-01-05', '8.00', '', '']
const further = ['#1', 'anna@example.org', '', '', '1', 'Tasse', '4.00', '2026-01-05', '', '', '']
const next = ['#2', 'ben@example.org', 'paid', 'EUR', '1', 'Tee', '8.00', '2026-01-06', '8.00', 'x', '0.00']

describe('a row that is shorter than the header', () => {
  it('is told of where it ends before the day or the total', async () => {
    expect(await issuesOf([SHOPIFY, order.slice(0, 8), next])).toEqual(['short_row 2'])
    expect(await issuesOf([SHOPIFY, order.slice(0, 6), next])).toEqual(['short_row 2'])
  })

  it('is usual where only empty cells are left out at its end', async () => {
    expect(await issuesOf([SHOPIFY, order.slice(0, 9), further.slice(0, 8), next])).toEqual([])
  })

  it('is another matter than a day that is left blank', async () => {
    const blank = order.with(7, '')
    expect(await issuesOf([SHOPIFY, blank, next])).toEqual(['missing_date 2 Created at'])
  })

  it.each<[string, readonly string[], readonly string[], number]>([
    [
      'etsy-orders',
      [
        'Order ID',
        'Full Name',
        'Ship Zipcode',
        'Currency',
        'Sale Date',
        'Order Total',
        'Order Value',
        'Order Net',
      ],
      ['77', 'Anna Muster', '50667', 'EUR', '01/05/26', '8.00', '8.00', ''],
      5,
    ],
    [
      'etsy-order-items',
      [
        'Order ID',
        'Transaction ID',
        'Item Name',
        'Quantity',
        'Currency',
        'Sale Date',
        'Price',
        'Coupon Code',
      ],
      ['77', '9001', 'Tee', '1', 'EUR', '01/05/26', '8.00', ''],
      6,
    ],
    [
      'shopware5-main-orders',
      ['orderNumber', 'email', 'currency', 'orderStatus', 'orderTime', 'invoiceAmount', 'billingState'],
      ['20001', 'anna@example.org', 'EUR', 'Offen', '2026-01-05 10:00:00', '8.00', ''],
      5,
    ],
    [
      'amazon-order-report',
      [
        'order-id',
        'order-item-id',
        'buyer-name',
        'product-name',
        'currency',
        'purchase-date',
        'item-price',
        'ship-state',
      ],
      ['028-1', '5001', 'Anna Muster', 'Tee', 'EUR', '2026-01-05T10:00:00+00:00', '8.00', ''],
      6,
    ],
    [
      'wix-orders',
      ['Order number', 'Contact email', 'Item', 'Price', 'Currency', 'Date created', 'Total', 'Coupon code'],
      ['10001', 'anna@example.org', 'Tee', '8.00', 'EUR', 'Jan 5, 2026', '8.00', ''],
      6,
    ],
    [
      'squarespace-orders',
      [
        'Order ID',
        'Email',
        'Currency',
        'Lineitem quantity',
        'Lineitem name',
        'Created at',
        'Total',
        'Private Notes',
      ],
      ['101', 'anna@example.org', 'EUR', '1', 'Tee', '2026-01-05 10:00:00 -0500', '8.00', ''],
      6,
    ],
    [
      'square-items',
      ['Transaction ID', 'Item', 'Qty', 'Event Type', 'Gross Sales', 'Date', 'Net Sales', 'Employee'],
      ['TX1', 'Tee', '1', 'Payment', '$8.00', '2026-01-05', '$8.00', ''],
      6,
    ],
    [
      'square-transactions',
      ['Transaction ID', 'Event Type', 'Total Collected', 'Date', 'Net Sales', 'Fulfillment Note'],
      ['TX1', 'Payment', '$8.00', '2026-01-05', '$8.00', ''],
      4,
    ],
    [
      'shopware6-orders',
      [
        'order_number',
        'customer_email',
        'customer_lastname',
        'currency_iso_code',
        'order_date_time',
        'amount_total',
        'line_items',
      ],
      ['10001', 'anna@example.org', 'Muster', 'EUR', '2026-01-05T10:00:00.000+00:00', '8.00', ''],
      5,
    ],
    [
      'bigcommerce-orders',
      [
        'Order ID',
        'Customer Email',
        'Order Currency Code',
        'Order Date',
        'Order Total (inc tax)',
        'Product Details',
      ],
      ['186', 'anna@example.org', 'EUR', '2026-01-05', '8.00', ''],
      4,
    ],
    [
      'ebay-orders',
      [
        'Sales Record Number',
        'Order Number',
        'Buyer Username',
        'Item Title',
        'Sold For',
        'Sale Date',
        'Total Price',
        'Buyer Note',
      ],
      ['1', '11-1', 'anna', 'Tee', 'EUR 8,00', 'Jan-05-26', 'EUR 8,00', ''],
      6,
    ],
  ])('%s', async (_format, header, row, filled) => {
    expect(await issuesOf([header, row])).toEqual([])
    expect(await issuesOf([header, row.slice(0, -1)])).toEqual([])
    const another = row.with(0, `${row[0]}9`)
    expect(await issuesOf([header, row.slice(0, filled), another])).toContain('short_row 2')
  })

  it('of a mapped table is told of unless another row of the order has what it lacks', async () => {
    const mapping: ColumnMapping = {
      kind: 'orders',
      channel: 'own',
      sourceName: 'Laden',
      currency: 'EUR',
      columns: { Nr: 'orderId', Artikel: 'itemName', Preis: 'itemTotal', Datum: 'day', Betrag: 'total' },
    }
    const header = ['Nr', 'Artikel', 'Preis', 'Datum', 'Betrag']
    const whole = ['1', 'Tee', '8,00', '05.01.2026', '8,00']
    expect(await issuesOf([header, whole, whole.slice(0, 3)], mapping)).toEqual([])
    expect(await issuesOf([header, whole, ['2', 'Tee', '8,00']], mapping)).toEqual(['short_row 3'])
  })
})

describe('an address that forwards to a buyer of a marketplace', () => {
  it('is told of once per order, other addresses never', async () => {
    const relay = 'a1b2c3@marketplace.amazon.de'
    const found = await issuesOf([
      SHOPIFY,
      order.with(1, relay),
      further.with(1, relay),
      next,
      next.with(0, '#3').with(1, 'alias@privaterelay.appleid.com'),
      next.with(0, '#4').with(1, relay),
    ])
    expect(found).toEqual(['relay_email 2 Email', 'relay_email 6 Email'])
  })

  it('is told of in customer files too', async () => {
    const header = ['First Name', 'Last Name', 'Email', 'Accepts Email Marketing', 'Default Address City']
    const found = await issuesOf([
      header,
      ['Anna', 'Muster', 'x.9@members.ebay.com', 'no', 'Köln'],
      ['Ben', 'Muster', 'ben@example.org', 'no', 'Köln'],
    ])
    expect(found).toEqual(['relay_email 2 Email'])
  })
})
