import type { OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { CellReader, columnsAt, type SourceRow } from '../cells.ts'
import { ContactReader } from '../contact.ts'
import { parseCurrency } from '../fields/money.ts'
import { type Conventions, detectByColumns, type Format, type ReaderSink, type RowReader } from '../format.ts'
import type { Header } from '../header.ts'
import { partyOf } from '../party.ts'
import { isAbandoned, shopware5Status } from './shopware5-status.ts'

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
  salutation: ['billingSalutation'],
  title: ['billingTitle'],
  firstName: ['billingFirstName'],
  lastName: ['billingLastName'],
  company: ['billingCompany'],
  department: ['billingDepartment'],
  street: ['billingStreet'],
  addressLine2: ['billingAdditionalAddressLine1'],
  addressLine3: ['billingAdditionalAddressLine2'],
  postalCode: ['billingZipCode'],
  city: ['billingCity'],
  region: ['billingState'],
  country: ['billingCountry'],
  phone: ['billingPhone'],
  shippingSalutation: ['shippingSalutation'],
  shippingTitle: ['shippingTitle'],
  shippingFirstName: ['shippingFirstName'],
  shippingLastName: ['shippingLastName'],
  shippingCompany: ['shippingCompany'],
  shippingDepartment: ['shippingDepartment'],
  shippingStreet: ['shippingStreet'],
  shippingAddressLine2: ['shippingAdditionalAddressLine1'],
  shippingAddressLine3: ['shippingAdditionalAddressLine2'],
  shippingPostalCode: ['shippingZipCode'],
  shippingCity: ['shippingCity'],
  shippingRegion: ['shippingState'],
  shippingCountry: ['shippingCountry'],
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
  createReader: (header, conventions, sink) => new Shopware5MainOrderReader(header, conventions, sink),
}

class Shopware5MainOrderReader implements RowReader {
  readonly #at: Readonly<Record<Field, number>>
  readonly #cells: CellReader
  readonly #billing: ContactReader
  readonly #shipping: ContactReader
  readonly #header: Header
  readonly #sink: ReaderSink

  constructor(header: Header, conventions: Conventions, sink: ReaderSink) {
    const at = columnsAt<Field>(columns, header)
    this.#at = at
    this.#header = header
    this.#sink = sink
    this.#cells = new CellReader(header, conventions, sink)
    this.#billing = new ContactReader(
      {
        salutation: [at.salutation],
        title: [at.title],
        firstName: [at.firstName],
        lastName: [at.lastName],
        company: [at.company],
        street: [at.street],
        addressLine2: [at.department, at.addressLine2, at.addressLine3],
        postalCode: [at.postalCode],
        city: [at.city],
        region: [at.region],
        country: [at.country],
        email: [at.email],
        phone: [at.phone],
      },
      header,
      sink,
    )
    this.#shipping = new ContactReader(
      {
        salutation: [at.shippingSalutation],
        title: [at.shippingTitle],
        firstName: [at.shippingFirstName],
        lastName: [at.shippingLastName],
        company: [at.shippingCompany],
        street: [at.shippingStreet],
        addressLine2: [at.shippingDepartment, at.shippingAddressLine2, at.shippingAddressLine3],
        postalCode: [at.shippingPostalCode],
        city: [at.shippingCity],
        region: [at.shippingRegion],
        country: [at.shippingCountry],
      },
      header,
      sink,
    )
  }

  row(cells: readonly string[], row: number): void {
    if (this.#header.isRepeatedBy(cells)) {
      this.#sink.skip(row, 'footer_row')
      return
    }
    const source = { cells, row }
    const number = this.#cells.text(source, this.#at.orderNumber)
    if (number !== null && this.#cells.isAlone(source, this.#at.orderNumber))
      this.#sink.skip(row, 'footer_row')
    else if (number !== null && number !== '0') this.#sink.order(this.#order(number, source), [row])
    else if (number === '0' || isAbandoned(this.#cells.text(source, this.#at.status)))
      this.#sink.skip(row, 'abandoned_basket')
    else this.#sink.skip(row, 'missing_order_id')
  }

  end(): void {}

  #order(key: string, row: SourceRow): OrderFact {
    const at = this.#at
    const cells = this.#cells
    const currency = parseCurrency(cells.text(row, at.currency))
    if (currency === null) this.#sink.issue('missing_currency', row.row, null, null)
    const amount = (column: number) => cells.money(row, column, currency ?? 'EUR')
    const totalMinor = amount(at.total)
    const netMinor = amount(at.netTotal)
    const shippingMinor = amount(at.shippingCost)
    const billing = this.#billing.read(row)
    const shipping = this.#shipping.read(row)
    return {
      externalId: key,
      number: key,
      day: cells.orderDay(row, at.day),
      currency,
      goodsMinor: totalMinor === null ? null : totalMinor - (shippingMinor ?? 0),
      shippingMinor,
      taxMinor: totalMinor === null || netMinor === null ? null : Math.max(0, totalMinor - netMinor),
      discountMinor: null,
      totalMinor,
      refundedMinor: null,
      status: this.#status(row),
      paidDay: null,
      shippedDay: null,
      voucherCode: null,
      note: null,
      acceptsEmail: null,
      party: partyOf({
        email: billing?.email ?? null,
        customerNumber: cells.text(row, at.customerNumber),
        phone: billing?.phone ?? null,
        contacts: [billing, shipping],
        orderId: key,
      }),
      billing,
      shipping,
      items: null,
      itemsComplete: false,
      derivedTotals: false,
    }
  }

  #status(row: SourceRow): OrderStatus | null {
    const columnOf = { order: this.#at.status, payment: this.#at.financialStatus }
    const orderState = this.#cells.text(row, columnOf.order)
    const { status, unknown } = shopware5Status(orderState, this.#cells.text(row, columnOf.payment))
    for (const which of unknown) {
      const column = columnOf[which]
      this.#sink.issue(
        'unknown_status',
        row.row,
        this.#header.names[column] ?? null,
        row.cells[column] ?? null,
      )
    }
    return status
  }
}
