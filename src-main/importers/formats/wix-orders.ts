import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import { bareOrder } from '../bare-order.ts'
import { firstRow, type SourceRow } from '../cells.ts'
import { detectByColumns, type Format } from '../format.ts'
import { GroupedReader, type OrderRows, type RowKey } from '../grouped-reader.ts'
import { ItemRows } from '../item-rows.ts'
import { priceOfPieces } from '../items.ts'
import { partyOf } from '../party.ts'
import { TableReader } from '../table-reader.ts'
import { wixMoney } from './wix-money.ts'
import { wixStatus } from './wix-status.ts'

/**
 * Older files name the columns of the invoice address like those of the delivery address, a second time; some of
 * them only `Billing country` rightly.
 */
function addressColumn(what: string, ...older: readonly string[]) {
  const named = (owner: string) => older.map(name => `${owner} ${name}`)
  return {
    delivery: [`Delivery ${what}`, ...named('Delivery'), ...named('Shipping')],
    billing: [`Billing ${what}`, ...named('Billing'), `Delivery ${what} (2)`],
  }
}
const country = addressColumn('country', 'country')
const state = addressColumn('state')
const stateName = addressColumn('state name')
const city = addressColumn('city', 'city')
const street = addressColumn('address', 'street name&number', 'street name & number', 'street')
const postalCode = addressColumn('zip/postal code', 'zip code', 'zip')

const columns = {
  orderId: ['Order number', 'Order #', 'Order No.'],
  day: ['Date created', 'Date'],
  time: ['Time'],
  email: ['Contact email', "Buyer's email", 'Email'],
  note: ['Note from customer', 'Notes to Seller', 'Note to seller'],
  itemName: ['Item', "Item's name"],
  itemVariant: ['Variant', "Item's variant"],
  itemSku: ['SKU', "Item's SKU"],
  itemQuantity: ['Qty', 'Quantity'],
  itemRefunded: ['Quantity refunded'],
  itemUnitPrice: ['Price', "Item's Price"],
  shippingFullName: ['Recipient name', 'Delivery Customer', 'Shipping Customer'],
  shippingPhone: ['Recipient phone', "Buyer's Phone #", "Buyer's Phone"],
  shippingCompany: ['Recipient company name'],
  shippingCountry: country.delivery,
  shippingRegion: [...stateName.delivery, ...state.delivery],
  shippingCity: city.delivery,
  shippingStreet: street.delivery,
  shippingPostalCode: postalCode.delivery,
  fullName: ['Billing name', 'Recipient name (2)', 'Billing Customer'],
  phone: ['Billing phone', 'Recipient phone (2)'],
  company: ['Billing company name', 'Recipient company name (2)'],
  country: country.billing,
  region: [...stateName.billing, ...state.billing],
  city: city.billing,
  street: street.billing,
  postalCode: postalCode.billing,
  paymentStatus: ['Payment status', 'Payment'],
  voucherCode: ['Coupon code', 'Coupon'],
  shippingCost: ['Shipping rate', 'Shipping'],
  tax: ['Total tax', 'Tax'],
  total: ['Total'],
  currency: ['Currency'],
  refunded: ['Refunded amount'],
  fees: ['Additional fees'],
  fulfillmentStatus: ['Fulfillment status', 'Fulfillment'],
} as const
type Field = keyof typeof columns

/**
 * Wix → Orders → Export. One row per item; everything about the order is repeated on each row and counts once.
 * Prices are for one piece. Postal codes and telephone numbers stand in literal quotation marks.
 */
export const wixOrders: Format = {
  id: 'wix-orders',
  platform: 'wix',
  sourceName: 'Wix',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns,
  moneyFields: ['itemUnitPrice', 'shippingCost', 'tax', 'total', 'refunded', 'fees'],
  dateFields: ['day'],
  detect: head =>
    detectByColumns(
      head,
      [
        ['Order number', 'Order #', 'Order No.'],
        ['Date created', 'Fulfill by', 'Total order quantity', "Item's name"],
        ['Recipient name', 'Contact email', 'Delivery address', 'Billing name', "Buyer's email"],
        ['Item', "Item's name", 'Total', 'Price'],
      ],
      [
        'Total order quantity',
        'Contact email',
        'Note from customer',
        'Qty',
        'Recipient name',
        'Delivery zip/postal code',
        'Payment status',
        'Shipping rate',
        'Fulfillment status',
        'Item',
      ],
    ),
  createReader: (...file) => new GroupedReader(new WixOrders(columns, ...file)),
}

class WixOrders extends TableReader<Field> implements OrderRows {
  readonly #items = new ItemRows(this, this.at)

  keyOf(row: SourceRow): RowKey {
    return this.keyIn(row, this.at.orderId)
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const at = this.at
    const first = firstRow(rows)
    this.reportIfCutOff(first, at.day, at.total)
    const currency = this.orderCurrency(first, at.currency)
    const items = this.#items.read(rows, currency ?? 'EUR')
    const money = this.#money(first, rows, items, currency ?? 'EUR')
    const billing = this.buyer.read(first)
    const shipping = this.recipient.read(first)
    return {
      ...bareOrder(key),
      ...this.orderMoment(first, at.day, at.time),
      currency,
      ...money,
      status: this.#status(first, money.totalMinor, money.refundedMinor ?? 0),
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
      derivedTotals: at.total < 0,
    }
  }

  #money(first: SourceRow, rows: readonly SourceRow[], items: readonly ItemFact[], currency: string) {
    const at = this.at
    const amount = (column: number) => this.money(first, column, currency)
    const refunded = amount(at.refunded)
    return {
      ...wixMoney(
        {
          total: amount(at.total),
          shipping: amount(at.shippingCost),
          tax: amount(at.tax),
          fees: amount(at.fees) ?? 0,
        },
        items,
        currency,
      ),
      refundedMinor: refunded === null ? this.#valueOfRefundedPieces(rows, currency) : Math.abs(refunded),
    }
  }

  /** Older files say how many pieces went back, not what was paid back for them. */
  #valueOfRefundedPieces(rows: readonly SourceRow[], currency: string): number | null {
    const { itemRefunded, itemUnitPrice } = this.at
    if (itemRefunded < 0) return null
    return rows.reduce((sum, row) => {
      const pieces = this.quantity(row, itemRefunded) ?? 0
      return sum + (priceOfPieces(this.money(row, itemUnitPrice, currency), pieces) ?? 0)
    }, 0)
  }

  #status(row: SourceRow, totalMinor: number | null, refundedMinor: number) {
    const at = this.at
    const payment = this.text(row, at.paymentStatus)
    const { status, unknown } = wixStatus({
      payment,
      fulfillment: this.text(row, at.fulfillmentStatus),
      isRefunded: refundedMinor > 0,
      isWhollyRefunded: refundedMinor > 0 && totalMinor !== null && refundedMinor >= totalMinor,
    })
    if (unknown !== null)
      this.report(
        'unknown_status',
        row,
        unknown === payment ? at.paymentStatus : at.fulfillmentStatus,
        unknown,
      )
    return status
  }
}
