import type { BasketLine } from '../basket.ts'
import { decimal, quoted } from '../csv.ts'
import { dayText, type Moment } from '../moment.ts'
import type { ShopOrder } from '../orders.ts'
import type { Country } from '../people.ts'
import { type EbayField, ENGLISH_COLUMNS, GERMAN_COLUMNS } from './ebay-columns.ts'

/** Since September 2020 sellers only see addresses of this kind; eBay forwards what is sent to them. */
export const EBAY_RELAY_DOMAINS = { german: 'members.ebay.de', english: 'members.ebay.com' } as const

interface Dialect {
  columns: typeof GERMAN_COLUMNS
  delimiter: ',' | ';'
  relayDomain: string
  countries: Readonly<Record<Country, string>>
  months: readonly string[]
  money(minor: number): string
  day(day: string, month: string, year: string): string
  footer(records: number): string
}

const DIALECTS: Readonly<Record<'german' | 'english', Dialect>> = {
  german: {
    columns: GERMAN_COLUMNS,
    delimiter: ';',
    relayDomain: EBAY_RELAY_DOMAINS.german,
    countries: { DE: 'Deutschland', AT: 'Österreich', CH: 'Schweiz', NL: 'Niederlande', FR: 'Frankreich' },
    months: ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
    money: minor => `${decimal(minor).replace('.', ',')} €`,
    day: (day, month, year) => `${day}-${month}-${year}`,
    // The German wording of the footer is not known for certain; its form is that of the English one.
    footer: records => `${records};Datensätze heruntergeladen;\nVerkäufer : teekontor-deichwind\n`,
  },
  english: {
    columns: ENGLISH_COLUMNS,
    delimiter: ',',
    relayDomain: EBAY_RELAY_DOMAINS.english,
    countries: { DE: 'Germany', AT: 'Austria', CH: 'Switzerland', NL: 'Netherlands', FR: 'France' },
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    money: minor => `$${decimal(minor)}`,
    day: (day, month, year) => `${month}-${day}-${year}`,
    footer: records => `${records},record(s) downloaded,\nSeller ID : teekontor-deichwind\n`,
  },
}

type Cells = Partial<Record<EbayField, string | number>>

/**
 * An eBay orders report: a bare line, the header, a row of empty cells, the records, a blank line and two
 * lines of footer. Orders with several lines have a summary row and then one row per line without total.
 */
export function* ebayOrders(orders: Iterable<ShopOrder>, language: 'german' | 'english'): Generator<string> {
  const dialect = DIALECTS[language]
  const { columns, delimiter } = dialect
  yield `${delimiter.repeat(columns.length - 1)}\n`
  yield `${columns.map(([name]) => quoted(name)).join(delimiter)}\n`
  yield `${columns.map(() => '""').join(delimiter)}\n`
  let records = 0
  for (const order of orders) {
    records += 1
    for (const cells of rowsOf(order, dialect))
      yield `${columns
        .map(([, field]) => quoted(String((field === null ? null : cells[field]) ?? '')))
        .join(delimiter)}\n`
  }
  yield `\n${dialect.footer(records)}`
}

/** Number of an order; empty until it is paid. */
export function ebayOrderNumber(order: ShopOrder): string {
  if (order.paidAt === null) return ''
  return `${10 + (order.sequence % 17)}-${String(10_000 + order.sequence)}-${String(10_000 + ((order.sequence * 7919) % 89_999))}`
}

function rowsOf(order: ShopOrder, dialect: Dialect): Cells[] {
  const common: Cells = {
    record: 100 + order.sequence,
    orderNumber: ebayOrderNumber(order),
    userName: order.person.userName,
    saleDay: day(order.orderedAt, dialect),
    paidDay: day(order.paidAt, dialect),
    shippedDay: day(order.shippedAt, dialect),
  }
  const [first] = order.lines
  if (first !== undefined && order.lines.length === 1)
    return [
      {
        ...common,
        ...partyCells(order, dialect),
        ...moneyCells(order, dialect),
        ...itemCells(order, first, 0, dialect),
      },
    ]
  const pieces = order.lines.reduce((total, line) => total + line.quantity, 0)
  return [
    { ...common, ...partyCells(order, dialect), quantity: pieces, ...moneyCells(order, dialect) },
    ...order.lines.map((line, index) => ({ ...common, ...itemCells(order, line, index, dialect) })),
  ]
}

function partyCells(order: ShopOrder, dialect: Dialect): Cells {
  const { buyer, recipient } = order
  return {
    buyerName: buyer.fullName,
    buyerEmail: `${relayToken(order)}@${dialect.relayDomain}`,
    buyerNote: order.note,
    buyerStreet: buyer.streetLine,
    buyerAddition: buyer.addition,
    buyerCity: buyer.city,
    buyerPostalCode: buyer.postalCode,
    buyerCountry: dialect.countries[buyer.country],
    shipName: recipient.fullName,
    shipPhone: recipient.phone === '' ? '--' : recipient.phone,
    shipStreet: recipient.streetLine,
    shipAddition: recipient.addition,
    shipCity: recipient.city,
    shipPostalCode: recipient.postalCode,
    shipCountry: dialect.countries[recipient.country],
    service: recipient.country === 'DE' ? 'DHL Paket' : 'DHL Paket International',
  }
}

function moneyCells({ price }: ShopOrder, dialect: Dialect): Cells {
  return {
    soldFor: dialect.money(price.goodsMinor),
    postage: dialect.money(price.shippingMinor),
    total: dialect.money(price.totalMinor),
  }
}

function itemCells(order: ShopOrder, line: BasketLine, index: number, dialect: Dialect): Cells {
  return {
    itemNumber: 225_000_000_000 + line.product.index * 13,
    itemTitle: line.product.name,
    sku: line.product.sku,
    quantity: line.quantity,
    soldFor: dialect.money(line.product.priceMinor * line.quantity),
    tracking: order.shippedAt === null ? '' : `0034043${1_000_000 + order.sequence}`,
    transaction: 10_080_000_000_000 + order.sequence * 32 + index,
  }
}

/** A new alias for each order: the address does not tell that two orders are of the same person. */
function relayToken({ person, ordinal }: ShopOrder): string {
  return (person.index * 40_503 + ordinal * 977 + 6_122_027).toString(36)
}

function day(moment: Moment | null, dialect: Dialect): string {
  if (moment === null) return ''
  const text = dayText(moment)
  const month = dialect.months[Number(text.slice(5, 7)) - 1] ?? ''
  return dialect.day(text.slice(8, 10), month, text.slice(2, 4))
}
