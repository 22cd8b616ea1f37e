import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readBesideOrders } from '../../src-main/db/beside-orders.ts'
import { findCustomerEndings } from '../../src-main/db/customer-endings.ts'
import type { Connection } from '../../src-main/db/database.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { listFigureTargets, listFindingMarks, listMonthlyCosts } from '../../src-main/db/owner-figures.ts'
import { endRelationship } from '../../src-main/usecases/customers/end-relationship.ts'
import { mergeCustomers, splitCustomers } from '../../src-main/usecases/duplicates/merge-customers.ts'
import {
  addAdvertisedPeriod,
  changeAdvertisedPeriod,
  listAdvertisedPeriods,
  removeAdvertisedPeriod,
} from '../../src-main/usecases/figures/advertised-periods.ts'
import { changeFigureRules, readFigureRules } from '../../src-main/usecases/figures/figure-rules.ts'
import {
  markFinding,
  monthlyCostsIn,
  removeFigureTarget,
  setFigureTarget,
  setMonthlyCosts,
  unmarkFinding,
} from '../../src-main/usecases/figures/owner-figures.ts'
import { runImport } from '../../src-main/usecases/import/run-import.ts'
import { undoImports } from '../../src-main/usecases/import/undo-import.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

let directory: Awaited<ReturnType<typeof temporaryDirectory>>
let db: Connection
let close: () => void

beforeEach(async () => {
  directory = await temporaryDirectory()
  ;({ db, close } = openDatabase(join(directory.path, 'data')))
})
afterEach(async () => {
  close()
  await directory[Symbol.asyncDispose]()
})

/** Imports an order of each of these people, of a product of their own. @returns the batch. */
async function load(people: readonly string[], isSample = false): Promise<number> {
  const path = join(directory.path, 'orders.csv')
  const orders = people.map(name => ({
    number: `#${name}`,
    name: `${name} Berg`,
    email: `${name}@example.org`,
    items: [{ name: `Tea for ${name}`, sku: `T-${name}`, price: '8.00' }],
  }))
  writeFileSync(path, shopifyOrdersCsv(orders))
  const files = [{ path, name: 'orders.csv', options: {} }]
  const job = { files, mapping: null, isSample, nowMs: 0, today: '2026-03-09' }
  return (await runImport(db, job, { progress: () => {} })).batchId ?? 0
}

const idOf = (sql: string, value: string) => db.prepare<[string], number>(sql).pluck().get(value) ?? 0
const product = (name: string) => idOf('SELECT id FROM products WHERE sku = ?', `T-${name}`)
const customer = (name: string) =>
  idOf('SELECT home_customer_id FROM contact_records WHERE party_key = ?', `email:${name}@example.org`)

