import type { z } from 'zod'
import { type Settings, settingsSchema } from '../../shared/model/settings.ts'
import type { Connection } from './database.ts'

/** A stored JSON value; undefined where it was never set. */
export function readSetting(db: Connection, key: string): unknown {
  const row = db.prepare<[string], { value: string }>('SELECT value FROM settings WHERE key = ?').get(key)
  return row === undefined ? undefined : JSON.parse(row.value)
}

export function writeSetting(db: Connection, key: string, value: unknown): void {
  db.prepare(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, JSON.stringify(value))
}

export function deleteSetting(db: Connection, key: string): void {
  db.prepare('DELETE FROM settings WHERE key = ?').run(key)
}

/** Something that the owner sets, stored under a key of its own. */
export interface OwnSetting<Value> {
  key: string
  schema: z.ZodType<Value>
  /** Until the owner sets it. */
  usual: Value
}

/** What the owner set; as usual where that is not there, or cannot be read any more. */
export function readOwnSetting<Value>(db: Connection, { key, schema, usual }: OwnSetting<Value>): Value {
  const stored = schema.safeParse(readSetting(db, key))
  return stored.success ? stored.data : usual
}

const APP_SETTINGS = 'app'

/** The owner's settings, with the computer's time zone until one is chosen. */
export function readAppSettings(db: Connection): Settings {
  const defaults: Settings = {
    language: null,
    colorScheme: 'auto',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    includeShipping: false,
    mainCurrency: null,
    currencyRates: [],
    sureDuplicates: 0.99,
    dailyNotice: false,
    lastNoticeDay: null,
  }
  const stored = settingsSchema.partial().safeParse(readSetting(db, APP_SETTINGS))
  return stored.success ? settingsSchema.parse({ ...defaults, ...stored.data }) : defaults
}

export function writeAppSettings(db: Connection, settings: Settings): void {
  writeSetting(db, APP_SETTINGS, settings)
}
