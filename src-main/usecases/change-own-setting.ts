import { type Connection, inTransaction } from '../db/database.ts'
import { type OwnSetting, readOwnSetting, writeSetting } from '../db/settings.ts'

/**
 * Changes what the owner sets.
 * @param change makes the new value from the one before.
 * @returns the value before, to put it back the same way.
 */
export function changeOwnSetting<Value>(
  db: Connection,
  setting: OwnSetting<Value>,
  change: (before: Value) => Value,
): Value {
  return inTransaction(db, () => {
    const before = readOwnSetting(db, setting)
    writeSetting(db, setting.key, change(before))
    return before
  })
}
