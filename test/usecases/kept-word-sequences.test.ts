import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Connection } from '../../src-main/db/database.ts'
import { membersOf, rootOf } from '../../src-main/db/merges.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { readCustomerCard } from '../../src-main/usecases/customers/customer-card.ts'
import { addNote } from '../../src-main/usecases/customers/edit-customer.ts'
import { mergeCustomers, splitCustomers } from '../../src-main/usecases/duplicates/merge-customers.ts'
import { runImport } from '../../src-main/usecases/import/run-import.ts'
import { undoImports } from '../../src-main/usecases/import/undo-import.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

const SEQUENCES = 40
const MOMENT = { nowMs: Date.UTC(2026, 5, 1), today: '2026-06-01' }

const order = (number: string, name: string): TestOrder => ({
  number,
  name,
  email: `${name}@example.org`,
  street: `Ringweg ${number.length}`,
})
/** Some people are in several files and sources, some in one; nothing but the words of the owner stays of any. */
const FILES = [
  { source: 'one', orders: [order('#1', 'anna'), order('#2', 'bert')] },
  { source: 'other', orders: [order('#10', 'anna'), order('#11', 'cora')] },
  { source: 'one', orders: [order('#20', 'cora'), order('#21', 'dirk'), order('#2', 'bert')] },
]

const file = fc.nat(FILES.length - 1)
/** One of the records that are there just then. */
const pick = fc.nat(9)
const actions = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('import' as const), file }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const), file }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('note' as const), pick }) },
    fc.record({ kind: fc.constant('merge' as const), pick, other: pick }),
    fc.record({ kind: fc.constant('split' as const), pick }),
  ),
  { minLength: 5, maxLength: 20 },
)
type Action = typeof actions extends fc.Arbitrary<(infer One)[]> ? One : never

interface StoredRecord {
  key: string
  home: number
  customer: number
}

/** A customer base, and what was noted of whom: by number, and by what the sources called that customer's own records. */
class Shop {
  readonly #db: Connection
  readonly #folder: string
  readonly #batches = new Map<number, number>()
  readonly noted: { text: string; customerId: number; keys: readonly string[] }[] = []

  constructor(db: Connection, folder: string) {
    this.#db = db
    this.#folder = folder
  }

  records(): StoredRecord[] {
    return this.#db
      .prepare<[], StoredRecord>(
        `SELECT name || ' ' || party_key AS key, home_customer_id AS home, customer_id AS customer FROM contact_records
           JOIN sources ON sources.id = source_id ORDER BY contact_records.id`,
      )
      .all()
  }

  async act(action: Action): Promise<void> {
    switch (action.kind) {
      case 'import':
        await this.import(action.file)
        return
      case 'undo':
        this.#undo(action.file)
        return
      case 'note':
        this.#note(this.#picked(action.pick))
        return
      case 'merge':
        this.#merge(this.#picked(action.pick), this.#picked(action.other))
        return
      case 'split':
        this.#split(this.#picked(action.pick))
    }
  }

  async import(index: number): Promise<void> {
    const { source = '' } = FILES[index] ?? {}
    if (this.#batches.has(index)) return
    const files = [
      { path: join(this.#folder, `${index}.csv`), name: `${index}.csv`, options: { sourceName: source } },
    ]
    const job = { files, mapping: null, isSample: false, ...MOMENT }
    const { batchId } = await runImport(this.#db, job, { progress: () => {} })
    if (batchId !== null) this.#batches.set(index, batchId)
  }

  #undo(index: number): void {
    const batchId = this.#batches.get(index)
    if (batchId !== undefined) undoImports(this.#db, [batchId])
    this.#batches.delete(index)
  }

  #picked(pick: number): StoredRecord | undefined {
    const records = this.records()
    return records[pick % Math.max(1, records.length)]
  }

  #note(record: StoredRecord | undefined): void {
    if (record === undefined) return
    const text = `note ${this.noted.length}`
    const keys = this.records().flatMap(({ key, home }) => (home === record.customer ? [key] : []))
    addNote(this.#db, record.customer, text, MOMENT.nowMs)
    this.noted.push({ text, customerId: record.customer, keys })
  }

  #merge(one: StoredRecord | undefined, other: StoredRecord | undefined): void {
    if (one === undefined || other === undefined || one.customer === other.customer) return
    mergeCustomers(this.#db, [{ customerIds: [one.customer, other.customer] }], false, MOMENT.nowMs)
  }

  #split(record: StoredRecord | undefined): void {
    const [, merged] = record === undefined ? [] : membersOf(this.#db, record.customer)
    if (merged !== undefined) splitCustomers(this.#db, [merged])
  }

  /** The notes on the card that a contact record leads to. */
  notesOf(key: string): string[] {
    const record = this.records().find(one => one.key === key)
    if (record === undefined) throw new Error(`${key} did not come again`)
    const card = readCustomerCard(this.#db, rootOf(this.#db, record.home), MOMENT.today)
    return card.notes.map(({ text }) => text)
  }

  /** Customers without any record, which nobody shows any more, and records that are still waited for. */
  leftBehind(): unknown[] {
    return this.#db
      .prepare(
        `SELECT id FROM customers WHERE id NOT IN (SELECT home_customer_id FROM contact_records)
         UNION ALL SELECT customer_id FROM former_records`,
      )
      .all()
  }
}

test('in whatever order imports are made and taken back, every note stands with those of whom it was said', async () => {
  await fc.assert(
    fc.asyncProperty(actions, async todo => {
      await using directory = await temporaryDirectory()
      for (const [index, { orders }] of FILES.entries())
        await writeFile(join(directory.path, `${index}.csv`), shopifyOrdersCsv(orders))
      const { db, close } = openDatabase(join(directory.path, 'data'))
      try {
        db.pragma('synchronous = OFF')
        const shop = new Shop(db, directory.path)
        for (const action of todo) await shop.act(action)
        for (const index of FILES.keys()) await shop.import(index)
        const homes = new Map(shop.records().map(({ key, home }) => [key, home]))
        for (const { text, customerId, keys } of shop.noted)
          for (const key of keys) {
            expect([key, homes.get(key)]).toEqual([key, customerId])
            expect(shop.notesOf(key)).toContain(text)
          }
        expect(shop.leftBehind()).toEqual([])
        expect(db.pragma('foreign_key_check')).toEqual([])
      } finally {
        close()
      }
    }),
    { numRuns: SEQUENCES },
  )
}, 300_000)
