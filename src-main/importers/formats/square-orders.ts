import type { ItemFact, OrderFact, RefundFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { bareOrder } from '../bare-order.ts'
import { firstRow, type SourceRow } from '../cells.ts'
import { currencyOf } from '../fields/money.ts'
import type { FileParts, RowReader } from '../format.ts'
import { GroupedReader, type OrderRows, type RowKey } from '../grouped-reader.ts'
import { LineKeys, sumItems } from '../items.ts'
import { partyOf } from '../party.ts'
import { statusAfterRefund } from '../refunds.ts'
import { TableReader } from '../table-reader.ts'
import { genericStatus } from './generic-status.ts'

/** Column names of Square's two files, which describe the same sales: one by the item, one by the payment. */
export const squareColumns = {
  day: ['Date'],
  time: ['Time'],
  timeZone: ['Time Zone'],
  itemName: ['Item'],
  itemVariant: ['Price Point Name'],
  itemSku: ['SKU'],
  itemCategory: ['Category'],
  itemQuantity: ['Qty', 'Quantity'],
  itemKind: ['Itemization Type'],
  gross: ['Gross Sales'],
  discount: ['Discounts'],
  net: ['Net Sales'],
  tax: ['Tax'],
  total: ['Total Collected'],
  partialRefunds: ['Partial Refunds'],
  transactionId: ['Transaction ID'],
  paymentId: ['Payment ID'],
  event: ['Event Type'],
  status: ['Transaction Status'],
  note: ['Notes'],
  customerId: ['Customer ID'],
  customerReference: ['Customer Reference ID'],
  fullName: ['Customer Name'],
} as const
type Field = keyof typeof squareColumns

export const squareMoneyFields = ['gross', 'discount', 'net', 'tax', 'total', 'partialRefunds'] as const

/** Reads either of Square's files. */
export function squareReader(...file: FileParts): RowReader {
  return new GroupedReader(new SquareOrders(squareColumns, ...file))
}

const REFUND = /refund|return|erstatt|rückgabe|rembours|reembols|devol/i
/** Australians write the same sign for their dollar as Americans, and so do Canadians. */
const AUSTRALIA = /sydney|melbourne|brisbane|perth|adelaide|hobart|darwin|canberra|australia/i
const CANADA = /^(?!.*\bUS\b).*(?:canada|newfoundland|saskatchewan|toronto|vancouver)/i

/**
 * Sales and refunds share a transaction, or a refund has one of its own: then it stands by itself, as money that
 * went back and never as an order that counts.
 */
class SquareOrders extends TableReader<Field> implements OrderRows {
  readonly #lineKeys = new LineKeys()

  keyOf(row: SourceRow): RowKey {
    return this.keyIn(row, this.at.transactionId)
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const at = this.at
    const currency = this.#currency(rows)
    const sales = rows.filter(row => !this.#isRefund(row))
    const first = sales[0] ?? firstRow(rows)
    for (const row of rows) this.reportIfCutOff(row, at.day, at.net)
    if (currency === null) this.report('missing_currency', first)
    const money = this.#money(sales, currency ?? 'USD')
    const given = this.#givenBack(sales, rows, currency ?? 'USD')
    const billing = this.buyer.read(first)
    return {
      ...bareOrder(key),
      ...this.orderMoment(first, at.day, at.time),
      currency,
      ...money,
      ...given,
      status: sales.length === 0 ? 'refunded' : this.#status(first, money.totalMinor, given.refundedMinor),
      note: this.text(first, at.note),
      party: partyOf({
        email: null,
        phone: null,
        customerNumber: this.text(first, at.customerId) ?? this.text(first, at.customerReference),
        contacts: [billing],
        orderId: key,
      }),
      billing,
      derivedTotals: at.total < 0 || sales.length === 0,
    }
  }

  #isRefund(row: SourceRow): boolean {
    const event = this.text(row, this.at.event)
    if (event !== null) return REFUND.test(event)
    return /^[^\d]*[-−(]/.test(this.raw(row, this.at.net) ?? this.raw(row, this.at.gross) ?? '')
  }

  #currency(rows: readonly SourceRow[]): string | null {
    const { gross, net, total, tax, timeZone } = this.at
    for (const row of rows) {
      for (const column of [net, gross, total, tax]) {
        const cell = this.raw(row, column) ?? ''
        const currency = currencyOf(cell)
        if (currency !== 'USD' || /USD|US/i.test(cell)) {
          if (currency !== null) return currency
          continue
        }
        const zone = this.text(row, timeZone) ?? ''
        return AUSTRALIA.test(zone) ? 'AUD' : CANADA.test(zone) ? 'CAD' : currency
      }
    }
    return null
  }

  #money(sales: readonly SourceRow[], currency: string) {
    const at = this.at
    const [first] = sales
    const nothing = { goodsMinor: null, taxMinor: null, discountMinor: null, totalMinor: null, items: null }
    if (first === undefined) return nothing
    const taxMinor = this.#sum(sales, at.tax, currency)
    const discount = this.#sum(sales, at.discount, currency)
    const discountMinor = discount === null ? null : Math.abs(discount)
    if (at.itemName < 0) {
      const goodsMinor = this.#sum(sales, at.net, currency)
      const stated = this.#sum(sales, at.total, currency)
      return { goodsMinor, taxMinor, discountMinor, totalMinor: stated ?? goodsMinor, items: null }
    }
    const items = this.#items(sales, currency)
    const { goodsMinor, otherMinor } = sumItems(items)
    const totalMinor = goodsMinor === null ? null : goodsMinor + (otherMinor ?? 0) + (taxMinor ?? 0)
    return { goodsMinor, taxMinor, discountMinor, totalMinor, items }
  }

  #sum(rows: readonly SourceRow[], column: number, currency: string): number | null {
    let sum: number | null = null
    for (const row of rows) {
      const amount = this.money(row, column, currency)
      if (amount !== null) sum = (sum ?? 0) + amount
    }
    return sum
  }

  #items(rows: readonly SourceRow[], currency: string): ItemFact[] {
    const at = this.at
    this.#lineKeys.beginOrder()
    return rows.map(row => {
      const name = this.text(row, at.itemName)
      const sku = this.text(row, at.itemSku)
      const variant = this.text(row, at.itemVariant)
      const quantity = this.quantity(row, at.itemQuantity) ?? 1
      const gross = this.money(row, at.gross, currency)
      const net = this.money(row, at.net, currency) ?? gross
      const category = this.text(row, at.itemCategory)
      return {
        lineKey: this.#lineKeys.next(sku, name, variant, net),
        sku,
        name: name ?? sku ?? '',
        variant,
        ...(category !== null && { category }),
        quantity,
        unitPriceMinor: gross === null || quantity === 0 ? null : Math.round(gross / quantity),
        totalMinor: net,
        isGoods: !/gift ?card|gutschein/i.test(this.text(row, at.itemKind) ?? ''),
      }
    })
  }

  #givenBack(sales: readonly SourceRow[], rows: readonly SourceRow[], currency: string) {
    const refunds = this.#refunds(
      rows.filter(row => !sales.includes(row)),
      currency,
    )
    const partial = Math.abs(this.#sum(sales, this.at.partialRefunds, currency) ?? 0)
    const sum = refunds.reduce((total, refund) => total + refund.amountMinor, 0)
    return { refundedMinor: Math.max(partial, sum), ...(refunds.length > 0 ? { refunds } : {}) }
  }

  /** Refunds by their payment, of which the item file has a row for each item that came back. */
  #refunds(rows: readonly SourceRow[], currency: string): readonly RefundFact[] {
    const refunds = new Map<string, RefundFact>()
    for (const row of rows) {
      const day = this.day(row, this.at.day)
      const amount = this.#amountOfRefund(row, currency)
      const id = this.text(row, this.at.paymentId) ?? `${day}|${amount}`
      const amountMinor = (refunds.get(id)?.amountMinor ?? 0) + amount
      if (amountMinor > 0) refunds.set(id, { id, day, amountMinor })
    }
    return [...refunds.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }

  #amountOfRefund(row: SourceRow, currency: string): number {
    const at = this.at
    const amount = (column: number) => this.money(row, column, currency)
    const net = amount(at.net) ?? amount(at.gross) ?? 0
    return Math.abs(amount(at.total) ?? net + (amount(at.tax) ?? 0))
  }

  #status(row: SourceRow, totalMinor: number | null, refundedMinor: number): OrderStatus {
    const state = this.text(row, this.at.status)
    const says = state === null ? 'paid' : genericStatus(state)
    if (says === 'cancelled') return 'cancelled'
    if (refundedMinor > 0) return statusAfterRefund('paid', totalMinor, refundedMinor)
    if (says === undefined) this.report('unknown_status', row, this.at.status, state)
    return says === 'open' || /^incomplete/i.test(state ?? '') ? 'open' : 'paid'
  }
}
