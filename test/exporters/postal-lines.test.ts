import fc from 'fast-check'
import { expect, test } from 'vitest'
import { POSTAL_LINES, postalLines } from '../../src-main/exporters/postal-lines.ts'
import { recipient } from './recipients.ts'

test.each<[string, Parameters<typeof recipient>[0], own: string, 'de' | 'en', string[]]>([
  [
    'everything',
    { title: 'Dr.', country: 'FR' },
    'DE',
    'de',
    ['Blumen & Söhne', 'Dr. Anna Beispiel', 'Hinterhaus', 'Lange Straße 5a', '01067 Dresden', 'FRANKREICH'],
  ],
  [
    "the sender's own country is not said",
    { company: null, addressLine2: null, country: 'AT' },
    'AT',
    'de',
    ['Anna Beispiel', 'Lange Straße 5a', '01067 Dresden'],
  ],
  [
    'in English, and behind the place where it belongs there',
    { company: null, addressLine2: null, country: 'GB', postalCode: 'SW1A 2AA', city: 'London' },
    'DE',
    'en',
    ['Anna Beispiel', 'Lange Straße 5a', 'London SW1A 2AA', 'UNITED KINGDOM'],
  ],
  [
    'a code that is none stands as it is',
    { company: null, addressLine2: null, country: '??' },
    'DE',
    'de',
    ['Anna Beispiel', 'Lange Straße 5a', '01067 Dresden', '??'],
  ],
  [
    'who is not known to live abroad lives here',
    { company: null, addressLine2: null, country: null, houseNumber: null },
    'DE',
    'de',
    ['Anna Beispiel', 'Lange Straße', '01067 Dresden'],
  ],
])('%s', (_name, changes, own, language, lines) => {
  expect(postalLines(recipient(changes), own, language)).toEqual(lines)
})

test('never more lines than a file has columns for, none empty, each on one line', () => {
  const text = fc.option(fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom(' ', 'a\r\nb', '\t')))
  const changes = fc.record({
    title: text,
    firstName: text,
    lastName: text,
    company: text,
    street: text,
    houseNumber: text,
    addressLine2: text,
    postalCode: text,
    city: text,
    country: fc.option(fc.constantFrom('DE', 'AT', 'GB', 'XX', '??')),
  })
  fc.assert(
    fc.property(changes, fc.constantFrom('de' as const, 'en' as const), (changed, language) => {
      const lines = postalLines(recipient(changed), 'DE', language)
      expect(lines.length).toBeLessThanOrEqual(POSTAL_LINES)
      for (const line of lines) expect(line).toMatch(/^\S(?:[^\r\n\t]*\S)?$/)
    }),
  )
})
