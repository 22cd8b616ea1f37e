import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FilePreview, ImportOptions } from '../../shared/model/import.ts'
import type { ColumnMapping } from '../../shared/model/import-columns.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { runToEnd } from '../support/test-backend.ts'

const backend = freshBackend()

const mapping: ColumnMapping = {
  kind: 'orders',
  channel: 'own',
  sourceName: 'Hofladen',
  currency: 'EUR',
  columns: { Beleg: 'orderId', Tag: 'day', Summe: 'total', 'E-Mail': 'email' },
}

function file(name: string, rows: readonly string[]): string {
  return backend.file(name, ['Beleg;Tag;Summe;E-Mail', ...rows].join('\n'))
}

const spring = () => file('spring.csv', ['1;03/04/2025;1.234;anna.muster@example.com'])
const summer = () => file('summer.csv', ['2;05/06/2025;2.345;anna.muster@example.com'])

async function preview(path: string, options: ImportOptions): Promise<FilePreview> {
  for await (const event of await backend.client.imports.preview({ files: [{ file: path, options }] })) {
    const read = event.kind === 'done' ? event.files[0] : undefined
    if (read !== undefined) return read
  }
  throw new Error('the preview ended without a result')
}

async function orderOf(number: string) {
  const { orders } = await backend.client.orders.search({ query: number })
  return orders.map(({ day, totalMinor }) => ({ day, totalMinor }))
}

test('a file that can be read in two ways is asked about, with both readings', async () => {
  const { questions, issues } = await preview(spring(), { mapping })
  expect(questions).toEqual([
    {
      choice: 'decimal',
      example: '1.234',
      readings: [
        { value: '.', number: 1.234 },
        { value: ',', number: 1234 },
      ],
      answer: null,
    },
    {
      choice: 'dateOrder',
      example: '03/04/2025',
      readings: [
        { value: 'dmy', day: '2025-04-03' },
        { value: 'mdy', day: '2025-03-04' },
      ],
      answer: null,
    },
  ])
  expect(issues.map(({ code }) => code)).toEqual(['ambiguous_amount', 'ambiguous_date'])
})

test('the answer is remembered for the source, and forgotten with the import that gave it', async () => {
  const options: ImportOptions = { mapping, decimal: ',', dateOrder: 'mdy' }
  expect((await preview(spring(), options)).questions.map(({ answer }) => answer)).toEqual([',', 'mdy'])
  const first = await runToEnd(backend.client, { files: [{ file: spring(), options }] })
  expect(await orderOf('1')).toEqual([{ day: '2025-03-04', totalMinor: 123_400 }])

  expect((await preview(summer(), {})).questions).toEqual([])
  const second = await backend.load(summer())
  expect(second.files[0]?.issues).toEqual([])
  expect(await orderOf('2')).toEqual([{ day: '2025-05-06', totalMinor: 234_500 }])

  await backend.client.imports.undo({ batchId: second.batchId ?? 0 })
  await backend.client.imports.undo({ batchId: first.batchId ?? 0 })
  expect((await preview(summer(), { mapping })).questions.map(({ answer }) => answer)).toEqual([null, null])
})

test('the answer for one source says nothing about another', async () => {
  const options: ImportOptions = { mapping, decimal: ',', dateOrder: 'mdy' }
  await runToEnd(backend.client, { files: [{ file: spring(), options }] })
  const other = { ...mapping, sourceName: 'Zweiter Laden' }
  expect((await preview(summer(), { mapping: other })).questions).toHaveLength(2)
})

/** Magento's list of orders names no currency. */
const list = (name: string, id: string) => {
  const path = join(backend.folder, name)
  const header =
    'ID,Purchase Point,Purchase Date,Bill-to Name,Grand Total (Base),Grand Total (Purchased),Status'
  writeFileSync(path, `${header}\n${id},Shop,2025-08-30,Anna Muster,36.39,36.39,Complete\n`)
  return path
}
const currencies = async () =>
  (await backend.client.orders.search({ direction: 'asc' })).orders.map(({ currency }) => currency)

describe('the currency of a file that names none', () => {
  test('is the one chosen for its source last, until that import is taken back', async () => {
    const files = [{ file: list('first.csv', '000000001'), options: { currency: 'CHF' } }]
    const first = await runToEnd(backend.client, { files })
    expect(first.files[0]?.issues.map(({ code }) => code)).not.toContain('assumed_currency')
    const second = await backend.load(list('second.csv', '000000002'))
    const told = second.files[0]?.issues.find(({ code }) => code === 'assumed_currency')
    expect(told).toMatchObject({ count: 1, examples: [{ row: 0, raw: 'CHF' }] })
    expect(await currencies()).toEqual(['CHF', 'CHF'])
    for (const { batchId } of [second, first]) await backend.client.imports.undo({ batchId: batchId ?? 0 })
    await backend.load(list('second.csv', '000000002'))
    expect(await currencies()).toEqual(['EUR'])
  })

  test('is that of another choice from then on, and of one source only', async () => {
    for (const [id, options] of [
      ['000000001', { currency: 'CHF' }],
      ['000000002', { currency: 'PLN' }],
      ['000000003', {}],
      ['000000004', { sourceName: 'Zweiter Laden' }],
    ] as const)
      await runToEnd(backend.client, { files: [{ file: list(`${id}.csv`, id), options }] })
    const { orders } = await backend.client.orders.search({})
    expect(Object.fromEntries(orders.map(({ number, currency }) => [number, currency]))).toEqual({
      ...{ '000000001': 'CHF', '000000002': 'PLN', '000000003': 'PLN', '000000004': 'EUR' },
    })
  })

  test('is the main currency where nothing was chosen, also for a table mapped by hand', async () => {
    await backend.client.app.saveSettings({ mainCurrency: 'CHF' })
    await backend.load(list('first.csv', '000000001'))
    expect(await currencies()).toEqual(['CHF'])
    const { currency: _currency, ...plain } = mapping
    const options: ImportOptions = { mapping: plain, decimal: ',', dateOrder: 'dmy' }
    await runToEnd(backend.client, { files: [{ file: spring(), options }] })
    expect(
      (await backend.client.orders.search({ query: '1' })).orders.map(({ currency }) => currency),
    ).toContain('CHF')
  })
})

test('relay addresses are one note of a file, with a count and without a place', async () => {
  const path = join(backend.folder, 'relay.csv')
  const rows = ['1', '2', '3'].map(id => `${id};01.03.2025;5,00;x${id}@members.ebay.com`)
  writeFileSync(path, ['Beleg;Tag;Summe;E-Mail', ...rows].join('\n'))
  const done = await runToEnd(backend.client, { files: [{ file: path, options: { mapping } }] })
  expect(done.files[0]?.issues).toEqual([{ code: 'relay_email', column: null, count: 3, examples: [] }])
})
