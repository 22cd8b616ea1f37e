import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import { AssumedCurrency } from '../assumed-currency.ts'
import { bareOrder } from '../bare-order.ts'
import { firstRow, type SourceRow } from '../cells.ts'
import { ContactReader } from '../contact.ts'
import { parseQuantity } from '../fields/money.ts'
import { detectByColumns, type FileParts, type Format } from '../format.ts'
import { GroupedReader, type OrderRows, type RowKey } from '../grouped-reader.ts'
import { LineKeys } from '../items.ts'
import { partyOf } from '../party.ts'
import { personColumns } from '../person-columns.ts'
import { statusAfterRefund } from '../refunds.ts'
import { TableReader } from '../table-reader.ts'
import { personWithAccount } from './woocommerce-advanced-columns.ts'
import { woocommerceNumber } from './woocommerce-analytics-orders.ts'
import { goodsAndShipping, isTaxOnTop } from './woocommerce-money.ts'
import {
  packedAmount,
  packedAmounts,
  packedCodes,
  packedLines,
  parsePackedLine,
} from './woocommerce-packed.ts'
import { isCheckoutDraft, woocommerceStatus } from './woocommerce-status.ts'

const address = {
  firstName: ['first_name'],
  lastName: ['last_name'],
  company: ['company'],
  street: ['address_1'],
  addressLine2: ['address_2'],
  postalCode: ['postcode'],
  city: ['city'],
  region: ['state'],
  country: ['country'],
  phone: ['phone'],
} as const
const columns = {
  orderNumber: ['order_number'],
  orderId: ['order_id'],
  day: ['order_date', 'date'],
  paidDay: ['paid_date'],
  status: ['status', 'order_status'],
  shippingCost: ['shipping_total'],
  shippingTax: ['shipping_tax_total'],
  fee: ['fee_total'],
  feeTax: ['fee_tax_total'],
  tax: ['tax_total'],
  discount: ['discount_total', 'cart_discount', 'order_discount'],
  total: ['order_total'],
  currency: ['order_currency'],
  customerNumber: ['customer_id', 'customer_user'],
  email: ['billing_email'],
  accountEmail: ['customer_email'],
  note: ['customer_note'],
  coupons: ['coupon_items'],
  refunds: ['refund_items'],
  refundedTotal: ['refunded_total'],
  ...personColumns('', 'billing_', address),
  ...personColumns('shipping', 'shipping_', address),
  itemName: ['item_name', 'line_item_name'],
  itemSku: ['item_sku', 'line_item_sku'],
  itemQuantity: ['item_quantity', 'line_item_quantity'],
  itemTotal: ['item_total', 'line_item_total'],
  itemTax: ['item_total_tax', 'line_item_total_tax'],
} as const
type Field = keyof typeof columns

/**
 * The plugin "Order Export & Order Import for WooCommerce" by WebToffee: one row per order with every line packed
 * into a cell of its own, or, by a setting, a row per line with the order repeated. SkyVerge's plugin writes the same
 * names and packs all lines into one cell. Amounts of lines, shipping and
 * fees are without tax, which stands beside them.
 */
export const woocommerceWebtoffee: Format = {
  id: 'woocommerce-webtoffee',
  platform: 'woocommerce',
  sourceName: 'WooCommerce',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'dmy' },
  columns,
  moneyFields: ['shippingCost', 'shippingTax', 'fee', 'tax', 'discount', 'total', 'itemTotal', 'itemTax'],
  dateFields: ['day', 'paidDay'],
  detect: head =>
    detectByColumns(
      head,
      [
        ['order_id', 'order_number'],
        ['order_date', 'order_total'],
        ['billing_email', 'billing_last_name', 'customer_email'],
        [
          'line_item_1',
          'item_name',
          'Product Item 1 Name',
          'order_currency',
          'coupon_items',
          'refund_items',
          'shipping_items',
        ],
      ],
      [
        'order_number',
        'shipping_tax_total',
        'order_total',
        'order_currency',
        'customer_email',
        'billing_first_name',
        'billing_postcode',
        'shipping_items',
        'coupon_items',
        'refund_items',
        'line_item_1',
      ],
    ),
  createReader: (...file) => new GroupedReader(new WoocommerceWebtoffee(...file)),
}

/** What a row says of one line, before it is known what the amounts mean. */
interface Line {
  name: string | null
  sku: string | null
  variant: string | null
  quantity: number
  netMinor: number | null
  taxMinor: number | null
}

class WoocommerceWebtoffee extends TableReader<Field> implements OrderRows {
  readonly #lineKeys = new LineKeys()
  readonly #packed: readonly number[]
  readonly #numbered: readonly (readonly number[])[]
  readonly #assumed: AssumedCurrency
  readonly #customer: ContactReader

