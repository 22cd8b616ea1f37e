import Papa from 'papaparse'

/** One item of a test order. */
export interface TestItem {
  name: string
  sku?: string
  quantity?: number
  /** As it stands in the file. */
  price: string
}

/** An order as a Shopify export shows it; what is not given has a harmless value. */
export interface TestOrder {
  number: string
  email?: string
  /** YYYY-MM-DD */
  day?: string
  /** HH:MM:SS; default 10:20:30. */
  time?: string
  name?: string
  street?: string
  zip?: string
  city?: string
  country?: string
  phone?: string
  financialStatus?: string
  fulfillmentStatus?: string
  /** YYYY-MM-DD; default: the day of the order. */
  fulfilledDay?: string
  /** Default: the day of the order. */
  paidDay?: string
  acceptsMarketing?: string
  currency?: string
  subtotal?: string
  shipping?: string
  taxes?: string
  total?: string
  refunded?: string
  /** Default 0.00. */
  discount?: string
  cancelledAt?: string
  note?: string
  items?: TestItem[]
}

const HEADER = [
  'Name',
  'Email',
  'Financial Status',
  'Paid at',
  'Fulfillment Status',
  'Fulfilled at',
  'Accepts Marketing',
  'Currency',
  'Subtotal',
  'Shipping',
  'Taxes',
  'Total',
  'Discount Code',
  'Discount Amount',
  'Created at',
  'Lineitem quantity',
  'Lineitem name',
  'Lineitem price',
  'Lineitem sku',
  'Lineitem requires shipping',
  'Billing Name',
  'Billing Address1',
  'Billing City',
  'Billing Zip',
  'Billing Country',
  'Billing Phone',
  'Shipping Name',
  'Shipping Address1',
  'Shipping City',
  'Shipping Zip',
  'Shipping Country',
  'Notes',
  'Cancelled at',
  'Refunded Amount',
  'Id',
  'Lineitem discount',
]

function moment(day: string, time = '10:20:30'): string {
  return `${day} ${time} +0100`
}

/** A Shopify orders export with these orders: one row per item, the order's own cells on its first row only. */
export function shopifyOrdersCsv(orders: readonly TestOrder[]): string {
  const rows = orders.flatMap(order => {
    const items = order.items ?? [{ name: 'Green tea', price: order.subtotal ?? '20.00' }]
    return items.map((item, index) => row(order, item, index === 0))
  })
  return Papa.unparse(
    { fields: HEADER, data: rows.map(cells => HEADER.map(name => cells[name] ?? '')) },
    { newline: '\n' },
  )
}

function row(order: TestOrder, item: TestItem, isFirst: boolean): Record<string, string> {
  const email = order.email ?? 'anna.beispiel@example.com'
  const day = order.day ?? '2026-03-05'
  const itemCells = {
    Name: order.number,
    Email: email,
    'Created at': moment(day, order.time),
    'Lineitem quantity': String(item.quantity ?? 1),
    'Lineitem name': item.name,
    'Lineitem price': item.price,
    'Lineitem sku': item.sku ?? '',
    'Lineitem requires shipping': 'true',
    'Lineitem discount': '0.00',
  }
  if (!isFirst) return itemCells
  const subtotal = order.subtotal ?? '20.00'
  const name = order.name ?? 'Anna Beispiel'
  const address = {
    Name: name,
    Address1: order.street ?? 'Lindenweg 7',
    City: order.city ?? 'Köln',
    Zip: `'${order.zip ?? '50667'}`,
    Country: order.country ?? 'DE',
  }
  return {
    ...itemCells,
    'Financial Status': order.financialStatus ?? 'paid',
    'Paid at': moment(order.paidDay ?? day),
    'Fulfillment Status': order.fulfillmentStatus ?? 'fulfilled',
    'Fulfilled at': moment(order.fulfilledDay ?? day),
    'Accepts Marketing': order.acceptsMarketing ?? 'no',
    Currency: order.currency ?? 'EUR',
    Subtotal: subtotal,
    Shipping: order.shipping ?? '4.90',
    Taxes: order.taxes ?? '3.98',
    Total: order.total ?? (Number(subtotal) + Number(order.shipping ?? '4.90')).toFixed(2),
    'Discount Amount': order.discount ?? '0.00',
    'Billing Phone': order.phone ?? '',
    Notes: order.note ?? '',
    'Cancelled at': order.cancelledAt ?? '',
    'Refunded Amount': order.refunded ?? '0.00',
    Id: `7${order.number.replaceAll(/\D/g, '').padStart(12, '0')}`,
    ...Object.fromEntries(
      Object.entries(address).flatMap(([key, value]) => [
        [`Billing ${key}`, value],
        [`Shipping ${key}`, value],
      ]),
    ),
  }
}
