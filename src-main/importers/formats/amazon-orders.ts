import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { bareOrder } from '../bare-order.ts'
import { firstRow, type SourceRow } from '../cells.ts'
import type { FileParts, RowReader } from '../format.ts'
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
/**
 * Column names of Amazon's order reports; they are English in every country. Which of them a report has differs,
 * what they mean does not.
 */
export const amazonColumns = {
  orderId: ['order-id', 'amazon-order-id'],
  itemId: ['order-item-id', 'amazon-order-item-id'],
  shipmentItemId: ['shipment-item-id'],
  day: ['purchase-date'],
  paidDay: ['payments-date'],
  shippedDay: ['shipment-date'],
  email: ['buyer-email'],
  fullName: ['buyer-name'],
  phone: ['buyer-phone-number'],
  company: ['buyer-company-name'],
  ...personColumns('', 'bill-', address),
  itemSku: ['sku'],
  itemName: ['product-name', 'item-name'],
  itemQuantity: ['quantity-purchased', 'quantity-shipped', 'quantity'],
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
type Field = keyof typeof amazonColumns

/** Where prices are shown without sales tax, the tax columns come on top of the price columns. */
const TAX_ON_TOP = new Set(['USD', 'CAD', 'MXN', 'BRL'])

export const amazonMoneyFields = [
  'itemTotal',
  'itemTax',
  'shippingCost',
  'shippingTax',
  'itemDiscount',
] as const

/** Reads the rows of any of Amazon's order reports. */
export function amazonReader(...file: FileParts): RowReader {
  return new GroupedReader(new AmazonOrders(amazonColumns, ...file))
}

/** One item of an order with everything that was charged for it. */
interface Line {
  itemId: string | null
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
  readonly #hasBuyers = this.at.email >= 0 || this.at.fullName >= 0 || this.at.shippingFullName >= 0

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
    if (!this.#hasBuyers) this.tellNoBuyers()
    // A place without a name is nobody's address, and must not replace a whole one that another report knows.
    const billing = this.#hasBuyers ? this.buyer.read(first) : null
    const shipping = this.#hasBuyers ? this.recipient.read(first) : null
    const paidDay = this.day(first, at.paidDay)
    const shippedDay = this.day(first, at.shippedDay)
    const totals = totalsOf(lines, currency !== null && TAX_ON_TOP.has(currency))
    if (currency === null && totals.totalMinor !== null) this.report('missing_currency', first)
    return {
      ...bareOrder(key),
      ...this.orderMoment(first, at.day),
      currency,
      ...totals,
      status: this.#status(first, lines, paidDay !== null),
      paidDay,
      shippedDay,
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
      lines.set(this.#rowId(row), last)
    }
    const whole = joinShipments([...lines.values()])
    this.#lineKeys.beginOrder()
    // Not every report has the number of the order's item, but all of them name what was ordered.
    for (const { item } of whole) item.lineKey = this.#lineKeys.next(item.sku ?? item.name)
    return whole
  }

  #rowId(row: SourceRow): string {
    return this.text(row, this.at.shipmentItemId) ?? this.text(row, this.at.itemId) ?? `row ${row.row}`
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
      itemId: this.text(row, at.itemId),
      item: {
        lineKey: '',
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
    if (/returned to seller|rejected by buyer/.test(status)) return 'refunded'
    if (/^(?:partially ?)?shipped|^delivered|picked ?up/.test(status) || this.at.shippedDay >= 0)
      return 'shipped'
    if (/^pending|payment/.test(status)) return 'open'
    if (!/^(?:|unshipped|complete|shipping|invoice ?unconfirmed)$/.test(status))
      this.report('unknown_status', row, this.at.status, text)
    return isPaid || this.at.paidDay < 0 ? 'paid' : 'open'
  }
}

/** An item that left in several parcels has a row for each; together they are what was ordered. */
function joinShipments(lines: readonly Line[]): Line[] {
  const joined = new Map<string, Line>()
  for (const [index, line] of lines.entries()) {
    const id = line.itemId ?? `line ${index}`
    const known = joined.get(id)
    joined.set(id, known === undefined ? line : bothParcels(known, line))
  }
  return [...joined.values()]
}

function bothParcels(a: Line, b: Line): Line {
  const quantity = a.item.quantity + b.item.quantity
  const [first, second] = [a.item.totalMinor, b.item.totalMinor]
  return {
    itemId: a.itemId,
    item: {
      ...a.item,
      quantity,
      totalMinor: first === null || second === null ? (first ?? second) : first + second,
    },
    taxMinor: a.taxMinor + b.taxMinor,
    shippingMinor: a.shippingMinor + b.shippingMinor,
    shippingTaxMinor: a.shippingTaxMinor + b.shippingTaxMinor,
    discountMinor: a.discountMinor + b.discountMinor,
    shippingDiscountMinor: a.shippingDiscountMinor + b.shippingDiscountMinor,
    isCancelled: a.isCancelled && b.isCancelled,
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
