import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { databasePath } from '../../src-main/db/open.ts'
import { integrityOf } from '../support/dump.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { openTestBackend, runToEnd } from '../support/test-backend.ts'

const KILLS = 20
const ORDERS = 1500
const program = resolve(import.meta.dirname, '../support/run-import.ts')

/** Orders of one file; every second one is known from the file before and refunded now. */
function orders(from: number, refunded: boolean) {
  return Array.from({ length: ORDERS }, (_, index) => ({
    number: `#${from + index}`,
    email: `buyer${(from + index) % 900}@example.com`,
    ...(refunded ? { financialStatus: 'refunded', refunded: '24.90' } : {}),
  }))
}

function startImport(path: string, dataDirectory: string): ChildProcess {
  return spawn(process.execPath, [program, dataDirectory, path], { stdio: 'ignore' })
}

interface State {
  orders: number
  refunded: number
  batches: number
  listed: number
  search: number
}

function stateOf(dataDirectory: string): State {
  const db = new SqliteDatabase(databasePath(dataDirectory))
  const count = (sql: string) => Number(db.prepare(sql).pluck().get())
  const state = {
    orders: count('SELECT COUNT(*) FROM orders'),
    refunded: count("SELECT COUNT(*) FROM orders WHERE status = 'refunded'"),
    batches: count('SELECT COUNT(*) FROM batches'),
    listed: count('SELECT COUNT(*) FROM customer_list'),
    search: count("SELECT COUNT(*) FROM customer_search WHERE customer_search MATCH 'buyer*'"),
  }
  db.close()
  return state
}

test(`killing an import at ${KILLS} moments leaves all or nothing of it, and a sound database`, {
  timeout: 240_000,
}, async () => {
  await using directory = await temporaryDirectory()
  const data = join(directory.path, 'data')
  const known = join(directory.path, 'known.csv')
  const next = join(directory.path, 'next.csv')
  writeFileSync(known, shopifyOrdersCsv(orders(1, false)))
  writeFileSync(next, shopifyOrdersCsv(orders(1 + ORDERS / 2, true)))
  const first = await openTestBackend(data)
  await runToEnd(first.client, { files: [known] })
  await first.close()
  const before = stateOf(data)

  // A whole run in another folder tells how long there is to kill in, and what "all" is.
  const whole = join(directory.path, 'whole')
  const other = await openTestBackend(whole)
  await runToEnd(other.client, { files: [known] })
  await other.close()
  let startedMs = performance.now()
  await once(startImport(next, whole), 'exit')
  let durationMs = performance.now() - startedMs
  const all = stateOf(whole)
  expect(all.orders).toBe(ORDERS * 1.5)
  expect(all.batches).toBe(before.batches + 1)

  let killed = 0
  for (let attempt = 0; killed < KILLS && attempt < KILLS * 3; attempt++) {
    startedMs = performance.now()
    const child = startImport(next, data)
    const ended = once(child, 'exit')
    // Anywhere in the part of the run where the writing is: before it, the program is loaded.
    const timer = setTimeout(() => child.kill('SIGKILL'), durationMs * (0.35 + 0.7 * Math.random()))
    const [, signal] = await ended
    clearTimeout(timer)
    if (signal === 'SIGKILL') killed++
    else durationMs = performance.now() - startedMs
    expect(integrityOf(data)).toEqual(['ok', []])
    const state = stateOf(data)
    if (state.batches === before.batches) {
      expect(state).toEqual(before)
      continue
    }
    expect(state).toEqual(all)
    // It got through; take it back for the next kill.
    const backend = await openTestBackend(data)
    const [batch] = await backend.client.imports.list()
    await backend.client.imports.undo({ batchId: batch?.id ?? 0 })
    await backend.close()
    expect(stateOf(data)).toEqual(before)
  }
  expect(killed).toBe(KILLS)
})
