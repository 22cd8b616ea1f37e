import type { Appearance } from '../appearance.ts'
import type { BasketLine } from '../basket.ts'
import { cell, decimal } from '../csv.ts'
import { dayText, type Moment, offsetText, timeText } from '../moment.ts'
import type { ShopOrder } from '../orders.ts'

const HEADER =
  'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,' +
  'Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,' +
  'Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,' +
  'Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,' +
  'Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,' +
  'Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,Shipping City,' +
  'Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,' +
  'Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,' +
  'Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,' +
  'Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,' +
  'Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due At,' +
  'Payment References'

const VENDOR = 'Deichwind'

/**
 * A Shopify orders export of 79 columns: one row per line, on the second and later rows of an order only what
 * belongs to the line; an apostrophe before postal codes and phones that a spreadsheet would spoil.
 */
export function* shopifyOrders(orders: Iterable<ShopOrder>): Generator<string> {
  yield `${HEADER}\n`
  for (const order of orders) yield orderRows(order)
}

/** Number that the owner and the buyer see, e.g. `#1001`. */
export function shopifyOrderName(order: ShopOrder): string {
  return `#${1000 + order.sequence}`
}

function orderRows(order: ShopOrder): string {
  const start = `${shopifyOrderName(order)},${order.atStall ? '' : order.buyer.email}`
  const created = instant(order.orderedAt)
  const sent = order.shippedAt === null ? 'pending' : 'fulfilled'
  const rows = order.lines.map((line, index) => {
    const item = itemCells(line, sent)
    if (index === 0) return `${start},${headCells(order)},${created},${item},${tailCells(order, line)}\n`
    // 13 empty cells before "Created at", 26 before "Vendor", 8 before "Lineitem discount", 19 at the end.
    const discount = decimal(line.lineDiscountMinor)
    return `${start},,,,,,,,,,,,,,${created},${item},${','.repeat(26)}${VENDOR},${','.repeat(8)}${discount}${','.repeat(19)}\n`
  })
  return rows.join('')
}

const FINANCIAL_STATUS = {
  open: 'pending',
  paid: 'paid',
  partially_refunded: 'partially_refunded',
  refunded: 'refunded',
  cancelled: 'voided',
} as const

/** "Financial Status" to "Shipping Method". */
function headCells(order: ShopOrder): string {
  const { price } = order
  const tax = price.taxes.reduce((total, { minor }) => total + minor, 0)
  const method = order.atStall ? '' : order.buyer.country === 'DE' ? 'DHL Paket' : 'DHL Paket International'
  return [
    FINANCIAL_STATUS[order.state],
    instant(order.paidAt),
    order.shippedAt === null ? 'unfulfilled' : 'fulfilled',
    instant(order.shippedAt),
    order.acceptsNewsletter,
    'EUR',
    decimal(price.goodsMinor),
    decimal(price.shippingMinor),
    decimal(tax),
    decimal(price.totalMinor),
    order.voucher ?? '',
    decimal(price.discountMinor),
    method,
  ].join(',')
}

/** "Lineitem quantity" to "Lineitem fulfillment status". */
function itemCells({ product, quantity }: BasketLine, sent: string): string {
  const taxable = product.priceMinor > 0
  return `${quantity},${cell(product.name)},${decimal(product.priceMinor)},,${product.sku},true,${taxable},${sent}`
}

const PAYMENT_METHODS: Readonly<Record<string, string>> = {
  card: 'Shopify Payments',
  paypal: 'PayPal Express Checkout',
  klarna: 'Klarna',
  invoice: 'Vorkasse',
  cash: 'cash',
}

/** "Billing Name" to "Payment References". */
function tailCells(order: ShopOrder, line: BasketLine): string {
  const { price } = order
  const reference = order.paidAt === null ? '' : `r${(order.sequence * 7919 + 104_729).toString(36)}`
  const addresses = order.atStall
    ? ','.repeat(19)
    : `${addressCells(order.buyer)},${addressCells(order.recipient)}`
  const taxes = price.taxes.flatMap(({ rate, minor }) => [`DE MwSt ${rate}%`, decimal(minor)])
  while (taxes.length < 10) taxes.push('')
  return [
    addresses,
    cell(order.note),
    cell(order.giftMessage === '' ? '' : `Geschenk: ja\nGrußtext: ${order.giftMessage}`),
    instant(order.cancelledAt),
    PAYMENT_METHODS[order.payment] ?? '',
    reference,
    decimal(price.refundedMinor),
    VENDOR,
    decimal(order.state === 'open' ? price.totalMinor : 0),
    '',
    order.atStall ? 'Wochenmarkt' : '',
    '',
    5_600_000_000_000 + order.sequence * 32_768,
    order.giftMessage === '' ? '' : 'Geschenk',
    'Low',
    order.atStall ? 'pos' : 'web',
    decimal(line.lineDiscountMinor),
    ...taxes,
    order.atStall ? '' : phoneCell(order.buyer.phone),
    ',,,',
    reference,
    ',',
    reference,
  ].join(',')
}

/** Name, street twice (as Shopify does), second line, company, city, postal code, province, country, phone. */
function addressCells(who: Appearance): string {
  const street = cell(who.addition === '' ? who.streetLine : `${who.streetLine}, ${who.addition}`)
  const home = `${street},${cell(who.streetLine)},${cell(who.addition)},${cell(who.company)},${cell(who.city)}`
  return `${who.fullName},${home},'${who.postalCode},,${who.country},${phoneCell(who.phone)}`
}

function phoneCell(phone: string): string {
  return phone.startsWith('+') ? `'${phone}` : phone
}

/** `2025-04-01 17:18:52 +0200` */
function instant(moment: Moment | null): string {
  if (moment === null) return ''
  return `${dayText(moment)} ${timeText(moment)} ${offsetText(moment)}`
}
