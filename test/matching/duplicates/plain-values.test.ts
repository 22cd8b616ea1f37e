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
import { compactForm, plainWords } from '../../../src-main/matching/duplicates/text.ts'

describe('words', () => {
  test.each([
    ['Müller', 'mueller'],
    ['Mu\u0308ller', 'mueller'],
    ['GROẞ-Gerau', 'gross gerau'],
    ["O'Brien", 'obrien'],
    ['  José   María ', 'jose maria'],
    ['Łódź', 'lodz'],
    ['Ægir Ørsted', 'aegir oersted'],
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
    ['+49 221 12345678', '112345678'],
    ['0221 12345678', '112345678'],
    ['110', ''],
    ['000000000', ''],
  ])('phone %s', (phone, plain) => {
    expect(plainPhone(phone)).toBe(plain)
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
  ])('name in %s', (box, first, name) => {
    expect(nameInMailbox(box, first)).toEqual(name)
  })

  test('only long parts before the @ tell people apart', () => {
    expect(distinctiveLocalPart('anna@example.com')).toBe('')
    expect(distinctiveLocalPart('anna.beispiel@example.com')).toBe('annabeispiel')
  })
})
