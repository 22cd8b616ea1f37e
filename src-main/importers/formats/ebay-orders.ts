import type { CalendarDay } from '../../../shared/calendar.ts'
import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { CellReader, columnsAt, type SourceRow } from '../cells.ts'
import { ContactReader } from '../contact.ts'
import { currencyOf } from '../fields/money.ts'
import { cleanText } from '../fields/text.ts'
import type { Conventions, Detection, Format, ReaderSink, TableHead } from '../format.ts'
import { GroupedReader, type OrderRows } from '../grouped-reader.ts'
import type { Header } from '../header.ts'
import { LineKeys } from '../items.ts'
import { partyOf } from '../party.ts'
import { type EbayField, ebayColumns, ebayMarks, ebayPaymentMarks } from './ebay-columns.ts'
import { type EbayLine, firstOf, isPricePerPiece, totalsOf } from './ebay-lines.ts'

/**
 * eBay → Seller Hub → Orders → Download report, English and German. An order of several items has a summary row
 * with its money and buyer, then a row per item. Amounts are texts with currency signs; blank or junk lines
 * stand before the header, a padding row behind it, counters and the seller's name at the end.
 */
export const ebayOrders: Format = {
  id: 'ebay-orders',
  platform: 'ebay',
  sourceName: 'eBay',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'dmy' },
  columns: ebayColumns,
  moneyFields: ['soldFor', 'shippingCost', 'total', 'sellerTax', 'ebayTax'],
  dateFields: ['day', 'paidDay', 'shippedDay'],
  detect,
  createReader: (header, conventions, sink) =>
    new GroupedReader(header, sink, new EbayOrders(header, conventions, sink)),
}

function detect({ header }: TableHead): Detection | null {
  const has = (field: EbayField) => header.has(...ebayColumns[field])
  const marks = ebayMarks.filter(has)
  const isOrders = (has('salesRecord') || has('orderNumber')) && (has('total') || has('soldFor'))
  if (!isOrders || marks.length < 3 || header.has(...ebayPaymentMarks)) return null
  const fields = Object.keys(ebayColumns) as EbayField[] // the record has no other keys
  const found = fields.filter(has).length
  const expected = Math.min(fields.length, header.names.length)
  return {
    confidence: 0.6 + 0.4 * Math.min(1, found / Math.max(1, Math.min(expected, 20))),
    reasons: [
      { code: 'columns_match', found, expected },
      {
        code: 'typical_columns',
        columns: marks.map(mark => header.names[header.find(...ebayColumns[mark])] ?? '').slice(0, 4),
      },
    ],
  }
}

const FOOTER = /record\(s\)\s*downloaded|datens[aä]tze?\b.*heruntergeladen|heruntergeladene\s+datens/i
const SELLER = /^(?:seller\s*id|verkäufer-?\s*id|verkäufer|mitgliedsname)\s*:/i
const MOST_FOOTER_CELLS = 3

class EbayOrders implements OrderRows {
  readonly #at: Readonly<Record<EbayField, number>>
  readonly #cells: CellReader
  readonly #buyer: ContactReader
  readonly #recipient: ContactReader
  readonly #usualCurrency: string | null
  readonly #sink: ReaderSink
  readonly #lineKeys = new LineKeys()
  #currentRecord: string | null = null

