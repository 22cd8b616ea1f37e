import { countedValueMinor, orderStatusSchema } from '../../../shared/model/order.ts'
import { customersOfRecords } from '../../db/contacts.ts'
import type { Connection } from '../../db/database.ts'
import {
  findFlaggedCustomers,
  findFlaggedOrders,
  forgetFlagsOfRemovedSample,
  hasFlags,
  readFlaggedCustomers,
  readFlaggedOrders,
  readOrderMoney,
  recordsOfOrders,
  uncountFlaggedOrders,
  writeCountedValue,
  writeFlaggedCustomers,
  writeFlaggedOrders,
} from '../../db/flags.ts'

/**
 * Finds anew which orders and customers the owner's flags mean, and takes them out of every figure: a flagged order
 * has no counted value. All of it follows from the flags and the orders alone, so that it is right again after any
 * import, merge and undo. Runs inside the caller's transaction.
 * @returns the customers whose line in the list changed.
 */
export function settleFlags(db: Connection): number[] {
  if (!hasFlags(db)) return []
  forgetFlagsOfRemovedSample(db)
  const [customersBefore, ordersBefore] = [readFlaggedCustomers(db), readFlaggedOrders(db)]
  const customers = findFlaggedCustomers(db)
  writeFlaggedCustomers(db, customers)
  const orders = findFlaggedOrders(db)
  writeFlaggedOrders(db, orders)
  const records = new Set(uncountFlaggedOrders(db))
  const changedOrders = changed(ordersBefore, orders, ({ orderId }) => orderId)
  const flagged = new Set(orders.map(({ orderId }) => orderId))
  for (const orderId of changedOrders) if (!flagged.has(orderId)) countAgain(db, orderId)
  for (const id of recordsOfOrders(db, changedOrders)) records.add(id)
  return [
    ...new Set([
      ...changed(customersBefore, customers, ({ customerId }) => customerId),
      ...(records.size === 0 ? [] : customersOfRecords(db, records)),
    ]),
  ]
}

/** The numbers of what was flagged, is no more, or is flagged otherwise. */
function changed<Flagged>(
  before: readonly Flagged[],
  after: readonly Flagged[],
  idOf: (flagged: Flagged) => number,
): number[] {
  const texts = new Map(before.map(flagged => [idOf(flagged), JSON.stringify(flagged)]))
  const ids = new Set(texts.keys())
  for (const flagged of after) {
    const id = idOf(flagged)
    if (texts.get(id) === JSON.stringify(flagged)) ids.delete(id)
    else ids.add(id)
  }
  return [...ids]
}

function countAgain(db: Connection, orderId: number): void {
  const money = readOrderMoney(db, orderId)
  if (money === undefined) return
  const status = orderStatusSchema.parse(money.status)
  writeCountedValue(db, orderId, money.isPayment === 1 ? null : countedValueMinor({ ...money, status }))
}
