import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { orderGapSchema } from '../../shared/model/quality.ts'
import { readLastAddressCheck, readLastFindings } from '../../src-main/db/address-answers.ts'
import { firstContactsOfCampaign, listsOfCampaign } from '../../src-main/db/campaigns.ts'
import { contactTable } from '../../src-main/db/contacts.ts'
import { importedValues } from '../../src-main/db/custom-fields.ts'
import { findCustomerEndings } from '../../src-main/db/customer-endings.ts'
import { findCustomerSilences } from '../../src-main/db/customer-silences.ts'
import type { Connection } from '../../src-main/db/database.ts'
import { readDispatchTimes } from '../../src-main/db/dispatch-times.ts'
import { findFlaggedCustomers, findFlaggedOrders } from '../../src-main/db/flags.ts'
import { formerRecordTable } from '../../src-main/db/former-records.ts'
import { readCountedOrders } from '../../src-main/db/histories.ts'
import { lastProductsReader } from '../../src-main/db/last-products.ts'
import { readEmailSharers, readVerdictCodes } from '../../src-main/db/list-members.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { readOrderLines, readOrderLinesOf } from '../../src-main/db/order-lines.ts'
import { countOrders, listOrders, type OrderFilter, readOrders } from '../../src-main/db/order-search.ts'
import { readOrderTraits, readOrderTraitsOf } from '../../src-main/db/order-traits.ts'
import { countColumnConsents, hasConsentColumn } from '../../src-main/db/permission.ts'
import { countGapCombinations, countOrderGap, countStaleAddresses } from '../../src-main/db/quality.ts'
import {
  type CustomerSort,
  readCustomerOrder,
  readCustomerRows,
  selectCustomers,
} from '../../src-main/db/search.ts'
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
  const values: unknown[] = [...sql.matchAll(/\?/g)].map(() => 1)
  const names = [...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, 1])
  if (names.length > 0) values.push(Object.fromEntries(names))
  return db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values)
    .map(row => row.detail)
}

/** Without any order nothing is read of them. */
function insertOrder(db: Connection): void {
  db.exec(`
    INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1);
    INSERT INTO batches VALUES (1, 0, 0, '{}');
    INSERT INTO batch_files VALUES (1, 1, 'a.csv', '', '[]', '{}');
    INSERT INTO orders (source_id, external_id, number, goods_quantity, has_items, items_complete, derived_totals,
      batch_id, file_id, format) VALUES (1, '1', '1', 0, 0, 0, 0, 1, 1, 'x');`)
}

/** The steps of every statement that some work prepares, without those that only unpack a list of values. */
function plansOf(work: () => unknown): string[] {
  const prepared: string[] = []
  const prepare = db.prepare.bind(db)
  const record = (sql: string) => {
    prepared.push(sql)
    return prepare(sql)
  }
  Object.defineProperty(db, 'prepare', { configurable: true, value: record })
  try {
    work()
  } finally {
    Reflect.deleteProperty(db, 'prepare')
  }
  return prepared.flatMap(plan).filter(step => !/json_each|^LIST SUBQUERY|^CREATE BLOOM FILTER/.test(step))
}

