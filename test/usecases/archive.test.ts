import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { dumpTables } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { storedZip } from '../support/stored-zip.ts'
import { runToEnd } from '../support/test-backend.ts'

const backend = freshBackend()

const january = shopifyOrdersCsv([
  { number: '#1001', day: '2026-01-05', items: [{ name: 'Green tea', price: '8.00' }] },
])
const february = shopifyOrdersCsv([
  { number: '#1002', day: '2026-02-05', items: [{ name: 'Black tea', price: '9.00' }] },
  { number: '#1003', day: '2026-02-06', items: [{ name: 'Cup', price: '4.00' }] },
])

function archive(files: Readonly<Record<string, string>>, name = 'export.zip'): string {
  return backend.file(name, storedZip(files))
}

function leftovers(): string[] {
  return readdirSync(tmpdir()).filter(name => name.startsWith('stammkunde-archive-'))
}

test('every table of an archive is imported, whatever else is in it', async () => {
  const before = leftovers()
  const file = archive({
    'orders/january.csv': january,
    'orders/february.csv': february,
    'readme.html': '<html>Thank you</html>',
    '__MACOSX/orders/._january.csv': 'x',
  })
  const done = await backend.load(file)
  expect(done.files.map(({ file, format, rows, created }) => ({ file, format, rows, created }))).toEqual([
    { file: 'january.csv', format: 'shopify-orders', rows: 1, created: 1 },
    { file: 'february.csv', format: 'shopify-orders', rows: 2, created: 2 },
  ])
  expect(leftovers()).toEqual(before)
})

test('the tables of an archive can be chosen one by one', async () => {
  const file = archive({ 'january.csv': january, 'february.csv': february })
  const contents = await backend.client.imports.contents({ file })
  expect(contents.map(({ name }) => name)).toEqual(['january.csv', 'february.csv'])
  const done = await runToEnd(backend.client, { files: [{ file: contents[1]?.file ?? '', options: {} }] })
  expect(done.files.map(report => report.file)).toEqual(['february.csv'])
  expect(done.totals.newOrders).toBe(2)
})

test('the same archive again changes nothing', async () => {
  const file = archive({ 'january.csv': january })
  await backend.load(file)
  const before = dumpTables(backend.dataDirectory)
  const again = await backend.load(file)
  expect(again.batchId).toBeNull()
  expect(dumpTables(backend.dataDirectory)).toEqual(before)
})

test('a table that is no archive has no contents', async () => {
  const path = backend.file('orders.csv', january)
  expect(await backend.client.imports.contents({ file: path })).toEqual([])
})

test.each([
  ['without tables', storedZip({ 'photo.jpg': 'not a photo' })],
  ['that is cut off', storedZip({ 'january.csv': january }).subarray(0, 200)],
])('an archive %s is told and changes nothing', async (_what, content) => {
  const path = backend.file('export.zip', content)
  const before = dumpTables(backend.dataDirectory)
  const done = await backend.load(path)
  expect(done.files[0]?.issues.map(({ code }) => code)).toEqual(['file_is_archive'])
  expect(dumpTables(backend.dataDirectory)).toEqual(before)
})

test('a file that is not in the archive is missing by its name', async () => {
  const file = archive({ 'january.csv': january })
  await expect(backend.load(`${file}!/march.csv`)).rejects.toMatchObject({
    data: { code: 'file_missing', name: 'march.csv' },
  })
})
