import type { CalendarDay } from '../../../shared/calendar.ts'
import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { bareOrder } from '../bare-order.ts'
import { firstRow, type SourceRow } from '../cells.ts'
import { currencyOf } from '../fields/money.ts'
import { cleanText } from '../fields/text.ts'
import type { Detection, Format, TableHead } from '../format.ts'
import { GroupedReader, type OrderRows } from '../grouped-reader.ts'
import { LineKeys, priceOfPieces } from '../items.ts'
import { partyOf } from '../party.ts'
import { TableReader } from '../table-reader.ts'
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
  createReader: (...file) => new GroupedReader(new EbayOrders(ebayColumns, ...file)),
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

class EbayOrders extends TableReader<EbayField> implements OrderRows {
  readonly #lineKeys = new LineKeys()
  /** A German report whose amounts carry no sign is one in euros. */
  readonly #usualCurrency = this.header.has('Gesamtbetrag', 'Gesamtpreis', 'Verkauft am', 'Verkaufsdatum')
    ? 'EUR'
    : null
  #currentRecord: string | null = null

  keyOf(row: SourceRow, current: string | null) {
    if (this.#isFooter(row)) return { skip: 'footer_row' as const }
    const record = this.text(row, this.at.salesRecord)
    const number = this.text(row, this.at.orderNumber)
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
    const { orderNumber, day, total, soldFor, itemName } = this.at
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
    const first = ordered[0]?.row ?? firstRow(rows)
    this.reportIfCutOff(first, this.at.day, this.at.total)
    if (currency === null) this.report('missing_currency', first)
    const items = this.#items(itemLines, summary)
    const day = firstOf(ordered, line => line.day)
    const minute = firstOf(ordered, line => (day !== null && line.day === day ? line.minute : null))
    if (day === null && this.at.day < first.cells.length) this.report('missing_date', first)
    const paidDay = firstOf(ordered, line => line.paidDay)
    const shippedDay = firstOf(ordered, line => line.shippedDay)
    const billing = firstOf(ordered, line => this.buyer.read(line.row))
    const shipping = firstOf(ordered, line => this.recipient.read(line.row))
    return {
      ...bareOrder(key),
      ...this.#otherKeys(key, rows),
      day,
      ...(minute !== null && { minute }),
      currency,
      ...totalsOf(itemLines, summary, items),
      status: this.#status(paidDay, shippedDay),
      paidDay,
      shippedDay,
      note: firstOf(ordered, line => this.text(line.row, this.at.note)),
      party: partyOf({
        userId: firstOf(ordered, line => this.text(line.row, this.at.userId)),
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

  /** Before it is paid for an order has its sales record number only, and that is its key. */
  #otherKeys(key: string, rows: readonly SourceRow[]): Pick<OrderFact, 'formerIds' | 'isKeyProvisional'> {
    const { salesRecord, orderNumber } = this.at
    const textIn = (column: number) => rows.map(row => this.text(row, column)).find(text => text !== null)
    if (textIn(orderNumber) === undefined) return { isKeyProvisional: true }
    const record = textIn(salesRecord)
    return record === undefined || record === key ? {} : { formerIds: [record] }
  }

  #line(row: SourceRow, currency: string): EbayLine {
    const at = this.at
    const sellerTax = this.money(row, at.sellerTax, currency)
    const ebayTax = this.money(row, at.ebayTax, currency)
    return {
      row,
      isItem: this.text(row, at.itemId) !== null || this.text(row, at.itemName) !== null,
      quantity: this.quantity(row, at.itemQuantity) ?? 1,
      soldFor: this.money(row, at.soldFor, currency),
      shipping: this.money(row, at.shippingCost, currency),
      tax: sellerTax === null && ebayTax === null ? null : (sellerTax ?? 0) + (ebayTax ?? 0),
      total: this.money(row, at.total, currency),
      day: this.day(row, at.day),
      minute: this.minute(row, at.day),
      paidDay: this.day(row, at.paidDay),
      shippedDay: this.day(row, at.shippedDay),
    }
  }

  #status(paidDay: CalendarDay | null, shippedDay: CalendarDay | null): OrderStatus {
    if (shippedDay !== null) return 'shipped'
    return paidDay === null && this.at.paidDay >= 0 ? 'open' : 'paid'
  }

  #currency(rows: readonly SourceRow[]): string | null {
    const { total, soldFor, shippingCost } = this.at
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
      const name = this.text(row, this.at.itemName)
      const sku = this.text(row, this.at.itemSku)
      const variant = this.text(row, this.at.itemVariant)
      const each = soldFor === null || quantity === 0 ? null : Math.round(soldFor / quantity)
      return {
        lineKey: this.#lineKey(row, sku, name, variant),
        sku,
        name: name ?? sku ?? '',
        variant,
        quantity,
        unitPriceMinor: isEach ? soldFor : each,
        totalMinor: isEach ? priceOfPieces(soldFor, quantity) : soldFor,
        isGoods: true,
      }
    })
  }

  #lineKey(row: SourceRow, ...content: readonly (string | null)[]): string {
    const itemId = this.text(row, this.at.itemId)
    const transactionId = this.text(row, this.at.transactionId)
    // Auctions have the transaction 0.
    if (itemId !== null && transactionId !== null && transactionId !== '0')
      return `${itemId}-${transactionId}`
    return this.#lineKeys.next(itemId, ...content)
  }
}
