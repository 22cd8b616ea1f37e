import type { Settings } from '../../shared/model/settings.ts'
import { type Connection, inTransaction } from '../db/database.ts'
import { readAppSettings, writeAppSettings } from '../db/settings.ts'
import { groupSureDuplicates } from './duplicates/group-duplicates.ts'

/** Settings to change; what is undefined stays as it is. */
export type SettingsChange = { [Name in keyof Settings]?: Settings[Name] | undefined }

/** Changes settings, and what is derived from them. */
export function changeSettings(db: Connection, changes: SettingsChange): Settings {
  return inTransaction(db, () => {
    const before = readAppSettings(db)
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
    const settings: Settings = { ...before, ...given }
    writeAppSettings(db, settings)
    if (settings.sureDuplicates !== before.sureDuplicates) groupSureDuplicates(db)
    return settings
  })
}
