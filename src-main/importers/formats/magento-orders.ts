import type { ContactFact, OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { AssumedCurrency } from '../assumed-currency.ts'
import { bareOrder } from '../bare-order.ts'
import type { SourceRow } from '../cells.ts'
import { cleanPostalCode, splitStreet } from '../fields/address.ts'
import { currencyOf } from '../fields/money.ts'
import { detectByColumns, type FileParts, type Format } from '../format.ts'
import { GroupedReader, type RowKey } from '../grouped-reader.ts'
import { partyOf } from '../party.ts'
import { SingleRowOrders } from '../single-row-orders.ts'
import { type MagentoField, magentoColumns } from './magento-columns.ts'
import { multilingualStatus } from './multilingual-status.ts'

/**
 * Magento 2 and Adobe Commerce → Sales → Orders → Export → CSV: one row per order with the columns that the list on
 * the screen shows, named in the language of the back office. No items; the e-mail only where its column was
 * ticked; amounts without a currency.
 */
export const magentoOrders: Format = {
  id: 'magento-orders',
  platform: 'magento',
  sourceName: 'Magento',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'dmy' },
  columns: magentoColumns,
  moneyFields: ['total', 'baseTotal', 'shippingCost', 'refunded'],
  dateFields: ['day'],
  detect: head =>
    detectByColumns(
      head,
      [
        magentoColumns.orderNumber,
        [...magentoColumns.total, ...magentoColumns.baseTotal],
        [...magentoColumns.day, ...magentoColumns.purchasePoint],
        [...magentoColumns.fullName, ...magentoColumns.status, ...magentoColumns.email],
      ],
      Object.values(magentoColumns)
        .slice(0, 8)
        .map(names => names.find(name => head.header.has(name)) ?? names[0]),
    ),
  createReader: (...file) => new GroupedReader(new MagentoOrders(...file)),
}

class MagentoOrders extends SingleRowOrders<MagentoField> {
  readonly #assumed: AssumedCurrency

  constructor(...file: FileParts) {
    super(magentoColumns, ...file)
    this.#assumed = new AssumedCurrency(file[1], this.sink)
    if (this.at.email < 0) this.sink.issue('orders_without_emails', 0, null, null)
  }

  keyOf(row: SourceRow): RowKey {
    return this.keyIn(row, this.at.orderNumber)
  }

  protected order(key: string, row: SourceRow): OrderFact {
    const at = this.at
    const stated = at.total >= 0 ? at.total : at.baseTotal
    this.reportIfCutOff(row, at.day, stated)
    const currency = this.#currency(row)
    const totalMinor = this.money(row, stated, currency)
    const shippingMinor = this.#isConverted(row, currency) ? null : this.money(row, at.shippingCost, currency)
    const refundedMinor = this.money(row, at.refunded, currency)
    const billing = withAddress(this.buyer.read(row), this.text(row, at.billingAddress))
    const shipping = withAddress(this.recipient.read(row), this.text(row, at.shippingAddress))
    const contacts = [billing, shipping]
    // The same key whether or not a spreadsheet took the number for one.
    const orderId = key.replace(/^0+(?=\d)/, '')
    return {
      ...bareOrder(orderId),
      number: key,
      ...this.orderMoment(row, at.day),
      currency,
      goodsMinor: totalMinor === null || shippingMinor === null ? null : totalMinor - shippingMinor,
      shippingMinor,
      totalMinor,
      refundedMinor,
      status: this.#status(row, totalMinor, refundedMinor ?? 0),
      party: partyOf({ email: billing?.email ?? null, phone: null, contacts, orderId }),
      billing,
      shipping,
    }
  }

  #currency(row: SourceRow): string {
    for (const column of [this.at.total, this.at.baseTotal]) {
      const currency = currencyOf(this.raw(row, column) ?? '')
      if (currency !== null) return currency
    }
    return this.#assumed.take()
  }

  /** Shipping costs are in the shop's own currency, which the buyer's may not be. */
  #isConverted(row: SourceRow, currency: string): boolean {
    const { total, baseTotal } = this.at
    if (total < 0 || baseTotal < 0) return false
    return this.money(row, total, currency) !== this.money(row, baseTotal, currency)
  }

  #status(row: SourceRow, totalMinor: number | null, refundedMinor: number): OrderStatus | null {
    const text = this.text(row, this.at.status)
    const status = text === null ? null : multilingualStatus(text)
    if (status === undefined) this.report('unknown_status', row, this.at.status, text)
    if (status === 'cancelled' || status === 'refunded' || refundedMinor <= 0) return status ?? null
    return totalMinor !== null && refundedMinor >= totalMinor ? 'refunded' : 'partially_refunded'
  }
}

const MOST_PARTS = 8

/**
 * `company, street, city, region, postcode` in one cell, the first and the region only where there are any. What
 * cannot be told apart is left out; a wrong address is worse than none.
 */
function withAddress(contact: ContactFact | null, cell: string | null): ContactFact | null {
  if (contact === null || cell === null) return contact
  const parts = cell.split(',').map(part => part.replaceAll(/\s+/g, ' ').trim())
  const postalCode = parts.at(-1) ?? ''
  if (parts.length < 3 || parts.length > MOST_PARTS || !/\d/.test(postalCode) || postalCode.length > 10)
    return contact
  const streetAt = parts.findIndex((part, index) => index < parts.length - 2 && /\d/.test(part))
  const [city = '', region = '', ...more] = parts.slice(streetAt + 1, -1)
  if (streetAt < 0 || streetAt > 1 || city === '' || more.length > 0) return contact
  const { street, houseNumber } = splitStreet(parts[streetAt] ?? '', contact.country)
  return {
    ...contact,
    company: contact.company ?? (streetAt === 1 ? parts[0] || null : null),
    street,
    houseNumber,
    postalCode: cleanPostalCode(postalCode, contact.country),
    city,
    region: region || null,
    imported: { ...contact.imported, street: cell },
  }
}
