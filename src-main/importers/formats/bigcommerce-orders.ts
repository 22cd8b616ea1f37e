import type { OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { AssumedCurrency } from '../assumed-currency.ts'
import { bareOrder } from '../bare-order.ts'
import type { SourceRow } from '../cells.ts'
import { detectByColumns, type FileParts, type Format } from '../format.ts'
import { GroupedReader, type RowKey } from '../grouped-reader.ts'
import { partyOf } from '../party.ts'
import { personColumns } from '../person-columns.ts'
import { SingleRowOrders } from '../single-row-orders.ts'
import { BigcommerceItems } from './bigcommerce-items.ts'
import { multilingualStatus } from './multilingual-status.ts'

/** Behind `Shipping `, the first of several addresses is numbered in front or at the end. */
const numbered = <Name extends string>(...names: readonly Name[]) =>
  names.flatMap(name => [name, `1 ${name}`, `${name} 1`])
const columns = {
  orderId: ['Order ID', 'Order Id'],
  customerNumber: ['Customer ID', 'Customer Id'],
  email: ['Customer Email', 'Billing Email'],
  otherPhone: ['Customer Phone'],
  day: ['Order Date', 'Date Created'],
  status: ['Order Status', 'Status'],
  subtotal: ['Subtotal (inc tax)', 'Subtotal Inc Tax'],
  tax: ['Tax Total', 'Total Tax', 'Order Tax'],
  shippingCost: ['Shipping Cost (inc tax)', 'Shipping Cost Inc Tax'],
  handling: ['Handling Cost (inc tax)', 'Handling Cost Inc Tax'],
  wrapping: ['Wrapping Cost (inc tax)', 'Wrapping Cost Inc Tax'],
  total: ['Order Total (inc tax)', 'Total Inc Tax', 'Order Total'],
  refunded: ['Refunded Amount', 'Refund Amount', 'Total Refunded'],
  discount: ['Coupon Discount', 'Discount Amount'],
  voucherCode: ['Coupon Code', 'Coupon Codes'],
  shippedDay: ['Date Shipped'],
  currency: ['Order Currency Code', 'Currency Code', 'Order Currency', 'Currency', 'Default Currency Code'],
  note: ['Customer Message'],
  items: ['Product Details', 'Products'],
  fullName: ['Customer Name'],
  ...personColumns('', 'Billing ', {
    firstName: ['First Name'],
    lastName: ['Last Name'],
    company: ['Company'],
    street: ['Street 1'],
    addressLine2: ['Street 2'],
    city: ['Suburb', 'City'],
    region: ['State'],
    postalCode: ['Zip', 'Postcode'],
    country: ['Country ISO2', 'Country'],
    phone: ['Phone'],
  }),
  ...personColumns('shipping', 'Shipping ', {
    firstName: numbered('First Name'),
    lastName: numbered('Last Name'),
    company: numbered('Company'),
    street: numbered('Street 1'),
    addressLine2: numbered('Street 2'),
    city: numbered('Suburb', 'City'),
    region: numbered('State'),
    postalCode: numbered('Zip', 'Postcode'),
    country: numbered('Country ISO2', 'Country'),
    phone: numbered('Phone'),
  }),
} as const
type Field = keyof typeof columns

/**
 * BigCommerce → Orders → Export: one row per order with all products in one cell. The columns of a template are
 * the owner's choice; the names of the app "Shift" are known too.
 */
export const bigcommerceOrders: Format = {
  id: 'bigcommerce-orders',
  platform: 'bigcommerce',
  sourceName: 'BigCommerce',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'dmy' },
  columns,
  moneyFields: ['subtotal', 'tax', 'shippingCost', 'total', 'refunded', 'discount'],
  dateFields: ['day', 'shippedDay'],
  detect: head =>
    detectByColumns(
      head,
      [
        columns.orderId,
        [...columns.day, ...columns.status],
        [
          ...columns.subtotal,
          ...columns.shippingCost,
          'Order Total (inc tax)',
          'Order Total (ex tax)',
          'Subtotal (ex tax)',
          'Total Inc Tax',
          'Subtotal Ex Tax',
        ],
      ],
      [
        'Customer ID',
        'Customer Name',
        'Customer Email',
        'Order Date',
        'Order Status',
        'Subtotal (inc tax)',
        'Order Total (inc tax)',
        'Billing Suburb',
        'Product Details',
      ],
    ),
  createReader: (...file) => new GroupedReader(new BigcommerceOrders(...file)),
}

