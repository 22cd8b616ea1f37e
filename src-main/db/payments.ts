import type { OrderStatus } from '../../shared/model/order.ts'
import { PAYMENT_PLATFORMS } from '../../shared/model/platform.ts'
import type { Connection } from './database.ts'

/** What is needed to find out which order a payment is for. */
export interface SaleRow {
  id: number
  externalId: string
  number: string
  day: string | null
  currency: string | null
  totalMinor: number | null
  billingDetailsId: number | null
  shippingDetailsId: number | null
}

/** Where an order stands and what was given back of it; null where no file says so. */
export interface Standing {
  status: OrderStatus | null
  refundedMinor: number | null
}

/** An order with its money: as files state it, and as it is shown and counted. */
export interface MoneyRow {
  id: number
  contactRecordId: number | null
  goodsMinor: number | null
  totalMinor: number | null
  shippingMinor: number | null
  /** Counts nowhere, by the owner's word. */
  isFlagged: boolean
  stated: Standing
  shown: Standing & { countedValueMinor: number | null }
}

const PLATFORM_LIST = JSON.stringify([...PAYMENT_PLATFORMS])
const SERVICES = '(SELECT id FROM sources WHERE platform IN (SELECT value FROM json_each(?)))'
const SALE = `orders.id, external_id AS externalId, number, day, currency, total_minor AS totalMinor,
  billing_details_id AS billingDetailsId, shipping_details_id AS shippingDetailsId`

/** False where no payment service ever showed a payment, nor anything derived from payments is left. */
export function hasPayments(db: Connection): boolean {
  return (
    db
      .prepare(
        `SELECT 1 WHERE EXISTS ${SERVICES} OR EXISTS (SELECT 1 FROM order_payments)
           OR EXISTS (SELECT 1 FROM orders_before_payments)`,
      )
      .get(PLATFORM_LIST) !== undefined
  )
}

