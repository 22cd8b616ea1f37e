import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memorySource } from '../support/memory-source.ts'
import { readFacts } from '../support/read-facts.ts'
import { encode, PLAIN_WRITING, tableBytes } from '../support/table-text.ts'
import { workbookFile } from '../support/workbook-file.ts'
import { factsAlone, writings } from '../support/writings.ts'

/** The same orders must come out of a file however it is written down. */

const ORDER_COLUMNS = [
  'Name',
  'Email',
  'Financial Status',
  'Fulfillment Status',
  'Accepts Marketing',
  'Currency',
  'Subtotal',
  'Shipping',
  'Total',
  'Created at',
  'Lineitem quantity',
  'Lineitem name',
  'Lineitem price',
  'Lineitem sku',
  'Billing Name',
  'Billing Address1',
  'Billing Zip',
  'Billing City',
  'Billing Country',
  'Notes',
] as const
const MONEY_COLUMNS = new Set<string>(['Subtotal', 'Shipping', 'Total', 'Lineitem price'])
type Row = Partial<Record<(typeof ORDER_COLUMNS)[number], string>>

const word = fc.constantFrom(
  'Seife',
  'Öl "Lavendel"',
  'Tee, grün',
  'Becher; blau',
  'Käse',
  'Café',
  '€-Gutschein',
  "Jäger's",
)
const amount = fc.integer({ min: 0, max: 250_000 }).map(cents => (cents / 100).toFixed(2))
const line = fc.record({
  name: word,
  price: amount,
  quantity: fc.integer({ min: 1, max: 12 }),
  sku: fc.constantFrom('', 'A-1', 'B;2'),
})
const order = fc.record({
  email: fc.constantFrom('anna@example.com', 'BEN@example.org', ''),
  name: fc.constantFrom('Anna Müller', 'Weiß, Ben', 'Öztürk GmbH', 'Jan van der Berg'),
  street: fc.constantFrom('Lindenstraße 12a', 'Am Markt 5', 'Packstation 123'),
  zip: fc.constantFrom('01067', "'50667", '80331'),
  status: fc.constantFrom('paid', 'pending', 'refunded', 'partially_refunded'),
  subtotal: amount,
  total: amount,
  note: fc.constantFrom('', 'Bitte\nklingeln', 'Zeile 1\n\nZeile "3",\t;', '-'),
  day: fc.constantFrom('2025-03-30 23:50:12 +0200', '2024-02-29 10:00:00 +0100'),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
})
type Order = typeof order extends fc.Arbitrary<infer Value> ? Value : never

function orderRows(orders: readonly Order[]): Row[] {
  return orders.flatMap((each, index) =>
    each.lines.map(({ name, price, quantity, sku }, position) => ({
      Name: `#${1000 + index}`,
      Email: each.email,
      'Created at': each.day,
      'Lineitem quantity': String(quantity),
      'Lineitem name': name,
      'Lineitem price': price,
      'Lineitem sku': sku,
      ...(position > 0 ? {} : orderCells(each)),
    })),
  )
}

function orderCells(each: Order): Row {
  return {
    'Financial Status': each.status,
    'Accepts Marketing': 'yes',
    Currency: 'EUR',
    Subtotal: each.subtotal,
    Shipping: '4.90',
    Total: each.total,
    'Billing Name': each.name,
    'Billing Address1': each.street,
    'Billing Zip': each.zip,
    'Billing City': 'Köln',
    'Billing Country': 'DE',
    Notes: each.note,
  }
}

const orders = fc.array(order, { minLength: 1, maxLength: 8 })

function table(rows: readonly Row[], columns: readonly string[] = ORDER_COLUMNS): string[][] {
  // Columns that are no order's own have no cells here.
  return [[...columns], ...rows.map(row => columns.map(column => row[column as keyof Row] ?? ''))]
}

async function factsOf(bytes: Uint8Array, name = 'orders.csv') {
  const read = await readFacts(memorySource(name, bytes))
  expect(read.unaccounted).toEqual([])
  return factsAlone(read)
}

