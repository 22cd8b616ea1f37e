import type { CalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { FlagKind } from '../../../shared/model/flag.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import {
  dropCustomerFlag,
  dropOrderFlag,
  putCustomerFlag,
  putOrderFlag,
  readOrderMoney,
} from '../../db/flags.ts'
import { knownCustomer } from './known-customer.ts'
import { refreshCustomers } from './refresh-customers.ts'
import { settleFlags } from './settle-flags.ts'

/**
 * Marks an order as test or fraud, so that it counts nowhere; null takes its own mark back.
 * @throws ExpectedFailure `not_found`.
 */
export function setOrderFlag(
  db: Connection,
  orderId: number,
  kind: FlagKind | null,
  today: CalendarDay,
): void {
  inTransaction(db, () => {
    if (readOrderMoney(db, orderId) === undefined)
      throw new ExpectedFailure({ code: 'not_found', what: 'order' })
    if (kind === null) dropOrderFlag(db, orderId)
    else putOrderFlag(db, orderId, kind, today)
    refreshCustomers(db, settleFlags(db), 'incremental')
  })
}

/**
 * Marks a person as test or fraud: out of every figure and every list, with all present and later orders. null takes
 * the mark back.
 * @throws ExpectedFailure `not_found`.
 */
export function setCustomerFlag(
  db: Connection,
  customerId: number,
  kind: FlagKind | null,
  today: CalendarDay,
): void {
  inTransaction(db, () => {
    const id = knownCustomer(db, customerId)
    if (kind === null) dropCustomerFlag(db, id)
    else putCustomerFlag(db, id, kind, today)
    refreshCustomers(db, settleFlags(db), 'incremental')
  })
}
