import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recogniseRows } from '../../src-main/importers/detect.ts'
import { isFooter, isSumLabel } from '../../src-main/importers/footer.ts'
import { suggestMapping } from '../../src-main/importers/formats/custom.ts'
import { openFile } from '../../src-main/importers/open-file.ts'
import { formats } from '../../src-main/importers/registry.ts'
import { caseSource } from '../support/fixture-case.ts'
import { memorySource } from '../support/memory-source.ts'
import { type FileFacts, readFacts } from '../support/read-facts.ts'
import { PLAIN_WRITING, tableBytes } from '../support/table-text.ts'

const FIXTURES = resolve(import.meta.dirname, '../fixtures')

type Table = readonly (readonly string[])[]

async function readTable(name: string, bytes: Uint8Array): Promise<FileFacts> {
  const source = memorySource(name, bytes)
  const opened = await openFile(source, {})
  if (!opened.ok) throw new Error(opened.problem)
  const mapping = opened.table.format === null ? suggestMapping(opened.table, name) : null
  return readFacts(source, {}, mapping ?? undefined)
}

const read = (rows: Table, name = 'export.csv') => readTable(name, tableBytes(rows, PLAIN_WRITING))

/** What a file says, without where it stands. */
function said({ orders, profiles, statuses, campaigns, issues }: FileFacts) {
  return {
    orders: orders.map(({ order }) => order),
    profiles: profiles.map(({ profile }) => profile),
    statuses: statuses.map(({ status }) => status),
    campaigns: campaigns.map(({ campaign }) => campaign),
    issues: issues.map(({ code, column, raw }) => ({ code, column, raw })),
  }
}

/** One file of every format, which has more than one column, cut into its header and its rows. */
async function tables(): Promise<{ format: string; name: string; header: string[]; rows: string[][] }[]> {
  const found = []
  for (const format of readdirSync(FIXTURES)) {
    if (format.startsWith('custom-')) continue
    const sources = readdirSync(join(FIXTURES, format)).map(name => caseSource(join(FIXTURES, format, name)))
    const opened = await Promise.all(sources.map(async source => ({ source, ...(await readFacts(source)) })))
    const wide = opened.find(({ table }) => table.header.names.length > 1)
    if (wide === undefined) throw new Error(`no table of ${format} has several columns`)
    const { source, table } = wide
    const rows: string[][] = []
    for (const chunk of table.rows()) rows.push(...chunk.rows.filter(cells => cells.some(Boolean)))
    const header = table.header.names.map(name => name.replace(/ \(\d+\)$/, ''))
    found.push({ format, name: source.name, header, rows })
  }
  return found
}

const every = await tables()

describe('rows that are no content, in a file of every format', () => {
  it.each(every)('$format: sums, remarks and the header once more', async ({ name, header, rows }) => {
    const plain = await read([header, ...rows], name)
    const blank = header.map(() => '')
    const closed = [
      ...[header, ...rows, header, blank],
      ...[blank.with(0, 'Gesamt'), blank.with(0, 'Total').with(-1, '1234.56'), ['Erstellt am 01.02.2026']],
    ]
    const facts = await read(closed, name)
    expect(facts.table.format?.id).toBe(plain.table.format?.id)
    expect(said(facts)).toEqual(said(plain))
    expect(facts.unaccounted).toEqual([])
    expect(facts.skips.slice(plain.skips.length).map(({ reason }) => reason)).toEqual([
      ...['footer_row', 'blank_row', 'footer_row', 'footer_row', 'footer_row'],
    ])
  })

  it.each(every)(
    '$format: a line for the spreadsheet and a title above it',
    async ({ name, header, rows }) => {
      const plain = said(await read([header, ...rows], name))
      const writing = { ...PLAIN_WRITING, delimiter: ';' as const }
      const text = Buffer.from(tableBytes([header, ...rows], writing)).toString('utf8')
      for (const above of ['sep=;\r\n', 'Export vom 01.02.2026\n\n'])
        expect(said(await readTable(name, Buffer.from(above + text)))).toEqual(plain)
    },
  )
})

