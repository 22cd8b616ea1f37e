import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CustomField, customFieldReference } from '../../shared/model/custom-field.ts'
import { ExpectedFailure } from '../../shared/model/failure.ts'
import type { ColumnMapping } from '../../shared/model/import-columns.ts'
import { listFields } from '../../src-main/db/custom-fields.ts'
import { type Connection, inTransaction } from '../../src-main/db/database.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { editCustomer } from '../../src-main/usecases/customers/edit-customer.ts'
import { noteAddress } from '../../src-main/usecases/customers/note-address.ts'
import { refreshCustomers } from '../../src-main/usecases/customers/refresh-customers.ts'
import { setCustomerFlag, setOrderFlag } from '../../src-main/usecases/customers/set-flag.ts'
import { settleFlags } from '../../src-main/usecases/customers/settle-flags.ts'
import {
  addCustomField,
  setCustomFieldRemoved,
  setCustomFieldValues,
} from '../../src-main/usecases/fields/custom-fields.ts'
import { KeptHistories } from '../../src-main/usecases/figures/kept-histories.ts'
import { runImport } from '../../src-main/usecases/import/run-import.ts'
import { undoImports } from '../../src-main/usecases/import/undo-import.ts'
import { correctEvent, objectToAdvertising } from '../../src-main/usecases/permission/ledger.ts'
import { setCategory } from '../../src-main/usecases/products/owner-words.ts'
import { expectKeptAsRead } from '../support/kept-histories.ts'
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
  time: fc.constantFrom('00:00:00', '10:20:30', '23:59:59'),
  fulfilledDay: fc.constantFrom('2025-08-21', '2026-02-09'),
  refunded: fc.constantFrom('0.00', '5.00'),
  items: fc.array(
    fc.record({
      name: fc.constantFrom('Green tea', 'green  Tea', 'Pot'),
      sku: fc.constantFrom('', 'T-1', 't-1', 'P-1'),
      quantity: fc.constantFrom(1, 2, -1),
      price: fc.constantFrom('8.00', ''),
    }),
    { minLength: 1, maxLength: 3 },
  ),
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
  fc.record({
    kind: fc.constant('flag' as const),
    of: fc.constantFrom('orders', 'customers'),
    which: fc.nat(5),
    as: fc.constantFrom('test', 'fraud', null),
  }),
  fc.record({ kind: fc.constant('object' as const), which: fc.nat(5) }),
  fc.record({ kind: fc.constant('correct' as const), which: fc.nat(5) }),
  fc.record({ kind: fc.constant('confirm' as const), which: fc.nat(5) }),
  fc.record({
    kind: fc.constant('field' as const),
    which: fc.nat(5),
    value: fc.constantFrom('Tea', 'Pots', null),
  }),
  fc.record({
    kind: fc.constant('answers' as const),
    which: fc.nat(5),
    email: fc.constantFrom('anna@example.com', 'ben@example.com', 'new@example.com'),
    value: fc.constantFrom('tea', 'Knives', ''),
  }),
  fc.record({
    kind: fc.constant('category' as const),
    which: fc.nat(5),
    category: fc.constantFrom('Tea', 'Ware', null),
  }),
  fc.record({ kind: fc.constant('removal' as const), which: fc.nat(5), removed: fc.boolean() }),
)

function answersMapping(field: CustomField): ColumnMapping {
  return {
    kind: 'customers',
    channel: 'own',
    sourceName: 'Survey',
    columns: { Mail: 'email', Answer: customFieldReference(field) },
  }
}

/** Those without an address have none to confirm. */
function confirmIfPossible(db: Connection, id: number, moment: { nowMs: number; today: string }): void {
  try {
    noteAddress(db, id, moment.nowMs % 2 === 0, moment)
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
  }
}

test('after any imports, undos, edits and objections all that is derived equals a full recomputation', {
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
      const field = addCustomField(db, { name: 'Topics', kind: 'choices', choices: ['Tea'] })
      const runFile = async (path: string, mapping: ColumnMapping | null) => {
        const job = {
          files: [{ path, name: basename(path), options: {} }],
          mapping,
          isSample: false,
          ...moment,
        }
        await runImport(db, job, { progress: () => {} })
      }
      const kept = new KeptHistories(db)
      for (const [index, one] of steps.entries()) {
        expectKeptAsRead(kept, db)
        if (one.kind === 'import') {
          const path = join(directory.path, `${index}.csv`)
          writeFileSync(path, shopifyOrdersCsv(one.orders))
          await runFile(path, null)
          continue
        }
        if (one.kind === 'answers') {
          const path = join(directory.path, `${index}.csv`)
          writeFileSync(path, `Mail,Answer\n${one.email},${one.value}\n`)
          await runFile(path, answersMapping(field))
          continue
        }
        if (one.kind === 'removal') {
          setCustomFieldRemoved(db, field.id, one.removed)
          continue
        }
        const table =
          one.kind === 'flag'
            ? one.of
            : one.kind === 'undo'
              ? 'batches'
              : one.kind === 'correct'
                ? 'permission_events'
                : one.kind === 'category'
                  ? 'products'
                  : 'customers'
        const id = pick(`SELECT id FROM ${table} ORDER BY id`, one.which)
        if (id === undefined) continue
        if (one.kind === 'undo') undoImports(db, [id])
        if (one.kind === 'category') setCategory(db, [id], one.category)
        if (one.kind === 'flag') {
          const setFlag = one.of === 'orders' ? setOrderFlag : setCustomerFlag
          setFlag(db, id, one.as, moment.today)
        }
        if (one.kind === 'edit') editCustomer(db, id, { city: one.city })
        if (one.kind === 'object') objectToAdvertising(db, { customerId: id }, moment)
        if (one.kind === 'correct') correctEvent(db, id, moment)
        if (one.kind === 'confirm') confirmIfPossible(db, id, moment)
        if (one.kind === 'field' && listFields(db).length > 0)
          setCustomFieldValues(db, id, [
            { fieldId: field.id, value: one.value === null ? null : [one.value] },
          ])
      }
      const read = () => ({
        counted: db.prepare('SELECT id, counted_value_minor FROM orders ORDER BY id').all(),
        flagged: db.prepare('SELECT * FROM flagged_orders').all(),
        list: db.prepare('SELECT * FROM customer_list ORDER BY customer_id').all(),
        fields: db.prepare('SELECT * FROM customer_field_values').all(),
        found: db
          .prepare(
            "SELECT rowid FROM customer_search WHERE customer_search MATCH 'ulm OR bonn OR koln OR muster OR tea OR knives' ORDER BY rowid",
          )
          .all(),
      })
      expectKeptAsRead(kept, db)
      const incremental = read()
      inTransaction(db, () => {
        expect(settleFlags(db)).toEqual([])
        // Whatever is derived of the flags follows from them alone.
        db.exec('DELETE FROM flagged_orders; DELETE FROM flagged_customers')
        settleFlags(db)
        refreshCustomers(db, 'all', 'rebuild')
      })
      expect(read()).toEqual(incremental)
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(db.pragma('foreign_key_check')).toEqual([])
      close()
    }),
    { numRuns: 40 },
  )
})
