import type { OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { bareOrder } from '../bare-order.ts'
import type { SourceRow } from '../cells.ts'
import { detectByColumns, type Format } from '../format.ts'
import { GroupedReader, type RowKey } from '../grouped-reader.ts'
import { partyOf } from '../party.ts'
import { SingleRowOrders } from '../single-row-orders.ts'

const columns = {
  orderId: ['Order ID'],
  day: ['Sale Date'],
  userId: ['Buyer User ID'],
  fullName: ['Full Name'],
  firstName: ['First Name'],
  lastName: ['Last Name'],
  street: ['Street 1', 'Ship Address1'],
  addressLine2: ['Street 2', 'Ship Address2'],
  city: ['Ship City'],
  region: ['Ship State'],
  postalCode: ['Ship Zipcode'],
  country: ['Ship Country'],
  currency: ['Currency'],
  orderValue: ['Order Value'],
  voucherCode: ['Coupon Code'],
  discount: ['Discount Amount'],
  inPersonDiscount: ['InPerson Discount'],
  shippingDiscount: ['Shipping Discount'],
  shippingCost: ['Shipping'],
  tax: ['Sales Tax'],
  total: ['Order Total'],
  adjustedTotal: ['Adjusted Order Total'],
  status: ['Status'],
  paidDay: ['Date Paid'],
  shippedDay: ['Date Shipped'],
  note: ['Buyer Receipt Message'],
} as const
type Field = keyof typeof columns

/**
 * Etsy → Shop Manager → Settings → Options → Download data → Orders. One row per order, no e-mail, dates in the
 * American order in every country.
 */
export const etsyOrders: Format = {
  id: 'etsy-orders',
  platform: 'etsy',
  sourceName: 'Etsy',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'mdy' },
  columns,
  moneyFields: ['orderValue', 'discount', 'shippingCost', 'tax', 'total', 'adjustedTotal'],
  dateFields: ['day', 'paidDay', 'shippedDay'],
  detect: head =>
    head.header.has('Transaction ID')
      ? null
      : detectByColumns(
          head,
          [
            ['Order ID'],
            ['Sale Date'],
            ['Order Value', 'Order Total'],
            ['Full Name', 'Buyer', 'Buyer User ID'],
          ],
          [
            'Buyer User ID',
            'Number of Items',
            'Date Shipped',
            'Street 1',
            'Ship Zipcode',
            'Order Value',
            'Card Processing Fees',
            'Order Net',
            'Adjusted Order Total',
            'Order Type',
          ],
        ),
  createReader: (...file) => new GroupedReader(new EtsyOrders(columns, ...file)),
}

/** Etsy's order number without the mark that some files put before it. */
export function etsyOrderId(text: string): string {
  return text.replace(/^#\s*(?=.)/, '')
}

class EtsyOrders extends SingleRowOrders<Field> {
  keyOf(row: SourceRow): RowKey {
    const found = this.keyIn(row, this.at.orderId)
    return 'key' in found ? { key: etsyOrderId(found.key) } : found
  }

  protected order(key: string, row: SourceRow): OrderFact {
    const at = this.at
    this.reportIfCutOff(row, at.day, at.total)
    const currency = this.orderCurrency(row, at.currency)
    const shipping = this.buyer.read(row)
    const money = this.#money(row, currency ?? 'EUR')
    const paidDay = this.day(row, at.paidDay)
    const shippedDay = this.day(row, at.shippedDay)
    return {
      ...bareOrder(key),
      ...this.orderMoment(row, at.day),
      currency,
      ...money,
      status: this.#status(row, money.refundedMinor ?? 0, shippedDay !== null),
      paidDay,
      shippedDay,
      voucherCode: this.text(row, at.voucherCode),
      note: this.text(row, at.note),
      party: partyOf({
        userId: this.text(row, at.userId),
        email: null,
        phone: null,
        contacts: [shipping],
        orderId: key,
      }),
      shipping,
    }
  }

  #money(row: SourceRow, currency: string) {
    const at = this.at
    const amount = (column: number) => this.money(row, column, currency)
    const orderValue = amount(at.orderValue)
    const discount = amount(at.discount) ?? 0
    const inPerson = amount(at.inPersonDiscount) ?? 0
    const totalMinor = amount(at.total)
    const taxMinor = amount(at.tax)
    const goodsMinor = orderValue === null ? null : orderValue - discount - inPerson
    const shipping = amount(at.shippingCost)
    const shippingDiscount = amount(at.shippingDiscount) ?? 0
    // Whether the shipping column is net of its discount shows in the total only.
    const isGross =
      shippingDiscount > 0 &&
      totalMinor === (goodsMinor ?? 0) + (shipping ?? 0) - shippingDiscount + (taxMinor ?? 0)
    const adjusted = amount(at.adjustedTotal) ?? 0
    const isAdjusted = totalMinor !== null && adjusted > 0 && adjusted < totalMinor
    return {
      goodsMinor,
      shippingMinor: isGross ? (shipping ?? 0) - shippingDiscount : shipping,
      taxMinor,
      discountMinor: at.discount < 0 ? null : discount + inPerson,
      totalMinor,
      refundedMinor: isAdjusted ? totalMinor - adjusted : 0,
    }
  }

  /** The column is empty in most files; an order is only in it once it was paid. */
  #status(row: SourceRow, refundedMinor: number, isShipped: boolean): OrderStatus | null {
    const status = this.text(row, this.at.status)?.toLowerCase() ?? ''
    if (/cancel/.test(status)) return 'cancelled'
    if (/refund/.test(status) && !/partial/.test(status)) return 'refunded'
    if (/partial.*refund/.test(status) || refundedMinor > 0) return 'partially_refunded'
    if (isShipped || /shipped|delivered/.test(status)) return 'shipped'
    if (/unpaid|pending|processing payment/.test(status)) return 'open'
    if (!/^(?:|paid|completed?|open|in progress|new|pre-?transit|not shipped)$/.test(status))
      this.report('unknown_status', row, this.at.status, status)
    return 'paid'
  }
}
