import SqliteDatabase from 'better-sqlite3'
import { databasePath } from '../../src-main/db/open.ts'

/**
 * What is searched for in the background and found anew at any time, and which facts changed in which order; it says
 * nothing that other tables do not.
 */
const OF_THE_BACKGROUND = [
  'changed_customers',
  'sqlite_sequence',
  'duplicate_keys',
  'compared_customers',
  'duplicate_pairs',
  'duplicate_groups',
  'household_pairs',
  'duplicate_model',
  'uncompared_customers',
]

/** Every row of every table of a customer base (search index included), and its schema. */
export function dumpTables(dataDirectory: string): Record<string, unknown[]> {
  const db = new SqliteDatabase(databasePath(dataDirectory), { readonly: true })
  const names = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'customer_search' ORDER BY name",
    )
    .pluck()
    .all()
  const dump: Record<string, unknown[]> = {
    schema: db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name').all(),
  }
  for (const name of names)
    if (!OF_THE_BACKGROUND.includes(name)) dump[name] = db.prepare(`SELECT * FROM "${name}"`).all()
  db.close()
  return dump
}

/** The database's own verdict on its integrity. */
export function integrityOf(dataDirectory: string): unknown {
  const db = new SqliteDatabase(databasePath(dataDirectory), { readonly: true })
  const result = [db.pragma('integrity_check', { simple: true }), db.pragma('foreign_key_check')]
  db.close()
  return result
}
