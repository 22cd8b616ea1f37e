import { decimal } from '../csv.ts'
import { dayText, type Moment, offsetText, timeText } from '../moment.ts'
import type { ShopOrder } from '../orders.ts'

const COLUMNS = [
  ...['order-id', 'order-item-id', 'purchase-date', 'payments-date', 'buyer-email', 'buyer-name'],
  ...[
    'buyer-phone-number',
    'sku',
    'product-name',
    'quantity-purchased',
    'currency',
    'item-price',
    'item-tax',
  ],
  ...['shipping-price', 'shipping-tax', 'ship-service-level', 'recipient-name', 'ship-address-1'],
  ...['ship-address-2', 'ship-address-3', 'ship-city', 'ship-state', 'ship-postal-code', 'ship-country'],
  ...['ship-phone-number', 'delivery-start-date', 'delivery-end-date', 'delivery-time-zone'],
  'delivery-Instructions',
]

/** The marketplace behind whose addresses Amazon hides its buyers. */
export const AMAZON_RELAY_DOMAIN = 'marketplace.amazon.de'

/**
 * An Amazon order report: tabs, no quoting at all (a quotation mark in a title stands as it is), one row per
 * line with the order repeated. Amounts are for the line; postage is on the first line of an order.
 */
export function* amazonOrders(orders: Iterable<ShopOrder>): Generator<string> {
  yield `${COLUMNS.join('\t')}\n`
  for (const order of orders) yield order.lines.map((_, index) => row(order, index)).join('')
}

/** `302-1234567-1234567` */
export function amazonOrderId(order: ShopOrder): string {
  const number = String(order.sequence * 7_654_321 + 10_000_000).padStart(14, '0')
  return `302-${number.slice(0, 7)}-${number.slice(7)}`
}

function row(order: ShopOrder, index: number): string {
  const { recipient, buyer, price } = order
  const line = order.lines[index]
  if (line === undefined) return ''
  const { product, quantity } = line
  const gross = product.priceMinor * quantity
  const shipping = index === 0 ? price.shippingMinor : 0
  const cells = [
    amazonOrderId(order),
    20_000_000_000_000 + order.sequence * 64 + index,
    instant(order.orderedAt),
    instant(order.paidAt),
    relayAddress(order),
    buyer.fullName,
    buyer.phone,
    product.sku,
    product.name,
    quantity,
    'EUR',
    decimal(gross),
    decimal(Math.round((gross * product.taxRate) / (100 + product.taxRate))),
    decimal(shipping),
    decimal(Math.round((shipping * 19) / 119)),
    'Standard',
    recipient.fullName,
    // Germans put the company first and the street second.
    ...(recipient.company === ''
      ? [recipient.streetLine, recipient.addition]
      : [recipient.company, recipient.streetLine]),
    '',
    recipient.city,
    '',
    recipient.postalCode,
    recipient.country,
    recipient.phone,
  ]
  // The last four columns are never filled, and Amazon cuts empty ones off the end of a row now and then.
  return `${cells.join('\t')}${order.sequence % 3 === 0 ? '' : '\t\t\t\t'}\n`
}

/** The same for all orders of a buyer. */
function relayAddress({ person }: ShopOrder): string {
  const token = (person.index * 2_654_435_761 + 97_531_246_813).toString(36)
  return `${token}@${AMAZON_RELAY_DOMAIN}`
}

/** `2025-09-23T14:18:23+02:00` */
function instant(moment: Moment | null): string {
  if (moment === null) return ''
  const offset = offsetText(moment)
  return `${dayText(moment)}T${timeText(moment)}${offset.slice(0, 3)}:${offset.slice(3)}`
}
