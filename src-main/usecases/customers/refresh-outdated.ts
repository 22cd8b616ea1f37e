import { type Connection, inTransaction } from '../../db/database.ts'
import { deleteSetting, readSetting } from '../../db/settings.ts'
import { refreshCustomers } from './refresh-customers.ts'

/** Set by a step of the database's history after which the derived list has to be made anew. */
const OUTDATED = 'list_outdated'

/** Derives the list of customers anew where a new version of the program needs that; else does nothing. */
export function refreshOutdatedList(db: Connection): void {
  if (readSetting(db, OUTDATED) !== true) return
  inTransaction(db, () => {
    refreshCustomers(db, 'all', 'rebuild')
    deleteSetting(db, OUTDATED)
  })
}
