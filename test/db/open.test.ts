import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { ExpectedFailure } from '../../shared/model/failure.ts'
import { migrate, userVersion } from '../../src-main/db/migrate.ts'
import { migrations } from '../../src-main/db/migrations/index.ts'
import { connect, databasePath, openDatabase } from '../../src-main/db/open.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

function failureOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error instanceof ExpectedFailure ? error.failure : error
  }
  return null
}

describe('opening the customer base', () => {
  test('a new folder gets a database of the newest version', async () => {
    await using directory = await temporaryDirectory()
    const opened = openDatabase(join(directory.path, 'new', 'folder'))
    expect(userVersion(opened.db)).toBe(migrations.at(-1)?.version)
    expect(opened.db.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(opened.db.pragma('synchronous', { simple: true })).toBe(2)
    expect(opened.db.pragma('foreign_keys', { simple: true })).toBe(1)
    opened.close()
    expect(readdirSync(join(directory.path, 'new', 'folder'))).toEqual(['stammkunde.sqlite'])
  })

  test('a file of a newer version is refused and left as it is', async () => {
    await using directory = await temporaryDirectory()
    openDatabase(directory.path).close()
    const db = connect(databasePath(directory.path))
    db.pragma('user_version = 99')
    db.close()
    expect(failureOf(() => openDatabase(directory.path))).toEqual({
      code: 'database_newer',
      fileVersion: 99,
      appVersion: migrations.at(-1)?.version,
    })
    const after = connect(databasePath(directory.path))
    expect(userVersion(after)).toBe(99)
    after.close()
  })

  test('a file that is no database is refused', async () => {
    await using directory = await temporaryDirectory()
    writeFileSync(databasePath(directory.path), 'Dear diary, this is not a database. '.repeat(500))
    expect(failureOf(() => openDatabase(directory.path))).toMatchObject({ code: 'database_damaged' })
  })

  test('after an unclean end the file is checked, and damage is told', async () => {
    await using directory = await temporaryDirectory()
    openDatabase(directory.path).close()
    // The mark of a process that is long gone.
    writeFileSync(join(directory.path, 'open-999999999'), '')
    const checked = openDatabase(directory.path)
    expect(checked.wasCheckedAfterCrash).toBe(true)
    checked.db.exec("INSERT INTO settings VALUES ('filler', hex(randomblob(200000)))")
    checked.close()
    expect(existsSync(join(directory.path, 'open-999999999'))).toBe(false)
    const clean = openDatabase(directory.path)
    expect(clean.wasCheckedAfterCrash).toBe(false)
    clean.close()
    damage(databasePath(directory.path))
    writeFileSync(join(directory.path, 'open-999999999'), '')
    expect(failureOf(() => openDatabase(directory.path))).toMatchObject({ code: 'database_damaged' })
  })
})

/** Overwrites pages in the middle of a database file. */
function damage(path: string): void {
  const db = new SqliteDatabase(path)
  const pageSize = Number(db.pragma('page_size', { simple: true }))
  db.close()
  const { openSync, writeSync, closeSync } = process.getBuiltinModule('node:fs')
  const descriptor = openSync(path, 'r+')
  writeSync(descriptor, Buffer.alloc(pageSize * 3, 0xab), 0, pageSize * 3, pageSize)
  closeSync(descriptor)
}

describe('migrations', () => {
  test('versions are numbered without gaps', () => {
    expect(migrations.map(migration => migration.version)).toEqual(migrations.map((_, index) => index + 1))
  })

  test('each step after the first is preceded by a backup of the data as it was', async () => {
    await using directory = await temporaryDirectory()
    const backups = join(directory.path, 'backups')
    const db = connect(join(directory.path, 'test.sqlite'))
    const first = {
      version: 1,
      name: 'one',
      up: (to: typeof db) => to.exec("CREATE TABLE a (x); INSERT INTO a VALUES ('kept')"),
    }
    migrate(db, backups, [first])
    expect(existsSync(backups)).toBe(false)
    const second = { version: 2, name: 'two', up: (to: typeof db) => to.exec('ALTER TABLE a ADD COLUMN y') }
    const third = { version: 3, name: 'three', up: (to: typeof db) => to.exec('DROP TABLE a') }
    migrate(db, backups, [first, second, third])
    expect(userVersion(db)).toBe(3)
    expect(readdirSync(backups)).toEqual(['000001-before-2-two.sqlite', '000002-before-3-three.sqlite'])
    const copy = new SqliteDatabase(join(backups, '000001-before-2-two.sqlite'), { readonly: true })
    expect(copy.prepare('SELECT * FROM a').all()).toEqual([{ x: 'kept' }])
    copy.close()
    db.close()
  })

  test('a step that fails leaves the version before it', async () => {
    await using directory = await temporaryDirectory()
    const db = connect(join(directory.path, 'test.sqlite'))
    const good = { version: 1, name: 'good', up: (to: typeof db) => to.exec('CREATE TABLE a (x)') }
    const bad = {
      version: 2,
      name: 'bad',
      up: (to: typeof db) => to.exec('DROP TABLE a; SELECT nonsense FROM nowhere'),
    }
    expect(() => migrate(db, join(directory.path, 'backups'), [good, bad])).toThrow(/nowhere/)
    expect(userVersion(db)).toBe(1)
    expect(db.prepare('SELECT COUNT(*) AS n FROM a').get()).toEqual({ n: 0 })
    db.close()
  })
})
