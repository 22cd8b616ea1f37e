import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { bareOrder } from '../bare-order.ts'
import { firstRow, type SourceRow } from '../cells.ts'
import { detectByColumns, type Format } from '../format.ts'
import { GroupedReader, type OrderRows } from '../grouped-reader.ts'
import { LineKeys } from '../items.ts'
import { partyOf } from '../party.ts'
import { personColumns } from '../person-columns.ts'
import { TableReader } from '../table-reader.ts'

const address = {
  street: ['address-1'],
  addressLine2: ['address-2'],
  addressLine3: ['address-3'],
  city: ['city'],
  region: ['state'],
  postalCode: ['postal-code'],
  country: ['country'],
} as const
const columns = {
  orderId: ['order-id'],
  itemId: ['order-item-id'],
  day: ['purchase-date'],
  paidDay: ['payments-date'],
  email: ['buyer-email'],
  fullName: ['buyer-name'],
  phone: ['buyer-phone-number'],
  company: ['buyer-company-name'],
  ...personColumns('', 'bill-', address),
  itemSku: ['sku'],
  itemName: ['product-name', 'item-name'],
  itemQuantity: ['quantity-purchased', 'quantity'],
  currency: ['currency'],
  itemTotal: ['item-price'],
  itemTax: ['item-tax'],
  shippingCost: ['shipping-price'],
  shippingTax: ['shipping-tax'],
  giftWrap: ['gift-wrap-price'],
  giftWrapTax: ['gift-wrap-tax'],
  itemDiscount: ['item-promotion-discount'],
  shippingDiscount: ['ship-promotion-discount'],
  voucherCode: ['item-promotion-id', 'promotion-ids'],
  status: ['order-status'],
  itemStatus: ['item-status'],
  shippingFullName: ['recipient-name'],
  ...personColumns('shipping', 'ship-', address),
  shippingPhone: ['ship-phone-number'],
} as const
type Field = keyof typeof columns

/** Where prices are shown without sales tax, the tax columns come on top of the price columns. */
const TAX_ON_TOP = new Set(['USD', 'CAD', 'MXN', 'BRL'])

/**
 * Amazon → Seller Central → Reports → Order Reports (seller-fulfilled): tab-separated, quotation marks are
 * literal, one row per order item, amounts are for the whole line. The e-mail is a relay of Amazon's. Further
 * promotions of an item spill over into rows that are blank otherwise.
 */
export const amazonOrderReport: Format = {
  id: 'amazon-order-report',
  platform: 'amazon',
  sourceName: 'Amazon',
  exports: 'orders',
  quoted: false,
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns,
  moneyFields: ['itemTotal', 'itemTax', 'shippingCost', 'shippingTax', 'itemDiscount'],
  dateFields: ['day', 'paidDay'],
  detect: head =>
    detectByColumns(
      head,
      [
        ['order-id'],
        ['order-item-id'],
        ['purchase-date'],
        ['item-price'],
        ['buyer-email', 'buyer-name', 'recipient-name'],
      ],
      [
        'payments-date',
        'buyer-email',
        'buyer-name',
        'sku',
        'quantity-purchased',
        'item-tax',
        'shipping-price',
        'ship-service-level',
        'recipient-name',
        'ship-address-1',
      ],
    ),
  createReader: (...file) => new GroupedReader(new AmazonOrders(columns, ...file)),
}

/** One item of an order with everything that was charged for it. */
interface Line {
  item: ItemFact
  taxMinor: number
  shippingMinor: number
  shippingTaxMinor: number
  discountMinor: number
  shippingDiscountMinor: number
  isCancelled: boolean
}

class AmazonOrders extends TableReader<Field> implements OrderRows {
  readonly #lineKeys = new LineKeys()

  keyOf(row: SourceRow, current: string | null) {
    const { orderId } = this.at
    const key = this.text(row, orderId) ?? current
    if (row.cells[orderId] && this.isAlone(row, orderId)) return { skip: 'footer_row' as const }
    return key === null ? { skip: 'missing_order_id' as const } : { key }
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const at = this.at
    const first = firstRow(rows)
    const currency = this.#currency(rows)
    const lines = this.#lines(rows, currency ?? 'EUR')
    const billing = this.buyer.read(first)
    const shipping = this.recipient.read(first)
    const paidDay = this.day(first, at.paidDay)
    const totals = totalsOf(lines, currency !== null && TAX_ON_TOP.has(currency))
    if (currency === null && totals.totalMinor !== null) this.report('missing_currency', first)
    return {
      ...bareOrder(key),
      day: this.orderDay(first, at.day),
      currency,
      ...totals,
      status: this.#status(first, lines, paidDay !== null),
      paidDay,
      voucherCode: this.text(first, at.voucherCode),
      party: partyOf({
        email: billing?.email ?? null,
        phone: billing?.phone ?? shipping?.phone ?? null,
        contacts: [shipping, billing],
        orderId: key,
      }),
      billing,
      shipping,
      items: lines.length === 0 ? null : lines.map(line => line.item),
      derivedTotals: true,
    }
  }

