import { describe, expect, test } from 'vitest'
import {
  type AddresseeName,
  addressSuppressionKey,
  emailSuppressionKey,
  suppressionHash,
} from '../../src-main/permission/suppression-keys.ts'

describe('e-mail', () => {
  test.each([
    ['Anna.Beispiel@Example.ORG', 'email:anna.beispiel@example.org'],
    [' anna.beispiel+shop@example.org ', 'email:anna.beispiel@example.org'],
    ['a.n.n.a@googlemail.com', 'email:anna@gmail.com'],
    ['anna+x@gmail.com', 'email:anna@gmail.com'],
    ['info@example.org', 'email:info@example.org'],
  ])('%s', (email, key) => expect(emailSuppressionKey(email)).toBe(key))

  test.each(['noemail@example.com', 'x@marketplace.amazon.de', '4711@localhost', '', 'anna'])(
    '%j stands for nobody',
    email => expect(emailSuppressionKey(email)).toBeNull(),
  )
})

const ANNA: AddresseeName = {
  firstName: 'Anna',
  lastName: 'Müller',
  street: 'Lange Straße 5',
  postalCode: '01067',
}

describe('name, postal code and street', () => {
  test.each<[string, Partial<AddresseeName>]>([
    ['case', { firstName: 'ANNA', lastName: 'MÜLLER', street: 'LANGE STRASSE 5' }],
    ['transcribed umlaut', { lastName: 'Mueller' }],
    ['lost umlaut', { lastName: 'Muller' }],
    ['decomposed umlaut', { lastName: 'Mu\u0308ller' }],
    ['Str.', { street: 'Lange Str. 5' }],
    ['str without a dot', { street: 'lange str 5' }],
    ['one word', { street: 'Langestr. 5a' }],
    ['hyphen', { street: 'Lange-Strasse 5' }],
    ['no house number', { street: 'Lange Straße' }],
    ['range of house numbers', { street: 'Lange Straße 5-7 b' }],
    ['number without a blank', { street: 'Lange Str.5' }],
    ['number glued on', { street: 'Lange Straße5' }],
    ['last name first', { firstName: null, lastName: null, fullName: 'Müller, Anna' }],
    ['title', { firstName: 'Frau Dr. Anna' }],
    ['name in the company field', { firstName: '', lastName: null, company: 'Anna Müller' }],
    ['lost zero', { postalCode: '1067' }],
    ['country prefix', { postalCode: 'D-01067' }],
    ['blanks', { postalCode: ' 01 067 ' }],
  ])('%s makes no difference', (_, changes) => {
    expect(addressSuppressionKey({ ...ANNA, ...changes })).toBe(addressSuppressionKey(ANNA))
  })

  test.each<[string, Partial<AddresseeName>]>([
    ['first name', { firstName: 'Hanna' }],
    ['last name', { lastName: 'Möller' }],
    ['street', { street: 'Kurze Straße 5' }],
    ['kind of street', { street: 'Langer Weg 5' }],
    ['postal code', { postalCode: '01069' }],
  ])('another %s is another person', (_, changes) => {
    expect(addressSuppressionKey({ ...ANNA, ...changes })).not.toBe(addressSuppressionKey(ANNA))
  })

  test('a day in a street name is no house number', () => {
    const street = (text: string) => addressSuppressionKey({ ...ANNA, street: text })
    expect(street('Straße des 17. Juni 135')).toBe(street('Str. des 17. Juni'))
    expect(street('Straße des 17. Juni 135')).not.toBe(street('Straße des 18. Oktober 135'))
  })

  test.each<Partial<AddresseeName>>([
    { firstName: null, lastName: ' ' },
    { street: null },
    { street: '12' },
    { postalCode: '' },
  ])('%j is not enough', changes => expect(addressSuppressionKey({ ...ANNA, ...changes })).toBeNull())
})

describe('hash', () => {
  // RFC 4231, test case 2.
  test('is HMAC-SHA-256', () => {
    expect(suppressionHash('Jefe', 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
  })

  test('depends on salt and text', () => {
    const hash = suppressionHash('salt', 'email:anna@example.org')
    expect(suppressionHash('salt', 'email:anna@example.org')).toBe(hash)
    expect(suppressionHash('pepper', 'email:anna@example.org')).not.toBe(hash)
    expect(suppressionHash('salt', 'email:otto@example.org')).not.toBe(hash)
  })
})
