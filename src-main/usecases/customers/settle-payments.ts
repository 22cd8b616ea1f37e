import { countedValueMinor } from '../../../shared/model/order.ts'
import { customersOfRecords } from '../../db/contacts.ts'
import type { Connection } from '../../db/database.ts'
import {
  type ContactNames,
  contactNames,
  hasPayments,
  iterateOrders,
  type MoneyRow,
  readMoney,
  readPayments,
  type SaleRow,
  shownMoneyWriter,
  writePaymentLinks,
} from '../../db/payments.ts'
import { foldText } from '../../importers/fields/text.ts'
import { statusAfterRefund } from '../../importers/refunds.ts'
import { matchPayments, possibleOrders, type Sale } from '../../matching/payments.ts'

/**
 * Finds anew which orders of shops and marketplaces the payments of payment services are for. Such a payment does not
 * count, as its order does; and what it gave back counts on the order, unless that one states at least as much itself.
 * All of it follows from the orders alone, so that it is right again after any import and any undo. Runs inside the
 * caller's transaction.
 * @returns the customers whose figures changed.
 */
export function settlePayments(db: Connection): number[] {
  if (!hasPayments(db)) return []
  const orderOfPayment = findOrders(db)
  const touched = new Set(writePaymentLinks(db, orderOfPayment))
  const rows = readMoney(db, new Set(orderOfPayment.values()))
  const refunded = refundedByPayments(rows, orderOfPayment)
  const write = shownMoneyWriter(db)
  for (const row of rows) {
    const shown = shownMoney(row, refunded.get(row.id) ?? 0, orderOfPayment.has(row.id))
    if (isSame(shown, row.shown)) continue
    write(row, shown)
    if (row.contactRecordId !== null) touched.add(row.contactRecordId)
  }
  return touched.size === 0 ? [] : customersOfRecords(db, touched)
}

function findOrders(db: Connection): Map<number, number> {
  const withPersons = personReader(db)
  const payments = readPayments(db).map(row => ({
    ...row,
    number: row.number === row.externalId ? null : row.number,
  }))
  if (payments.length === 0) return new Map()
  const isPossible = possibleOrders(payments)
  const orders: SaleRow[] = []
  for (const order of iterateOrders(db)) if (isPossible(order)) orders.push(order)
  return matchPayments(payments.map(withPersons), orders.map(withPersons))
}

type Nameable = Omit<SaleRow, 'number' | 'externalId'> & Pick<Sale, 'number'>

function personReader(db: Connection): (row: Nameable) => Sale {
  const read = contactNames(db)
  return row => {
    const persons = new Set<string>()
    for (const detailsId of new Set([row.billingDetailsId, row.shippingDetailsId])) {
      const contact = detailsId === null ? undefined : read(detailsId)
      if (contact !== undefined) for (const key of personKeys(contact)) persons.add(key)
    }
    const { id, number, day, currency, totalMinor } = row
    return { id, number, day, currency, totalMinor, persons: [...persons] }
  }
}

/** Names whatever the order of their words; a single word names nobody. */
function personKeys({ email, firstName, lastName, fullName, company }: ContactNames): string[] {
  const keys = email === null ? [] : [`email:${email}`]
  for (const name of [`${firstName ?? ''} ${lastName ?? ''}`, fullName ?? '', company ?? '']) {
    const words = foldText(name).split(' ').filter(Boolean)
    if (words.length > 1) keys.push(`name:${words.sort().join(' ')}`)
  }
  return keys
}

/** What payments gave back, by the order that they are for. */
function refundedByPayments(
  rows: readonly MoneyRow[],
  orderOfPayment: ReadonlyMap<number, number>,
): Map<number, number> {
  const refunded = new Map<number, number>()
  for (const { id, stated } of rows) {
    const orderId = orderOfPayment.get(id)
    if (orderId === undefined || stated.refundedMinor === null) continue
    refunded.set(orderId, (refunded.get(orderId) ?? 0) + stated.refundedMinor)
  }
  return refunded
}

function shownMoney(row: MoneyRow, refundedByPayments: number, isPayment: boolean): MoneyRow['shown'] {
  const { goodsMinor, totalMinor, shippingMinor, stated } = row
  const isMore = refundedByPayments > (stated.refundedMinor ?? 0)
  const refundedMinor = isMore ? refundedByPayments : stated.refundedMinor
  const status = isMore ? statusAfterRefund(stated.status, totalMinor, refundedByPayments) : stated.status
  const money = { goodsMinor, totalMinor, shippingMinor, status: status ?? 'paid' }
  return {
    status,
    refundedMinor,
    countedValueMinor:
      isPayment || row.isFlagged ? null : countedValueMinor({ ...money, refundedMinor: refundedMinor ?? 0 }),
  }
}

function isSame(a: MoneyRow['shown'], b: MoneyRow['shown']): boolean {
  return (
    a.status === b.status &&
    a.refundedMinor === b.refundedMinor &&
    a.countedValueMinor === b.countedValueMinor
  )
}
