import { describe, expect, it } from 'vitest'
import { memorySource } from '../support/memory-source.ts'
import { readFacts } from '../support/read-facts.ts'
import { PLAIN_WRITING, tableBytes } from '../support/table-text.ts'

async function read(rows: readonly (readonly string[])[]) {
  return readFacts(memorySource('export.csv', tableBytes(rows, PLAIN_WRITING)))
}

/** Rows of a table of which only the cells in these columns are filled. */
function table(header: readonly string[], ...rows: readonly Readonly<Record<string, string>>[]) {
  return [header, ...rows.map(row => header.map(name => row[name] ?? ''))]
}

/** The format of a file with this header, or `unknown` where its columns do not tell. */
async function formatOf(header: readonly string[]): Promise<string> {
  const row = header.map(name => (/ at$/.test(name) ? '2026-01-05' : '1'))
  return read([header, row]).then(
    facts => facts.table.format?.id ?? 'unknown',
    error => (error instanceof Error && error.message === 'unknown format' ? 'unknown' : String(error)),
  )
}

const SHARED = [
  ...[
    'Email',
    'Financial Status',
    'Fulfillment Status',
    'Currency',
    'Subtotal',
    'Shipping',
    'Taxes',
    'Total',
  ],
  ...['Created at', 'Lineitem quantity', 'Lineitem name', 'Lineitem price', 'Lineitem sku', 'Billing Name'],
  ...['Billing Zip', 'Shipping Name', 'Shipping Zip', 'Cancelled at'],
]

describe('Shopify and Squarespace, whose files look alike', () => {
  it.each([
    ['shopify-orders', 'Name'],
    ['squarespace-orders', 'Order ID'],
  ])('%s is told by its key, whatever else is missing', async (format, key) => {
    expect(await formatOf([key, ...SHARED])).toBe(format)
    for (const missing of SHARED) {
      if (missing.startsWith('Lineitem name') || missing === 'Lineitem quantity') continue
      expect(await formatOf([...SHARED.filter(name => name !== missing), key]), missing).toBe(format)
    }
  })

  it('Shopify stays itself with a column that another program added', async () => {
    expect(await formatOf(['Name', 'Order ID', 'Accepts Marketing', ...SHARED])).toBe('shopify-orders')
  })
})

describe('a file with few of its columns', () => {
  it.each([
    ['shopify-orders', 'Name,Email,Total,Created at,Lineitem name'],
    ['shopify-orders', 'Total,Financial Status,Paid at,Name'],
    ['unknown', 'Name,Email,Total,Created at'],
    ['amazon-order-report', 'order-id,purchase-date,buyer-name,sku,quantity-purchased,currency,item-price'],
    ['amazon-all-orders', 'amazon-order-id,sku,item-price,order-status'],
    ['paypal', 'Date,TimeZone,Name,Status,Currency,Gross,Fee,From Email Address,Transaction ID'],
    [
      'unknown',
      'Email,First Name,Last Name,Shipping Name,Customer Since,Order Count,Total Spent,Accepts Marketing',
    ],
  ])('%s: %s', async (format, names) => expect(await formatOf(names.split(','))).toBe(format))
})

describe('Squarespace', () => {
  it('an order is the same one where a spreadsheet took the zeros off its number', async () => {
    const header = ['Order ID', 'Email', 'Currency', 'Created at', 'Total', 'Lineitem name', 'Lineitem price']
    const row = { Email: 'anna@example.org', Currency: 'EUR', 'Created at': '2026-01-05', Total: '8.00' }
    const lines = [
      { 'Order ID': '00101', ...row, 'Lineitem name': 'Tee', 'Lineitem price': '5.00' },
      { 'Order ID': '00101', 'Lineitem name': 'Tasse', 'Lineitem price': '3.00' },
    ]
    const [original] = (await read(table(header, ...lines))).orders
    const [copy] = (await read(table(header, ...lines.map(line => ({ ...line, 'Order ID': '101' }))))).orders
    expect(original?.order).toMatchObject({ externalId: '101', number: '00101' })
    expect(copy?.order).toEqual({ ...original?.order, number: '101' })
  })
})

