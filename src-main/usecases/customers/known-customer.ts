import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { Connection } from '../../db/database.ts'
import { rootsOf } from '../../db/merges.ts'

/**
 * The customer that a number stands for: the one that it was merged into, else itself. What the owner says of a
 * merged customer is said of that one.
 * @throws ExpectedFailure `not_found`.
 */
export function knownCustomer(db: Connection, customerId: number): number {
  return knownCustomers(db, [customerId])(customerId)
}

/**
 * The same of many at once, to be asked for by number.
 * @throws ExpectedFailure `not_found` where one is asked for that is none.
 */
export function knownCustomers(
  db: Connection,
  customerIds: readonly number[],
): (customerId: number) => number {
  const roots = rootsOf(db, customerIds)
  return customerId => {
    const root = roots.get(customerId)
    if (root === undefined) throw new ExpectedFailure({ code: 'not_found', what: 'customer' })
    return root
  }
}
