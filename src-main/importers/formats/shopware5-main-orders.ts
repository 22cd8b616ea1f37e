import type { OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { bareOrder } from '../bare-order.ts'
import type { SourceRow } from '../cells.ts'
import { detectByColumns, type Format } from '../format.ts'
import { GroupedReader, type RowKey } from '../grouped-reader.ts'
import { partyOf } from '../party.ts'
import { personColumns } from '../person-columns.ts'
import { SingleRowOrders } from '../single-row-orders.ts'
import { isAbandoned, shopware5Status } from './shopware5-status.ts'

const address = {
  salutation: ['Salutation'],
  title: ['Title'],
  firstName: ['FirstName'],
  lastName: ['LastName'],
  company: ['Company'],
  department: ['Department'],
  street: ['Street'],
  addressLine2: ['AdditionalAddressLine1'],
  addressLine3: ['AdditionalAddressLine2'],
  postalCode: ['ZipCode'],
  city: ['City'],
  region: ['State'],
  country: ['Country'],
  phone: ['Phone'],
} as const
const columns = {
  orderNumber: ['orderNumber'],
  day: ['orderTime'],
  total: ['invoiceAmount'],
  netTotal: ['invoiceAmountNet'],
  shippingCost: ['invoiceShipping'],
  currency: ['currency'],
  financialStatus: ['paymentStatus'],
  status: ['orderStatus'],
  email: ['email'],
  customerNumber: ['customerNumber'],
  ...personColumns('', 'billing', address),
  ...personColumns('shipping', 'shipping', address),
} as const
type Field = keyof typeof columns

/**
 * Shopware 5 → SwagImportExport, profile `default_order_main_data`: one row per order without its lines.
 * `invoiceAmount` is gross also for customer groups that see net prices; only tax-free orders have no tax in it.
 */
export const shopware5MainOrders: Format = {
  id: 'shopware5-main-orders',
  platform: 'shopware5',
  sourceName: 'Shopware',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns,
  moneyFields: ['total', 'netTotal', 'shippingCost'],
  dateFields: ['day'],
  detect: head =>
    detectByColumns(
      head,
      [['orderNumber'], ['invoiceAmount'], ['orderTime'], ['email', 'customerNumber', 'billingLastName']],
      [
        'orderId',
        'invoiceAmountNet',
        'invoiceShipping',
        'paymentStatus',
        'orderStatus',
        'currencyFactor',
        'billingFirstName',
        'billingZipCode',
        'shippingLastName',
        'customerGroup',
      ],
    ),
  createReader: (...file) => new GroupedReader(new Shopware5MainOrders(columns, ...file)),
}

class Shopware5MainOrders extends SingleRowOrders<Field> {
  keyOf(row: SourceRow): RowKey {
    const found = this.keyIn(row, this.at.orderNumber)
    const isAbandonedBasket =
      'key' in found
        ? found.key === '0'
        : found.skip === 'missing_order_id' && isAbandoned(this.text(row, this.at.status))
    return isAbandonedBasket ? { skip: 'abandoned_basket' } : found
  }

  protected order(key: string, row: SourceRow): OrderFact {
    const at = this.at
    this.reportIfCutOff(row, at.day, at.total)
    const currency = this.orderCurrency(row, at.currency)
    const amount = (column: number) => this.money(row, column, currency ?? 'EUR')
    const totalMinor = amount(at.total)
    const netMinor = amount(at.netTotal)
    const shippingMinor = amount(at.shippingCost)
    const billing = this.buyer.read(row)
    const shipping = this.recipient.read(row)
    return {
      ...bareOrder(key),
      ...this.orderMoment(row, at.day),
      currency,
      goodsMinor: totalMinor === null ? null : totalMinor - (shippingMinor ?? 0),
      shippingMinor,
      taxMinor: totalMinor === null || netMinor === null ? null : Math.max(0, totalMinor - netMinor),
      totalMinor,
      status: this.#status(row),
      party: partyOf({
        email: billing?.email ?? null,
        customerNumber: this.text(row, at.customerNumber),
        phone: billing?.phone ?? null,
        contacts: [billing, shipping],
        orderId: key,
      }),
      billing,
      shipping,
    }
  }

  #status(row: SourceRow): OrderStatus | null {
    const columnOf = { order: this.at.status, payment: this.at.financialStatus }
    const orderState = this.text(row, columnOf.order)
    const { status, unknown } = shopware5Status(orderState, this.text(row, columnOf.payment))
    for (const which of unknown) {
      const column = columnOf[which]
      this.report('unknown_status', row, column, row.cells[column])
    }
    return status
  }
}
