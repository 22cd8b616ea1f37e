import type { OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { CellReader, columnsAt, type SourceRow } from '../cells.ts'
import { ContactReader } from '../contact.ts'
import { parseCurrency } from '../fields/money.ts'
import { type Conventions, detectByColumns, type Format, type ReaderSink } from '../format.ts'
import { GroupedReader, type OrderRows } from '../grouped-reader.ts'
import type { Header } from '../header.ts'
import { partyOf } from '../party.ts'

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
  createReader: (header, conventions, sink) =>
    new GroupedReader(header, sink, new EtsyOrders(header, conventions, sink)),
}

/** Etsy's order number without the mark that some files put before it. */
export function etsyOrderId(text: string | null): string | null {
  return text?.replace(/^#\s*/, '') || null
}

class EtsyOrders implements OrderRows {
  readonly #at: Readonly<Record<Field, number>>
  readonly #cells: CellReader
  readonly #contacts: ContactReader
  readonly #header: Header
  readonly #sink: ReaderSink

  constructor(header: Header, conventions: Conventions, sink: ReaderSink) {
    const at = columnsAt<Field>(columns, header)
    this.#at = at
    this.#header = header
    this.#sink = sink
    this.#cells = new CellReader(header, conventions, sink)
    this.#contacts = new ContactReader(
      {
        fullName: [at.fullName],
        firstName: [at.firstName],
        lastName: [at.lastName],
        street: [at.street],
        addressLine2: [at.addressLine2],
        city: [at.city],
        region: [at.region],
        postalCode: [at.postalCode],
        country: [at.country],
      },
      header,
      sink,
    )
  }

  keyOf(row: SourceRow) {
    const key = etsyOrderId(this.#cells.text(row, this.#at.orderId))
    if (key !== null && this.#cells.isAlone(row, this.#at.orderId)) return { skip: 'footer_row' as const }
    return key === null ? { skip: 'missing_order_id' as const } : { key }
  }

  /** The last of several rows of an order, which only files that were joined by hand have, is the newest. */
  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const at = this.#at
    const cells = this.#cells
    const row = rows.at(-1) ?? { cells: [], row: 0 }
    const currency = parseCurrency(cells.text(row, at.currency))
    if (currency === null) this.#sink.issue('missing_currency', row.row, null, null)
    const shipping = this.#contacts.read(row)
    const money = this.#money(row, currency ?? 'EUR')
    const paidDay = cells.day(row, at.paidDay)
    const shippedDay = cells.day(row, at.shippedDay)
    return {
      externalId: key,
      number: key,
      day: cells.orderDay(row, at.day),
      currency,
      ...money,
      status: this.#status(row, money.refundedMinor ?? 0, shippedDay !== null),
      paidDay,
      shippedDay,
      voucherCode: cells.text(row, at.voucherCode),
      note: cells.text(row, at.note),
      acceptsEmail: null,
      party: partyOf({
        userId: cells.text(row, at.userId),
        email: null,
        phone: null,
        contacts: [shipping],
        orderId: key,
      }),
      billing: null,
      shipping,
      items: null,
      itemsComplete: false,
      derivedTotals: false,
    }
  }

  #money(row: SourceRow, currency: string) {
    const at = this.#at
    const amount = (column: number) => this.#cells.money(row, column, currency)
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
    const status = this.#cells.text(row, this.#at.status)?.toLowerCase() ?? ''
    if (/cancel/.test(status)) return 'cancelled'
    if (/refund/.test(status) && !/partial/.test(status)) return 'refunded'
    if (/partial.*refund/.test(status) || refundedMinor > 0) return 'partially_refunded'
    if (isShipped || /shipped|delivered/.test(status)) return 'shipped'
    if (/unpaid|pending|processing payment/.test(status)) return 'open'
    if (!/^(?:|paid|completed?|open|in progress|new|pre-?transit|not shipped)$/.test(status))
      this.#sink.issue('unknown_status', row.row, this.#header.names[this.#at.status] ?? null, status)
    return 'paid'
  }
}