describe('customer lists', () => {
  test.each<[CustomerSort, string]>([
    ['name', 'customer_list_by_name'],
    ['city', 'customer_list_by_city'],
    ['orders', 'customer_list_by_orders'],
    ['value', 'customer_list_by_value'],
    ['firstOrder', 'customer_list_by_first'],
    ['lastOrder', 'customer_list_by_last'],
    ['addressConfirmed', 'customer_list_by_address_day'],
  ])('the order by %s is read from its index', (sort, index) => {
    const steps = plansOf(() => readCustomerOrder(db, sort))
    expect(steps).toEqual([`SCAN customer_list USING COVERING INDEX ${index}`])
  })

  test.each([
    { minOrders: 2 },
    { maxOrders: 1, platforms: ['shopify' as const] },
    { minValueMinor: 100, maxValueMinor: 9000 },
    { lastOrderFrom: '2025-01-01', lastOrderTo: '2025-12-31' },
    { emailAllowed: true, postAllowed: false },
  ])('the filter %o looks at no lines', filter => {
    const steps = plansOf(() => selectCustomers(db, filter, [], '2026-01-01'))
    expect(steps).toEqual(['SCAN customer_list USING COVERING INDEX customer_list_filters'])
  })

  test('gaps and stale addresses are found in small indexes of their own', () => {
    expect(plansOf(() => selectCustomers(db, { gap: 'no_birthday' }, [], '2026-01-01'))).toEqual([
      'SCAN customer_list USING COVERING INDEX customer_list_by_gaps',
    ])
    expect(plansOf(() => selectCustomers(db, { gap: 'address_stale' }, [], '2026-01-01'))).toEqual([
      'SEARCH customer_list USING COVERING INDEX customer_list_by_address_day (address_day<?)',
    ])
    expect(plansOf(() => countGapCombinations(db))).toEqual([
      'SCAN customer_list USING COVERING INDEX customer_list_by_gaps',
    ])
    expect(plansOf(() => countStaleAddresses(db, '2026-01-01'))).toEqual([
      'SEARCH customer_list USING COVERING INDEX customer_list_by_address_day (address_day<?)',
    ])
  })

  test('words are looked up in the search index alone', () => {
    const steps = plansOf(() => selectCustomers(db, { query: 'anna bonn' }, [], '2026-01-01'))
    expect(steps).toEqual([expect.stringMatching(/^SCAN customer_search VIRTUAL TABLE INDEX/)])
  })

  test('verdicts are read from indexes, and e-mails once, each with its customer by number', () => {
    for (const column of [
      'email_code',
      'sms_code',
      'transactional_post_code',
      'transactional_sms_code',
      'address_check_code',
    ]) {
      expect(plansOf(() => readVerdictCodes(db, column))).toEqual([
        'SCAN customer_list USING COVERING INDEX customer_list_filters',
      ])
    }
    expect(plansOf(() => readEmailSharers(db)).filter(step => /^(SCAN|SEARCH) \w/.test(step))).toEqual([
      'SCAN contact_details',
      'SEARCH contact_records USING INTEGER PRIMARY KEY (rowid=?)',
      'SCAN customers',
      'SEARCH customer_merges USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN',
    ])
    expect(plansOf(() => countColumnConsents(db, 'shopify', 'sms'))).toEqual([
      'SCAN customer_list USING COVERING INDEX customer_list_filters',
    ])
  })

  test('the lines of a page are looked up by number', () => {
    const steps = plansOf(() => readCustomerRows(db, [1, 2]))
    expect(steps.filter(step => !step.startsWith('CORRELATED'))).toEqual([
      'SEARCH customer_list USING INTEGER PRIMARY KEY (rowid=?)',
      'SEARCH flagged_customers USING INTEGER PRIMARY KEY (rowid=?)',
      'SEARCH flagged_customers USING INTEGER PRIMARY KEY (rowid=?)',
    ])
  })
})