class BigcommerceOrders extends SingleRowOrders<Field> {
  readonly #items = new BigcommerceItems()
  readonly #assumed: AssumedCurrency

  constructor(...file: FileParts) {
    super(columns, ...file)
    this.#assumed = new AssumedCurrency(file[1], this.sink)
  }

  keyOf(row: SourceRow): RowKey {
    const found = this.keyIn(row, this.at.orderId)
    // Buyers who left at the till have an order of this state.
    const isAbandoned = /^incomplete$/i.test(this.text(row, this.at.status) ?? '')
    return 'key' in found && isAbandoned ? { skip: 'abandoned_basket' } : found
  }

  protected order(key: string, row: SourceRow): OrderFact {
    const at = this.at
    this.reportIfCutOff(row, at.day, at.total)
    const currency = this.currency(row, at.currency) ?? this.#assumed.take()
    const amount = (column: number) => this.money(row, column, currency)
    const totalMinor = amount(at.total)
    const refundedMinor = amount(at.refunded)
    const shippedDay = this.day(row, at.shippedDay)
    const billing = this.buyer.read(row)
    const shipping = this.recipient.read(row)
    const number = this.text(row, at.customerNumber)
    return {
      ...bareOrder(key),
      ...this.orderMoment(row, at.day),
      currency,
      ...this.#goods(row, totalMinor, currency),
      taxMinor: amount(at.tax),
      discountMinor: amount(at.discount),
      totalMinor,
      refundedMinor,
      status: this.#status(row, totalMinor, refundedMinor ?? 0),
      shippedDay,
      voucherCode: this.text(row, at.voucherCode),
      note: this.text(row, at.note),
      party: partyOf({
        email: billing?.email ?? null,
        // Guests have the number 0.
        customerNumber: number === '0' ? null : number,
        phone: billing?.phone ?? shipping?.phone ?? null,
        contacts: [billing, shipping],
        orderId: key,
      }),
      billing,
      shipping,
      items: this.#lines(row, currency),
      itemsComplete: true,
    }
  }

  /** The subtotal is what the goods cost before vouchers, so that the total says more. */
  #goods(row: SourceRow, totalMinor: number | null, currency: string) {
    const { shippingCost, handling, wrapping, subtotal } = this.at
    const shippingMinor = this.money(row, shippingCost, currency)
    const further = (this.money(row, handling, currency) ?? 0) + (this.money(row, wrapping, currency) ?? 0)
    if (totalMinor === null) return { goodsMinor: this.money(row, subtotal, currency), shippingMinor }
    const goodsMinor = shippingMinor === null ? null : totalMinor - shippingMinor - further
    return { goodsMinor, shippingMinor: shippingMinor === null ? null : shippingMinor + further }
  }

  #status(row: SourceRow, totalMinor: number | null, refundedMinor: number): OrderStatus | null {
    const text = this.text(row, this.at.status)
    const status = text === null ? null : multilingualStatus(text)
    if (status === undefined) this.report('unknown_status', row, this.at.status, text)
    if (status === 'cancelled' || status === 'refunded' || refundedMinor <= 0) return status ?? null
    return totalMinor !== null && refundedMinor >= totalMinor ? 'refunded' : 'partially_refunded'
  }

  #lines(row: SourceRow, currency: string) {
    const cell = this.text(row, this.at.items)
    if (cell === null) return null
    const items = this.#items.read(cell, currency)
    if (items === null) this.report('unreadable_items', row, this.at.items, cell)
    return items
  }
}
