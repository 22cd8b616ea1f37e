import fc from 'fast-check'
import parsePhoneNumber from 'libphonenumber-js/min'
import { describe, expect, it } from 'vitest'
import { classifyEmail } from '../../shared/email-class.ts'
import { proposeEmail } from '../../shared/email-typo.ts'
import { CONTACT_FIELDS, type ContactFact } from '../../shared/model/facts.ts'
import { type ContactField, ContactReader } from '../../src-main/importers/contact.ts'
import { parseBirthday } from '../../src-main/importers/fields/birthday.ts'
import { looksLikeCompany } from '../../src-main/importers/fields/company.ts'
import { parseEmail } from '../../src-main/importers/fields/email.ts'
import { usualNameCase, usualPlaceCase } from '../../src-main/importers/fields/letter-case.ts'
import { splitName } from '../../src-main/importers/fields/name.ts'
import { cleanPhone } from '../../src-main/importers/fields/phone.ts'
import {
  cleanPostalCode,
  postalCodeCountry,
  splitPlace,
} from '../../src-main/importers/fields/postal-code.ts'
import { cleanText } from '../../src-main/importers/fields/text.ts'
import { Header } from '../../src-main/importers/header.ts'
import { addressIdentity } from '../../src-main/importers/party.ts'

/** Reads one contact the way every format does, with the issues it raises. */
function read(cells: Readonly<Partial<Record<ContactField, string>>>) {
  const issues: string[] = []
  const reader = new ContactReader(
    field => [CONTACT_FIELDS.indexOf(field)],
    new Header([...CONTACT_FIELDS]),
    {
      order: () => {},
      profile: () => {},
      skip: () => {},
      status: () => {},
      campaign: () => {},
      answer: () => {},
      issue: (code, _row, column) => issues.push(`${code} ${column}`),
    },
  )
  return { contact: reader.read({ cells: CONTACT_FIELDS.map(field => cells[field] ?? ''), row: 2 }), issues }
}

/** The filled parts of a contact, without what was imported. */
function parts(cells: Readonly<Partial<Record<ContactField, string>>>): Partial<ContactFact> {
  const { imported: _imported, ...values } = read(cells).contact ?? { imported: null }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}

