import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Connection, inTransaction } from '../../src-main/db/database.ts'
import { noteUncompared } from '../../src-main/db/duplicates.ts'
import { connect, databasePath } from '../../src-main/db/open.ts'
import { findAllDuplicates } from '../../src-main/usecases/duplicates/find-duplicates.ts'
import { findNewDuplicates } from '../../src-main/usecases/duplicates/find-new-duplicates.ts'
import { integrityOf } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import {
  customerFileMapping,
  TRUTH_COLUMN,
  writeCustomerFile,
} from '../support/generate-people/customer-file.ts'
import { generatePeople } from '../support/generate-people/generate-people.ts'
import { openTestBackend, runToEnd } from '../support/test-backend.ts'

const PEOPLE = 800
const FIRST = 680
const QUIET = { onProgress: () => {}, beforeWriting: () => {} }
const runner = resolve(import.meta.dirname, '../../src-main/host/run.mjs')

const backend = freshBackend(() => load(0, FIRST))

function withDatabase<Result>(work: (db: Connection) => Result): Result {
  const db = connect(databasePath(backend.dataDirectory))
  try {
    return work(db)
  } finally {
    db.close()
  }
}

/** What a search leaves; of unlikely pairs it keeps only those that it happened to ask about. */
function found(db: Connection): Record<string, unknown[]> {
  const tables = [
    'compared_customers',
    'duplicate_pairs WHERE probability >= 0.5',
    'duplicate_groups',
    'household_pairs',
  ]
  return Object.fromEntries(
    tables.map(table => [table.split(' ')[0], db.prepare(`SELECT * FROM ${table}`).all()]),
  )
}

function listed(db: Connection): number[] {
  return db.prepare<[], number>('SELECT customer_id FROM customer_list ORDER BY customer_id').pluck().all()
}

const people = [...generatePeople({ seed: 5, records: PEOPLE })]

/** Imports people of the invented shop. */
async function load(from: number, to: number): Promise<void> {
  const file = join(backend.folder, `${from}.csv`)
  await writeCustomerFile(file, people.slice(from, to))
  const known = await backend.client.fields.list()
  const field =
    known.find(({ name }) => name === TRUTH_COLUMN) ??
    (await backend.client.fields.add({ name: TRUTH_COLUMN, kind: 'text', choices: [] }))
  await runToEnd(backend.client, { files: [file], mapping: customerFileMapping(field.id) })
}

async function findAll(): Promise<void> {
  for await (const _event of await backend.client.duplicates.find());
}

