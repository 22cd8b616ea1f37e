import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { customerExists } from '../../db/customers.ts'
import type { Connection } from '../../db/database.ts'
import { rootOf } from '../../db/merges.ts'

/**
 * The customer that a number stands for: the one that it was merged into, else itself. What the owner says of a
 * merged customer is said of that one.
 * @throws ExpectedFailure `not_found`.
 */
export function knownCustomer(db: Connection, customerId: number): number {
  if (!customerExists(db, customerId)) throw new ExpectedFailure({ code: 'not_found', what: 'customer' })
  return rootOf(db, customerId)
}
