import { beforeAll, describe, expect, test } from 'vitest'
import { findDuplicates } from '../../../src-main/matching/duplicates/find-duplicates.ts'
import { MatchIndex } from '../../../src-main/matching/duplicates/match-index.ts'
import type { MatchModel } from '../../../src-main/matching/duplicates/model.ts'
import { SURE_PROBABILITY, scorePair } from '../../../src-main/matching/duplicates/score.ts'
import { inventPeople } from '../../bench/duplicates/invented-people.ts'
import { makePerson, type PersonParts } from './make-person.ts'

/** Learned from a shop of other people in another country, and from one with hardly anybody. */
const models: MatchModel[] = []

beforeAll(() => {
  for (const records of [2000, 40]) {
    const index = new MatchIndex()
    for (const { person } of inventPeople({ seed: 3, records, errors: 0.03 })) index.add(person)
    models.push(findDuplicates(index).model)
  }
})

const HOME = { street: 'Lindenstraße', house: '12', code: '50674', city: 'Köln' }
const ANNA = { first: 'Anna', last: 'Krzyżewski', ...HOME, email: 'anna.k@example.com' }

function probabilities(one: PersonParts, other: PersonParts): number[] {
  return models.map(model => scorePair(makePerson(1, one), makePerson(2, other), model)?.probability ?? 0)
}

describe('the same person', () => {
  const SAME: ReadonlyArray<readonly [what: string, one: PersonParts, other: PersonParts]> = [
    ['all the same', ANNA, ANNA],
    [
      'umlauts written out',
      { ...HOME, first: 'Jörg', last: 'Großmüller' },
      { ...HOME, first: 'Joerg', last: 'Grossmueller' },
    ],
    [
      'umlauts left out',
      { ...HOME, first: 'Jörg', last: 'Großmüller' },
      { ...HOME, first: 'Jorg', last: 'Grosmuller' },
    ],
    ['short for street', ANNA, { ...ANNA, street: 'Linden Str.', email: 'anna@example.org' }],
    [
      'house number within the street',
      ANNA,
      { first: 'Anna', last: 'Krzyżewski', street: 'Lindenstr. 12', code: '50674', city: 'Köln' },
    ],
    [
      'nickname',
      { ...HOME, first: 'Johannes', last: 'Beispielmann' },
      { ...HOME, first: 'Hannes', last: 'Beispielmann' },
    ],
    [
      'another nickname',
      { ...HOME, first: 'Elisabeth', last: 'Beispielmann' },
      { ...HOME, first: 'Lisa', last: 'Beispielmann' },
    ],
    ['names swapped', ANNA, { ...ANNA, first: 'Krzyżewski', last: 'Anna', email: 'other@example.org' }],
    [
      'title',
      { ...HOME, first: 'Dr. Anna', last: 'Krzyżewski' },
      { ...HOME, first: 'Anna', last: 'Krzyżewski' },
    ],
    ['double name after a marriage', ANNA, { ...ANNA, last: 'Krzyżewski-Mustermann' }],
    [
      'another name after a marriage',
      { ...ANNA, birthday: '1980-05-17' },
      { ...ANNA, last: 'Mustermann', birthday: '1980-05-17' },
    ],
    [
      'swapped letters',
      { ...HOME, first: 'Anna', last: 'Krzyżewski' },
      { ...HOME, first: 'Anna', last: 'Krzyewzski' },
    ],
    ['initial', { ...HOME, first: 'A.', last: 'Krzyżewski' }, { ...HOME, first: 'Anna', last: 'Krzyżewski' }],
    [
      'moved house, same e-mail',
      ANNA,
      { ...ANNA, street: 'Hafenweg', house: '3', code: '20457', city: 'Hamburg' },
    ],
    [
      'moved house, same birthday',
      { ...ANNA, email: 'a@example.com', birthday: '1980-05-17' },
      {
        first: 'Anna',
        last: 'Krzyżewski',
        birthday: '1980-05-17',
        street: 'Hafenweg',
        house: '3',
        code: '20457',
        city: 'Hamburg',
      },
    ],
    ['no first name, same e-mail', ANNA, { last: 'Krzyżewski', email: 'anna.k@example.com' }],
    ['name in one field', ANNA, { ...HOME, name: 'Anna Krzyżewski' }],
    ['relay address on one side', ANNA, { ...ANNA, email: 'x7y8z9@marketplace.amazon.de' }],
    [
      'digits swapped in the postal code',
      { ...HOME, first: 'Anna', last: 'Krzyżewski' },
      { ...HOME, first: 'Anna', last: 'Krzyżewski', code: '50647' },
    ],
    [
      'English address, short forms',
      { first: 'Bob', last: 'Wetherill', street: '14 Murray Rd', code: '3000', city: 'Footscray' },
      {
        first: 'Robert',
        last: 'Wetherill',
        street: 'Murray Road',
        house: '14',
        code: '3000',
        city: 'Footscray',
      },
    ],
    ['companies', { ...HOME, company: 'Beispielhuber GmbH & Co. KG' }, { ...HOME, company: 'Beispielhuber' }],
  ]
  test.each(SAME)('%s', (_, one, other) => {
    for (const probability of probabilities(one, other)) expect(probability).toBeGreaterThanOrEqual(0.5)
  })
})