describe('a row of sums', () => {
  it.each([
    'Gesamt',
    'Gesamt:',
    'Summe (12)',
    'Zwischensumme',
    'TOTAL',
    'Grand Total',
    'Subtotal',
    'Totaux',
    'Total 3 orders',
    'Gesamt 12,50 €',
  ])('begins with %j', label => expect(isSumLabel(label)).toBe(true))
  it.each([
    'Gesamtausgabe',
    'Total Recall',
    'Total 5W-40 Öl',
    'Summer',
    'Totale Sonnenfinsternis',
    'Somme',
    '#1001',
    'T-1',
  ])('does not begin with %j', label => expect(isSumLabel(label)).toBe(false))
  it('has few cells', () => {
    expect(isFooter(['', 'Summe', '', '', '12,00', ''])).toBe(true)
    expect(isFooter(['Summe', 'anna@example.org', 'Anna', 'Groß', 'Ulm', '12,00'])).toBe(false)
    expect(isFooter(['Seite 1 von 3', '', ''])).toBe(true)
    expect(isFooter(['Seite 1', 'Anna', ''])).toBe(false)
    expect(isFooter([])).toBe(false)
  })
})

describe('long numbers of which a spreadsheet kept the first digits', () => {
  const SHOP = ['Bestellnummer', 'Datum', 'E-Mail', 'Name', 'Telefon', 'Straße', 'PLZ', 'Ort', 'Gesamtbetrag']

  it('keep no orders apart, so that their rows are left out and told of', async () => {
    const facts = await read([
      SHOP,
      ['4,91512E+11', '03.04.2025', 'anna@example.org', 'Anna Groß', '', 'Weg 1', '89073', 'Ulm', '12,00'],
      ['4,91512E+11', '04.04.2025', 'ben@example.org', 'Ben Lang', '', 'Weg 2', '89073', 'Ulm', '15,00'],
      ['A-7', '05.04.2025', 'carl@example.org', 'Carl Lang', '', 'Weg 3', '89073', 'Ulm', '19,00'],
    ])
    expect(facts.orders.map(({ order }) => order.externalId)).toEqual(['A-7'])
    expect(facts.skips.map(({ reason }) => reason)).toEqual(['missing_order_id', 'missing_order_id'])
    expect(facts.issues.filter(({ code }) => code === 'rounded_number').map(({ row }) => row)).toEqual([2, 3])
    expect(facts.unaccounted).toEqual([])
  })

  it('are no telephone numbers, and make nobody the same person', async () => {
    const phone = '4,91512E+11'
    const facts = await read([
      SHOP,
      ['A-1', '03.04.2025', '', 'Anna Groß', phone, 'Weg 1', '89073', 'Ulm', '12,00'],
      ['A-2', '04.04.2025', '', 'Ben Lang', phone, 'Weg 2', '89073', 'Ulm', '15,00'],
    ])
    const [first, second] = facts.orders.map(({ order }) => order)
    expect(first?.billing).toMatchObject({ phone: null, imported: { phone } })
    expect(first?.party?.keyKind).toBe('address')
    expect(second?.party?.key).not.toBe(first?.party?.key)
    expect(facts.issues.map(({ code, column }) => `${code} ${column}`)).toContain('rounded_number Telefon')
  })

  it('are no numbers of customers either', async () => {
    const header = [
      'Customer ID',
      'First Name',
      'Last Name',
      'Email',
      'Accepts Email Marketing',
      'Total Spent',
    ]
    const { profiles } = await read([
      [...header, 'Default Address Address1', 'Default Address Zip', 'Default Address City'],
      ['7,21045E+12', 'Anna', 'Groß', '', 'no', '1', 'Weg 1', '89073', 'Ulm'],
      ['7,21045E+12', 'Ben', 'Lang', '', 'no', '1', 'Weg 2', '89073', 'Ulm'],
    ])
    expect(profiles.map(({ profile }) => profile.party.keyKind)).toEqual(['address', 'address'])
  })
})

