import type { BasketLine } from '../basket.ts'
import { cell, decimal } from '../csv.ts'
import { dayText, type Moment } from '../moment.ts'
import type { ShopOrder } from '../orders.ts'

const ORDERS_HEADER =
  'Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,' +
  'Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,' +
  'Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,' +
  'Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,' +
  'Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU'

const ITEMS_HEADER =
  'Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,' +
  'Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,' +
  'Ship Name,Ship Address1,Ship Address2,Ship City,Ship State,Ship Zipcode,Ship Country,Order ID,Variations,' +
  'Order Type,Listings Type,Payment Type,InPerson Discount,InPerson Location,VAT Paid by Buyer,SKU'

const COUNTRIES = { DE: 'Germany', AT: 'Austria', CH: 'Switzerland', NL: 'The Netherlands', FR: 'France' }

/** `EtsySoldOrders`: one row per order, no e-mail, dates MM/DD/YY; a partial refund shows as adjusted total. */
export function* etsyOrders(orders: Iterable<ShopOrder>): Generator<string> {
  yield `${ORDERS_HEADER}\n`
  for (const order of orders) yield orderRow(order)
}

/** `EtsySoldOrderItems`: one row per line; belongs to {@link etsyOrders} by `Order ID`. */
export function* etsyOrderItems(orders: Iterable<ShopOrder>): Generator<string> {
  yield `${ITEMS_HEADER}\n`
  for (const order of orders) {
    const shares = discountShares(order)
    yield order.lines.map((line, index) => itemRow(order, line, index, shares[index] ?? 0)).join('')
  }
}

/** Etsy's number of an order. */
export function etsyOrderId(order: ShopOrder): string {
  return String(3_100_000_000 + order.sequence * 1009)
}

function orderRow(order: ShopOrder): string {
  const { price, recipient } = order
  const net = (total: number) => total - fees(total)
  const adjusted = price.refundedMinor === 0 ? 0 : price.totalMinor - price.refundedMinor
  const pieces = order.lines.reduce((total, line) => total + line.quantity, 0)
  return `${[
    day(order.orderedAt),
    etsyOrderId(order),
    userId(order),
    cell(recipient.fullName),
    cell(recipient.firstName),
    cell(recipient.lastName),
    pieces,
    order.payment === 'paypal' ? 'PayPal' : 'Credit Card',
    day(order.shippedAt),
    cell(recipient.streetLine),
    cell(recipient.addition),
    cell(recipient.city),
    '',
    recipient.postalCode,
    COUNTRIES[recipient.country],
    'EUR',
    decimal(price.goodsMinor + price.discountMinor),
    ...couponCells(order),
    decimal(price.discountMinor),
    '0.00',
    decimal(price.shippingMinor),
    '0.00',
    decimal(price.totalMinor),
    '',
    decimal(fees(price.totalMinor)),
    decimal(net(price.totalMinor)),
    decimal(adjusted),
    decimal(adjusted === 0 ? 0 : fees(adjusted)),
    decimal(adjusted === 0 ? 0 : net(adjusted)),
    cell(buyer(order)),
    'online',
    'online_cc',
    '',
    '',
    cell(order.lines.map(line => line.product.sku).join(',')),
  ].join(',')}\n`
}

function itemRow(order: ShopOrder, line: BasketLine, index: number, discountMinor: number): string {
  const { recipient } = order
  return `${[
    day(order.orderedAt),
    cell(line.product.name),
    cell(buyer(order)),
    line.quantity,
    decimal(line.product.priceMinor),
    ...couponCells(order),
    decimal(discountMinor),
    '0.00',
    decimal(order.price.shippingMinor),
    '0.00',
    decimal(line.product.priceMinor * line.quantity),
    'EUR',
    4_200_000_000 + order.sequence * 20 + index,
    1_500_000_000 + line.product.index * 7,
    day(order.paidAt),
    day(order.shippedAt),
    cell(recipient.fullName),
    cell(recipient.streetLine),
    cell(recipient.addition),
    cell(recipient.city),
    '',
    recipient.postalCode,
    COUNTRIES[recipient.country],
    etsyOrderId(order),
    '',
    'online',
    'listing',
    'online_cc',
    '',
    '',
    '',
    line.product.sku,
  ].join(',')}\n`
}

/** Some buy without an account: no user name, on all of their orders. */
function userId(order: ShopOrder): string {
  return order.person.index % 13 === 0 ? '' : order.person.userName
}

function buyer(order: ShopOrder): string {
  const name = userId(order)
  return name === '' ? order.recipient.fullName : `${order.buyer.fullName} (${name})`
}

function couponCells({ voucher }: ShopOrder): [string, string] {
  if (voucher === null) return ['', '']
  return [voucher, voucher === 'WILLKOMMEN5' ? '5 EUR off' : `${voucher.replace(/\D/g, '')}% off`]
}

/** The order's discount on its lines, to the cent: the last line takes what rounding left. */
function discountShares({ lines, price }: ShopOrder): readonly number[] {
  const whole = price.goodsMinor + price.discountMinor
  let left = price.discountMinor
  return lines.map((line, index) => {
    const part = (line.product.priceMinor * line.quantity * price.discountMinor) / Math.max(1, whole)
    const share = index === lines.length - 1 ? left : Math.round(part)
    left -= share
    return share
  })
}

/** What Etsy keeps for the payment: four per cent and thirty cents. */
function fees(totalMinor: number): number {
  return Math.round(totalMinor * 0.04) + 30
}

/** `12/30/25` */
function day(moment: Moment | null): string {
  if (moment === null) return ''
  const text = dayText(moment)
  return `${text.slice(5, 7)}/${text.slice(8, 10)}/${text.slice(2, 4)}`
}