describe('in a shop with many doubles', () => {
  test('whoever is compared anew is found as before', async () => {
    await findAll()
    withDatabase(db => {
      const before = found(db)
      expect(before['duplicate_pairs']?.length).toBeGreaterThan(100)
      expect(before['duplicate_groups']?.length).toBeGreaterThan(50)
      expect(before['household_pairs']?.length).toBeGreaterThan(2)
      for (const start of [0, 1, 2]) {
        noteUncompared(
          db,
          Array.from({ length: 130 }, (_, at) => start + 1 + at * 5),
        )
        expect(findNewDuplicates(db, QUIET)).toBe(true)
        expect(found(db)).toEqual(before)
      }
    })
  })

  test('new people are found as by a search of everybody that had learned the same', async () => {
    await findAll()
    const known = new Set(withDatabase(listed))
    await load(FIRST, PEOPLE)
    withDatabase(db => {
      expect(findNewDuplicates(db, QUIET)).toBe(true)
      const incremental = found(db)
      // Everybody once more, some at a time, none of them new to the others.
      const ids = listed(db)
      for (let at = 0; at < ids.length; at += 200) {
        noteUncompared(db, ids.slice(at, at + 200))
        expect(findNewDuplicates(db, QUIET)).toBe(true)
      }
      expect(found(db)).toEqual(incremental)
      const pairsOfNew = db
        .prepare<[number, number], number>(
          'SELECT COUNT(*) FROM duplicate_pairs WHERE probability >= 0.5 AND (one_id > ? OR other_id > ?)',
        )
        .pluck()
      const newest = ids.filter(id => !known.has(id))[0] ?? 0
      const foundOfNew = Number(pairsOfNew.get(newest, newest))
      expect(foundOfNew).toBeGreaterThan(5)
      // What a search of everybody learns of a seventh more people differs by a hair only.
      findAllDuplicates(db, QUIET)
      const anew = Number(pairsOfNew.get(newest, newest))
      expect(Math.abs(anew - foundOfNew)).toBeLessThanOrEqual(foundOfNew / 5)
    })
  })

  test('households are listed, and their members are not suggested', async () => {
    await findAll()
    const { total, households } = await backend.client.duplicates.households({ limit: 500 })
    expect(total).toBeGreaterThan(2)
    expect(total).toBe(households.length)
    expect((await backend.client.duplicates.summary()).households).toBe(total)
    const values = households.map(({ customers }) => customers.reduce((sum, one) => sum + one.valueMinor, 0))
    expect(values).toEqual([...values].sort((one, other) => other - one))
    const [household] = households
    const [one, other] = household?.customers ?? []
    expect(one?.postalCode).toBe(other?.postalCode)
    const both = withDatabase(db =>
      db
        .prepare(
          'SELECT * FROM household_pairs JOIN duplicate_pairs USING (one_id, other_id) WHERE probability >= 0.5',
        )
        .all(),
    )
    expect(both).toEqual([])
  })

  test('a search that is cancelled changes nothing, wherever it was', async () => {
    await findAll()
    withDatabase(db => {
      const before = found(db)
      for (const part of [0.1, 0.5, 0.89, 0.92]) {
        let last = 0
        const cancelled = () =>
          findAllDuplicates(db, {
            ...QUIET,
            onProgress: fraction => {
              last = fraction
              if (fraction > part) throw new Error('cancelled')
            },
          })
        expect(cancelled, `at ${part}`).toThrow('cancelled')
        expect(last).toBeLessThan(1)
        expect(found(db)).toEqual(before)
      }
    })
  })

  test('a search can be stopped by whoever sees it', async () => {
    const events = await backend.client.duplicates.find()
    const first = await events.next()
    expect(first).toMatchObject({ value: { kind: 'progress' } })
    expect(await backend.client.duplicates.summary()).toMatchObject({ isSearching: true })
    const rest = (async () => {
      for await (const _event of events);
    })()
    const [, stopped] = await Promise.all([
      expect(rest).rejects.toMatchObject({ code: 'FAILURE', data: { code: 'cancelled' } }),
      backend.client.duplicates.stopSearch(),
    ])
    expect(stopped).toEqual({ stopped: true })
    expect(await backend.client.duplicates.stopSearch()).toEqual({ stopped: false })
    expect(await backend.client.duplicates.summary()).toMatchObject({
      isSearching: false,
      searched: null,
      uncompared: expect.any(Number),
    })
    expect((await backend.client.duplicates.summary()).uncompared).toBeGreaterThan(500)
  })

  test('a process that is killed while it searches leaves a sound base, and the next search finds all', async () => {
    await findAll()
    const before = withDatabase(found)
    for (const delayMs of [600, 900, 1200, 1500]) {
      const child = spawn(
        process.execPath,
        [runner, 'call', 'duplicates.find', '{}', '--data', backend.dataDirectory],
        { stdio: 'ignore' },
      )
      await new Promise(done => setTimeout(done, delayMs))
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      expect(integrityOf(backend.dataDirectory)).toEqual(['ok', []])
      expect(withDatabase(found)).toEqual(before)
    }
  })

  test('a second window may merge and search while the first does', async () => {
    const second = await openTestBackend(backend.dataDirectory)
    try {
      const searchSecond = async () => {
        for await (const _event of await second.client.duplicates.find());
      }
      await Promise.all([findAll(), searchSecond()])
      const { groups } = await second.client.duplicates.list({ certainty: 'sure' })
      const ids = groups[0]?.customers.map(({ id }) => id) ?? []
      const before = await backend.client.duplicates.summary()
      const { merged } = await second.client.duplicates.merge({ orders: [{ customerIds: ids }] })
      expect(await backend.client.duplicates.summary()).toMatchObject({ sure: before.sure - 1 })
      await backend.client.customers.split({ customerIds: merged })
      expect(await second.client.duplicates.summary()).toMatchObject({ sure: before.sure })
    } finally {
      await second.close()
    }
  })
})

test('keys and pairs are stored as a whole or not at all', async () => {
  await findAll()
  withDatabase(db => {
    const before = found(db)
    noteUncompared(db, [1, 2, 3])
    const failing = () =>
      inTransaction(db, () => {
        findNewDuplicates(db, QUIET)
        throw new Error('disk full')
      })
    expect(failing).toThrow('disk full')
    expect(found(db)).toEqual(before)
    expect(findNewDuplicates(db, QUIET)).toBe(true)
    expect(found(db)).toEqual(before)
  })
})
