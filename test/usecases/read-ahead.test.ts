import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ExpectedFailure } from '../../shared/model/failure.ts'
import type { ColumnMapping } from '../../shared/model/import-columns.ts'
import type { ReaderSink } from '../../src-main/importers/format.ts'
import { customFormat } from '../../src-main/importers/formats/custom.ts'
import { decideConventions, openFile } from '../../src-main/importers/open-file.ts'
import { UnreadableTable } from '../../src-main/importers/table.ts'
import { openFileSource } from '../../src-main/usecases/import/file-source.ts'
import { ReadAhead } from '../../src-main/usecases/import/read-ahead.ts'
import { RecentRows, type RowCells, readFile } from '../../src-main/usecases/import/read-file.ts'
import { caseFileName } from '../support/fixture-case.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { LARGE_EXPORT_ORDERS, largeExport } from '../support/large-export.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

/** A call of the reader as text, with the cells of its row. */
type Heard = string[]

/** A sink that hears every call. */
function hearing(heard: Heard, row: RowCells): ReaderSink {
  const hear =
    (method: string) =>
    (...args: readonly unknown[]) => {
      const [first, second] = args
      const at = method === 'skip' ? Number(first) : Array.isArray(second) ? Number(second[0]) : null
      heard.push(JSON.stringify([method, args, at === null ? [] : row.cells(at)]))
    }
  return {
    order: hear('order'),
    profile: hear('profile'),
    status: hear('status'),
    campaign: hear('campaign'),
    answer: hear('answer'),
    skip: hear('skip'),
    issue: hear('issue'),
  }
}

/** What a file says when it is read here, and when it is read by a thread. */
async function readBothWays(path: string, mapping: ColumnMapping | null = null) {
  const source = openFileSource(path, path)
  const options = { excludedRows: [3], ...(mapping && { mapping }) }
  const opened = await openFile(source, options)
  if (!opened.ok) throw new Error(opened.problem)
  const { table } = opened
  const format = table.format ?? (mapping && customFormat(mapping))
  if (format === null) throw new Error('unknown')
  const conventions = decideConventions(table, format, options, 'Europe/Berlin')
  const here: Heard = []
  const recent = new RecentRows()
  const hereEnd = endOf(() =>
    readFile({ source, table, format, conventions, options }, hearing(here, recent), recent, () => {}),
  )
  source.close()
  const there: Heard = []
  const fractions: number[] = []
  const ahead = new ReadAhead({ path, name: path, options, mapping, conventions, wantsCells: true })
  const thereEnd = endOf(() =>
    ahead.into(
      row => hearing(there, row),
      fraction => fractions.push(fraction),
    ),
  )
  ahead.end()
  return { here: [...here, hereEnd], there: [...there, thereEnd], fractions }
}

function endOf(read: () => void): string {
  try {
    read()
    return 'end'
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error
    return `${error.problem} in row ${error.row}`
  }
}

let directory: Awaited<ReturnType<typeof temporaryDirectory>>
let large: string

beforeAll(async () => {
  directory = await temporaryDirectory()
  large = join(directory.path, 'orders_export.csv')
  writeFileSync(large, largeExport())
})
afterAll(() => directory[Symbol.asyncDispose]())

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')

describe('a thread reads the same as the import itself', () => {
  test.each([
    'shopify-orders/usual',
    'shopify-customers/usual',
    'newsletter-statuses/german-status-column',
    'survey-answers/google-forms',
    'mailchimp-campaigns/usual',
    'custom-orders/german-lines',
  ])('%s', async name => {
    const folder = join(FIXTURES, name)
    const mapping = join(folder, 'mapping.json')
    const { here, there } = await readBothWays(
      join(folder, caseFileName(folder)),
      existsSync(mapping) ? JSON.parse(readFileSync(mapping, 'utf8')) : null,
    )
    expect(here.length).toBeGreaterThan(2)
    expect(there).toEqual(here)
  })

  test('of a large file, by and by', async () => {
    const { here, there, fractions } = await readBothWays(large)
    expect(here).toHaveLength(LARGE_EXPORT_ORDERS + 1)
    expect(there).toEqual(here)
    expect(fractions.length).toBeGreaterThan(10)
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b))
  })

  test('up to where a file is broken', async () => {
    const broken = join(directory.path, 'broken.csv')
    writeFileSync(broken, `${beginning()}#9999,"never closed${'x'.repeat(5_000_000)}\n`)
    const { here, there } = await readBothWays(broken)
    expect(here.at(-1)).toMatch(/^unclosed_quote in row \d+$/)
    expect(here.length).toBeGreaterThan(100)
    expect(there).toEqual(here)
  })
})

test('a file that is gone by the time of reading ends the import with an error', () => {
  const conventions = { decimal: '.', dateOrder: 'ymd', questions: [], timeZone: 'UTC' } as const
  const gone = join(directory.path, 'gone.csv')
  const ahead = new ReadAhead({
    path: gone,
    name: 'gone.csv',
    options: {},
    mapping: null,
    conventions,
    wantsCells: false,
  })
  expect(() =>
    ahead.into(
      row => hearing([], row),
      () => {},
    ),
  ).toThrow(ExpectedFailure)
  ahead.end()
})

describe('a large import', () => {
  const backend = freshBackend()

  test('accounts for every row', async () => {
    const done = await backend.load(large)
    expect(done.files).toMatchObject([
      { rows: LARGE_EXPORT_ORDERS, created: LARGE_EXPORT_ORDERS, skipped: 0, issues: [] },
    ])
    expect(done.totals).toMatchObject({ newOrders: LARGE_EXPORT_ORDERS, newCustomers: 900 })
    const { total } = await backend.client.orders.search({ limit: 1, offset: 0 })
    expect(total).toBe(LARGE_EXPORT_ORDERS)
  })

  test('can be cancelled while it reads, and leaves nothing', async () => {
    const cancel = new AbortController()
    const run = async () => {
      const events = await backend.client.imports.run({ files: [large] }, { signal: cancel.signal })
      for await (const event of events) {
        if (event.kind === 'progress' && event.fraction > 0.1) cancel.abort()
      }
    }
    await expect(run()).rejects.toThrow()
    expect(await backend.client.orders.search({ limit: 1, offset: 0 })).toMatchObject({ total: 0 })
    // The next one is not held up.
    expect((await backend.load(large)).totals.newOrders).toBe(LARGE_EXPORT_ORDERS)
  })
})

/** The beginning of the large file: its header and some whole orders. */
function beginning(): string {
  const text = readFileSync(large, 'utf8').slice(0, 600_000)
  return text.slice(0, text.lastIndexOf('\n#') + 1)
}
