import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import { AssumedCurrency } from '../assumed-currency.ts'
import { bareOrder } from '../bare-order.ts'
import { firstRow, type SourceRow } from '../cells.ts'
import { ContactReader } from '../contact.ts'
import { currencyOf } from '../fields/money.ts'
import { detectByColumns, type FileParts, type Format } from '../format.ts'
import { GroupedReader, type OrderRows, type RowKey } from '../grouped-reader.ts'
import { LineKeys, priceOfPieces, sumItems } from '../items.ts'
import { partyOf } from '../party.ts'
import { statusAfterRefund } from '../refunds.ts'
import { TableReader } from '../table-reader.ts'
import {
  type ItemPlaces,
  isLabelledByPlugin,
  itemColumns,
  itemPlaces,
  type OrderColumn,
  orderColumns,
  PERSON_OR_TOTAL,
  personWithAccount,
} from './woocommerce-advanced-columns.ts'
import { woocommerceNumber } from './woocommerce-analytics-orders.ts'
import { namesInUse } from './woocommerce-columns.ts'
import { goodsAndShipping, isTaxOnTop } from './woocommerce-money.ts'
import { isCheckoutDraft, woocommerceStatus } from './woocommerce-status.ts'

const { orderNumber, orderId, status, day } = orderColumns

/**
 * The plugin "Advanced Order Export For WooCommerce": lines in rows of their own, where the order's cells stand on
 * the first row only or on all of them, or side by side in numbered columns. Its owner chooses the columns, the
 * labels and how dates and numbers are written. Amounts of lines are without tax unless the label says so.
 */
export const woocommerceAdvancedExport: Format = {
  id: 'woocommerce-advanced-export',
  platform: 'woocommerce',
  sourceName: 'WooCommerce',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns: { ...orderColumns, ...itemColumns },
  moneyFields: [
    'discount',
    'subtotal',
    'shippingCost',
    'tax',
    'refunded',
    'total',
    'totalAfterRefund',
    'itemUnitPrice',
    'itemUnitGross',
    'itemNet',
    'itemTotal',
    'itemGross',
  ],
  dateFields: ['day', 'paidDay'],
  detect: head =>
    isLabelledByPlugin(head.header)
      ? detectByColumns(
          head,
          [[...orderNumber, ...orderId], [...day, ...status], PERSON_OR_TOTAL],
          namesInUse(head.header, [
            orderNumber,
            status,
            day,
            orderColumns.note,
            orderColumns.firstName,
            orderColumns.lastName,
            orderColumns.email,
            orderColumns.postalCode,
            [...itemColumns.itemName, 'Item Name #1', 'Name #1'],
            orderColumns.total,
          ]),
        )
      : null,
  createReader: (...file) => new GroupedReader(new WoocommerceAdvancedExport(...file)),
}

class WoocommerceAdvancedExport extends TableReader<OrderColumn> implements OrderRows {
  readonly #lineKeys = new LineKeys()
  readonly #places: readonly ItemPlaces[]
  readonly #assumed: AssumedCurrency
  readonly #customer: ContactReader
  /** True while the rows belong to a checkout that never became an order. */
  #isInDraft = false

  constructor(...file: FileParts) {
    super(orderColumns, ...file)
    this.#places = itemPlaces(this.header)
    this.#assumed = new AssumedCurrency(file[1], this.sink)
    this.#customer = new ContactReader(personWithAccount('', this.at), this.header, this.sink)
  }

  keyOf(row: SourceRow, current: string | null): RowKey {
    const column = this.text(row, this.at.orderNumber) === null ? this.at.orderId : this.at.orderNumber
    const text = this.text(row, column)
    if (text !== null) {
      if (this.isAlone(row, column)) return { skip: 'footer_row' }
      const key = woocommerceNumber(text)
      const state = this.text(row, this.at.status)
      this.#isInDraft = isCheckoutDraft(state) || (this.#isInDraft && state === null && key === current)
      return this.#isInDraft ? { skip: 'abandoned_basket' } : { key }
    }
    if (this.isKeyRounded(row, column)) return { skip: 'missing_order_id' }
    const isLine = this.#places.some(
      place =>
        this.text(row, place.itemName) !== null ||
        this.text(row, place.itemSku) !== null ||
        this.text(row, place.voucherCode) !== null,
    )
    if (isLine && this.#isInDraft) return { skip: 'abandoned_basket' }
    return isLine && current !== null ? { key: current } : { skip: 'missing_order_id' }
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const at = this.at
    const first = this.#firstRow(rows)
    this.reportIfCutOff(first, at.day, at.total)
    const currency = this.#currency(first, rows)
    const items = this.#items(rows, currency)
    const { refundedMinor, ...money } = this.#money(first, items, currency)
    const billing = this.#customer.read(first)
    const shipping = this.recipient.read(first)
    const customerNumber = this.text(first, at.customerNumber)
    return {
      ...bareOrder(key),
      ...this.orderMoment(first, at.day),
      currency,
      ...money,
      refundedMinor,
      status: statusAfterRefund(this.#status(first), money.totalMinor, refundedMinor ?? 0),
      paidDay: this.day(first, at.paidDay),
      voucherCode: this.#vouchers(rows),
      note: this.text(first, at.note),
      party: partyOf({
        email: billing?.email ?? null,
        customerNumber: customerNumber === '0' ? null : customerNumber,
        phone: billing?.phone ?? shipping?.phone ?? null,
        contacts: [billing, shipping],
        orderId: key,
      }),
      billing,
      shipping,
      items,
      itemsComplete: true,
    }
  }

  /** The row with the order's own cells, also where a hand edit sorted it behind its lines. */
  #firstRow(rows: readonly SourceRow[]): SourceRow {
    const { day, total, status } = this.at
    return rows.find(row => row.cells[day] || row.cells[total] || row.cells[status]) ?? firstRow(rows)
  }