describe('sure', () => {
  const SURE: ReadonlyArray<readonly [what: string, one: PersonParts, other: PersonParts]> = [
    [
      'name and address',
      { ...HOME, first: 'Anna', last: 'Krzyżewski' },
      { ...HOME, first: 'Anna', last: 'Krzyżewski' },
    ],
    ['name and e-mail', { first: 'Anna', last: 'Krzyżewski', email: 'anna.k@example.com' }, ANNA],
    ['name, address and e-mail', ANNA, { ...ANNA, street: 'Lindenstr.' }],
  ]
  test.each(SURE)('%s', (_, one, other) => {
    // Of a handful of people too little is learned for most to be sure.
    expect(probabilities(one, other)[0]).toBeGreaterThanOrEqual(SURE_PROBABILITY)
  })
})

describe('not sure', () => {
  const NOT_SURE: ReadonlyArray<readonly [what: string, one: PersonParts, other: PersonParts]> = [
    ['name alone', { first: 'Anna', last: 'Krzyżewski' }, { first: 'Anna', last: 'Krzyżewski' }],
    [
      'name and phone',
      { first: 'Anna', last: 'Krzyżewski', phone: '+4922112345678' },
      { first: 'Anna', last: 'Krzyżewski', phone: '+4922112345678' },
    ],
    ['shared e-mail of a couple', ANNA, { ...ANNA, first: 'Peter' }],
    ['shared e-mail without names', ANNA, { email: 'anna.k@example.com' }],
    [
      'same invented address',
      { first: 'Anna', last: 'Krzyżewski', email: 'kein@kein.de' },
      { first: 'Anna', last: 'Krzyżewski', email: 'kein@kein.de' },
    ],
    [
      'same role address',
      { first: 'Anna', last: 'Krzyżewski', email: 'info@example.com' },
      { first: 'Anna', last: 'Krzyżewski', email: 'info@example.com' },
    ],
    ['other birthday', { ...ANNA, birthday: '1980-05-17' }, { ...ANNA, birthday: '1951-11-30' }],
    [
      'another last name at one address',
      { ...HOME, first: 'Anna', last: 'Krzyżewski' },
      { ...HOME, first: 'Anna', last: 'Mustermann' },
    ],
  ]
  test.each(NOT_SURE)('%s', (_, one, other) => {
    for (const probability of probabilities(one, other)) expect(probability).toBeLessThan(SURE_PROBABILITY)
  })
})