describe('customers with a column of passwords', () => {
  it('a header that is repeated among them is none of them', async () => {
    const header = ['customernumber', 'email', 'password', 'encoder', 'billing_firstname', 'billing_lastname']
    const row = ['1', 'anna@example.org', '$2y$10$abcdefghijklmnopqrstuv', 'bcrypt', 'Anna', 'Groß']
    const full = [...header, 'billing_zipcode', 'customergroup', 'newsletter']
    const facts = await read([full, [...row, '89073', 'EK', '1'], full, ['2', 'ben@example.org']])
    expect(facts.profiles).toHaveLength(2)
    expect(facts.skips).toEqual([{ row: 3, reason: 'footer_row' }])
    expect(JSON.stringify(facts.table.sampleRows)).not.toContain('$2y$')
  })
})

describe('a list of addresses without column names', () => {
  it('loses nobody where its name tells what they are', async () => {
    const facts = await read([['anna@example.org'], ['ben@example.org']], 'Abmeldungen.txt')
    expect(facts.table.headerRow).toBe(0)
    expect(facts.statuses.map(({ rows, status }) => [rows, status.email, status.states])).toEqual([
      [[1], 'anna@example.org', ['unsubscribed']],
      [[2], 'ben@example.org', ['unsubscribed']],
    ])
    expect(facts.unaccounted).toEqual([])
  })

  it('can have days and words of statuses beside them, and blank lines above', async () => {
    const text = '\n\nanna@example.org;2025-02-01;Abgemeldet\nben@example.org;2025-02-03;Aktiv\n'
    const facts = await readTable('liste.csv', Buffer.from(text))
    expect(facts.statuses.map(({ status }) => status)).toMatchObject([
      { email: 'anna@example.org', states: ['unsubscribed'], day: '2025-02-01' },
    ])
    expect(facts.skips).toEqual([{ row: 4, reason: 'raises_no_permission' }])
  })

  it('is refused where nothing tells what they are', async () => {
    await expect(read([['anna@example.org'], ['ben@example.org']], 'adressen.txt')).rejects.toThrow(
      'header_not_found',
    )
  })
})

describe('days that a spreadsheet wrote anew', () => {
  const SW5 = ['orderNumber', 'orderTime', 'invoiceAmount', 'invoiceShipping', 'email', 'billingLastName']

  it('a zero day is none, and no fault', async () => {
    const { orders, issues } = await read([
      [...SW5, 'currency'],
      ['20001', '03.04.2025 10:15', '10,00', '0', 'anna@example.org', 'Groß', 'EUR'],
      ['20002', '00.00.0000 00:00', '10,00', '0', 'ben@example.org', 'Lang', 'EUR'],
    ])
    expect(orders.map(({ order }) => order.day)).toEqual(['2025-04-03', null])
    expect(issues.map(({ code }) => code)).not.toContain('bad_date')
  })
})

describe('a file that a spreadsheet took for one column', () => {
  it.each(every)(
    '$format: lines that it wrapped in quotation marks are cut',
    async ({ name, header, rows }) => {
      const plain = await read([header, ...rows], name)
      const lines = [header, ...rows].map(row =>
        Buffer.from(tableBytes([row], PLAIN_WRITING))
          .toString('utf8')
          .trimEnd(),
      )
      const wrapped = lines.map(line => (/["\n]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line))
      const facts = await readTable(name, Buffer.from(`${wrapped.join('\r\n')}\r\n`))
      expect(facts.table.format?.id).toBe(plain.table.format?.id)
      expect(said(facts)).toEqual(said(plain))
    },
  )
})

describe('a file of every format without some of its columns', () => {
  it.each(every)('$format is never taken for that of another program', ({ format, name, header, rows }) => {
    const tool = formats.find(({ id }) => id === format)?.platform
    const without = (isMissing: (column: number) => boolean) => (cells: readonly string[]) =>
      header.map((_, column) => cells[column] ?? '').filter((_, column) => !isMissing(column))
    const missing = [
      ...header.map((_, column) => (at: number) => at === column),
      ...[0, 1, 2].map(third => (at: number) => at % 3 === third),
    ]
    for (const isMissing of missing) {
      const table = [header, ...rows.slice(0, 5)].map(without(isMissing))
      const found = recogniseRows(table, name, formats)?.format
      // Lists of addresses and of campaigns can lose what tells whose they are.
      const isGeneric = found?.platform === 'newsletter'
      if (found != null && !isGeneric) expect(found.platform, table[0]?.join()).toBe(tool)
    }
  })
})
