import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inTransaction } from '../../src-main/db/database.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { editCustomer } from '../../src-main/usecases/customers/edit-customer.ts'
import { refreshCustomers } from '../../src-main/usecases/customers/refresh-customers.ts'
import { runImport } from '../../src-main/usecases/import/run-import.ts'
import { undoImports } from '../../src-main/usecases/import/undo-import.ts'
import { correctEvent, objectToAdvertising } from '../../src-main/usecases/permission/ledger.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

const order = fc.record({
  number: fc.integer({ min: 1, max: 12 }).map(number => `#${number}`),
  email: fc.constantFrom('anna@example.com', 'ben@example.com', 'cem@example.com', 'info@example.com', ''),
  name: fc.constantFrom('Anna Beispiel', 'Ben Muster', 'Cem Öztürk'),
  street: fc.constantFrom('Lindenweg 7', 'Ahornallee 3'),
  day: fc.constantFrom('2025-01-10', '2025-08-20', '2026-02-01'),
  financialStatus: fc.constantFrom('paid', 'refunded', 'pending'),
  acceptsMarketing: fc.constantFrom('yes', 'no', ''),
  subtotal: fc.constantFrom('20.00', '35.50', '0.00'),
})
const step = fc.oneof(
  fc.record({
    kind: fc.constant('import' as const),
    orders: fc.array(order, { minLength: 1, maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('undo' as const), which: fc.nat(5) }),
  fc.record({
    kind: fc.constant('edit' as const),
    which: fc.nat(5),
    city: fc.constantFrom('Bonn', 'Ulm', ''),
  }),
  fc.record({ kind: fc.constant('object' as const), which: fc.nat(5) }),
  fc.record({ kind: fc.constant('correct' as const), which: fc.nat(5) }),
)

test('after any imports, undos, edits and objections the derived list equals a full recomputation', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async steps => {
      await using directory = await temporaryDirectory()
      const { db, close } = openDatabase(join(directory.path, 'data'))
      const moment = { nowMs: 1_790_000_000_000, today: '2026-09-21' }
      const pick = (sql: string, which: number): number | undefined => {
        const ids = db.prepare<[], number>(sql).pluck().all()
        return ids[which % Math.max(1, ids.length)]
      }
      for (const [index, one] of steps.entries()) {
        if (one.kind === 'import') {
          const path = join(directory.path, `${index}.csv`)
          writeFileSync(path, shopifyOrdersCsv(one.orders))
          const job = {
            files: [{ path, name: `${index}.csv`, options: {} }],
            mapping: null,
            isSample: false,
            ...moment,
          }
          await runImport(db, job, { progress: () => {} })
          continue
        }
        const table =
          one.kind === 'undo' ? 'batches' : one.kind === 'correct' ? 'permission_events' : 'customers'
        const id = pick(`SELECT id FROM ${table} ORDER BY id`, one.which)
        if (id === undefined) continue
        if (one.kind === 'undo') undoImports(db, [id])
        if (one.kind === 'edit') editCustomer(db, id, { city: one.city })
        if (one.kind === 'object') objectToAdvertising(db, id, undefined, null, moment)
        if (one.kind === 'correct') correctEvent(db, id, moment)
      }
      const read = () => ({
        list: db.prepare('SELECT * FROM customer_list ORDER BY customer_id').all(),
        found: db
          .prepare(
            "SELECT rowid FROM customer_search WHERE customer_search MATCH 'ulm OR bonn OR koln OR muster' ORDER BY rowid",
          )
          .all(),
      })
      const incremental = read()
      inTransaction(db, () => refreshCustomers(db, 'all', 'rebuild'))
      expect(read()).toEqual(incremental)
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(db.pragma('foreign_key_check')).toEqual([])
      close()
    }),
    { numRuns: 40 },
  )
})