describe('names in cells of their own', () => {
  it.each<[string, string, Partial<ContactFact>]>([
    ['HANS', 'MÜLLER', { firstName: 'Hans', lastName: 'Müller' }],
    ['hans', 'müller', { firstName: 'Hans', lastName: 'Müller' }],
    ['BEN', 'AL BADRI', { firstName: 'Ben', lastName: 'al Badri' }],
    ['AL', 'VON DER HEIDE', { firstName: 'Al', lastName: 'von der Heide' }],
    ['Hans', 'MÜLLER', { firstName: 'Hans', lastName: 'Müller' }],
    ['HP', 'Müller', { firstName: 'HP', lastName: 'Müller' }],
    ['Anna-Lena', 'von der Heide', { firstName: 'Anna-Lena', lastName: 'von der Heide' }],
    ['Dr. Hans', 'Müller', { title: 'Dr.', firstName: 'Hans', lastName: 'Müller' }],
    ['Frau Anna', 'Müller', { salutation: 'Frau', firstName: 'Anna', lastName: 'Müller' }],
    ['Hans und Eva', 'Müller', { firstName: 'Hans und Eva', lastName: 'Müller' }],
    ['Hans Müller', '', { firstName: 'Hans', lastName: 'Müller' }],
    ['', 'Krause GmbH', { company: 'Krause GmbH' }],
    ['Krause', 'GmbH', { company: 'Krause GmbH' }],
    ['Hans', '-', { firstName: 'Hans' }],
    ['Hans', '.', { firstName: 'Hans' }],
    ['Eva', 'O’NEIL', { firstName: 'Eva', lastName: 'O’Neil' }],
    ['İREM', 'YILDIZ', { firstName: 'Irem', lastName: 'Yildiz' }],
  ])('%j %j', (firstName, lastName, expected) => expect(parts({ firstName, lastName })).toEqual(expected))

  it('keeps every cell that says something else', () => {
    const { contact } = read({
      firstName: 'HANS',
      lastName: 'MÜLLER',
      city: 'BERLIN',
      country: 'Deutschland',
    })
    expect(contact).toMatchObject({ firstName: 'Hans', lastName: 'Müller', city: 'Berlin', country: 'DE' })
    expect(contact?.imported).toEqual({
      firstName: 'HANS',
      lastName: 'MÜLLER',
      city: 'BERLIN',
      country: 'Deutschland',
    })
  })

  it.each([
    'Müller',
    'McDonald',
    'van der Berg',
    'DiCaprio',
    'de la Cruz',
    'J.P. Müller',
    'Müller III',
    "O'Neil",
  ])('leaves the spelling of %j', name => expect(usualNameCase(name)).toBe(name))
  it.each(['Berlin', 'Q7', 'B 6', 'Ulm', 'PF', 'Straße des 17. Juni', 'St. Gallen'])(
    'leaves the spelling of the place %j',
    name => expect(usualPlaceCase(name)).toBe(name),
  )
  it.each(['Agathe Krause', 'Eva Ek', 'Sven Svensson', 'Hans Schule', 'Sa Li', 'AG', 'Peter Hofladner'])(
    '%j is no company or not surely one',
    name => expect(looksLikeCompany(name)).toBe(name === 'AG'),
  )
  it.each(
    (
      'Hartung Neuhof Althaus Oppenheim Weingarten Baumgarten Hofmeister Burmeister Gerecke Bundschuh Dienstbier ' +
      'Welt Kreis Freund Holz Wein Garten Fisch Sport Kirchner Novotnik Konrat Bishop Salomon Landgraf Kassel Werk'
    ).split(' '),
  )('a family like %s is no company', name => expect(looksLikeCompany(`Anna ${name}`)).toBe(false))
  it.each([
    'Blumen Schröder',
    'TSV Weißenburg',
    'Reiterhof Sonnental',
    'Stadtwerke Leer',
    'Evangelische Jugend Ahaus',
    'Zum Goldenen Hirschen',
    'Kern e.U.',
    'Alpin Sport OG',
  ])('%j is one', name => expect(looksLikeCompany(name)).toBe(true))
  it.each(['Wein Anna', 'Am Wall 9, EG', '2. OG'])('%j is none', name =>
    expect(looksLikeCompany(name)).toBe(false),
  )
})

describe('house numbers in cells of their own', () => {
  it.each<[Partial<Record<ContactField, string>>, Partial<ContactFact>]>([
    [
      { street: 'Am Markt', houseNumber: '7b' },
      { street: 'Am Markt', houseNumber: '7b' },
    ],
    [
      { street: 'Am Markt', houseNumber: 'Nr. 7' },
      { street: 'Am Markt', houseNumber: '7' },
    ],
    [
      { street: 'Am Markt 7', houseNumber: '7' },
      { street: 'Am Markt', houseNumber: '7' },
    ],
    [
      { street: 'Am Markt', houseNumber: '7, 2. OG' },
      { street: 'Am Markt', houseNumber: '7', addressLine2: '2. OG' },
    ],
    [
      { street: 'Packstation', houseNumber: '145', addressLine2: '12345678' },
      { street: 'Packstation 145', addressLine2: 'Postnummer 12345678' },
    ],
    [
      { street: 'c/o Roth', addressLine2: 'Am Markt', houseNumber: '7' },
      { street: 'Am Markt', houseNumber: '7', addressLine2: 'c/o Roth' },
    ],
  ])('%j', (cells, expected) =>
    expect(parts({ ...cells, country: 'DE' })).toEqual({ ...expected, country: 'DE' }),
  )

  it('compares the spellings of a street as equal', () => {
    const identity = (street: string) =>
      addressIdentity(
        read({ fullName: 'Anna Vogel', street, postalCode: '10969', city: 'Berlin' }).contact as ContactFact,
      )
    const one = identity('Lindenstraße 12 a')
    for (const street of [
      'Lindenstr. 12a',
      'Lindenstr.12a',
      'LINDENSTRASSE 12A',
      'Linden-Straße 12 A',
      'lindenstr 12a',
    ])
      expect(identity(street), street).toBe(one)
    expect(identity('Lindenstraße 12 b')).not.toBe(one)
  })
})