describe('the calendar of advertising', () => {
  const days = { from: '2026-03-01', to: '2026-03-07' }

  test('has what was put in, by day, and can be put back after each change', async () => {
    await load(['anna', 'ben'])
    const all = addAdvertisedPeriod(db, {
      productIds: 'all',
      from: '2026-04-01',
      to: '2026-04-01',
      note: 'Easter',
    })
    const tea = addAdvertisedPeriod(db, { productIds: [product('anna')], ...days, note: ' Newsletter ' })
    const stored = { ...tea, note: 'Newsletter' }
    expect(listAdvertisedPeriods(db)).toEqual([stored, all])
    const both = {
      productIds: [product('anna'), product('ben')],
      from: '2026-03-02',
      to: '2026-03-02',
      note: '',
    }
    const before = changeAdvertisedPeriod(db, tea.id, both)
    expect(listAdvertisedPeriods(db)).toEqual([{ ...both, id: tea.id }, all])
    changeAdvertisedPeriod(db, tea.id, { ...before, productIds: [product('anna')] })
    expect(listAdvertisedPeriods(db)).toEqual([stored, all])
    const { id: _id, ...removed } = removeAdvertisedPeriod(db, all.id)
    expect(listAdvertisedPeriods(db)).toEqual([stored])
    addAdvertisedPeriod(db, { ...removed, productIds: 'all' })
    expect(listAdvertisedPeriods(db).map(({ note }) => note)).toEqual(['Newsletter', 'Easter'])
  })

  test('knows its products again when an import is taken back and made anew', async () => {
    const batchId = await load(['anna', 'ben'])
    const { id } = addAdvertisedPeriod(db, {
      productIds: [product('anna'), product('ben')],
      ...days,
      note: 'x',
    })
    undoImports(db, [batchId])
    expect(listAdvertisedPeriods(db)).toEqual([{ id, productIds: [], ...days, note: 'x' }])
    await load(['ben'])
    // The owner sees one of the two and changes something else.
    changeAdvertisedPeriod(db, id, { productIds: [product('ben')], ...days, note: 'y' })
    await load(['cora', 'anna'])
    expect(listAdvertisedPeriods(db)).toEqual([
      { id, productIds: [product('ben'), product('anna')], ...days, note: 'y' },
    ])
  })

  test('takes no days that are none, and no products and entries that are no more', async () => {
    const all = { productIds: 'all' as const, note: '' }
    expect(() => addAdvertisedPeriod(db, { ...all, from: '2026-02-30', to: '2026-03-01' })).toThrow('invalid')
    expect(() => addAdvertisedPeriod(db, { ...all, from: '2026-03-02', to: '2026-03-01' })).toThrow('invalid')
    expect(() => addAdvertisedPeriod(db, { ...days, note: '', productIds: [7] })).toThrow('not_found')
    expect(() => changeAdvertisedPeriod(db, 7, { ...days, ...all })).toThrow('not_found')
    expect(() => removeAdvertisedPeriod(db, 7)).toThrow('not_found')
    expect(listAdvertisedPeriods(db)).toEqual([])
  })
})

describe('what the owner types in for figures', () => {
  test('targets replace each other and can be put back', () => {
    const first = { figure: 'repeat' as const, target: 0.3, warnBelow: 0.25 }
    expect(setFigureTarget(db, first)).toBeNull()
    expect(setFigureTarget(db, { ...first, target: 0.4, warnBelow: null })).toEqual(first)
    setFigureTarget(db, { figure: 'churn', target: 0.2, warnBelow: 0.3 })
    expect(listFigureTargets(db)).toEqual([
      { figure: 'churn', target: 0.2, warnBelow: 0.3 },
      { figure: 'repeat', target: 0.4, warnBelow: null },
    ])
    expect(removeFigureTarget(db, 'churn')).toEqual({ figure: 'churn', target: 0.2, warnBelow: 0.3 })
    expect(removeFigureTarget(db, 'churn')).toBeNull()
    expect(listFigureTargets(db)).toHaveLength(1)
  })

  test('costs of a month keep their currency', () => {
    expect(setMonthlyCosts(db, { month: '2026-02', newMinor: 10_000, repeatMinor: 500 }, 'EUR')).toBeNull()
    setMonthlyCosts(db, { month: '2026-01', newMinor: 0, repeatMinor: null }, 'CHF')
    expect(monthlyCostsIn(db, 'EUR')).toEqual([{ month: '2026-02', newMinor: 10_000, repeatMinor: 500 }])
    expect(monthlyCostsIn(db, 'CHF')).toEqual([{ month: '2026-01', newMinor: 0, repeatMinor: null }])
    const before = setMonthlyCosts(db, { month: '2026-02', newMinor: null, repeatMinor: null }, 'EUR')
    expect(before).toEqual({ month: '2026-02', currency: 'EUR', newMinor: 10_000, repeatMinor: 500 })
    expect(listMonthlyCosts(db).map(({ month }) => month)).toEqual(['2026-01'])
  })

  test('findings are marked until a day or for good, and unmarked', () => {
    const mark = { key: 'spike|sku:t-1|2026-10', kind: 'hidden' as const, day: '2026-11-01', until: null }
    expect(markFinding(db, mark)).toBeNull()
    const understood = { ...mark, kind: 'understood' as const, until: '2027-01-31' }
    expect(markFinding(db, understood)).toEqual(mark)
    expect(listFindingMarks(db)).toEqual([understood])
    expect(unmarkFinding(db, mark.key)).toEqual(understood)
    expect(unmarkFinding(db, mark.key)).toBeNull()
    expect(() => markFinding(db, { ...mark, until: 'soon' })).toThrow('invalid')
    expect(listFindingMarks(db)).toEqual([])
  })

  test('rules are the defaults but for what was changed', () => {
    const defaults = readFigureRules(db)
    expect(defaults.regular).toEqual({ fewestOrders: 3, upToState: 'due' })
    expect(changeFigureRules(db, { regular: { fewestOrders: 5, upToState: 'active' } })).toEqual(defaults)
    changeFigureRules(db, { stateLimits: { lostFromDays: 300 }, lateAfterDays: undefined })
    expect(readFigureRules(db)).toEqual({
      ...defaults,
      regular: { fewestOrders: 5, upToState: 'active' },
      stateLimits: { lostFromDays: 300 },
    })
    changeFigureRules(db, { stateLimits: {} })
    expect(readFigureRules(db).stateLimits).toEqual({})
    changeFigureRules(db, null)
    expect(readFigureRules(db)).toEqual(defaults)
  })
})

