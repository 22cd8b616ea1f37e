import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { CellReader, RowGroups, type SourceRow } from '../cells.ts'
import { ContactReader } from '../contact.ts'
import { parseYesNo } from '../fields/text.ts'
import { type Conventions, detectByColumns, type Format, type ReaderSink, type RowReader } from '../format.ts'
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
  createReader: (header, conventions, sink) => new ShopifyOrderReader(header, conventions, sink),
}

class ShopifyOrderReader implements RowReader {
  readonly #cells: CellReader<Field>
  readonly #contacts: ContactReader
  readonly #sink: ReaderSink
  readonly #groups = new RowGroups((key, rows) => this.#give(key, rows))

  constructor(header: Header, conventions: Conventions, sink: ReaderSink) {
    this.#cells = new CellReader<Field>(columns, header, conventions, sink)
    this.#contacts = new ContactReader(sink)
    this.#sink = sink
  }

  row(cells: readonly string[], row: number): void {
    const source = { cells, row }
    // Hand edits and some tools leave the number empty on the further rows of an order.
    const key = this.#cells.text(source, 'orderNumber') ?? this.#groups.currentKey
    if (key === null) this.#sink.skip(row, 'missing_order_id')
    else this.#groups.add(key, source)
  }

  end(): void {
    this.#groups.end()
  }

  #give(key: string, rows: readonly SourceRow[]): void {
    this.#sink.order(
      this.#order(key, rows),
      rows.map(row => row.row),
    )
  }

  #order(key: string, rows: readonly SourceRow[]): OrderFact {
    const cells = this.#cells
    // The first row is the one with the order's own cells, even where a hand edit sorted it behind its items.
    const first = rows.find(
      row => cells.text(row, 'total') !== null || cells.text(row, 'currency') !== null,
    ) ??
      rows[0] ?? { cells: [], row: 0 }
    const currency = cells.text(first, 'currency')
    if (currency === null) this.#sink.issue('missing_currency', first.row, null, null)
    const money = currency ?? 'EUR'
    const { billing, shipping } = this.#parties(first)
    const email = billing?.email ?? shipping?.email ?? null
    const phone = cells.text(first, 'phone') ?? billing?.phone ?? shipping?.phone ?? null
    return {
      externalId: key,
      number: key,
      day: cells.day(first, 'day'),
      currency,
      goodsMinor: cells.money(first, 'goods', money),
      shippingMinor: cells.money(first, 'shippingCost', money),
      taxMinor: cells.money(first, 'tax', money),
      discountMinor: cells.money(first, 'discount', money),
      totalMinor: cells.money(first, 'total', money),
      refundedMinor: cells.money(first, 'refunded', money),
      status: this.#status(first),
      paidDay: cells.day(first, 'paidDay'),
      shippedDay: cells.day(first, 'shippedDay'),
      voucherCode: cells.text(first, 'voucherCode'),
      note: cells.text(first, 'note'),
      acceptsEmail: parseYesNo(cells.raw(first, 'acceptsEmail')),
      party: partyOf({ email, phone, contacts: [billing, shipping], orderId: key }),
      billing,
      shipping,
      items: this.#items(rows, money),
      itemsComplete: true,
      derivedTotals: false,
    }
  }

  #parties(row: SourceRow) {
    const cell = (field: Field) => this.#cells.raw(row, field)
    const billing = this.#contacts.read(
      {
        fullName: cell('billingName'),
        company: cell('billingCompany'),
        street: cell('billingStreet'),
        addressLine2: cell('billingAddressLine2'),
        postalCode: cell('billingPostalCode'),
        city: cell('billingCity'),
        region: cell('billingRegion'),
        country: cell('billingCountry'),
        email: cell('email'),
        phone: cell('billingPhone') || cell('phone'),
      },
      row.row,
    )
    const shipping = this.#contacts.read(
      {
        fullName: cell('shippingName'),
        company: cell('shippingCompany'),
        street: cell('shippingStreet'),
        addressLine2: cell('shippingAddressLine2'),
        postalCode: cell('shippingPostalCode'),
        city: cell('shippingCity'),
        region: cell('shippingRegion'),
        country: cell('shippingCountry'),
        phone: cell('shippingPhone'),
      },
      row.row,
    )
    return { billing, shipping }
  }

  #status(row: SourceRow): OrderStatus | null {
    const financial = this.#cells.text(row, 'financialStatus')?.toLowerCase() ?? null
    if (this.#cells.text(row, 'cancelledAt') !== null || financial === 'voided' || financial === 'expired')
      return 'cancelled'
    if (financial === 'refunded') return 'refunded'
    if (financial === 'partially_refunded') return 'partially_refunded'
    const shipped = /^(?:fulfilled|partial|shipped)$/i.test(this.#cells.text(row, 'fulfillmentStatus') ?? '')
    switch (financial) {
      case 'paid':
        return shipped ? 'shipped' : 'paid'
      case 'pending':
      case 'authorized':
      case 'partially_paid':
        return shipped ? 'shipped' : 'open'
      case null:
        return shipped ? 'shipped' : null
      default:
        this.#sink.issue('unknown_status', row.row, 'Financial Status', financial)
        return null
    }
  }

  #items(rows: readonly SourceRow[], currency: string): ItemFact[] | null {
    const keys = new LineKeys()
    const items: ItemFact[] = []
    for (const row of rows) {
      const name = this.#cells.text(row, 'itemName')
      const sku = this.#cells.text(row, 'itemSku')
      if (name === null && sku === null) continue
      const quantity = this.#cells.number(row, 'itemQuantity') ?? 1
      const unitPriceMinor = this.#cells.money(row, 'itemUnitPrice', currency)
      const discount = this.#cells.money(row, 'itemDiscount', currency) ?? 0
      items.push({
        lineKey: keys.next(`${sku ?? ''}|${name ?? ''}|${unitPriceMinor ?? ''}`),
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