  constructor(...file: FileParts) {
    super(columns, ...file)
    this.#packed = positionsOf(this.header.names, /^line_items?(?:_\d+)?$/i)
    this.#numbered = positionsOf(this.header.names, /^product item \d+ name$/i).map(column => {
      const prefix = (this.header.names[column] ?? '').replace(/name$/i, '')
      return [column, ...['SKU', 'Quantity', 'Total'].map(part => this.header.find(`${prefix}${part}`))]
    })
    this.#assumed = new AssumedCurrency(file[1], this.sink)
    this.#customer = new ContactReader(personWithAccount('', this.at), this.header, this.sink)
  }

  keyOf(row: SourceRow): RowKey {
    const { orderNumber, orderId } = this.at
    const found = this.keyIn(row, this.text(row, orderNumber) === null ? orderId : orderNumber)
    if ('skip' in found) return found
    if (isCheckoutDraft(this.text(row, this.at.status))) return { skip: 'abandoned_basket' }
    return { key: woocommerceNumber(found.key) }
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const at = this.at
    const first = firstRow(rows)
    this.reportIfCutOff(first, at.day, at.total)
    const currency = this.currency(first, at.currency) ?? this.#assumed.take()
    const money = this.#money(first, currency)
    const refundedMinor = this.#refunded(first, currency)
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
      voucherCode: packedCodes(this.text(first, at.coupons)),
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
      items: this.#items(rows, currency),
      itemsComplete: true,
    }
  }

  #money(row: SourceRow, currency: string) {
    const at = this.at
    const amount = (column: number) => this.money(row, column, currency)
    const total = amount(at.total)
    const tax = amount(at.tax)
    const split = goodsAndShipping(
      {
        total,
        tax,
        shipping: amount(at.shippingCost),
        shippingTax: amount(at.shippingTax),
        fee: amount(at.fee),
        feeTax: amount(at.feeTax),
      },
      currency,
    )
    return { ...split, taxMinor: tax, discountMinor: amount(at.discount), totalMinor: total }
  }

  #refunded(row: SourceRow, currency: string): number | null {
    const { refunds, refundedTotal } = this.at
    if (refunds < 0) return this.money(row, refundedTotal, currency)
    return packedAmounts(this.text(row, refunds), currency) ?? 0
  }

  #status(row: SourceRow) {
    const text = this.text(row, this.at.status)
    const status = text === null ? null : woocommerceStatus(text)
    if (status === undefined) this.report('unknown_status', row, this.at.status, text)
    return status ?? null
  }

  #items(rows: readonly SourceRow[], currency: string): ItemFact[] | null {
    this.#lineKeys.beginOrder()
    const lines = rows.flatMap((row, index) => this.#linesOf(row, index === 0, currency))
    if (lines.length === 0) return null
    return lines.map(({ name, sku, variant, quantity, netMinor, taxMinor }) => {
      const totalMinor = netMinor === null || isTaxOnTop(currency) ? netMinor : netMinor + (taxMinor ?? 0)
      return {
        lineKey: this.#lineKeys.next(sku, name, variant),
        sku,
        name: name ?? sku ?? '',
        variant,
        quantity,
        unitPriceMinor: totalMinor === null || quantity === 0 ? null : Math.round(totalMinor / quantity),
        totalMinor,
        isGoods: true,
      }
    })
  }

  /** Packed lines and those in numbered columns are on the order's first row; others have a row each. */
  #linesOf(row: SourceRow, isFirst: boolean, currency: string): Line[] {
    if (this.at.itemName >= 0) return [this.#lineInRow(row, currency)].filter(line => line !== null)
    if (!isFirst) return []
    const packed = this.#packed
      .flatMap(column => packedLines(this.text(row, column)))
      .flatMap(cell => this.#packedLine(cell, currency) ?? [])
    if (packed.length > 0) return packed
    return this.#numbered.flatMap(places => this.#numberedLine(row, places, currency) ?? [])
  }

  #packedLine(cell: string, currency: string): Line | null {
    const line = parsePackedLine(cell)
    if (line === null) return null
    const quantity = parseQuantity(line.quantity ?? '1', '.')
    return {
      ...line,
      quantity: quantity === null || Number.isNaN(quantity) ? 1 : quantity,
      netMinor: packedAmount(line.total, currency),
      taxMinor: packedAmount(line.tax, currency),
    }
  }

  #numberedLine(
    row: SourceRow,
    [name = -1, sku = -1, quantity = -1, total = -1]: readonly number[],
    currency: string,
  ) {
    if (this.text(row, name) === null) return null
    return {
      name: this.text(row, name),
      sku: this.text(row, sku),
      variant: null,
      quantity: this.quantity(row, quantity) ?? 1,
      netMinor: this.money(row, total, currency),
      taxMinor: null,
    }
  }

  #lineInRow(row: SourceRow, currency: string): Line | null {
    const at = this.at
    const name = this.text(row, at.itemName)
    const sku = this.text(row, at.itemSku)
    if (name === null && sku === null) return null
    return {
      name,
      sku,
      variant: null,
      quantity: this.quantity(row, at.itemQuantity) ?? 1,
      netMinor: this.money(row, at.itemTotal, currency),
      taxMinor: this.money(row, at.itemTax, currency),
    }
  }
}

function positionsOf(names: readonly string[], pattern: RegExp): number[] {
  return names.flatMap((name, index) => (pattern.test(name.trim()) ? [index] : []))
}
