import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { JobRunner } from '../../src-main/backend/job-runner.ts'
import { JobThreads } from '../../src-main/backend/job-threads.ts'
import { OrderFactsReader } from '../../src-main/backend/order-facts.ts'
import { Turns } from '../../src-main/backend/turns.ts'
import { noteChanged } from '../../src-main/db/changed-customers.ts'
import { databasePath, type OpenedDatabase, openDatabase } from '../../src-main/db/open.ts'
import { KeptHistories } from '../../src-main/usecases/figures/kept-histories.ts'
import { readStoredOrderDetails } from '../../src-main/usecases/figures/read-order-details.ts'
import { runImport } from '../../src-main/usecases/import/run-import.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

let directory: Awaited<ReturnType<typeof temporaryDirectory>>
let opened: OpenedDatabase
let jobs: JobRunner
let kept: KeptHistories
let reader: OrderFactsReader
const threads = new JobThreads()

beforeEach(async () => {
  directory = await temporaryDirectory()
  const data = join(directory.path, 'data')
  opened = openDatabase(data)
  jobs = new JobRunner(databasePath(data), threads)
  kept = new KeptHistories(opened.db)
  reader = new OrderFactsReader(kept, jobs, new Turns())
  await load('first.csv', '#1', '#2')
})
afterEach(async () => {
  await jobs.close()
  opened.close()
  await threads.end()
  await directory[Symbol.asyncDispose]()
})

async function load(name: string, ...numbers: string[]): Promise<void> {
  const path = join(directory.path, name)
  const orders = numbers.map(number => ({
    number,
    email: `${number.slice(1)}@example.org`,
    items: [{ name: `Tea ${number}`, price: '8.00' }],
  }))
  writeFileSync(path, shopifyOrdersCsv(orders))
  const job = { files: [{ path, name: basename(path), options: {} }], mapping: null, isSample: false }
  await runImport(opened.db, { ...job, nowMs: 0, today: '2026-03-09' }, { progress: () => {} })
}

/** The facts as another program would read them from the file now. */
const readAnew = () => new KeptHistories(opened.db).readFacts(2)
const products = (facts: { baskets: { products: readonly { name: string }[] } }) =>
  facts.baskets.products.map(({ name }) => name)

describe('what was in orders', () => {
  test('is read by a thread, and followed here afterwards', async () => {
    expect(kept.facts(2)).toBeNull()
    const facts = await reader.read(2)
    expect(facts).toEqual(readAnew())
    expect(products(facts)).toEqual(['Tea #1', 'Tea #2'])
    await load('second.csv', '#3')
    expect(kept.facts(2)).toEqual(readAnew())
    expect(products(await reader.read(2))).toEqual(['Tea #1', 'Tea #2', 'Tea #3'])
  })

  test('is there for all who ask at the same time', async () => {
    const [one, other] = await Promise.all([reader.read(2), reader.read(2)])
    expect(one.baskets).toBe(other.baskets)
  })

  test('is of what is stored at the end where it changes while it is read', async () => {
    const reading = reader.read(2)
    await load('second.csv', '#2', '#3')
    expect(await reading).toEqual(readAnew())
    expect(products(await reading)).toEqual(['Tea #1', 'Tea #2', 'Tea #3'])
  })

  test('neither waits for those who write nor makes them wait', async () => {
    const writing = Promise.withResolvers<void>()
    const long = jobs.write(() => writing.promise)
    // Nobody gives up the turn to write until this is read.
    expect(products(await reader.read(2))).toEqual(['Tea #1', 'Tea #2'])
    writing.resolve()
    await long
  })

  test('is refused where it was read before everything changed', async () => {
    const details = readStoredOrderDetails(opened.db)
    noteChanged(opened.db, Array<number>(30_000).fill(1))
    expect(kept.adopt(details)).toBe(false)
    expect(kept.facts(2)).toBeNull()
    expect(kept.adopt(readStoredOrderDetails(opened.db))).toBe(true)
    // What is kept is as new as what is offered.
    expect(kept.adopt(details)).toBe(true)
    expect(kept.facts(2)).toEqual(readAnew())
    noteChanged(opened.db, Array<number>(30_000).fill(1))
    expect(kept.facts(2)).toBeNull()
    expect(await reader.read(2)).toEqual(readAnew())
  })
})