  #currency(rows: readonly SourceRow[]): string | null {
    for (const row of rows) {
      const currency = this.currency(row, this.at.currency)
      if (currency !== null) return currency
    }
    return null
  }

  #lines(rows: readonly SourceRow[], currency: string): Line[] {
    const lines = new Map<string, Line>()
    let last: Line | null = null
    this.#lineKeys.beginOrder()
    for (const row of rows) {
      if (last !== null && this.#isOverflow(row)) {
        const discount = this.#amount(row, this.at.itemDiscount, currency)
        const { totalMinor } = last.item
        last.item = { ...last.item, totalMinor: totalMinor === null ? null : totalMinor - discount }
        last.discountMinor += discount
        last.shippingDiscountMinor += this.#amount(row, this.at.shippingDiscount, currency)
        continue
      }
      last = this.#line(row, currency)
      // A row that came twice, from files joined by hand, is one line.
      lines.set(last.item.lineKey, last)
    }
    return [...lines.values()]
  }

  #isOverflow(row: SourceRow): boolean {
    const { itemSku, itemName, itemQuantity, itemTotal } = this.at
    return [itemSku, itemName, itemQuantity, itemTotal].every(column => this.text(row, column) === null)
  }

  #line(row: SourceRow, currency: string): Line {
    const at = this.at
    const amount = (column: number) => this.#amount(row, column, currency)
    this.reportIfCutOff(row, at.day, at.itemTotal)
    const name = this.text(row, at.itemName)
    const sku = this.text(row, at.itemSku)
    const quantity = this.quantity(row, at.itemQuantity) ?? 1
    const price = this.money(row, at.itemTotal, currency)
    const discountMinor = amount(at.itemDiscount)
    return {
      item: {
        lineKey: this.text(row, at.itemId) ?? this.#lineKeys.next(sku, name),
        sku,
        name: name ?? sku ?? '',
        variant: null,
        quantity,
        unitPriceMinor: price === null || quantity === 0 ? null : Math.round(price / quantity),
        totalMinor: price === null ? null : price - discountMinor,
        isGoods: true,
      },
      taxMinor: amount(at.itemTax) + amount(at.giftWrapTax),
      shippingMinor: amount(at.shippingCost) + amount(at.giftWrap),
      shippingTaxMinor: amount(at.shippingTax),
      discountMinor,
      shippingDiscountMinor: amount(at.shippingDiscount),
      isCancelled: quantity === 0 || isCancelled(this.text(row, at.itemStatus)),
    }
  }

  /** Discounts are written with and without a minus. */
  #amount(row: SourceRow, column: number, currency: string): number {
    return Math.abs(this.money(row, column, currency) ?? 0)
  }

  #status(row: SourceRow, lines: readonly Line[], isPaid: boolean): OrderStatus | null {
    const text = this.text(row, this.at.status)
    const status = text?.toLowerCase() ?? ''
    if (isCancelled(text) || (lines.length > 0 && lines.every(line => line.isCancelled))) return 'cancelled'
    if (/^(?:partially ?)?shipped|^delivered|picked ?up/.test(status)) return 'shipped'
    if (/^pending|payment/.test(status)) return 'open'
    if (!/^(?:|unshipped|complete|shipping|invoice ?unconfirmed)$/.test(status))
      this.report('unknown_status', row, this.at.status, text)
    return isPaid || this.at.paidDay < 0 ? 'paid' : 'open'
  }
}

function isCancelled(status: string | null): boolean {
  return status !== null && /^cancell?ed|^storniert/i.test(status)
}

function totalsOf(lines: readonly Line[], isTaxOnTop: boolean) {
  const charged = lines.filter(line => !line.isCancelled && line.item.totalMinor !== null)
  const discountMinor = sum(lines, line => line.discountMinor + line.shippingDiscountMinor)
  const taxMinor = sum(charged, line => line.taxMinor + line.shippingTaxMinor)
  const shippingMinor = sum(charged, line => line.shippingMinor - line.shippingDiscountMinor)
  const goodsMinor = sum(charged, line => line.item.totalMinor ?? 0)
  if (charged.length === 0)
    return { goodsMinor: null, shippingMinor: null, taxMinor: null, discountMinor, totalMinor: null }
  const totalMinor = goodsMinor + shippingMinor + (isTaxOnTop ? taxMinor : 0)
  return { goodsMinor, shippingMinor, taxMinor, discountMinor, totalMinor }
}

function sum(lines: readonly Line[], amountOf: (line: Line) => number): number {
  return lines.reduce((total, line) => total + amountOf(line), 0)
}