describe('orders', () => {
  const byDay = /^(?:SCAN|SEARCH) orders USING COVERING INDEX orders_by_day/

  test.each<OrderFilter>([
    {},
    { from: '2025-01-01', to: '2025-12-31' },
    { counted: true, from: '2025-01-01' },
    { counted: false },
    { status: ['open'] },
    { currency: 'EUR', platforms: ['shopify'] },
    { attributable: true, currency: 'EUR' },
    { attributable: false },
  ])('the filter %o walks one index, by day', filter => {
    const count = plansOf(() => countOrders(db, filter))
    const list = plansOf(() => listOrders(db, filter, { limit: 10, offset: 0, descending: true }))
    expect(count[0]).toMatch(/^(?:SCAN|SEARCH) orders USING COVERING INDEX orders_by_/)
    expect(list[0]).toMatch(byDay)
    expect(
      [...count, ...list].filter(step =>
        /SCAN (?!orders USING COVERING|customer_list USING COVERING)/.test(step),
      ),
    ).toEqual([])
    expect(list.filter(step => step.includes('ORDER BY'))).toEqual([])
  })

  test.each<OrderFilter>([
    { shippingDays: { min: 0, max: 1 } },
    {
      shippingDays: { min: 3, max: null },
      from: '2025-01-01',
      to: '2025-12-31',
      flagged: false,
      sourceId: 1,
    },
  ])('the filter %o walks the index of dispatch days', filter => {
    const count = plansOf(() => countOrders(db, filter))
    const list = plansOf(() => listOrders(db, filter, { limit: 10, offset: 0, descending: true }))
    for (const steps of [count, list])
      expect(steps[0]).toMatch(/^(?:SCAN|SEARCH) orders USING COVERING INDEX orders_by_dispatch/)
    expect(list.filter(step => step.includes('ORDER BY'))).toEqual([])
  })

  test('waits for dispatch are read from their index alone', () => {
    const steps = plansOf(() => readDispatchTimes(db)).filter(step => / orders /.test(step))
    expect(steps).toEqual([expect.stringMatching(/orders USING COVERING INDEX orders_by_dispatch/)])
  })

  test('what flags mean is found by looking up, never by reading all orders or records', () => {
    const steps = [...plansOf(() => findFlaggedCustomers(db)), ...plansOf(() => findFlaggedOrders(db))]
    expect(steps.filter(step => /^SCAN (?:orders|contact_records|customer_list)/.test(step))).toEqual([])
    const flagged = [{ flagged: true }].flatMap(filter => plansOf(() => countOrders(db, filter)))
    expect(flagged.filter(step => step.startsWith('SCAN orders'))).toEqual([])
  })

  test('what was in some orders is looked up, what was in all of them read in the order of their numbers', () => {
    const some = [
      ...plansOf(() => readOrderLinesOf(db, [1, 2])),
      ...plansOf(() => readOrderTraitsOf(db, [1, 2])),
    ]
    expect(some).toEqual([
      'SEARCH order_items USING PRIMARY KEY (order_id=?)',
      'SEARCH orders USING INTEGER PRIMARY KEY (rowid=?)',
    ])
    insertOrder(db)
    const all = [...plansOf(() => readOrderLines(db)), ...plansOf(() => readOrderTraits(db))]
    db.exec('DELETE FROM orders')
    expect(all).toEqual(
      expect.arrayContaining([
        'SEARCH order_items USING PRIMARY KEY (order_id>? AND order_id<?)',
        'SEARCH orders USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)',
      ]),
    )
    expect(all.filter(step => step.includes('ORDER BY'))).toEqual([])
  })

  test('with whom it is over is found by looking up, never by reading all records', () => {
    const steps = plansOf(() => findCustomerEndings(db))
    expect(steps.filter(step => /^SCAN (?:contact_records|customers)/.test(step))).toEqual([])
  })

  test('why customers stay away is found by looking up, never by reading all records', () => {
    const steps = plansOf(() => findCustomerSilences(db))
    expect(steps.filter(step => /^SCAN (?:contact_records|customers)/.test(step))).toEqual([])
  })

  test('lists of a campaign and whom they reached are found by looking up', () => {
    const steps = [...plansOf(() => listsOfCampaign(db, 1)), ...plansOf(() => firstContactsOfCampaign(db, 1))]
    expect(steps.filter(step => step.startsWith('SCAN'))).toEqual([])
  })

  test('answers to address checks are found by looking up, from them or from a customer', () => {
    for (const work of [() => readLastFindings(db, '2026-01-01'), () => readLastAddressCheck(db, 1)]) {
      const steps = plansOf(work)
      expect(steps.filter(step => /^SCAN (?:contact_records|customers|sources)/.test(step))).toEqual([])
    }
    const ofOne = plansOf(() => readLastAddressCheck(db, 1))
    expect(ofOne.filter(step => step.startsWith('SCAN'))).toEqual([])
  })

  test('what was bought last is found from the customers on', () => {
    const steps = plansOf(() => lastProductsReader(db)([1]))
    expect(steps.filter(step => /^SCAN (?:contact_records|orders|order_items|products)/.test(step))).toEqual(
      [],
    )
  })

  test.each(orderGapSchema.options)(
    'orders with the gap %s are read from an index of theirs, by day',
    gap => {
      const count = plansOf(() => countOrderGap(db, gap))
      const list = plansOf(() => listOrders(db, { gap }, { limit: 10, offset: 0, descending: true }))
      for (const [first] of [count, list])
        expect(first).toMatch(/ orders USING (?:COVERING )?INDEX orders_(?:without|by_day|by_record)/)
      expect(list.filter(step => step.includes('ORDER BY'))).toEqual([])
    },
  )

  test('the orders of a customer are looked up', () => {
    const steps = plansOf(() => countOrders(db, { customerId: 1 }))
    expect(steps).toContain('SEARCH orders USING COVERING INDEX orders_by_record (contact_record_id=?)')
  })

  test('refunds and payments of a page are looked up', () => {
    const steps = plansOf(() => readOrders(db, [1, 2])).filter(step => /refunds|payments/.test(step))
    expect(steps).toHaveLength(4)
    for (const step of steps)
      expect(step).toMatch(/^SEARCH .* USING (?:PRIMARY KEY|INTEGER PRIMARY KEY|.*INDEX)/)
  })

  test('purchase histories and consent columns are read from one index', () => {
    for (const work of [() => readCountedOrders(db), () => hasConsentColumn(db, 1)]) {
      const steps = plansOf(work).filter(step => / orders /.test(step))
      expect(steps.length).toBeGreaterThan(0)
      for (const step of steps) expect(step).toMatch(/USING COVERING INDEX orders_by_/)
    }
  })
})

