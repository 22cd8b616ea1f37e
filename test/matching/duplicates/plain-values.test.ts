import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  distinctiveLocalPart,
  mailbox,
  nameInMailbox,
  personInCompany,
  plainBirthday,
  plainCompany,
  plainPhone,
} from '../../../src-main/matching/duplicates/contacts.ts'
import { plainName } from '../../../src-main/matching/duplicates/person-names.ts'
import { plainAddress, plainStreet } from '../../../src-main/matching/duplicates/places.ts'
import { MARKED, plainPerson } from '../../../src-main/matching/duplicates/plain-person.ts'
import { compactForm, plainWords } from '../../../src-main/matching/duplicates/text.ts'
import { makePerson, type PersonParts } from './make-person.ts'

describe('words', () => {
  test.each([
    ['Müller', 'mueller'],
    ['Mu\u0308ller', 'mueller'],
    ['GROẞ-Gerau', 'gross gerau'],
    ["O'Brien", 'obrien'],
    ['  José   María ', 'jose maria'],
    ['Łódź', 'lodz'],
    ['Ægir Ørsted', 'aegir oersted'],
    ['Ǽ ǿ', 'ae oe'],
    ['Иван', 'иван'],
    ['…', ''],
  ])('%s', (text, plain) => {
    expect(plainWords(text)).toBe(plain)
  })

  test.each([
    ['Müller', 'Mueller', 'Muller'],
    ['Groß', 'Gross', 'Gros'],
    ['Hans-Peter', 'Hanspeter', 'Hans Peter'],
    ['Jörg', 'Joerg', 'Jorg'],
  ])('%s, %s and %s are one', (...texts) => {
    expect(new Set(texts.map(text => compactForm(plainWords(text)))).size).toBe(1)
  })

  test('making plain twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(plainWords(plainWords(text))).toBe(plainWords(text))
      }),
    )
  })
})

describe('names', () => {
  const parts = (first: string | null, last: string | null, full: string | null = null) =>
    plainName({ first, last, full })
  test.each([
    [parts('Dr. Anna', 'von der Heide'), 'anna', 'von der heide'],
    [parts('Herr Prof. Dr.-Ing. Jörg', 'Groß jun.'), 'joerg', 'gross'],
    [parts(null, null, 'Anna Maria Beispiel'), 'anna maria', 'beispiel'],
    [parts(null, null, 'Frau Anna von der Heide'), 'anna', 'von der heide'],
    [parts(null, null, 'Beispiel, Anna'), 'anna', 'beispiel'],
    [parts(null, null, 'Beispiel'), '', 'beispiel'],
    [parts('Mag', null), 'mag', ''],
    [parts(null, null), '', ''],
    [parts(null, 'Anna Beispiel'), 'anna', 'beispiel'],
    [parts('Anna Beispiel', null), 'anna', 'beispiel'],
    [parts(null, 'Beispiel, Anna'), 'anna', 'beispiel'],
    [parts('Anna Maria', null), 'anna maria', ''],
    [parts(null, 'von der Heide'), '', 'von der heide'],
    [parts(null, 'Beispiel Muster'), '', 'beispiel muster'],
  ])('%j', (name, first, last) => {
    expect(name).toEqual({ first, last })
  })
})

describe('streets', () => {
  test.each([
    ['Hauptstr.', 'Hauptstraße'],
    ['Haupt-Str.', 'Hauptstrasse'],
    ['Berliner Straße', 'Berlinerstr'],
    ['Karl-Marx-Str', 'Karl Marx Straße'],
    ['Murray Rd', 'Murray Road'],
    ['Moreton Cres.', 'Moreton Crescent'],
    ['5th Ave', '5th avenue'],
    ['Marktpl.', 'Marktplatz'],
  ])('%s is %s', (one, other) => {
    expect(compactForm(plainStreet(one))).toBe(compactForm(plainStreet(other)))
  })

  const address = (street: string, houseNumber: string | null = null) =>
    plainAddress({
      street,
      houseNumber,
      addressLine2: null,
      postalCode: null,
      city: null,
      region: null,
      country: null,
    })
  test.each([
    [address('Hauptstr. 12 a'), '12a'],
    [address('Hauptstr.', '12 A'), '12a'],
    [address('Hauptstr. 3 - 5'), '3-5'],
    [address('Hauptstr. 3/5'), '3-5'],
    [address('12 Main Street'), '12'],
    [address('Hauptstraße', '007'), '7'],
    [address('Straße des 17. Juni'), ''],
    [address('Straße des 17. Juni 135'), '135'],
  ])('%j has the number %s', (plain, house) => {
    expect(plain.house).toBe(house)
  })

  test.each([
    ['D-50674', '50674'],
    ['12345-6789', '12345'],
    ['SW1A 1AA', 'sw1a1aa'],
    ['1011 AB', '1011ab'],
  ])('postal code %s', (code, plain) => {
    const { postalCode } = plainAddress({
      street: null,
      houseNumber: null,
      addressLine2: null,
      postalCode: code,
      city: null,
      region: null,
      country: null,
    })
    expect(postalCode).toBe(plain)
  })
})