describe('different persons', () => {
  const DIFFERENT: ReadonlyArray<readonly [what: string, one: PersonParts, other: PersonParts]> = [
    [
      'a couple',
      { ...HOME, first: 'Anna', last: 'Krzyżewski' },
      { ...HOME, first: 'Peter', last: 'Krzyżewski' },
    ],
    [
      'a couple with a phone',
      { ...HOME, first: 'Anna', last: 'Krzyżewski', phone: '+4922112345678' },
      { ...HOME, first: 'Peter', last: 'Krzyżewski', phone: '+4922112345678' },
    ],
    [
      'sisters with names that differ by a letter',
      { ...HOME, first: 'Hanna', last: 'Beispielmann' },
      { ...HOME, first: 'Anja', last: 'Beispielmann' },
    ],
    [
      'twins',
      { ...HOME, first: 'Jonas', last: 'Krzyżewski', birthday: '2001-03-04', email: 'jonas.k@example.com' },
      { ...HOME, first: 'Felix', last: 'Krzyżewski', birthday: '2001-03-04', email: 'felix.k@example.com' },
    ],
    [
      'father and son',
      { ...HOME, first: 'Hans', last: 'Krzyżewski', birthday: '1950-03-04' },
      { ...HOME, first: 'Hans', last: 'Krzyżewski', birthday: '1981-09-21' },
    ],
    [
      'strangers in one house',
      { ...HOME, first: 'Anna', last: 'Krzyżewski' },
      { ...HOME, first: 'Peter', last: 'Mustermann' },
    ],
    [
      'the same marketplace address',
      { first: 'Anna', last: 'Krzyżewski', email: 'a@marketplace.amazon.de' },
      { first: 'Peter', last: 'Mustermann', email: 'a@marketplace.amazon.de' },
    ],
    [
      'the same role address',
      { first: 'Anna', last: 'Krzyżewski', email: 'info@example.com' },
      { first: 'Peter', last: 'Mustermann', email: 'info@example.com' },
    ],
    ['the same last name', { first: 'Anna', last: 'Krzyżewski' }, { first: 'Peter', last: 'Krzyżewski' }],
    [
      'colleagues',
      { ...HOME, first: 'Anna', last: 'Krzyżewski', company: 'Beispielhuber GmbH' },
      { ...HOME, first: 'Peter', last: 'Mustermann', company: 'Beispielhuber GmbH' },
    ],
    ['nothing known', {}, {}],
    ['a first name alone', { first: 'Anna' }, { first: 'Anna' }],
  ]
  test.each(DIFFERENT)('%s', (_, one, other) => {
    for (const probability of probabilities(one, other)) expect(probability).toBeLessThan(0.5)
  })
})

test('the rarer a shared name, the likelier one person', () => {
  const index = new MatchIndex()
  const others = inventPeople({ seed: 3, records: 1000, errors: 0.03 })
  for (const { person } of others) index.add(person)
  for (let id = 2001; id < 2100; id += 1) {
    index.add(makePerson(id, { first: `Vorname${id}`, last: 'Müller', email: `m${id}x@example.com` }))
  }
  const { model } = findDuplicates(index)
  const rare = scorePair(
    makePerson(1, { first: 'Anna', last: 'Krzyżewski', city: 'Köln' }),
    makePerson(2, { first: 'Anna', last: 'Krzyżewski', city: 'Köln' }),
    model,
  )
  const frequent = scorePair(
    makePerson(1, { first: 'Anna', last: 'Müller', city: 'Köln' }),
    makePerson(2, { first: 'Anna', last: 'Müller', city: 'Köln' }),
    model,
  )
  const weight = (pair: typeof rare) => pair?.evidence.find(({ field }) => field === 'last')?.weight ?? 0
  expect(rare?.probability).toBeGreaterThanOrEqual(frequent?.probability ?? 0)
  expect(weight(rare)).toBeGreaterThan(weight(frequent) + 3)
})