  constructor(header: Header, conventions: Conventions, sink: ReaderSink) {
    const at = columnsAt<EbayField>(ebayColumns, header)
    this.#at = at
    this.#sink = sink
    this.#cells = new CellReader(header, conventions, sink)
    // A German report whose amounts carry no sign is one in euros.
    this.#usualCurrency = header.has('Gesamtbetrag', 'Gesamtpreis', 'Verkauft am', 'Verkaufsdatum')
      ? 'EUR'
      : null
    this.#buyer = new ContactReader(
      {
        fullName: [at.fullName],
        street: [at.street],
        addressLine2: [at.addressLine2],
        city: [at.city],
        region: [at.region],
        postalCode: [at.postalCode],
        country: [at.country],
        email: [at.email],
        phone: [at.phone],
      },
      header,
      sink,
    )
    this.#recipient = new ContactReader(
      {
        fullName: [at.shippingFullName],
        street: [at.shippingStreet],
        addressLine2: [at.shippingAddressLine2],
        city: [at.shippingCity],
        region: [at.shippingRegion],
        postalCode: [at.shippingPostalCode],
        country: [at.shippingCountry],
        phone: [at.shippingPhone],
      },
      header,
      sink,
    )
  }

  keyOf(row: SourceRow, current: string | null) {
    if (this.#isFooter(row)) return { skip: 'footer_row' as const }
    const record = this.#cells.text(row, this.#at.salesRecord)
    const number = this.#cells.text(row, this.#at.orderNumber)
    const isContinued = number === null && record !== null && record === this.#currentRecord
    this.#currentRecord = record
    // An order that is not paid yet has no order number.
    const key = isContinued ? current : (number ?? record)
    return key === null ? { skip: 'missing_order_id' as const } : { key }
  }

  #isFooter(row: SourceRow): boolean {
    const filled = row.cells.filter(cell => cleanText(cell) !== null)
    const beginnings = filled.slice(0, 3).map(cell => cell.trim().slice(0, 200))
    if (beginnings.some(text => FOOTER.test(text) || SELLER.test(text))) return true
    const { orderNumber, day, total, soldFor, itemName } = this.#at
    if (filled.length > MOST_FOOTER_CELLS || /^\d[\d-]{5,}$/.test(row.cells[orderNumber] ?? '')) return false
    return [day, total, soldFor, itemName].every(column => cleanText(row.cells[column]) === null)
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const currency = this.#currency(rows)
    const lines = rows.map(row => this.#line(row, currency ?? 'EUR'))
    const itemLines = lines.filter(line => line.isItem)
    const summary = lines.find(line => !line.isItem) ?? null
    // The summary stands first; a hand-sorted file may have it elsewhere.
    const ordered = summary === null ? lines : [summary, ...itemLines]
    const first = ordered[0]?.row ?? { cells: [], row: 0 }
    if (currency === null) this.#sink.issue('missing_currency', first.row, null, null)
    const items = this.#items(itemLines, summary)
    const day = firstOf(ordered, line => line.day)
    if (day === null) this.#sink.issue('missing_date', first.row, null, null)
    const paidDay = firstOf(ordered, line => line.paidDay)
    const shippedDay = firstOf(ordered, line => line.shippedDay)
    const billing = firstOf(ordered, line => this.#buyer.read(line.row))
    const shipping = firstOf(ordered, line => this.#recipient.read(line.row))
    return {
      externalId: key,
      number: key,
      day,
      currency,
      ...totalsOf(itemLines, summary, items),
      discountMinor: null,
      refundedMinor: null,
      status: this.#status(paidDay, shippedDay),
      paidDay,
      shippedDay,
      voucherCode: null,
      note: firstOf(ordered, line => this.#cells.text(line.row, this.#at.note)),
      acceptsEmail: null,
      party: partyOf({
        userId: firstOf(ordered, line => this.#cells.text(line.row, this.#at.userId)),
        email: null,
        phone: null,
        contacts: [shipping, billing],
        orderId: key,
      }),
      billing,
      shipping,
      items,
      itemsComplete: true,
      derivedTotals: lines.every(line => line.total === null),
    }
  }

  #line(row: SourceRow, currency: string): EbayLine {
    const at = this.#at
    const cells = this.#cells
    const sellerTax = cells.money(row, at.sellerTax, currency)
    const ebayTax = cells.money(row, at.ebayTax, currency)
    return {
      row,
      isItem: cells.text(row, at.itemId) !== null || cells.text(row, at.itemName) !== null,
      quantity: cells.quantity(row, at.itemQuantity) ?? 1,
      soldFor: cells.money(row, at.soldFor, currency),
      shipping: cells.money(row, at.shippingCost, currency),
      tax: sellerTax === null && ebayTax === null ? null : (sellerTax ?? 0) + (ebayTax ?? 0),
      total: cells.money(row, at.total, currency),
      day: cells.day(row, at.day),
      paidDay: cells.day(row, at.paidDay),
      shippedDay: cells.day(row, at.shippedDay),
    }
  }

  #status(paidDay: CalendarDay | null, shippedDay: CalendarDay | null): OrderStatus {
    if (shippedDay !== null) return 'shipped'
    return paidDay === null && this.#at.paidDay >= 0 ? 'open' : 'paid'
  }

  #currency(rows: readonly SourceRow[]): string | null {
    const { total, soldFor, shippingCost } = this.#at
    for (const row of rows) {
      for (const column of [total, soldFor, shippingCost]) {
        const currency = currencyOf(row.cells[column] ?? '')
        if (currency !== null) return currency
      }
    }
    return this.#usualCurrency
  }

  #items(lines: readonly EbayLine[], summary: EbayLine | null): ItemFact[] | null {
    if (lines.length === 0) return null
    const isEach = isPricePerPiece(lines, summary)
    this.#lineKeys.beginOrder()
    return lines.map(({ row, quantity, soldFor }) => {
      const name = this.#cells.text(row, this.#at.itemName)
      const sku = this.#cells.text(row, this.#at.itemSku)
      const variant = this.#cells.text(row, this.#at.itemVariant)
      const each = soldFor === null || quantity === 0 ? null : Math.round(soldFor / quantity)
      return {
        lineKey: this.#lineKey(row, sku, name, variant),
        sku,
        name: name ?? sku ?? '',
        variant,
        quantity,
        unitPriceMinor: isEach ? soldFor : each,
        totalMinor: soldFor !== null && isEach ? Math.round(soldFor * quantity) : soldFor,
        isGoods: true,
      }
    })
  }

  #lineKey(row: SourceRow, ...content: readonly (string | null)[]): string {
    const itemId = this.#cells.text(row, this.#at.itemId)
    const transactionId = this.#cells.text(row, this.#at.transactionId)
    // Auctions have the transaction 0.
    if (itemId !== null && transactionId !== null && transactionId !== '0')
      return `${itemId}-${transactionId}`
    return this.#lineKeys.next(itemId, ...content)
  }
}
