import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import { bareOrder } from '../bare-order.ts'
import type { SourceRow } from '../cells.ts'
import type { Detection, Format, TableHead } from '../format.ts'
import { GroupedReader, type RowKey } from '../grouped-reader.ts'
import { LineKeys } from '../items.ts'
import { partyOf } from '../party.ts'
import { SingleRowOrders } from '../single-row-orders.ts'
import { type PaypalField, paypalColumns } from './paypal-columns.ts'
import { isRefundType, isSaleType, isTakenBackType, stateOf } from './paypal-words.ts'

/**
 * PayPal → Activity → Download, and the monthly statement; English, German or Spanish, as the account is. One row per
 * movement of money: payments of buyers become orders, refunds find the payment that they refer to, everything else
 * is no order. Buyers have their real e-mail.
 */
export const paypal: Format = {
  id: 'paypal',
  platform: 'paypal',
  sourceName: 'PayPal',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'dmy' },
  columns: paypalColumns,
  moneyFields: ['gross', 'fee', 'net', 'balance'],
  dateFields: ['day'],
  detect,
  createReader: (...file) => new GroupedReader(new PaypalPayments(paypalColumns, ...file)),
}

const REQUIRED: readonly PaypalField[] = ['transactionId', 'gross', 'currency']
/** Owners leave out some of these columns, but not all. */
const SEVERAL: readonly PaypalField[] = ['fee', 'net', 'type', 'status']
/** One of them tells PayPal's files from those of others with the same few words. */
const MARKS: readonly PaypalField[] = ['email', 'recipientEmail', 'referenceId', 'timeZone']

function detect({ header }: TableHead): Detection | null {
  const has = (field: PaypalField) => header.has(...paypalColumns[field])
  if (!REQUIRED.every(has) || SEVERAL.filter(has).length < 2 || !MARKS.some(has)) return null
  const fields = Object.keys(paypalColumns) as PaypalField[] // the record has no other keys
  const found = fields.filter(has).length
  return {
    confidence: 0.7 + 0.3 * (found / fields.length),
    reasons: [
      { code: 'columns_match', found, expected: fields.length },
      {
        code: 'typical_columns',
        columns: [...MARKS, ...REQUIRED]
          .filter(has)
          .map(field => header.names[header.find(...paypalColumns[field])] ?? '')
          .slice(0, 4),
      },
    ],
  }
}

class PaypalPayments extends SingleRowOrders<PaypalField> {
  readonly #lineKeys = new LineKeys()

  keyOf(row: SourceRow): RowKey {
    const id = this.text(row, this.at.transactionId)
    if (id !== null && this.isAlone(row, this.at.transactionId)) return { skip: 'footer_row' }
    if (this.#isRefund(row)) {
      const reference = this.text(row, this.at.referenceId)
      return reference === null ? { skip: 'missing_order_id' } : { key: reference }
    }
    if (!this.#isSale(row)) return { skip: 'not_an_order' }
    return id === null ? { skip: 'missing_order_id' } : { key: id }
  }

  /** Money in from somebody. Transfers, conversions and releases of held money name nobody. */
  #isSale(row: SourceRow): boolean {
    const state = stateOf(this.text(row, this.at.status))
    if (state === 'pending' || this.#isMemo(row) || this.#sign(row) !== 1) return false
    const isNamed = this.text(row, this.at.email) !== null || this.text(row, this.at.fullName) !== null
    return isNamed && isSaleType(this.text(row, this.at.type) ?? '')
  }

  #isRefund(row: SourceRow): boolean {
    const state = stateOf(this.text(row, this.at.status))
    if (state === 'pending' || state === 'failed' || this.#isMemo(row)) return false
    const type = this.text(row, this.at.type) ?? ''
    return this.#sign(row) === -1 ? isRefundType(type) : this.#isTakenBack(row)
  }

  /** Money of a refund or a chargeback that is the shop's after all; it names the payment, as refunds do. */
  #isTakenBack(row: SourceRow): boolean {
    return this.#sign(row) === 1 && isTakenBackType(this.text(row, this.at.type) ?? '')
  }

