import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connection } from '../../src-main/db/database.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

let directory: Awaited<ReturnType<typeof temporaryDirectory>>
let db: Connection
let close: () => void

beforeAll(async () => {
  directory = await temporaryDirectory()
  ;({ db, close } = openDatabase(directory.path))
})
afterAll(async () => {
  close()
  await directory[Symbol.asyncDispose]()
})

/** The steps that SQLite takes for a statement; values do not matter for the plan. */
function plan(sql: string): string[] {
  const values = [...sql.matchAll(/\?/g)].map(() => 1)
  return db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values)
    .map(row => row.detail)
}

describe('queries that run on large tables', () => {
  test.each([
    ['sort_name', 'customer_list_by_name'],
    ['sort_city', 'customer_list_by_city'],
    ['orders', 'customer_list_by_orders'],
    ['value_minor', 'customer_list_by_value'],
    ['first_order_day', 'customer_list_by_first'],
    ['last_order_day', 'customer_list_by_last'],
  ])('the customer list by %s walks its index', (column, index) => {
    for (const direction of ['ASC', 'DESC']) {
      const steps = plan(
        `SELECT name FROM customer_list WHERE TRUE ORDER BY ${column} ${direction}, customer_id ${direction} LIMIT ? OFFSET ?`,
      )
      expect(steps).toEqual([`SCAN customer_list USING INDEX ${index}`])
    }
  })

  test.each([
    [
      'SELECT id FROM orders WHERE source_id = ? AND external_id = ?',
      'SEARCH orders USING COVERING INDEX sqlite_autoindex_orders_1 (source_id=? AND external_id=?)',
    ],
    [
      'SELECT id FROM orders WHERE TRUE ORDER BY day DESC, id DESC LIMIT ?',
      'SCAN orders USING COVERING INDEX orders_by_day',
    ],
    [
      'SELECT id FROM orders WHERE contact_record_id = ?',
      'SEARCH orders USING COVERING INDEX orders_by_record (contact_record_id=?)',
    ],
    [
      'SELECT COUNT(*) FROM orders WHERE counted_value_minor IS NOT NULL AND day >= ?',
      'SEARCH orders USING COVERING INDEX orders_counted_by_day (day>?)',
    ],
    [
      'SELECT customer_id FROM contact_records WHERE customer_id = ?',
      'SEARCH contact_records USING COVERING INDEX contact_records_by_customer (customer_id=?)',
    ],
    [
      'SELECT id FROM contact_details WHERE email_key = ?',
      'SEARCH contact_details USING COVERING INDEX contact_details_by_email (email_key=?)',
    ],
    [
      'SELECT email_code, COUNT(*) FROM customer_list GROUP BY email_code',
      'SCAN customer_list USING COVERING INDEX customer_list_by_email_verdict',
    ],
    [
      'SELECT customer_id FROM customer_list WHERE attributable = 0',
      'SCAN customer_list USING COVERING INDEX customer_list_unattributable',
    ],
  ])('%s', (sql, step) => {
    expect(plan(sql)).toEqual([step])
  })

  test('purchase histories are read from one index', () => {
    const steps = plan(
      `SELECT json_group_array(contact_record_id), json_group_array(day), json_group_array(counted_value_minor), json_group_array(shipping_minor),
       json_group_array(goods_quantity), json_group_array(currency) FROM orders INDEXED BY orders_by_record
       WHERE counted_value_minor IS NOT NULL AND day IS NOT NULL AND currency IS NOT NULL`,
    )
    expect(steps).toEqual(['SCAN orders USING COVERING INDEX orders_by_record'])
  })
})
