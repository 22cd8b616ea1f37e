import { dayOfInstant } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { readExportMoment } from '../../db/exports.ts'
import { deleteContactsOfList, insertContactsOfList } from '../../db/listed-customers.ts'
import { readAppSettings } from '../../db/settings.ts'

/**
 * Notes of everybody on a list that they were contacted with it, on the day on which it was made: after it was decided to
 * send it, or again where that was taken back.
 * @returns how many were noted.
 * @throws ExpectedFailure `not_found`, or `invalid` for a list that is for having addresses checked.
 */
export function noteListContacts(db: Connection, exportId: number): number {
  const { timeZone } = readAppSettings(db)
  return inTransaction(db, () => {
    const made = readExportMoment(db, exportId)
    if (made === null) throw new ExpectedFailure({ code: 'not_found', what: 'list' })
    if (made.purpose === 'address_check') throw new ExpectedFailure({ code: 'invalid', field: 'exportId' })
    return insertContactsOfList(db, exportId, dayOfInstant(made.exportedAtMs, timeZone))
  })
}

/** The list was never sent: nobody was contacted with it. @returns how many contacts were taken back. */
export function takeBackListContacts(db: Connection, exportId: number): number {
  return inTransaction(db, () => deleteContactsOfList(db, exportId))
}