/** Whose orders some customers paid for: what a payer is called stands on the buyer's card, too. */
export function customersPaidForBy(db: Connection, customerIds: Iterable<number>): number[] {
  return db
    .prepare<[string], number>(
      `SELECT DISTINCT buyer.customer_id FROM order_payments
         JOIN orders AS payment ON payment.id = payment_id
         JOIN contact_records AS payer ON payer.id = payment.contact_record_id
         JOIN orders AS paid ON paid.id = order_id
         JOIN contact_records AS buyer ON buyer.id = paid.contact_record_id
       WHERE payer.customer_id IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .all(JSON.stringify([...customerIds]))
}

/** Payments that came about, with an amount. */
export function readPayments(db: Connection): SaleRow[] {
  return db
    .prepare<[string], SaleRow>(
      `SELECT ${SALE} FROM orders WHERE source_id IN ${SERVICES} AND total_minor > 0 AND status IS NOT 'cancelled'`,
    )
    .all(PLATFORM_LIST)
}

/** Every order of all other sources, one at a time. */
export function iterateOrders(db: Connection): IterableIterator<SaleRow> {
  return db
    .prepare<[string], SaleRow>(`SELECT ${SALE} FROM orders WHERE source_id NOT IN ${SERVICES}`)
    .iterate(PLATFORM_LIST)
}

/**
 * Sets which order each payment is for; only rows that differ are written.
 * @returns the records of the payments and orders that found or lost each other.
 */
export function writePaymentLinks(db: Connection, orderOfPayment: ReadonlyMap<number, number>): number[] {
  const known = new Map(
    db
      .prepare<[], { payment_id: number; order_id: number }>(
        'SELECT payment_id, order_id FROM order_payments',
      )
      .all()
      .map(row => [row.payment_id, row.order_id]),
  )
  const drop = db.prepare('DELETE FROM order_payments WHERE payment_id = ?')
  const put = db.prepare('INSERT OR REPLACE INTO order_payments VALUES (?, ?)')
  const changed: number[] = []
  for (const [paymentId, orderId] of known) {
    if (orderOfPayment.get(paymentId) === orderId) continue
    changed.push(paymentId, orderId)
    if (!orderOfPayment.has(paymentId)) drop.run(paymentId)
  }
  for (const [paymentId, orderId] of orderOfPayment) {
    if (known.get(paymentId) === orderId) continue
    changed.push(paymentId, orderId)
    put.run(paymentId, orderId)
  }
  return db
    .prepare<[string], number>(
      `SELECT DISTINCT contact_record_id FROM orders
       WHERE id IN (SELECT value FROM json_each(?)) AND contact_record_id IS NOT NULL`,
    )
    .pluck()
    .all(JSON.stringify(changed))
}

interface StoredMoney extends Omit<MoneyRow, 'stated' | 'shown' | 'isFlagged'>, Standing {
  isFlagged: number
  countedValueMinor: number | null
  statedId: number | null
  statedStatus: OrderStatus | null
  statedRefundedMinor: number | null
}

/**
 * The money of all payments, of the orders that they are for, and of orders that a payment changed earlier.
 * @param orderIds the orders that payments are for.
 */
export function readMoney(db: Connection, orderIds: Iterable<number>): MoneyRow[] {
  const rows = db
    .prepare<[string, string], StoredMoney>(
      `SELECT orders.id, contact_record_id AS contactRecordId, goods_minor AS goodsMinor, total_minor AS totalMinor,
         shipping_minor AS shippingMinor, counted_value_minor AS countedValueMinor, orders.status,
         orders.refunded_minor AS refundedMinor, flagged_orders.order_id IS NOT NULL AS isFlagged, stated.order_id AS statedId, stated.status AS statedStatus,
         stated.refunded_minor AS statedRefundedMinor
       FROM orders LEFT JOIN orders_before_payments AS stated ON stated.order_id = orders.id
         LEFT JOIN flagged_orders ON flagged_orders.order_id = orders.id
       WHERE orders.id IN (SELECT id FROM orders WHERE source_id IN ${SERVICES}
         UNION SELECT value FROM json_each(?) UNION SELECT order_id FROM orders_before_payments)`,
    )
    .all(PLATFORM_LIST, JSON.stringify([...orderIds]))
  return rows.map(row => {
    const { id, contactRecordId, goodsMinor, totalMinor, shippingMinor } = row
    const { status, refundedMinor, countedValueMinor } = row
    const stated =
      row.statedId === null
        ? { status, refundedMinor }
        : { status: row.statedStatus, refundedMinor: row.statedRefundedMinor }
    const shown = { status, refundedMinor, countedValueMinor }
    const isFlagged = row.isFlagged === 1
    return { id, contactRecordId, goodsMinor, totalMinor, shippingMinor, isFlagged, stated, shown }
  })
}

/** Writes how orders are shown and counted, and keeps what files state where that is something else. */
export function shownMoneyWriter(db: Connection): (row: MoneyRow, shown: MoneyRow['shown']) => void {
  const update = db.prepare(
    'UPDATE orders SET status = ?, refunded_minor = ?, counted_value_minor = ? WHERE id = ?',
  )
  const keep = db.prepare('INSERT OR REPLACE INTO orders_before_payments VALUES (?, ?, ?)')
  const forget = db.prepare('DELETE FROM orders_before_payments WHERE order_id = ?')
  return ({ id, stated }, { status, refundedMinor, countedValueMinor }) => {
    update.run(status, refundedMinor, countedValueMinor, id)
    if (stated.status === status && stated.refundedMinor === refundedMinor) forget.run(id)
    else keep.run(id, stated.status, stated.refundedMinor)
  }
}

/** E-mail, names and company of contact details, by the details' number. */
export function contactNames(db: Connection): (detailsId: number) => ContactNames | undefined {
  const read = db.prepare<[number], ContactNames>(
    `SELECT email, first_name AS firstName, last_name AS lastName, full_name AS fullName, company
     FROM contact_details WHERE id = ?`,
  )
  return detailsId => read.get(detailsId)
}

export interface ContactNames {
  email: string | null
  firstName: string | null
  lastName: string | null
  fullName: string | null
  company: string | null
}
