import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { CellReader, columnsAt, type SourceRow } from '../cells.ts'
import { ContactReader } from '../contact.ts'
import { parseCurrency } from '../fields/money.ts'
import { parseYesNo } from '../fields/text.ts'
import { type Conventions, detectByColumns, type Format, type ReaderSink } from '../format.ts'
import { GroupedReader, type OrderRows } from '../grouped-reader.ts'
import type { Header } from '../header.ts'
import { LineKeys } from '../items.ts'
import { partyOf } from '../party.ts'

const columns = {
  orderNumber: ['Name'],
  email: ['Email'],
  financialStatus: ['Financial Status'],
  paidDay: ['Paid at'],
  fulfillmentStatus: ['Fulfillment Status'],
  shippedDay: ['Fulfilled at'],
  acceptsEmail: ['Accepts Marketing'],
  currency: ['Currency'],
  goods: ['Subtotal'],
  shippingCost: ['Shipping'],
  tax: ['Taxes'],
  total: ['Total'],
  voucherCode: ['Discount Code'],
  discount: ['Discount Amount'],
  day: ['Created at'],
  cancelledAt: ['Cancelled at'],
  refunded: ['Refunded Amount'],
  note: ['Notes'],
  phone: ['Phone'],
  itemQuantity: ['Lineitem quantity'],
  itemName: ['Lineitem name'],
  itemUnitPrice: ['Lineitem price'],
  itemSku: ['Lineitem sku'],
  itemDiscount: ['Lineitem discount'],
  billingName: ['Billing Name'],
  billingCompany: ['Billing Company'],
  billingStreet: ['Billing Address1', 'Billing Street'],
  billingAddressLine2: ['Billing Address2'],
  billingPostalCode: ['Billing Zip'],
  billingCity: ['Billing City'],
  billingRegion: ['Billing Province'],
  billingCountry: ['Billing Country'],
  billingPhone: ['Billing Phone'],
  shippingName: ['Shipping Name'],
  shippingCompany: ['Shipping Company'],
  shippingStreet: ['Shipping Address1', 'Shipping Street'],
  shippingAddressLine2: ['Shipping Address2'],
  shippingPostalCode: ['Shipping Zip'],
  shippingCity: ['Shipping City'],
  shippingRegion: ['Shipping Province'],
  shippingCountry: ['Shipping Country'],
  shippingPhone: ['Shipping Phone'],
} as const
type Field = keyof typeof columns

/**
 * Shopify → Orders → Export. One row per item; everything about the order stands on its first row only.
 * `Total` is not reduced by a refund; prices may or may not contain tax.
 */
export const shopifyOrders: Format = {
  id: 'shopify-orders',
  platform: 'shopify',
  sourceName: 'Shopify',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns,
  moneyFields: [
    'goods',
    'shippingCost',
    'tax',
    'total',
    'discount',
    'refunded',
    'itemUnitPrice',
    'itemDiscount',
  ],
  dateFields: ['day', 'paidDay', 'shippedDay'],
  detect: head =>
    detectByColumns(
      head,
      [
        ['Name'],
        ['Lineitem quantity'],
        ['Lineitem name'],
        ['Financial Status', 'Created at', 'Subtotal', 'Total'],
      ],
      [
        'Financial Status',
        'Fulfillment Status',
        'Accepts Marketing',
        'Created at',
        'Lineitem price',
        'Billing Name',
        'Shipping Name',
        'Lineitem requires shipping',
        'Subtotal',
        'Email',
      ],
    ),
  createReader: (header, conventions, sink) =>
    new GroupedReader(header, sink, new ShopifyOrders(header, conventions, sink)),
}

class ShopifyOrders implements OrderRows {
  readonly #at: Readonly<Record<Field, number>>
  readonly #cells: CellReader
  readonly #billing: ContactReader
  readonly #shipping: ContactReader
  readonly #header: Header
  readonly #sink: ReaderSink
  readonly #lineKeys = new LineKeys()