describe('rows of customer lists', () => {
  test('those that say something in a field are looked up record by record', () => {
    const steps = plansOf(() => importedValues(db, 1)).filter(step => / profiles /.test(step))
    expect(steps).toEqual(['SEARCH profiles USING INDEX profiles_by_record (contact_record_id=?)'])
  })

  test('a customer of the same address is looked up, and whether it is of the list itself', () => {
    const steps = plansOf(() => contactTable(db)).filter(step => / own | profiles /.test(step))
    expect(steps).toEqual([
      'SEARCH own USING INDEX contact_records_by_customer (customer_id=?)',
      'SEARCH profiles USING COVERING INDEX profiles_by_record (contact_record_id=?)',
    ])
  })

  test('whoever comes again is looked up by their key, and among those who share it', () => {
    db.exec(
      "INSERT INTO customers (id) VALUES (9); INSERT INTO former_records VALUES ('shopify', 'Shop', 'K', 9, 0, NULL)",
    )
    const steps = plansOf(() => formerRecordTable(db))
    db.exec('DELETE FROM customers WHERE id = 9')
    const byKey = 'SEARCH former_records USING PRIMARY KEY (platform=? AND source_name=? AND party_key'
    expect(steps.filter(step => step.startsWith('SEARCH former_records'))).toEqual([
      `${byKey}=? AND customer_id=?)`,
      `${byKey}=?)`,
      `${byKey}=?)`,
      `${byKey}>? AND party_key<?)`,
      `${byKey}>? AND party_key<?)`,
    ])
  })
})

describe('queries that run on large tables', () => {
  test.each([
    [
      'SELECT id FROM orders WHERE source_id = ? AND external_id = ?',
      'SEARCH orders USING COVERING INDEX sqlite_autoindex_orders_1 (source_id=? AND external_id=?)',
    ],
    [
      'SELECT id FROM orders WHERE contact_record_id = ?',
      'SEARCH orders USING COVERING INDEX orders_by_record (contact_record_id=?)',
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
      'SELECT customer_id FROM customer_list WHERE attributable = 0',
      'SCAN customer_list USING COVERING INDEX customer_list_unattributable',
    ],
  ])('%s', (sql, step) => {
    expect(plan(sql)).toEqual([step])
  })
})
