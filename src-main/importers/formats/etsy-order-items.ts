import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import { bareOrder } from '../bare-order.ts'
import { firstRow, type SourceRow } from '../cells.ts'
import { detectByColumns, type Format } from '../format.ts'
import { GroupedReader, type OrderRows, type RowKey } from '../grouped-reader.ts'
import { LineKeys, priceOfPieces, sumItems } from '../items.ts'
import { partyOf } from '../party.ts'
import { TableReader } from '../table-reader.ts'
import { etsyOrderId } from './etsy-orders.ts'

const columns = {
  orderId: ['Order ID'],
  day: ['Sale Date'],
  itemId: ['Transaction ID'],
  itemName: ['Item Name'],
  itemSku: ['SKU'],
  itemVariant: ['Variations'],
  itemQuantity: ['Quantity'],
  itemUnitPrice: ['Price'],
  itemTotal: ['Item Total'],
  voucherCode: ['Coupon Code'],
  discount: ['Discount Amount'],
  shippingDiscount: ['Shipping Discount'],
  shippingCost: ['Order Shipping'],
  tax: ['Order Sales Tax'],
  currency: ['Currency'],
  paidDay: ['Date Paid'],
  shippedDay: ['Date Shipped'],
  fullName: ['Ship Name'],
  street: ['Ship Address1'],
  addressLine2: ['Ship Address2'],
  city: ['Ship City'],
  region: ['Ship State'],
  postalCode: ['Ship Zipcode'],
  country: ['Ship Country'],
} as const
type Field = keyof typeof columns

/**
 * Etsy → Download data → Order items. One row per line; joins the orders file by `Order ID`. Alone it still
 * gives whole orders, with totals added up from the lines.
 */
export const etsyOrderItems: Format = {
  id: 'etsy-order-items',
  platform: 'etsy',
  sourceName: 'Etsy',
  exports: 'items',
  usual: { decimal: '.', dateOrder: 'mdy' },
  columns,
  moneyFields: ['itemUnitPrice', 'itemTotal', 'discount', 'shippingCost', 'tax'],
  dateFields: ['day', 'paidDay', 'shippedDay'],
  detect: head =>
    detectByColumns(
      head,
      [['Order ID'], ['Transaction ID'], ['Item Name'], ['Sale Date'], ['Item Total', 'Price', 'Listing ID']],
      [
        'Buyer',
        'Quantity',
        'Item Total',
        'Listing ID',
        'Order Shipping',
        'Order Sales Tax',
        'Date Paid',
        'Ship Name',
        'Ship Zipcode',
        'Variations',
      ],
    ),
  createReader: (...file) => new GroupedReader(new EtsyOrderItems(columns, ...file)),
}

class EtsyOrderItems extends TableReader<Field> implements OrderRows {
  readonly #lineKeys = new LineKeys()

  keyOf(row: SourceRow): RowKey {
    const found = this.keyIn(row, this.at.orderId)
    return 'key' in found ? { key: etsyOrderId(found.key) } : found
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const at = this.at
    const first = firstRow(rows)
    const currency = this.orderCurrency(first, at.currency)
    const shipping = this.buyer.read(first)
    const items = this.#items(rows, currency ?? 'EUR')
    const shippedDay = this.#firstDay(rows, at.shippedDay)
    return {
      ...bareOrder(key),
      ...this.orderMoment(first, at.day),
      currency,
      ...this.#totals(rows, items, currency ?? 'EUR'),
      status: shippedDay === null ? 'paid' : 'shipped',
      paidDay: this.#firstDay(rows, at.paidDay),
      shippedDay,
      voucherCode: this.text(first, at.voucherCode),
      party: partyOf({ email: null, phone: null, contacts: [shipping], orderId: key }),
      shipping,
      items,
      derivedTotals: true,
    }
  }

  #firstDay(rows: readonly SourceRow[], column: number): string | null {
    for (const row of rows) {
      const day = this.day(row, column)
      if (day !== null) return day
    }
    return null
  }

  #items(rows: readonly SourceRow[], currency: string): ItemFact[] {
    const at = this.at
    const items = new Map<string, ItemFact>()
    this.#lineKeys.beginOrder()
    for (const row of rows) {
      this.reportIfCutOff(row, at.day, at.itemUnitPrice)
      const name = this.text(row, at.itemName)
      const sku = this.text(row, at.itemSku)
      const quantity = this.quantity(row, at.itemQuantity) ?? 1
      const unitPriceMinor = this.money(row, at.itemUnitPrice, currency)
      // A row that came twice, from files joined by hand, is one line.
      const lineKey = this.text(row, at.itemId) ?? this.#lineKeys.next(sku, name)
      items.set(lineKey, {
        lineKey,
        sku,
        name: name ?? sku ?? '',
        variant: this.text(row, at.itemVariant),
        quantity,
        unitPriceMinor,
        totalMinor: this.#lineTotal(row, quantity, unitPriceMinor, currency),
        isGoods: true,
      })
    }
    return [...items.values()]
  }

  /** `Item Total` is price times quantity; where it is that to the cent, the line's discount is still to be taken off. */
  #lineTotal(row: SourceRow, quantity: number, unitPrice: number | null, currency: string): number | null {
    const discount = this.money(row, this.at.discount, currency) ?? 0
    const stated = this.money(row, this.at.itemTotal, currency)
    const gross = priceOfPieces(unitPrice, quantity)
    if (stated === null) return gross === null ? null : gross - discount
    return stated === gross ? stated - discount : stated
  }

  #totals(rows: readonly SourceRow[], items: readonly ItemFact[], currency: string) {
    const at = this.at
    const { goodsMinor } = sumItems(items)
    const shippingDiscount = this.#ofOrder(rows, at.shippingDiscount, currency) ?? 0
    const gross = this.#ofOrder(rows, at.shippingCost, currency)
    const shippingMinor = gross === null ? null : Math.max(0, gross - shippingDiscount)
    const taxMinor = this.#ofOrder(rows, at.tax, currency)
    return {
      goodsMinor,
      shippingMinor,
      taxMinor,
      discountMinor: null,
      totalMinor: goodsMinor === null ? null : goodsMinor + (shippingMinor ?? 0) + (taxMinor ?? 0),
    }
  }

  /** An amount of the whole order: repeated on every row, or standing on one of them only. */
  #ofOrder(rows: readonly SourceRow[], column: number, currency: string): number | null {
    let amount: number | null = null
    for (const row of rows) {
      const cell = this.money(row, column, currency)
      if (cell !== null && (amount === null || cell > amount)) amount = cell
    }
    return amount
  }
}
