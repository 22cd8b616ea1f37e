import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CONTACT_FIELDS } from '../../shared/model/facts.ts'
import { ContactReader } from '../../src-main/importers/contact.ts'
import { arrangeLines } from '../../src-main/importers/fields/address.ts'
import { copyOfText, foldText } from '../../src-main/importers/fields/text.ts'
import { Header } from '../../src-main/importers/header.ts'

const STREETS = [
  'Lindenweg',
  'Hauptstr.',
  'Straße des 17. Juni',
  'Filiale',
  'Packstation',
  'Postfach',
  'Paketshop',
  'Post',
  'Haus',
  'Wohnung',
  'Nr.',
  'Hauptstraße Nr.',
  'Q',
  'Zimmer',
  'c/o Meier',
  'Rue de la Paix',
  'Musterfirma GmbH',
]
const NUMBERS = ['1', '7', '12', '12a', '100', '512', '1024', '123456', '3b', '12A', '5-7', '0']
const COUNTRIES = ['DE', 'AT', 'FR', 'GB', 'US', null]

describe('the short way for what is usual', () => {
  it('reads a line as it is read where its street was never met', () => {
    const anyLine = fc.tuple(
      fc.constantFrom(...STREETS),
      fc.constantFrom(...NUMBERS),
      fc.constantFrom(...COUNTRIES),
    )
    fc.assert(
      fc.property(anyLine, ([street, number, country]) => {
        // Two spaces are cleaned away, but not before the short way has been passed by.
        const long = arrangeLines([`${street}  ${number}`], country)
        expect(arrangeLines([`${street} ${number}`], country)).toEqual(long)
      }),
      { numRuns: 2000 },
    )
  })

  it('folds letter by letter as it folds whole texts', () => {
    const anyText = fc.string({
      unit: fc.oneof(fc.constantFrom(...'äÖßéÑ -.9'), fc.string({ maxLength: 1 })),
    })
    fc.assert(
      fc.property(anyText, text => {
        // A letter beyond the table sends the whole text the long way; it folds to nothing itself.
        expect(foldText(text)).toBe(foldText(`${text} \u4e2d`))
      }),
      { numRuns: 2000 },
    )
  })

  it('copies any text as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => copyOfText(text) === text))
  })
})

const CELLS: Readonly<Record<string, readonly string[]>> = {
  fullName: ['Dr. Eva Krause', 'MAX SOMMER', ''],
  company: ['', 'Krause GmbH'],
  street: ['Lindenweg 7', 'Filiale 512', ''],
  addressLine2: ['', 'Hinterhaus', 'Lindenweg 7'],
  postalCode: ["'07743", '1067', ''],
  city: ['JENA', 'Dresden', ''],
  country: ['DE', 'Nirgendland', ''],
  phone: ['0171 5550123', '', '-'],
  otherPhone: ['', '030 5550100'],
  email: ['Eva.Krause@example.com', 'eva@gmial.com', 'keine', ''],
}
const KEYS = Object.keys(CELLS)
const NAMES = KEYS.flatMap(key => [key, `shipping ${key}`])

type Issue = readonly (string | number | null)[]

/** Reads buyer and recipient of rows, the recipient with or without a look at the buyer. */
function read(rows: readonly (readonly string[])[], isBeside: boolean) {
  const issues: Issue[] = []
  const none = () => {
    throw new Error('contacts give out nothing but issues')
  }
  const sink = {
    order: none,
    profile: none,
    status: none,
    campaign: none,
    answer: none,
    skip: none,
    issue: (...issue: Issue) => void issues.push(issue),
  }
  const header = new Header(NAMES)
  const columns = (prefix: string, phones: readonly string[]) => (field: string) =>
    (field === 'phone' ? phones : [field]).map(name => NAMES.indexOf(`${prefix}${name}`))
  const buyer = new ContactReader(columns('', ['phone', 'otherPhone']), header, sink)
  const ofRecipient = (field: (typeof CONTACT_FIELDS)[number]) =>
    field === 'email' ? [] : columns('shipping ', ['phone'])(field)
  const recipient = new ContactReader(ofRecipient, header, sink, isBeside ? buyer : null)
  const contacts = rows.map((cells, row) => [buyer.read({ cells, row }), recipient.read({ cells, row })])
  return { contacts, issues }
}

describe('a recipient who is the buyer', () => {
  it('is read as anybody else', () => {
    const person = fc.record(
      Object.fromEntries(KEYS.map(key => [key, fc.constantFrom(...(CELLS[key] ?? []))])),
    )
    const row = fc
      .tuple(person, person, fc.subarray(KEYS))
      .map(([buyer, other, differing]) =>
        KEYS.flatMap(key => [buyer[key] ?? '', (differing.includes(key) ? other : buyer)[key] ?? '']),
      )
    const rows = fc.array(fc.oneof(row, row.map(sameForBoth)), { maxLength: 20 })
    fc.assert(
      fc.property(rows, cells => {
        expect(read(cells, true)).toEqual(read(cells, false))
      }),
      { numRuns: 300 },
    )
  })
})

function sameForBoth(cells: readonly string[]): string[] {
  return cells.map((_cell, index) => cells[index - (index % 2)] ?? '')
}