  #currency(first: SourceRow, rows: readonly SourceRow[]): string {
    const at = this.at
    const stated = this.currency(first, at.currency) ?? this.currency(first, at.currencySymbol)
    if (stated !== null) return stated
    const prices = [
      first.cells[at.total],
      ...rows.map(row => row.cells[this.#places[0]?.itemUnitPrice ?? -1]),
    ]
    for (const price of prices) {
      const currency = price === undefined ? null : currencyOf(price)
      if (currency !== null) return currency
    }
    return this.#assumed.take()
  }

  #money(row: SourceRow, items: readonly ItemFact[] | null, currency: string) {
    const at = this.at
    const amount = (column: number) => this.money(row, column, currency)
    const refundedMinor = absolute(amount(at.refunded))
    const left = amount(at.totalAfterRefund)
    const total = amount(at.total) ?? (left === null ? null : left + (refundedMinor ?? 0))
    const tax = amount(at.tax)
    const shipping = amount(at.shippingCost)
    const split = goodsAndShipping(
      {
        total,
        tax: tax ?? amount(at.cartTax),
        shipping: shipping ?? amount(at.shippingWithTax),
        shippingTax: this.#shippingTax(row, shipping, tax, currency),
        fee: amount(at.fee),
        feeTax: null,
      },
      currency,
    )
    const lines = total === null && items !== null ? sumItems(items).goodsMinor : null
    const goodsMinor = split.goodsMinor ?? lines
    return {
      goodsMinor,
      shippingMinor: split.shippingMinor,
      taxMinor: tax ?? amount(at.cartTax),
      discountMinor: absolute(amount(at.discount)),
      totalMinor: total ?? (lines === null ? null : lines + (split.shippingMinor ?? 0)),
      refundedMinor,
      derivedTotals: total === null,
    }
  }

  /** Stated, or what one of two sums has more than the other. */
  #shippingTax(row: SourceRow, shipping: number | null, tax: number | null, currency: string): number | null {
    const at = this.at
    if (shipping === null) return null
    const stated = this.money(row, at.shippingTax, currency)
    if (stated !== null) return stated
    const withTax = this.money(row, at.shippingWithTax, currency)
    if (withTax !== null) return withTax - shipping
    const cartTax = this.money(row, at.cartTax, currency)
    return tax === null || cartTax === null ? null : Math.max(0, tax - cartTax)
  }

  #status(row: SourceRow) {
    const text = this.text(row, this.at.status)
    const state = text === null ? null : woocommerceStatus(text)
    if (state === undefined) this.report('unknown_status', row, this.at.status, text)
    return state ?? null
  }

  #vouchers(rows: readonly SourceRow[]): string | null {
    const codes = rows.flatMap(row => this.#places.map(place => this.text(row, place.voucherCode)))
    return [...new Set(codes.filter(code => code !== null))].join(', ') || null
  }

  #items(rows: readonly SourceRow[], currency: string): ItemFact[] | null {
    const items: ItemFact[] = []
    this.#lineKeys.beginOrder()
    for (const row of rows) {
      for (const place of this.#places) {
        const item = this.#item(row, place, currency)
        if (item !== null) items.push(item)
      }
    }
    return items.length > 0 ? items : null
  }

  #item(row: SourceRow, place: ItemPlaces, currency: string): ItemFact | null {
    const name = this.text(row, place.itemName)
    const sku = this.text(row, place.itemSku)
    if (name === null && sku === null) return null
    const variant = this.text(row, place.itemVariant)
    const category = this.text(row, place.itemCategory)
    const quantity = this.quantity(row, place.itemQuantity) ?? 1
    const unit = this.#unitPrice(row, place, currency)
    const totalMinor = this.#lineTotal(row, place, currency) ?? priceOfPieces(unit, quantity)
    const perPiece = totalMinor === null || quantity === 0 ? unit : Math.round(totalMinor / quantity)
    return {
      lineKey: this.text(row, place.itemId) ?? this.#lineKeys.next(sku, name, variant),
      sku,
      name: name ?? sku ?? '',
      variant,
      ...(category !== null && { category }),
      quantity,
      unitPriceMinor: perPiece,
      totalMinor,
      isGoods: true,
    }
  }

  #unitPrice(row: SourceRow, place: ItemPlaces, currency: string): number | null {
    const net = this.money(row, place.itemUnitPrice, currency)
    const gross = this.money(row, place.itemUnitGross, currency)
    return isTaxOnTop(currency) ? (net ?? gross) : (gross ?? net)
  }

  /** With tax, except where shops show their prices without it; some versions have the tax in the line's total. */
  #lineTotal(row: SourceRow, place: ItemPlaces, currency: string): number | null {
    const amount = (column: number) => this.money(row, column, currency)
    const tax = amount(place.itemTax)
    const stated = amount(place.itemTotal)
    const withoutTax = amount(place.itemNet)
    const isGross = stated !== null && withoutTax !== null && stated !== withoutTax
    const net = withoutTax ?? stated
    if (isTaxOnTop(currency)) return net
    const gross = amount(place.itemGross) ?? (isGross ? stated : null)
    return gross ?? (net === null ? null : net + (tax ?? 0))
  }
}

function absolute(amount: number | null): number | null {
  return amount === null ? null : Math.abs(amount)
}
