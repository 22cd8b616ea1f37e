import type { OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { bareOrder } from '../bare-order.ts'
import { firstRow, type SourceRow } from '../cells.ts'
import { detectByColumns, type Format } from '../format.ts'
import { GroupedReader, type OrderRows } from '../grouped-reader.ts'
import { ItemRows } from '../item-rows.ts'
import { partyOf } from '../party.ts'
import { personColumns } from '../person-columns.ts'
import { TableReader } from '../table-reader.ts'

const address = {
  fullName: ['Name'],
  street: ['Address1', 'Address 1'],
  addressLine2: ['Address2', 'Address 2'],
  postalCode: ['Zip'],
  city: ['City'],
  region: ['Province', 'State'],
  country: ['Country'],
  phone: ['Phone'],
} as const
const columns = {
  orderId: ['Order ID'],
  email: ['Email'],
  financialStatus: ['Financial Status'],
  paidDay: ['Paid at'],
  fulfillmentStatus: ['Fulfillment Status'],
  shippedDay: ['Fulfilled at'],
  currency: ['Currency'],
  subtotal: ['Subtotal'],
  shippingCost: ['Shipping'],
  tax: ['Taxes'],
  refunded: ['Amount Refunded'],
  total: ['Total'],
  voucherCode: ['Discount Code'],
  discount: ['Discount Amount'],
  day: ['Created at'],
  cancelledAt: ['Cancelled at'],
  note: ['Private Notes'],
  itemQuantity: ['Lineitem quantity'],
  itemName: ['Lineitem name'],
  itemUnitPrice: ['Lineitem price'],
  itemSku: ['Lineitem sku'],
  itemVariant: ['Lineitem variant'],
  ...personColumns('', 'Billing ', address),
  ...personColumns('shipping', 'Shipping ', address),
} as const
type Field = keyof typeof columns

/**
 * Squarespace → Orders → Download CSV. Built like Shopify's file, but the key is `Order ID`. One row per item;
 * everything about the order stands on its first row only. `Total` is not reduced by a refund.
 */
export const squarespaceOrders: Format = {
  id: 'squarespace-orders',
  platform: 'squarespace',
  sourceName: 'Squarespace',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns,
  moneyFields: ['subtotal', 'shippingCost', 'tax', 'total', 'discount', 'refunded', 'itemUnitPrice'],
  dateFields: ['day', 'paidDay', 'shippedDay'],
  detect: head =>
    // What Shopify calls the order; no column of Squarespace's is called so.
    head.header.has('Name')
      ? null
      : detectByColumns(
          head,
          [
            ['Order ID'],
            ['Lineitem name'],
            ['Lineitem quantity', 'Lineitem price'],
            ['Financial Status', 'Created at', 'Subtotal', 'Total', 'Email'],
          ],
          [
            'Financial Status',
            'Fulfillment Status',
            'Amount Refunded',
            'Created at',
            'Lineitem variant',
            'Lineitem fulfillment status',
            'Billing Name',
            'Shipping Name',
            'Subtotal',
            'Private Notes',
          ],
        ),
  createReader: (...file) => new GroupedReader(new SquarespaceOrders(columns, ...file)),
}

class SquarespaceOrders extends TableReader<Field> implements OrderRows {
  readonly #items = new ItemRows(this, this.at)

  keyOf(row: SourceRow, current: string | null) {
    const { orderId, itemName, itemSku } = this.at
    if (this.text(row, orderId) !== null) {
      const found = this.keyIn(row, orderId)
      return 'key' in found ? { key: withoutZeros(found.key) } : found
    }
    if (this.isKeyRounded(row, orderId)) return { skip: 'missing_order_id' as const }
    const isLine = this.text(row, itemName) !== null || this.text(row, itemSku) !== null
    return isLine && current !== null ? { key: current } : { skip: 'missing_order_id' as const }
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const at = this.at
    const first = this.#firstRow(rows)
    this.reportIfCutOff(first, at.day, at.total)
    const currency = this.orderCurrency(first, at.currency)
    const money = this.#money(first, currency ?? 'EUR')
    const items = this.#items.read(rows, currency ?? 'EUR')
    const billing = this.buyer.read(first)
    const shipping = this.recipient.read(first)
    return {
      ...bareOrder(key),
      number: this.text(first, at.orderId) ?? key,
      ...this.orderMoment(first, at.day),
      currency,
      ...money,
      status: this.#status(first, money.totalMinor, money.refundedMinor ?? 0),
      paidDay: this.day(first, at.paidDay),
      shippedDay: this.day(first, at.shippedDay),
      voucherCode: this.text(first, at.voucherCode),
      note: this.text(first, at.note),
      party: partyOf({
        email: billing?.email ?? null,
        phone: billing?.phone ?? shipping?.phone ?? null,
        contacts: [billing, shipping],
        orderId: key,
      }),
      billing,
      shipping,
      items: items.length > 0 ? items : null,
      itemsComplete: true,
    }
  }

  /** The row with the order's own cells, also where a hand edit sorted it behind its items. */
  #firstRow(rows: readonly SourceRow[]): SourceRow {
    const { total, currency, email } = this.at
    return rows.find(row => row.cells[total] || row.cells[currency] || row.cells[email]) ?? firstRow(rows)
  }

  #money(row: SourceRow, currency: string) {
    const at = this.at
    const amount = (column: number) => this.money(row, column, currency)
    const subtotal = amount(at.subtotal)
    const shippingMinor = amount(at.shippingCost)
    const taxMinor = amount(at.tax)
    const totalMinor = amount(at.total)
    const stated = amount(at.discount)
    const discount = Math.abs(stated ?? 0)
    const refunded = amount(at.refunded)
    // The subtotal is the one before discounts, unless it adds up to the total as it is.
    const isNet =
      totalMinor !== null &&
      [0, taxMinor ?? 0].some(tax => (subtotal ?? 0) + (shippingMinor ?? 0) + tax === totalMinor)
    const goods = subtotal === null ? null : Math.max(0, isNet ? subtotal : subtotal - discount)
    return {
      // Where a copy lacks the discount, the total still shows that not all of it was paid.
      goodsMinor:
        goods === null || totalMinor === null ? goods : Math.min(goods, totalMinor - (shippingMinor ?? 0)),
      shippingMinor,
      taxMinor,
      discountMinor: stated === null ? null : discount,
      totalMinor,
      refundedMinor: refunded === null ? null : Math.abs(refunded),
    }
  }

  #status(row: SourceRow, totalMinor: number | null, refundedMinor: number): OrderStatus | null {
    const at = this.at
    const financial = this.text(row, at.financialStatus)
    const fulfillment = (this.text(row, at.fulfillmentStatus) ?? '').toLowerCase()
    const state = (financial ?? '').toLowerCase().replaceAll(/[_-]+/g, ' ')
    if (this.text(row, at.cancelledAt) !== null || /^cancell?ed/.test(fulfillment)) return 'cancelled'
    if (/^(?:cancell?ed|voided|expired|failed|declined)/.test(state)) return 'cancelled'
    if (/partial\S* refunded/.test(state)) return 'partially_refunded'
    if (state === 'refunded' || (refundedMinor > 0 && refundedMinor >= (totalMinor ?? Infinity)))
      return 'refunded'
    if (refundedMinor > 0) return 'partially_refunded'
    if (/^(?:fulfilled|shipped|delivered|partial)/.test(fulfillment)) return 'shipped'
    if (/^(?:paid|complete)/.test(state)) return 'paid'
    if (/^(?:pending|unpaid|not paid|authori[sz]ed|partially paid|open)/.test(state)) return 'open'
    if (financial !== null) this.report('unknown_status', row, at.financialStatus, financial)
    return null
  }
}

/** Spreadsheets take the zeros off that numbers begin with; the order is the same. */
function withoutZeros(orderId: string): string {
  return orderId.replace(/^#?0*(?=\d+$)/, '')
}