describe('postal codes', () => {
  it.each<[string, string | null, string | null, string]>([
    ['1067', null, 'Dresden', '01067'],
    ['4109', null, 'LEIPZIG', '04109'],
    ['1010', null, 'Wien', '1010'],
    ['8001', null, 'Zürich', '8001'],
    // Halle an der Saale has codes with 06 only.
    ['3790', null, 'Halle', '3790'],
    ['D-10969', null, null, '10969'],
    ['SW1A 1AA', 'GB', null, 'SW1A 1AA'],
    ['1015 CJ', 'NL', null, '1015 CJ'],
    ['111 22', 'SE', null, '111 22'],
  ])('%j of %s, %s', (text, country, city, expected) =>
    expect(cleanPostalCode(text, country, city)).toBe(expected),
  )
  it.each([
    ['D-10969', 'DE'],
    ['A-1010', 'AT'],
    ['CH 8001', 'CH'],
    ['10969', null],
    ['SW1A 1AA', null],
    ['V2C 1A1', null],
  ])('%j is of %s', (text, country) => expect(postalCodeCountry(text)).toBe(country))
  it('finds code and city in one cell', () => {
    expect(splitPlace('10969 Berlin', null)).toEqual({ postalCode: '10969', city: 'Berlin' })
    expect(splitPlace(null, 'A-1010 Wien')).toEqual({ postalCode: 'A-1010', city: 'Wien' })
    expect(splitPlace('10969', 'Berlin 36')).toEqual({ postalCode: '10969', city: 'Berlin 36' })
    expect(splitPlace('10969', '10965 Berlin')).toEqual({ postalCode: '10969', city: '10965 Berlin' })
  })
})

describe('phone numbers', () => {
  it.each<[string, string | null, string]>([
    ['0171 / 555 0123', 'DE', '+491715550123'],
    ['0171-5550123', 'DE', '+491715550123'],
    ['+49 (0) 171 5550123', 'DE', '+491715550123'],
    ['0049 171 5550123', null, '+491715550123'],
    ['0049 171 5550123', 'AT', '+491715550123'],
    ['49 171 5550123', 'DE', '+491715550123'],
    ['491715550123', null, '+491715550123'],
    ['(030) 123 45-67', 'DE', '+49301234567'],
    ['Tel.: 030 1234567', 'DE', '+49301234567'],
    ['030 1234567 (abends)', 'DE', '+49301234567'],
    ['0664 1234567', 'AT', '+436641234567'],
    ['044 668 18 00', 'CH', '+41446681800'],
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['(775) 555-0154', 'US', '+17755550154'],
    ['+1 775 555 0154', null, '+17755550154'],
    ['0171 5550123', null, '0171 5550123'],
    ['unbekannt', 'DE', 'unbekannt'],
    ['0', 'DE', '0'],
    ['12', 'DE', '12'],
    ['0171 5550123 oder 030 1234567', 'DE', '+491715550123'],
    ['0171 5550123, 030-1234567', 'DE', '+491715550123'],
  ])('%j in %s is %j', (text, country, expected) => expect(cleanPhone(text, country)).toBe(expected))

  it('keeps the number as it was typed', () => {
    const { contact } = read({ fullName: 'Anna Vogel', phone: '0171 / 555 0123', country: 'DE' })
    expect(contact).toMatchObject({ phone: '+491715550123', imported: { phone: '0171 / 555 0123' } })
  })

  it('agrees with the library on usual German numbers', () => {
    const number = fc
      .tuple(
        fc.constantFrom('0', '+49', '0049'),
        fc.constantFrom('', ' ', '/'),
        fc.integer({ min: 1_000_000, max: 999_999_999 }),
      )
      .map(([prefix, gap, rest]) => `${prefix}${gap}${rest}`)
    fc.assert(
      fc.property(number, text => {
        const expected = parsePhoneNumber(text, { defaultCountry: 'DE', extract: false })
        expect(cleanPhone(text, 'DE')).toBe(expected?.number)
      }),
      { numRuns: 300 },
    )
  })
})

