import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ContactFact } from '../../shared/model/facts.ts'
import { type ContactField, ContactReader } from '../../src-main/importers/contact.ts'
import { Header } from '../../src-main/importers/header.ts'

/**
 * Invented addresses as people type them into shop forms, with the parts that somebody at a post office would see
 * in them. Where a careful person could write a part in two ways the one that we chose is expected. In the expectations `=` stands for the raw cell as it is; a whole name is not compared.
 */
const FOLDER = resolve(import.meta.dirname, 'address-book')
/** Titles of the raw columns, as far as a file has them; behind the arrow stand the parts that are expected. */
const RAW: Readonly<Record<string, ContactField>> = {
  Name: 'fullName',
  'First name': 'firstName',
  'Last name': 'lastName',
  Company: 'company',
  Street: 'street',
  'House number': 'houseNumber',
  'Address line 2': 'addressLine2',
  'Postal code': 'postalCode',
  City: 'city',
  Country: 'country',
  'E-mail': 'email',
  Phone: 'phone',
}
const PARTS = [
  'salutation',
  'title',
  'firstName',
  'lastName',
  'company',
  'street',
  'houseNumber',
  'addressLine2',
  'postalCode',
  'city',
  'country',
  'email',
  'phone',
] as const satisfies readonly (keyof ContactFact)[]

const ALL = [...PARTS, 'fullName', 'region'] as const satisfies readonly ContactField[]
/** What shops export in many layouts: names in one cell or two, the house number alone, phones and e-mails. */
const SHOP_EXPORTS = [1, 2, 3, 4, 5].map(number => `shop-exports-${number}.tsv`)

interface Share {
  addresses: number
  parts: number
  misses: string[]
}

function readerOf(fields: readonly string[]): ContactReader {
  return new ContactReader(field => [fields.indexOf(field)], new Header([...fields]), {
    order: () => {},
    profile: () => {},
    skip: () => {},
    status: () => {},
    campaign: () => {},
    answer: () => {},
    issue: () => {},
  })
}

interface Entry {
  raw: readonly string[]
  /** The raw cells by what they are called. */
  rawOf: (field: ContactField) => string
  /** What each part should be; a file without e-mails says nothing of them. */
  expected: ReadonlyMap<string, string>
  contact: ContactFact
}

function contactsOf(file: string): Entry[] {
  const [head = '', ...lines] = readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean)
  const titles = head.split('\t')
  const arrow = titles.findIndex(title => title.startsWith('→'))
  const fields = titles.slice(0, arrow).map(title => RAW[title] ?? title)
  const parts = titles.slice(arrow).map(title => title.replace('→ ', ''))
  const reader = readerOf(fields)
  return lines.map(line => {
    const cells = line.split('\t')
    const raw = cells.slice(0, arrow)
    const contact = reader.read({ cells: raw, row: 1 })
    if (contact === null) throw new Error(`nobody in ${line}`)
    const expected = new Map(parts.map((part, index) => [part, cells[arrow + index] ?? '']))
    return { raw, rawOf: field => raw[fields.indexOf(field)] ?? '', expected, contact }
  })
}

function readBook(file: string): Share {
  const share: Share = { addresses: 0, parts: 0, misses: [] }
  for (const { raw, rawOf, expected: expectations, contact } of contactsOf(file)) {
    share.addresses++
    for (const part of PARTS) {
      const cell = expectations.get(part)
      const isReachable = part === 'email' || part === 'phone'
      if (cell === undefined || (isReachable && rawOf(part) === '')) continue
      const expected = cell === '=' ? rawOf(part) : cell
      const found = contact[part] ?? ''
      share.parts++
      if (found !== expected)
        share.misses.push(`${raw.join(' | ')}\n    ${part}: expected "${expected}", found "${found}"`)
    }
  }
  return share
}

function report(name: string, { addresses, parts, misses }: Share): number {
  const rate = 1 - misses.length / parts
  const percent = (rate * 100).toFixed(2)
  console.log(
    [
      `${name}: ${addresses} addresses, ${parts} parts, ${misses.length} wrong (${percent} % right)`,
      ...misses,
    ].join('\n  '),
  )
  return rate
}

describe('address book', () => {
  it('reads at least 99 % of the parts of German addresses right', () => {
    const share = readBook('german.tsv')
    expect(share.addresses).toBeGreaterThanOrEqual(500)
    expect(report('German address book', share)).toBeGreaterThanOrEqual(0.99)
  })

  it('reads at least 99 % of the parts right that people wrote into any field', () => {
    const shares = SHOP_EXPORTS.map(readBook)
    const all = {
      addresses: shares.reduce((sum, share) => sum + share.addresses, 0),
      parts: shares.reduce((sum, share) => sum + share.parts, 0),
      misses: shares.flatMap(share => share.misses),
    }
    expect(all.addresses).toBeGreaterThanOrEqual(1000)
    expect(report('Addresses of shop exports', all)).toBeGreaterThanOrEqual(0.99)
  })

  it('reads at least 98 % of the parts of addresses of other countries right', () => {
    const share = readBook('international.tsv')
    expect(share.addresses).toBeGreaterThanOrEqual(60)
    expect(report('International address book', share)).toBeGreaterThanOrEqual(0.98)
  })
})

describe('an address that was read once', () => {
  it.each(['german.tsv', 'international.tsv', ...SHOP_EXPORTS])(
    'is the same when it is read again (%s)',
    file => {
      const again = readerOf(ALL)
      for (const { raw, contact } of contactsOf(file)) {
        // As in our own files: the whole name only where it could not be split.
        const isSplit = contact.firstName !== null || contact.lastName !== null || contact.company !== null
        const { imported: _imported, ...once } = isSplit ? { ...contact, fullName: null } : contact
        const cells = ALL.map(field => once[field] ?? '')
        const twice = again.read({ cells, row: 1 })
        expect(twice, raw.join(' | ')).toEqual({ ...once, imported: null })
      }
    },
  )
})