describe('persons', () => {
  test('umlauts and accents are remembered by field', () => {
    const marks = (parts: PersonParts) => plainPerson(makePerson(1, parts)).marks
    expect(marks({ first: 'Jörg', last: 'Beispiel' })).toBe(MARKED.first)
    expect(marks({ name: 'Joerg Großmann', street: 'Am Markt', city: 'Köln' })).toBe(
      MARKED.last | MARKED.city,
    )
    expect(marks({ name: 'Jörg Beispiel', street: 'Lindenstraße' })).toBe(MARKED.first | MARKED.street)
    expect(marks({ first: 'Joerg', last: 'Beispiel' })).toBe(0)
  })

  test('who is named after a company is named, unless the words may be the company’s', () => {
    const plain = (company: string) => plainPerson(makePerson(1, { company }))
    expect(plain('Beispielhuber GmbH, Anna Muster')).toMatchObject({
      names: [['anna', 'muster']],
      isGuess: false,
    })
    expect(plain('Steuerberater Beispiel, Muster Partner')).toMatchObject({ isGuess: true })
  })
})

describe('contacts', () => {
  test.each([
    ['anna.beispiel@gmail.com', 'annabeispiel@gmail.com'],
    ['annabeispiel+shop@googlemail.com', 'annabeispiel@gmail.com'],
    ['anna+x@example.com', 'anna@example.com'],
    ['info@example.com', ''],
    ['abc123@marketplace.amazon.de', ''],
    ['kein@kein.de', ''],
    ['not an address', ''],
  ])('mailbox of %s', (email, box) => {
    expect(mailbox(email)).toBe(box)
  })

  test.each([
    ['+49 221 12345678', '22112345678'],
    ['0221 12345678', '22112345678'],
    ['110', ''],
    ['000000000', ''],
  ])('phone %s', (phone, plain) => {
    expect(plainPhone(phone)).toBe(plain)
  })

  test.each([
    ['0176 1234567', '+49 176 1234567', '0049 176 1234567', '+49 (0)176/1234567', '491761234567'],
    ['0221 12345', '+49 221 12345', '0049221-12345', '(0221) 12345', '+4922112345'],
    ['0664 1234567', '+43 664 1234567', '0043 664 1234567'],
    ['079 123 45 67', '+41 79 123 45 67', '0041791234567'],
    ['07406 285316', '+44 7406 285316'],
    ['(555) 123-4567', '+1 555 123 4567'],
    ['086 123 4567', '+353 86 123 4567'],
  ])('%s, %s and other spellings are one phone', (...phones) => {
    expect(new Set(phones.map(plainPhone)).size).toBe(1)
  })

  test('a number with another number of digits is another', () => {
    expect(plainPhone('0221 12345')).not.toBe(plainPhone('0221 123456'))
  })

  test.each([
    ['1908-12-09', '19081209'],
    ['19081209', '19081209'],
    ['--12-09', '00001209'],
    ['not known', 'not known'],
    [null, ''],
  ])('birthday %s', (birthday, plain) => {
    expect(plainBirthday(birthday)).toBe(plain)
  })

  test.each([
    ['Beispielhuber GmbH & Co. KG', 'beispielhuber'],
    ['Firma Beispielhuber e.K.', 'beispielhuber'],
    ['Wetherill Pty Ltd', 'wetherill'],
    ['GmbH', 'gmbh'],
  ])('company %s', (company, plain) => {
    expect(plainCompany(company)).toBe(plain)
  })

  test.each([
    ['Beispielhuber GmbH, Anna Muster', 'Anna Muster'],
    ['Café am Markt, z. Hd. Anna Muster', 'Anna Muster'],
    ['Beispielhuber GmbH', undefined],
  ])('person in %s', (company, person) => {
    expect(personInCompany(company)?.person).toBe(person)
  })

  test.each([
    ['anna.beispiel75@example.com', '', { first: 'anna', last: 'beispiel' }],
    ['annabeispiel@example.com', 'anna', { first: 'anna', last: 'beispiel' }],
    ['beispiel.anna@example.com', 'anna', { first: 'anna', last: 'beispiel' }],
    ['annabeispiel@example.com', '', null],
    ['fam.beispiel@example.com', '', null],
    ['anna75@example.com', '', { first: 'anna', last: '' }],
    ['anna.k@example.com', '', { first: 'anna', last: '' }],
    ['beispiel75@example.com', '', null],
  ])('name in %s', (box, first, name) => {
    expect(nameInMailbox(box, first)).toEqual(name)
  })

  test('only long parts before the @ tell people apart', () => {
    expect(distinctiveLocalPart('anna@example.com')).toBe('')
    expect(distinctiveLocalPart('anna.beispiel@example.com')).toBe('annabeispiel')
  })
})
