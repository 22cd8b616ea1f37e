import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { firstRow, type SourceRow } from '../cells.ts'
import { parseYesNo } from '../fields/text.ts'
import { detectByColumns, type Format } from '../format.ts'
import { GroupedReader, type OrderRows } from '../grouped-reader.ts'
import { LineKeys, priceOfPieces } from '../items.ts'
import { partyOf } from '../party.ts'
import { personColumns } from '../person-columns.ts'
import { TableReader } from '../table-reader.ts'

const address = {
  fullName: ['Name'],
  company: ['Company'],
  street: ['Address1', 'Street'],
  addressLine2: ['Address2'],
  postalCode: ['Zip'],
  city: ['City'],
  region: ['Province'],
  country: ['Country'],
  phone: ['Phone'],
} as const
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
  riskLevel: ['Risk Level'],
  otherPhone: ['Phone'],
  itemQuantity: ['Lineitem quantity'],
  itemName: ['Lineitem name'],
  itemUnitPrice: ['Lineitem price'],
  itemSku: ['Lineitem sku'],
  itemDiscount: ['Lineitem discount'],
  ...personColumns('', 'Billing ', address),
  ...personColumns('shipping', 'Shipping ', address),
} as const
type Field = keyof typeof columns

const WITH_LINES = [
  ['Name'],
  ['Lineitem name', 'Lineitem quantity', 'Lineitem sku'],
  ['Financial Status', 'Created at', 'Subtotal', 'Total'],
]
const WITHOUT_LINES = [['Name'], ['Financial Status'], ['Created at', 'Paid at'], ['Total', 'Subtotal']]
const USUAL = [
  ...['Financial Status', 'Fulfillment Status', 'Accepts Marketing', 'Created at', 'Lineitem price'],
  ...['Billing Name', 'Shipping Name', 'Lineitem requires shipping', 'Subtotal', 'Email'],
]

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
  // Some export without lines, or leave out most of their columns.
  detect: head => detectByColumns(head, WITH_LINES, USUAL) ?? detectByColumns(head, WITHOUT_LINES, USUAL),
  createReader: (...file) => new GroupedReader(new ShopifyOrders(columns, ...file)),
}

class ShopifyOrders extends TableReader<Field> implements OrderRows {
  readonly #lineKeys = new LineKeys()

  keyOf(row: SourceRow, current: string | null) {
    const key = this.text(row, this.at.orderNumber)
    if (key !== null)
      return this.isAlone(row, this.at.orderNumber) ? { skip: 'footer_row' as const } : { key }
    // Hand edits and some tools leave the number empty on the further lines of an order.
    if (this.isKeyRounded(row, this.at.orderNumber)) return { skip: 'missing_order_id' as const }
    const { itemName, itemSku } = this.at
    const isLine = this.text(row, itemName) !== null || this.text(row, itemSku) !== null
    return isLine && current !== null ? { key: current } : { skip: 'missing_order_id' as const }
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const at = this.at
    const first = this.#firstRow(rows)
    this.reportIfCutOff(first, at.day, at.total)
    const currency = this.currency(first, at.currency)
    const money = currency ?? 'EUR'
    const totalMinor = this.money(first, at.total, money)
    if (currency === null && totalMinor !== null) this.report('missing_currency', first)
    const billing = this.buyer.read(first)
    const shipping = this.recipient.read(first)
    const email = billing?.email ?? null
    const { day, minute } = this.orderMoment(first, at.day)
    const phone = this.text(first, at.otherPhone) ?? billing?.phone ?? shipping?.phone ?? null
    return {
      externalId: key,
      number: key,
      day,
      currency,
      goodsMinor: this.money(first, at.goods, money),
      shippingMinor: this.money(first, at.shippingCost, money),
      taxMinor: this.money(first, at.tax, money),
      discountMinor: this.money(first, at.discount, money),
      totalMinor,
      refundedMinor: this.money(first, at.refunded, money),
      status: this.#status(first),
      paidDay: this.day(first, at.paidDay),
      shippedDay: this.day(first, at.shippedDay),
      voucherCode: this.text(first, at.voucherCode),
      note: this.text(first, at.note),
      acceptsEmail: parseYesNo(this.raw(first, at.acceptsEmail)),
      party: partyOf({ email, phone, contacts: [billing, shipping], orderId: key }),
      billing,
      shipping,
      items: this.#items(rows, money),
      itemsComplete: true,
      derivedTotals: false,
      ...(/^high$/i.test(this.text(first, at.riskLevel) ?? '') && { isSuspicious: true }),
      ...(minute !== undefined && { minute }),
    }
  }

  /** The row with the order's own cells, also where a hand edit sorted it behind its items. */
  #firstRow(rows: readonly SourceRow[]): SourceRow {
    const { total, currency } = this.at
    for (const row of rows) if (row.cells[total] || row.cells[currency]) return row
    return firstRow(rows)
  }

  #status(row: SourceRow): OrderStatus | null {
    const at = this.at
    const financial = this.text(row, at.financialStatus)?.toLowerCase() ?? null
    if (this.text(row, at.cancelledAt) !== null || financial === 'voided' || financial === 'expired')
      return 'cancelled'
    if (financial === 'refunded') return 'refunded'
    if (financial === 'partially_refunded') return 'partially_refunded'
    const fulfillment = this.text(row, at.fulfillmentStatus)?.toLowerCase()
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
        this.report('unknown_status', row, at.financialStatus, financial)
        return null
    }
  }

  #items(rows: readonly SourceRow[], currency: string): ItemFact[] | null {
    const at = this.at
    const items: ItemFact[] = []
    this.#lineKeys.beginOrder()
    for (const row of rows) {
      const name = this.text(row, at.itemName)
      const sku = this.text(row, at.itemSku)
      if (name === null && sku === null) continue
      const quantity = this.quantity(row, at.itemQuantity) ?? 1
      const unitPriceMinor = this.money(row, at.itemUnitPrice, currency)
      const discount = this.money(row, at.itemDiscount, currency) ?? 0
      const price = priceOfPieces(unitPriceMinor, quantity)
      items.push({
        lineKey: this.#lineKeys.next(sku, name, unitPriceMinor),
        sku,
        name: name ?? sku ?? '',
        variant: null,
        quantity,
        unitPriceMinor,
        totalMinor: price === null ? null : price - discount,
        isGoods: true,
      })
    }
    return items.length > 0 ? items : null
  }
}