  constructor(header: Header, conventions: Conventions, sink: ReaderSink) {
    const at = columnsAt<Field>(columns, header)
    this.#at = at
    this.#header = header
    this.#sink = sink
    this.#cells = new CellReader(header, conventions, sink)
    this.#billing = new ContactReader(
      {
        fullName: [at.billingName],
        company: [at.billingCompany],
        street: [at.billingStreet],
        addressLine2: [at.billingAddressLine2],
        postalCode: [at.billingPostalCode],
        city: [at.billingCity],
        region: [at.billingRegion],
        country: [at.billingCountry],
        email: [at.email],
        phone: [at.billingPhone, at.phone],
      },
      header,
      sink,
    )
    this.#shipping = new ContactReader(
      {
        fullName: [at.shippingName],
        company: [at.shippingCompany],
        street: [at.shippingStreet],
        addressLine2: [at.shippingAddressLine2],
        postalCode: [at.shippingPostalCode],
        city: [at.shippingCity],
        region: [at.shippingRegion],
        country: [at.shippingCountry],
        phone: [at.shippingPhone],
      },
      header,
      sink,
    )
  }

  keyOf(row: SourceRow, current: string | null) {
    const key = this.#cells.text(row, this.#at.orderNumber)
    if (key !== null)
      return this.#cells.isAlone(row, this.#at.orderNumber) ? { skip: 'footer_row' as const } : { key }
    // Hand edits and some tools leave the number empty on the further lines of an order.
    const { itemName, itemSku } = this.#at
    const isLine = this.#cells.text(row, itemName) !== null || this.#cells.text(row, itemSku) !== null
    return isLine && current !== null ? { key: current } : { skip: 'missing_order_id' as const }
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const at = this.#at
    const cells = this.#cells
    const first = this.#firstRow(rows)
    const currency = parseCurrency(cells.text(first, at.currency))
    const money = currency ?? 'EUR'
    const totalMinor = cells.money(first, at.total, money)
    if (currency === null && totalMinor !== null) this.#sink.issue('missing_currency', first.row, null, null)
    const billing = this.#billing.read(first)
    const shipping = this.#shipping.read(first)
    const email = billing?.email ?? null
    const phone = cells.text(first, at.phone) ?? billing?.phone ?? shipping?.phone ?? null
    return {
      externalId: key,
      number: key,
      day: cells.orderDay(first, at.day),
      currency,
      goodsMinor: cells.money(first, at.goods, money),
      shippingMinor: cells.money(first, at.shippingCost, money),
      taxMinor: cells.money(first, at.tax, money),
      discountMinor: cells.money(first, at.discount, money),
      totalMinor,
      refundedMinor: cells.money(first, at.refunded, money),
      status: this.#status(first),
      paidDay: cells.day(first, at.paidDay),
      shippedDay: cells.day(first, at.shippedDay),
      voucherCode: cells.text(first, at.voucherCode),
      note: cells.text(first, at.note),
      acceptsEmail: parseYesNo(cells.raw(first, at.acceptsEmail)),
      party: partyOf({ email, phone, contacts: [billing, shipping], orderId: key }),
      billing,
      shipping,
      items: this.#items(rows, money),
      itemsComplete: true,
      derivedTotals: false,
    }
  }

  /** The row with the order's own cells, also where a hand edit sorted it behind its items. */
  #firstRow(rows: readonly SourceRow[]): SourceRow {
    const { total, currency } = this.#at
    for (const row of rows) if (row.cells[total] || row.cells[currency]) return row
    return rows[0] ?? { cells: [], row: 0 }
  }

  #status(row: SourceRow): OrderStatus | null {
    const at = this.#at
    const financial = this.#cells.text(row, at.financialStatus)?.toLowerCase() ?? null
    if (this.#cells.text(row, at.cancelledAt) !== null || financial === 'voided' || financial === 'expired')
      return 'cancelled'
    if (financial === 'refunded') return 'refunded'
    if (financial === 'partially_refunded') return 'partially_refunded'
    const fulfillment = this.#cells.text(row, at.fulfillmentStatus)?.toLowerCase()
    const isShipped = fulfillment === 'fulfilled' || fulfillment === 'partial' || fulfillment === 'shipped'
    switch (financial) {
      case 'paid':
        return isShipped ? 'shipped' : 'paid'
      case 'pending':
      case 'authorized':
      case 'partially_paid':
        return isShipped ? 'shipped' : 'open'
      case null:
        return isShipped ? 'shipped' : null
      default:
        this.#sink.issue('unknown_status', row.row, this.#header.names[at.financialStatus] ?? null, financial)
        return null
    }
  }

  #items(rows: readonly SourceRow[], currency: string): ItemFact[] | null {
    const at = this.#at
    const cells = this.#cells
    const items: ItemFact[] = []
    this.#lineKeys.beginOrder()
    for (const row of rows) {
      const name = cells.text(row, at.itemName)
      const sku = cells.text(row, at.itemSku)
      if (name === null && sku === null) continue
      const quantity = cells.quantity(row, at.itemQuantity) ?? 1
      const unitPriceMinor = cells.money(row, at.itemUnitPrice, currency)
      const discount = cells.money(row, at.itemDiscount, currency) ?? 0
      items.push({
        lineKey: this.#lineKeys.next(sku, name, unitPriceMinor),
        sku,
        name: name ?? sku ?? '',
        variant: null,
        quantity,
        unitPriceMinor,
        totalMinor: unitPriceMinor === null ? null : Math.round(unitPriceMinor * quantity) - discount,
        isGoods: true,
      })
    }
    return items.length > 0 ? items : null
  }
}