describe('one order export, written in many ways', () => {
  it('reads as it was made', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async made => {
        const read = await factsOf(tableBytes(table(orderRows(made)), PLAIN_WRITING))
        expect(read.orders.map(fact => [fact.externalId, fact.totalMinor, fact.items?.length])).toEqual(
          made.map((each, index) => [
            `#${1000 + index}`,
            Math.round(Number(each.total) * 100),
            each.lines.length,
          ]),
        )
      }),
    )
  })

  it('whatever the encoding, line ends, delimiter, quotes and cut rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        orders,
        writings,
        fc.constantFrom('orders.csv', 'orders.txt', 'orders.tsv', 'x'),
        async (made, writing, name) => {
          const rows = table(orderRows(made))
          const expected = await factsOf(tableBytes(rows, PLAIN_WRITING))
          expect(await factsOf(tableBytes(rows, writing), name)).toEqual(expected)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('whatever the decimal mark', async () => {
    await fc.assert(
      fc.asyncProperty(
        orders,
        writings,
        fc.constantFrom('plain', 'grouped', 'spaced'),
        async (made, writing, grouping) => {
          const rows = table(orderRows(made))
          const german = rows.map((row, index) =>
            index === 0
              ? row
              : row.map((cell, column) =>
                  MONEY_COLUMNS.has(ORDER_COLUMNS[column] ?? '') ? germanAmount(cell, grouping) : cell,
                ),
          )
          const expected = (await factsOf(tableBytes(rows, PLAIN_WRITING))).orders
          expect((await factsOf(tableBytes(german, writing))).orders).toEqual(expected)
        },
      ),
    )
  })

  it('whatever stands above and below', async () => {
    const above = fc.subarray([
      '',
      'sep=;',
      'Export vom 01.02.2026',
      ',,,',
      ';;;',
      'Mein Laden;Bestellungen',
      '"Zeitraum","01.01.2026 - 31.01.2026"',
    ])
    const below = fc.subarray(['', ',,,,,', ';;;;', 'Ende der Liste', '\n\n'])
    await fc.assert(
      fc.asyncProperty(orders, above, below, writings, async (made, top, bottom, writing) => {
        const rows = table(orderRows(made))
        const expected = (await factsOf(tableBytes(rows, PLAIN_WRITING))).orders
        const body = tableBytes(rows, { ...writing, encoding: 'utf-8', lineEnd: '\n' }).toString('utf8')
        const text = [...top.map(each => `${each}\n`), body, ...bottom.map(each => `${each}\n`)].join('')
        expect((await factsOf(encode(text, writing.encoding))).orders).toEqual(expected)
      }),
    )
  })

  it('whatever the order of columns, with further and repeated ones', async () => {
    const columns = fc
      .shuffledSubarray([...ORDER_COLUMNS], { minLength: ORDER_COLUMNS.length })
      .chain(shuffled =>
        fc.record({
          shuffled: fc.constant(shuffled),
          extra: fc.array(
            fc.constantFrom('Bemerkung', '', 'Umsatz', 'X 1', 'Total', 'Name', 'Billing Zip', 'E-Mail'),
            { maxLength: 6 },
          ),
        }),
      )
    await fc.assert(
      fc.asyncProperty(orders, columns, writings, async (made, { shuffled, extra }, writing) => {
        const expected = (await factsOf(tableBytes(table(orderRows(made)), PLAIN_WRITING))).orders
        const rows = table(orderRows(made), shuffled).map((row, index) => [
          ...row,
          ...extra.map((name, position) => (index === 0 ? name : `Füllung ${index * position}`)),
        ])
        expect((await factsOf(tableBytes(rows, writing))).orders).toEqual(expected)
      }),
    )
  })

  it('a file that was joined from two keeps its header out of the orders', async () => {
    await fc.assert(
      fc.asyncProperty(orders, writings, async (made, writing) => {
        const [header = [], ...rows] = table(orderRows(made))
        const twice = tableBytes([header, ...rows, header, ...rows], { ...writing, cutsRows: false })
        const once = await factsOf(tableBytes([header, ...rows], PLAIN_WRITING))
        expect((await factsOf(twice)).orders).toEqual([...once.orders, ...once.orders])
      }),
    )
  })

  it('a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.nat(3), async (made, blankRows) => {
        const rows = table(orderRows(made))
        const typed = rows.map((row, index) =>
          row.map((cell, column) => {
            const name = ORDER_COLUMNS[column] ?? ''
            if (index === 0 || cell === '') return cell
            if (name === 'Created at') return new Date(`${cell.slice(0, 10)}T${cell.slice(11, 19)}Z`)
            return MONEY_COLUMNS.has(name) || name === 'Lineitem quantity' ? Number(cell) : cell
          }),
        )
        const file = workbookFile([...Array.from({ length: blankRows }, () => []), ...typed])
        const expected = (await factsOf(tableBytes(rows, PLAIN_WRITING))).orders
        expect((await factsOf(file, 'orders.xlsx')).orders).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })
})

function germanAmount(cell: string, grouping: 'plain' | 'grouped' | 'spaced'): string {
  const [whole = '', decimals] = cell.split('.')
  if (decimals === undefined) return cell
  const mark = { plain: '', grouped: '.', spaced: '\u00a0' }[grouping]
  return `${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, mark)},${decimals}`
}