describe('e-mail addresses', () => {
  it.each<[string, string | undefined]>([
    ['anna@example.com.', 'anna@example.com'],
    ['anna@example.com,', 'anna@example.com'],
    [' Anna @ Example.com ; ', 'anna@example.com'],
    ['MAILTO:Anna+Shop@Example.com', 'anna+shop@example.com'],
    ['E-Mail: anna@example.com', 'anna@example.com'],
    ['anna\u200b@example.com', 'anna@example.com'],
    ['Anna Vogel anna@example.com', undefined],
    ['anna@gmial.com', 'anna@gmial.com'],
  ])('reads %j as %j', (cell, expected) => expect(parseEmail(cell)).toBe(expected))

  it.each<[string, string | null]>([
    ['anna@gmial.com', 'anna@gmail.com'],
    ['anna+x@gmx.ed', 'anna+x@gmx.de'],
    ['anna@t-onlin.de', 'anna@t-online.de'],
    ['anna@wbe.de', 'anna@web.de'],
    ['anna@hotmial.com', 'anna@hotmail.com'],
    ['anna@example.con', 'anna@example.com'],
    ['anna@gmail.com', null],
    ['anna@web.de', null],
    ['anna@gmx.net', null],
    ['anna@mail.de', null],
    ['anna@example.co', null],
    ['anna@ymail.com', null],
    ['keine', null],
  ])('proposes for %j: %j', (email, expected) => expect(proposeEmail(email)).toBe(expected))

  it('proposes nothing for what it proposed', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('gmial.com', 'gmx.ed', 'gmail.con', 'web.dee', 'foo.con', 'bar.nett'),
        domain => {
          expect(proposeEmail(proposeEmail(`a@${domain}`) ?? '')).toBeNull()
        },
      ),
    ))

  it('tells of a mistyped address and changes nothing', () => {
    const { contact, issues } = read({ fullName: 'Anna Vogel', email: 'anna@gmial.com' })
    expect(contact).toMatchObject({ email: 'anna@gmial.com', imported: null })
    expect(issues).toEqual(['email_typo email'])
  })

  it.each([
    ['4711@customer.otto.market', 'relay'],
    ['am-12@otto.magnalister.com', 'invented'],
    ['4711@localhost', 'invented'],
    ['abc123@kaufland-marktplatz.de', 'relay'],
    ['0a1b2c@members.ebay.de', 'relay'],
    ['x7y@members.ebay.com', 'relay'],
    ['abc@marketplace.amazon.de', 'relay'],
    ['noemail@example.com', 'invented'],
    ['anna@privaterelay.appleid.com', 'usable'],
  ])('%j is %s', (email, expected) => expect(classifyEmail(email)).toBe(expected))
})

