import type { OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { AssumedCurrency } from '../assumed-currency.ts'
import { bareOrder } from '../bare-order.ts'
import type { SourceRow } from '../cells.ts'
import { detectByColumns, type FileParts, type Format } from '../format.ts'
import { GroupedReader, type RowKey } from '../grouped-reader.ts'
import { InternalIds, isInternalId, tellingAtEnd } from '../internal-ids.ts'
import { sumItems } from '../items.ts'
import { partyOf } from '../party.ts'
import { personColumns } from '../person-columns.ts'
import { SingleRowOrders } from '../single-row-orders.ts'
import { Shopware6Lines } from './shopware6-lines.ts'
import { shopware6Status } from './shopware6-status.ts'

const address = {
  street: ['street'],
  addressLine2: ['additional_address_line1', 'additional_address_line_1'],
  addressLine3: ['additional_address_line2', 'additional_address_line_2'],
  postalCode: ['zipcode'],
  city: ['city'],
  company: ['company'],
  department: ['department'],
  region: ['country_state', 'country_state_name', 'country_state_id'],
  country: ['country_iso', 'country', 'country_name', 'country_id'],
  phone: ['phone_number'],
} as const
const columns = {
  id: ['id'],
  orderNumber: ['order_number'],
  day: ['order_date_time', 'order_date'],
  total: ['amount_total'],
  netTotal: ['amount_net'],
  shippingCost: ['shipping_total', 'shipping_costs_total_price'],
  currency: ['currency_iso_code', 'currency_iso', 'currency', 'currency_short_name', 'currency_id'],
  status: ['order_state', 'order_state_name', 'order_state_technical_name', 'state', 'order_state_id'],
  financialStatus: ['transaction_state', 'payment_state', 'transactions_state'],
  shippingStatus: ['delivery_state', 'shipping_state', 'deliveries_state'],
  items: ['line_items'],
  note: ['customer_comment'],
  email: ['customer_email'],
  customerNumber: ['customer_number', 'customer_customer_number'],
  salutation: ['customer_salutation'],
  title: ['customer_title'],
  firstName: ['customer_firstname', 'customer_first_name'],
  lastName: ['customer_lastname', 'customer_last_name'],
  shippingFirstName: ['shipping_address_firstname', 'shipping_address_first_name'],
  shippingLastName: ['shipping_address_lastname', 'shipping_address_last_name'],
  ...personColumns('', 'billing_address_', address),
  ...personColumns('shipping', 'shipping_address_', address),
} as const
type Field = keyof typeof columns

/**
 * Shopware 6 → Settings → Import/Export, profile "Default orders": one row per order. States, countries and
 * products are keys of the shop's database, unless the owner put names into the profile; currency and shipping
 * costs are missing in it.
 */
export const shopware6Orders: Format = {
  id: 'shopware6-orders',
  platform: 'shopware6',
  sourceName: 'Shopware',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns,
  moneyFields: ['total', 'netTotal', 'shippingCost'],
  dateFields: ['day'],
  detect: head =>
    detectByColumns(
      head,
      [
        ['order_number'],
        ['amount_total', 'order_date_time'],
        ['customer_email', 'customer_lastname', 'customer_last_name', 'billing_address_street', 'line_items'],
        [
          'billing_address_zipcode',
          'billing_address_street',
          'order_state_id',
          'sales_channel_id',
          'line_items',
          'order_date_time',
        ],
      ],
      [
        'sales_channel_id',
        'customer_firstname',
        'customer_email',
        'billing_address_street',
        'billing_address_country_id',
        'shipping_address_zipcode',
        'amount_total',
        'order_state_id',
        'line_items',
        'order_date_time',
      ],
    ),
  createReader(...file) {
    const orders = new Shopware6Orders(...file)
    return tellingAtEnd(new GroupedReader(orders), () => orders.ids.tell())
  },
}

class Shopware6Orders extends SingleRowOrders<Field> {
  readonly ids: InternalIds
  readonly #lines = new Shopware6Lines()
  readonly #assumed: AssumedCurrency

  constructor(...file: FileParts) {
    super(columns, ...file)
    const [header, conventions, sink] = file
    this.#assumed = new AssumedCurrency(conventions, sink)
    const { country, region, shippingCountry, shippingRegion, salutation, currency } = this.at
    const { status, financialStatus, shippingStatus } = this.at
    this.ids = new InternalIds(header, sink, [
      ...[country, region, shippingCountry, shippingRegion, salutation, currency],
      ...[status, financialStatus, shippingStatus],
    ])
  }

  keyOf(row: SourceRow): RowKey {
    const number = this.keyIn(row, this.at.orderNumber)
    return 'key' in number || number.skip === 'footer_row' ? number : this.keyIn(row, this.at.id)
  }

  protected order(key: string, stated: SourceRow): OrderFact {
    const at = this.at
    const row = this.ids.withoutIds(stated)
    this.reportIfCutOff(row, at.day, at.total)
    const currency = this.currency(row, at.currency) ?? this.#assumed.take()
    const amount = (column: number) => this.money(row, column, currency)
    const totalMinor = amount(at.total)
    const netMinor = amount(at.netTotal)
    const shippingMinor = amount(at.shippingCost)
    const billing = this.buyer.read(row)
    const shipping = this.recipient.read(row)
    const items = this.#items(row, currency)
    return {
      ...bareOrder(key),
      ...this.orderMoment(row, at.day),
      currency,
      goodsMinor: totalMinor === null || shippingMinor === null ? null : totalMinor - shippingMinor,
      shippingMinor,
      taxMinor: totalMinor === null || netMinor === null ? null : Math.max(0, totalMinor - netMinor),
      totalMinor: totalMinor ?? (items === null ? null : sumItems(items).goodsMinor),
      status: this.#status(row),
      note: this.text(row, at.note),
      party: partyOf({
        email: billing?.email ?? null,
        customerNumber: this.text(row, at.customerNumber),
        phone: billing?.phone ?? null,
        contacts: [billing, shipping],
        orderId: key,
      }),
      billing,
      // The profile has one name for both addresses.
      shipping: shipping === null || shipping.lastName !== null ? shipping : withNameOf(billing, shipping),
      items,
      itemsComplete: true,
      derivedTotals: totalMinor === null,
    }
  }

  #status(row: SourceRow): OrderStatus | null {
    const { status, financialStatus, shippingStatus } = this.at
    const states = [status, financialStatus, shippingStatus].map(column => ({
      column,
      text: this.text(row, column),
    }))
    const known = shopware6Status(states.map(({ text }) => text))
    for (const index of known.unknown) {
      const state = states[index]
      if (state !== undefined) this.report('unknown_status', row, state.column, state.text)
    }
    return known.status
  }

  #items(row: SourceRow, currency: string) {
    const column = this.at.items
    const cell = this.text(row, column)
    if (cell === null) return null
    const lines = this.#lines.read(cell)
    if (lines === null) {
      this.report('unreadable_items', row, column, cell)
      return null
    }
    // Vouchers and the like have no product.
    const products = lines.filter(line => line.name !== '')
    if (!products.some(line => isInternalId(line.name)))
      return products.length === 0 ? null : this.#lines.items(products, currency)
    this.ids.note(column)
    return null
  }
}

function withNameOf(
  buyer: OrderFact['billing'],
  recipient: NonNullable<OrderFact['shipping']>,
): NonNullable<OrderFact['shipping']> {
  if (buyer === null) return recipient
  const { salutation, title, firstName, lastName } = buyer
  return { ...recipient, salutation, title, firstName, lastName }
}