describe('a relationship that the owner ended', () => {
  const ended = () => Object.fromEntries(findCustomerEndings(db).map(end => [end.customerId, end.day]))

  test('is ended until that is taken back', async () => {
    await load(['anna', 'ben'])
    expect(endRelationship(db, customer('anna'), '2026-03-09')).toBeNull()
    expect(ended()).toEqual({ [customer('anna')]: '2026-03-09' })
    expect(readBesideOrders(db).ended).toEqual({
      customerIds: Int32Array.of(customer('anna')),
      days: Int32Array.of(Date.UTC(2026, 2, 9) / 86_400_000),
    })
    expect(endRelationship(db, customer('anna'), '2026-03-01')).toBe('2026-03-09')
    expect(ended()).toEqual({ [customer('anna')]: '2026-03-01' })
    expect(endRelationship(db, customer('anna'), null)).toBe('2026-03-01')
    expect(ended()).toEqual({})
    expect(() => endRelationship(db, 999, '2026-03-09')).toThrow('not_found')
    expect(() => endRelationship(db, customer('anna'), '2026-02-30')).toThrow('invalid')
  })

  test('is ended again when an import is taken back and made anew', async () => {
    const batchId = await load(['anna', 'ben'])
    endRelationship(db, customer('anna'), '2026-03-09')
    undoImports(db, [batchId])
    expect(ended()).toEqual({})
    await load(['cora', 'anna'])
    expect(ended()).toEqual({ [customer('anna')]: '2026-03-09' })
  })

  test('goes with the customer through merges, and back', async () => {
    await load(['anna', 'ben'])
    const [anna, ben] = [customer('anna'), customer('ben')]
    endRelationship(db, anna, '2026-03-09')
    mergeCustomers(db, [{ customerIds: [ben, anna] }], false, 1)
    expect(ended()).toEqual({ [ben]: '2026-03-09' })
    // What is said of the whole outweighs what was said of a part, and leaves it as it is.
    expect(endRelationship(db, ben, '2026-03-01')).toBe('2026-03-09')
    expect(ended()).toEqual({ [ben]: '2026-03-01' })
    splitCustomers(db, [anna])
    expect(ended()).toEqual({ [anna]: '2026-03-09', [ben]: '2026-03-01' })
    mergeCustomers(db, [{ customerIds: [ben, anna] }], false, 2)
    endRelationship(db, anna, null)
    expect(ended()).toEqual({})
  })

  test('with somebody of the sample shop goes with the sample shop', async () => {
    const sample = await load(['anna'], true)
    endRelationship(db, customer('anna'), '2026-03-09')
    undoImports(db, [sample])
    await load(['anna'])
    expect(ended()).toEqual({})
  })
})