  /** A row that tells of something without moving money. */
  #isMemo(row: SourceRow): boolean {
    return /^memo/i.test(this.text(row, this.at.balanceImpact) ?? '')
  }

  #sign(row: SourceRow): -1 | 0 | 1 {
    const gross = this.text(row, this.at.gross) ?? ''
    if (!/[1-9]/.test(gross)) return 0
    return /^[^\d]*[-−(]|[-−]$/.test(gross) ? -1 : 1
  }

  protected order(key: string, row: SourceRow): OrderFact {
    this.reportIfCutOff(row, this.at.day, this.at.gross)
    const currency = this.orderCurrency(row, this.at.currency)
    const number = this.text(row, this.at.invoiceNumber) ?? key
    const fact = { ...bareOrder(key), number, currency }
    return this.#isRefund(row)
      ? { ...fact, ...this.#refund(key, row, currency ?? 'EUR') }
      : { ...fact, ...this.#payment(key, row, currency ?? 'EUR') }
  }

  #payment(key: string, row: SourceRow, currency: string): Partial<OrderFact> {
    const totalMinor = this.money(row, this.at.gross, currency)
    const shippingMinor = this.money(row, this.at.shippingCost, currency)
    const taxMinor = this.money(row, this.at.tax, currency)
    const insurance = this.money(row, this.at.insurance, currency) ?? 0
    // Without the column for shipping the goods are not known apart from it.
    const goodsMinor =
      totalMinor === null || this.at.shippingCost < 0
        ? null
        : totalMinor - (shippingMinor ?? 0) - insurance - (taxMinor ?? 0)
    const state = stateOf(this.text(row, this.at.status))
    if (state === 'unknown') this.report('unknown_status', row, this.at.status, this.raw(row, this.at.status))
    const moment = this.orderMoment(row, this.at.day, this.at.time)
    const billing = this.buyer.read(row)
    return {
      ...moment,
      goodsMinor,
      shippingMinor,
      taxMinor,
      totalMinor,
      ...(state === 'reversed' && totalMinor !== null && { refundedMinor: totalMinor }),
      status: STATUSES[state],
      paidDay: state === 'failed' ? null : moment.day,
      note: this.text(row, this.at.note),
      party: this.#party(key, billing),
      billing,
      items: this.#items(row, goodsMinor),
    }
  }

  #refund(key: string, row: SourceRow, currency: string): Partial<OrderFact> {
    // Negative where the money came back.
    const amountMinor = -(this.money(row, this.at.gross, currency) ?? 0)
    const day = this.day(row, this.at.day)
    const id = this.text(row, this.at.transactionId) ?? `${day ?? ''} ${amountMinor}`
    // The sender of a refund is the shop; a statement only names the other side.
    const isFromBuyer = this.at.recipientEmail < 0 || this.#isTakenBack(row)
    const billing = isFromBuyer ? this.buyer.read(row) : this.recipient.read(row)
    return { refunds: [{ id, day, amountMinor }], party: this.#party(key, billing), billing }
  }

  #party(key: string, contact: OrderFact['billing']) {
    return partyOf({ email: contact?.email ?? null, phone: null, contacts: [contact], orderId: key })
  }

  #items(row: SourceRow, goodsMinor: number | null): ItemFact[] | null {
    const name = this.text(row, this.at.itemName)
    if (name === null) return null
    const sku = this.text(row, this.at.itemSku)
    const quantity = this.quantity(row, this.at.itemQuantity) || 1
    this.#lineKeys.beginOrder()
    return [
      {
        lineKey: this.#lineKeys.next(sku, name),
        sku,
        name,
        variant: this.text(row, this.at.itemVariant),
        quantity,
        unitPriceMinor: goodsMinor === null ? null : Math.round(goodsMinor / quantity),
        totalMinor: goodsMinor,
        isGoods: true,
      },
    ]
  }
}

const STATUSES = {
  completed: 'paid',
  unknown: 'paid',
  pending: 'open',
  partially_refunded: 'partially_refunded',
  reversed: 'refunded',
  failed: 'cancelled',
} as const
