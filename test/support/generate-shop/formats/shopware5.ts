import type { Appearance } from '../appearance.ts'
import { decimal, semicolonCell } from '../csv.ts'
import { dayText, type Moment, timeText } from '../moment.ts'
import type { ShopOrder } from '../orders.ts'

const HEADER =
  'orderId;orderNumber;invoiceNumber;invoiceAmount;invoiceAmountNet;invoiceShipping;invoiceShippingNet;' +
  'taxRateSums_7;taxRateSums_19;net;taxFree;paymentName;paymentStatus;orderStatus;currency;currencyFactor;' +
  'transactionId;trackingCode;orderTime;email;customerNumber;customerGroup;billingSalutation;' +
  'billingFirstName;billingLastName;billingCompany;billingDepartment;billingStreet;billingZipCode;' +
  'billingCity;billingPhone;billingAdditionalAddressLine1;billingAdditionalAddressLine2;billingState;' +
  'billingCountry;shippingSalutation;shippingFirstName;shippingLastName;shippingCompany;' +
  'shippingDepartment;shippingStreet;shippingZipCode;shippingCity;shippingAdditionalAddressLine1;' +
  'shippingState;shippingCountry'

const COUNTRIES = { DE: 'Deutschland', AT: 'Österreich', CH: 'Schweiz', NL: 'Niederlande', FR: 'Frankreich' }

const PAYMENTS: Readonly<Record<string, string>> = {
  card: 'Kreditkarte',
  paypal: 'PayPal',
  klarna: 'Rechnung',
  invoice: 'Vorkasse',
}

/**
 * The main data of orders as Shopware 5 exports it (SwagImportExport): one row per order, semicolons. About
 * every tenth order is followed by a basket that was given up: number 0, no address.
 */
export function* shopware5MainOrders(orders: Iterable<ShopOrder>): Generator<string> {
  yield `${HEADER}\n`
  for (const order of orders) {
    yield row(order, false)
    if (isFollowedByBasket(order)) yield row(order, true)
  }
}

/** True where the export has an abandoned basket after the order. */
export function isFollowedByBasket(order: ShopOrder): boolean {
  return order.sequence % 10 === 7
}

function row(order: ShopOrder, abandoned: boolean): string {
  const { price, buyer, recipient } = order
  const tax = (rate: 7 | 19) => price.taxes.find(one => one.rate === rate)?.minor ?? 0
  const net = price.totalMinor - tax(7) - tax(19)
  const shippingNet = Math.round(price.shippingMinor / 1.19)
  return `${[
    order.sequence * 3 + (abandoned ? 1 : 0),
    abandoned ? 0 : 20_000 + order.sequence,
    '',
    short(price.totalMinor),
    short(net),
    short(price.shippingMinor),
    short(shippingNet),
    tax(7) === 0 ? '' : short(tax(7)),
    tax(19) === 0 ? '' : short(tax(19)),
    0,
    0,
    PAYMENTS[order.payment] ?? 'Rechnung',
    order.paidAt === null || abandoned ? 'Offen' : 'Komplett bezahlt',
    abandoned ? 'Abgebrochen' : orderStatus(order),
    'EUR',
    1,
    '',
    order.shippedAt === null || abandoned ? '' : `JJD0${100_000_000 + order.sequence}`,
    time(order.orderedAt + (abandoned ? 1800 : 0)),
    buyer.email,
    abandoned ? '' : 10_000 + order.person.index,
    'Shopkunden',
    ...(abandoned ? EMPTY_ADDRESSES : [...billingCells(buyer), ...shippingCells(recipient)]),
  ].join(';')}\n`
}

const EMPTY_ADDRESSES = Array.from({ length: 24 }, () => '')

function orderStatus(order: ShopOrder): string {
  if (order.state === 'cancelled') return 'Storniert / Abgelehnt'
  if (order.shippedAt !== null) return 'Komplett ausgeliefert'
  return order.paidAt === null ? 'Offen' : 'In Bearbeitung (Wartet)'
}

function nameCells(who: Appearance): string[] {
  const cells = [
    who.salutation === 'Frau' ? 'ms' : 'mr',
    who.firstName,
    who.lastName,
    who.company,
    '',
    who.streetLine,
  ]
  return [...cells, who.postalCode, who.city].map(semicolonCell)
}

function billingCells(who: Appearance): string[] {
  return [...nameCells(who), who.phone, semicolonCell(who.addition), '', '', COUNTRIES[who.country]]
}

function shippingCells(who: Appearance): string[] {
  return [...nameCells(who), semicolonCell(who.addition), '', COUNTRIES[who.country]]
}

/** `42.6` for 4260 cents: PHP leaves zeros at the end out. */
function short(minor: number): string {
  return String(Number(decimal(minor)))
}

/** `2025-08-30 10:15:54` */
function time(moment: Moment): string {
  return `${dayText(moment)} ${timeText(moment)}`
}