describe('birthdays', () => {
  const german = { decimal: ',', dateOrder: 'dmy', questions: [], timeZone: 'Europe/Berlin' } as const
  const american = { ...german, dateOrder: 'mdy' } as const
  it.each<[string, string]>([
    ['24.12.1985', '1985-12-24'],
    ['24.12.85', '1985-12-24'],
    ['3.4.07', '2007-04-03'],
    ['1985-12-24', '1985-12-24'],
    ['1985-12-24 00:00:00', '1985-12-24'],
    ['24. Dezember 1985', '1985-12-24'],
    ['December 24, 1985', '1985-12-24'],
    ['24.12.', '--12-24'],
    ['24.12', '--12-24'],
    ['29.02.', '--02-29'],
    ['--12-24', '--12-24'],
    ['--1224', '--12-24'],
    ['24. Dezember', '--12-24'],
    ['24 Dec', '--12-24'],
    ['March 3rd', '--03-03'],
    ['3. März', '--03-03'],
    ['24/12', '--12-24'],
  ])('reads %j as %s', (cell, day) => expect(parseBirthday(cell, german)).toEqual({ day, isDoubtful: false }))
  it('follows the order of the file', () =>
    expect(parseBirthday('12/24', american)).toEqual({ day: '--12-24', isDoubtful: false }))
  it.each(['01.01.1900', '1970-01-01', '1899-12-30', '01.01.1850', '24.12.2085'])('doubts %j', cell =>
    expect(parseBirthday(cell, german)?.isDoubtful).toBe(true),
  )
  it.each(['', '-', '--', '0000-00-00', '0000-00-00 00:00:00'])('takes %j for empty', cell =>
    expect(parseBirthday(cell, german)).toBeNull(),
  )
  it.each(['morgen', '31.02.', '32.01.1985', '13.13.', 'x'.repeat(500)])('finds none in %j', cell =>
    expect(parseBirthday(cell, german)).toBeUndefined(),
  )
})

describe('cleaning anything', () => {
  const word = fc.constantFrom(
    ...(
      'Hans MÜLLER eva von der Dr. Frau Herr und & GmbH e.K. c/o bei z. Hd. Inh. Packstation Postfach 145 12345678 12a ' +
      '12-14 Nr. 5 1/2 Q 7, Lindenstr. Straße Hinterhaus 3. OG 10969 Berlin D-10969 ( ) / - , . # 😊 Ä ß 1067 Top Stiege ' +
      'Deutschland +49 0171 @ example.com o\'neil mcdonald "x" \' GERMANY'
    ).split(' '),
  )
  const cell = fc.oneof(
    fc.array(word, { maxLength: 7 }).map(words => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  const row = fc.record(
    Object.fromEntries(CONTACT_FIELDS.map(field => [field, fc.option(cell, { nil: '', freq: 3 })])),
  ) as fc.Arbitrary<Record<ContactField, string>>

  it('never throws and loses no cell: what is not shown as it was is kept beside it', () =>
    fc.assert(
      fc.property(row, cells => {
        const { contact } = read(cells)
        for (const field of CONTACT_FIELDS) {
          const raw = cells[field]
          // Cells that hold nothing but dirt are documented to count as empty.
          if (cleanText(raw) === null) continue
          expect([contact?.[field], contact?.imported?.[field]], field).toContain(raw)
        }
      }),
      { numRuns: 2000 },
    ))

  it('cleans what is clean already to itself', () => {
    fc.assert(
      fc.property(cell, text => {
        const name = usualNameCase(text)
        expect(usualNameCase(name)).toBe(name)
        const place = usualPlaceCase(text)
        expect(usualPlaceCase(place)).toBe(place)
        const email = parseEmail(text)
        if (email != null) expect(parseEmail(email)).toBe(email)
        const phone = cleanPhone(text, 'DE')
        expect(cleanPhone(phone, 'DE')).toBe(phone)
        const code = cleanPostalCode(text, 'DE')
        expect(cleanPostalCode(code, 'DE')).toBe(code)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes no longer than a moment for long and odd cells', () => {
    const started = performance.now()
    for (const unit of [
      '1 ',
      'a, ',
      '(',
      'Straße 1 ',
      '12-',
      'und ',
      'A.',
      '😊',
      'c/o ',
      'Packstation ',
      "o'",
      '- ',
      '9',
    ]) {
      for (const field of CONTACT_FIELDS) read({ [field]: unit.repeat(2000) })
      for (const field of CONTACT_FIELDS) read({ [field]: unit.repeat(60) })
      splitName(unit.repeat(66))
    }
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