describe('Wix', () => {
  const wix = [
    ...['Order number', 'Date created', 'Contact email', 'Item', 'Qty', 'Quantity refunded', 'Price'],
    ...['Payment status', 'Fulfillment status', 'Shipping rate', 'Total tax', 'Total', 'Currency'],
  ]
  const order = {
    ...{ 'Order number': '1', 'Date created': 'Dec 8, 2025', 'Contact email': 'anna@example.org' },
    ...{ Item: 'Tee', Qty: '2', 'Quantity refunded': '0', Price: '10.00', 'Payment status': 'Paid' },
    ...{ 'Fulfillment status': 'Unfulfilled', 'Shipping rate': '5.00', Total: '25.00', Currency: 'EUR' },
  }
  const one = async (changes: Readonly<Record<string, string>>) =>
    (await read(table(wix, { ...order, ...changes }))).orders[0]?.order

  it.each([
    ['Paid', 'Unfulfilled', 'paid'],
    ['Paid', 'Fulfilled', 'shipped'],
    ['Paid', 'Partially fulfilled', 'shipped'],
    ['Bezahlt', 'Nicht ausgeführt', 'paid'],
    ['Bezahlt', 'Ausgeführt', 'shipped'],
    ['Unpaid', 'Unfulfilled', 'open'],
    ['Nicht bezahlt', 'Nicht versandt', 'open'],
    ['Pending', '', 'open'],
    ['Partially paid', 'Unfulfilled', 'open'],
    ['Refunded', 'Fulfilled', 'refunded'],
    ['Erstattet', 'Versandt', 'refunded'],
    ['Partially refunded', 'Fulfilled', 'partially_refunded'],
    ['Teilweise erstattet', 'Versandt', 'partially_refunded'],
    ['Paid', 'Canceled', 'cancelled'],
    ['Nicht bezahlt', 'Storniert', 'cancelled'],
    ['Declined', '', 'cancelled'],
  ])('%s and %s is %s', async (payment, fulfillment, status) => {
    const found = await read(
      table(wix, { ...order, 'Payment status': payment, 'Fulfillment status': fulfillment }),
    )
    expect(found.orders[0]?.order.status).toBe(status)
    expect(found.issues).toEqual([])
  })

  it('a word that is not known is told of', async () => {
    const found = await read(table(wix, { ...order, 'Payment status': 'Mañana' }))
    expect(found.issues).toMatchObject([{ code: 'unknown_status', column: 'Payment status', raw: 'Mañana' }])
  })

  it('goods are what is left of the total, whether or not it contains a tax', async () => {
    expect(await one({ 'Total tax': '3.99' })).toMatchObject({ goodsMinor: 2000, discountMinor: 0 })
    expect(await one({ 'Total tax': '3.99', Total: '28.99' })).toMatchObject({ goodsMinor: 2000 })
    expect(await one({ 'Total tax': '3.00', Total: '23.00' })).toMatchObject({
      goodsMinor: 1800,
      discountMinor: 200,
    })
    expect(await one({ 'Total tax': '1.44', Total: '24.44', Currency: 'USD' })).toMatchObject({
      goodsMinor: 1800,
      discountMinor: 200,
    })
  })

  it('pieces that went back count with their price where no sum is stated', async () => {
    expect(await one({ 'Quantity refunded': '1' })).toMatchObject({
      refundedMinor: 1000,
      status: 'partially_refunded',
    })
  })
})

describe('Kaufland', () => {
  const header = ['date_inserted', 'order_number', 'id_order_unit', 'offer_id', 'price', 'return_status']
  const unit = { date_inserted: '2026-07-01 10:00:00', order_number: 'M1', offer_id: 'A', price: '11900' }

  it('a price of 11900 is 119.00', async () => {
    const { orders } = await read(table(header, { ...unit, id_order_unit: '1' }))
    expect(orders[0]?.order).toMatchObject({
      totalMinor: 11_900,
      currency: 'EUR',
      status: 'paid',
      party: null,
    })
  })

  it('the same piece twice, from files joined by hand, is one', async () => {
    const same = { ...unit, id_order_unit: '1' }
    const { orders } = await read(table(header, same, same, { ...unit, id_order_unit: '2' }))
    expect(orders[0]?.order).toMatchObject({ totalMinor: 23_800, items: [{ quantity: 2 }] })
  })

  it.each([
    ['not_returned', 'paid'],
    ['none', 'paid'],
    ['return_announced', 'paid'],
    ['returned', 'refunded'],
  ])('a piece that is %s', async (state, status) => {
    const found = await read(table(header, { ...unit, id_order_unit: '1', return_status: state }))
    expect(found.orders[0]?.order.status).toBe(status)
    expect(found.issues.map(issue => issue.code)).toEqual(['orders_without_buyers'])
  })
})

describe("Amazon's reports", () => {
  it.each([
    [
      'amazon-all-orders',
      ['amazon-order-id', 'purchase-date', 'order-status', 'sku', 'quantity', 'item-price'],
    ],
    ['amazon-unshipped', ['order-id', 'order-item-id', 'purchase-date', 'buyer-name', 'quantity-to-ship']],
    [
      'amazon-fulfilled-shipments',
      ['amazon-order-id', 'shipment-item-id', 'shipment-date', 'buyer-email', 'sku', 'quantity-shipped'],
    ],
    ['amazon-order-report', ['order-id', 'order-item-id', 'purchase-date', 'buyer-name', 'item-price']],
  ])('%s from a part of its columns', async (format, header) => {
    expect(await formatOf(header)).toBe(format)
  })
})
