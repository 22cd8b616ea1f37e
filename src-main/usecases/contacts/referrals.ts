import { type CalendarDay, isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { deleteReferral, insertReferral } from '../../db/referrals.ts'
import { knownCustomer } from '../customers/known-customer.ts'

/** Who came by whose word, as the owner notes it. */
export interface NotedReferral {
  /** Who was referred. */
  customerId: number
  referrer: { customerId: number } | { name: string }
  /** Default: today. */
  day?: CalendarDay | undefined
}

/**
 * Notes who came by whose word.
 * @returns the number of the referral.
 * @throws ExpectedFailure `not_found` for a customer, `invalid` where somebody would refer themselves, or for a day that is
 *   none or lies in the future.
 */
export function addReferral(
  db: Connection,
  { customerId, referrer, day: given }: NotedReferral,
  today: CalendarDay,
): number {
  const day = given ?? today
  if (!isCalendarDay(day) || day > today) throw new ExpectedFailure({ code: 'invalid', field: 'day' })
  return inTransaction(db, () => {
    const referredId = knownCustomer(db, customerId)
    if ('name' in referrer) return insertReferral(db, { day, referredId, referrer })
    const referrerId = knownCustomer(db, referrer.customerId)
    if (referrerId === referredId) throw new ExpectedFailure({ code: 'invalid', field: 'referrer' })
    return insertReferral(db, { day, referredId, referrer: { customerId: referrerId } })
  })
}

/** Takes a referral back; one that is no more is as it should be. */
export function removeReferral(db: Connection, referralId: number): void {
  inTransaction(db, () => deleteReferral(db, referralId))
}
