import { beforeAll, describe, expect, test } from 'vitest'
import { findDuplicates } from '../../../src-main/matching/duplicates/find-duplicates.ts'
import { MatchIndex } from '../../../src-main/matching/duplicates/match-index.ts'
import type { MatchModel } from '../../../src-main/matching/duplicates/model.ts'
import type { MatchPerson } from '../../../src-main/matching/duplicates/person.ts'
import { PairScorer, SURE_PROBABILITY } from '../../../src-main/matching/duplicates/score.ts'
import { inventPeople } from '../../bench/duplicates/invented-people.ts'
import { generatePeople } from '../../support/generate-people/generate-people.ts'
import { matchPersonOf } from '../../support/generate-people/match-person.ts'
import { makePerson, type PersonParts } from './make-person.ts'
import { scorePair } from './score-pair.ts'

/**
 * What is said of two customers: `sure`, to be asked (`doubtful`), one of the two (`likely`), nothing (`not`), or that
 * they live together (`household`).
 */
type Verdict = 'sure' | 'doubtful' | 'likely' | 'not' | 'household'
type Case = readonly [what: string, one: PersonParts, other: PersonParts, inSmallShop?: Verdict]

/** Learned from hardly anybody, from people of another country, and from customers of a German shop. */
const SHOPS = ['a small shop', 'a shop abroad', 'a German shop'] as const
const models = new Map<(typeof SHOPS)[number], MatchModel>()

function learned(persons: Iterable<MatchPerson>): MatchModel {
  const index = new MatchIndex()
  for (const person of persons) index.add(person)
  return findDuplicates(index).model
}

beforeAll(() => {
  const abroad = (records: number) =>
    inventPeople({ seed: 3, records, errors: 0.03 }).map(({ person }) => person)
  models.set('a small shop', learned(abroad(40)))
  models.set('a shop abroad', learned(abroad(2000)))
  models.set('a German shop', learned(Array.from(generatePeople({ seed: 3, records: 3000 }), matchPersonOf)))
})

function modelOf(shop: (typeof SHOPS)[number]): MatchModel {
  const model = models.get(shop)
  if (model === undefined) throw new Error(`No model of ${shop}.`)
  return model
}

function verdict(one: PersonParts, other: PersonParts, model: MatchModel): Verdict {
  const index = new MatchIndex()
  index.add(makePerson(1, one))
  index.add(makePerson(2, other))
  const scorer = new PairScorer(index, model)
  const probability = scorer.probability(0, 1)
  if (probability >= SURE_PROBABILITY) return 'sure'
  if (probability >= 0.5) return 'doubtful'
  return scorer.isHousehold() ? 'household' : 'not'
}

/** Every case in every shop; of a small shop less may be known. */
function expectAll(expected: Verdict, cases: readonly Case[]): void {
  test.for(cases)('%s', ([, one, other, inSmallShop]) => {
    for (const shop of SHOPS) {
      const found = verdict(one, other, modelOf(shop))
      const wanted = shop === 'a small shop' ? (inSmallShop ?? expected) : expected
      const isMet = wanted === 'likely' ? found === 'sure' || found === 'doubtful' : found === wanted
      expect(isMet, `${wanted} in ${shop}, not ${found}`).toBe(true)
      expect(verdict(other, one, modelOf(shop))).toBe(found)
    }
  })
}

const HOME = { street: 'Lindenstraße', house: '12', code: '50674', city: 'Köln' }
const ELSEWHERE = { street: 'Hafenweg', house: '3', code: '20457', city: 'Hamburg' }
const NAME = { first: 'Anna', last: 'Krzyżewski' }
const ANNA = { ...NAME, ...HOME, email: 'anna.k@example.com' }
const at = (name: PersonParts) => ({ ...HOME, ...name })

describe('sure', () => {
  expectAll('sure', [
    ['all the same', ANNA, ANNA],
    ['name and address', at(NAME), at(NAME)],
    ['name and e-mail', { ...NAME, email: 'anna.k@example.com' }, ANNA],
    ['name and telephone', { ...NAME, phone: '+4915112345678' }, { ...at(NAME), phone: '0151 12345678' }],
    ['name and birthday', { ...NAME, birthday: '1980-05-17' }, { ...at(NAME), birthday: '1980-05-17' }],
    ['a relay address is no mailbox', ANNA, { ...ANNA, email: 'x7y8z9@marketplace.amazon.de' }],
    [
      'another relay address',
      { ...ANNA, email: 'a1@members.ebay.com' },
      { ...ANNA, email: 'b2@members.ebay.com' },
    ],
    ['an alias of Apple is no other mailbox', ANNA, { ...ANNA, email: 'x7y8z9@privaterelay.appleid.com' }],
    ['a role address is no mailbox', ANNA, { ...ANNA, email: 'info@example.org' }],
    ['a tag in the mailbox', ANNA, { ...NAME, email: 'anna.k+shop@example.com' }],
    [
      'a mailbox at Google with and without dots',
      { ...NAME, email: 'anna.kr@gmail.com' },
      { ...NAME, email: 'annakr@googlemail.com' },
    ],
    [
      'umlauts written out',
      at({ first: 'Jörg', last: 'Großmüller' }),
      at({ first: 'Joerg', last: 'Grossmueller' }),
    ],
    ['capitals', ANNA, { name: 'ANNA KRZYZEWSKI', street: 'LINDENSTRASSE 12', code: '50674', city: 'KÖLN' }],
    ['short for street', at(NAME), { ...at(NAME), street: 'Linden Str.' }],
    ['ss for ß in the street', at(NAME), { ...at(NAME), street: 'Lindenstrasse' }],
    [
      'house number within the street',
      ANNA,
      { ...NAME, street: 'Lindenstr. 12', code: '50674', city: 'Köln' },
    ],
    ['12 a and 12a', at({ ...NAME, house: '12 a' }), at({ ...NAME, house: '12A' })],
    ['title', at({ first: 'Dr. Anna', last: 'Krzyżewski' }), at(NAME)],
    ['name in one field', ANNA, at({ name: 'Anna Krzyżewski' })],
    ['name in one field, the last one first', ANNA, at({ name: 'Krzyżewski, Anna' })],
    ['the whole name where the last one should stand', ANNA, at({ last: 'Anna Krzyżewski' })],
    ['swapped letters', at(NAME), at({ first: 'Anna', last: 'Krzyewzski' }), 'likely'],
    [
      'city with and without its river',
      { ...at(NAME), city: 'Frankfurt am Main' },
      { ...at(NAME), city: 'Frankfurt' },
    ],
    ['moved house, same e-mail', ANNA, { ...ANNA, ...ELSEWHERE }],
    [
      'moved house, same telephone',
      { ...at(NAME), phone: '0151 12345678' },
      { ...NAME, ...ELSEWHERE, phone: '+4915112345678' },
    ],
    [
      'moved house, same birthday',
      { ...at(NAME), birthday: '1980-05-17' },
      { ...NAME, ...ELSEWHERE, birthday: '1980-05-17' },
    ],
    [
      'married, same birthday and address',
      { ...ANNA, birthday: '1980-05-17' },
      { ...ANNA, last: 'Mustermann', birthday: '1980-05-17' },
    ],
    ['double name after a marriage, same e-mail', ANNA, { ...ANNA, last: 'Krzyżewski-Mustermann' }],
    [
      'mailbox with her name, record without',
      at({ ...NAME, email: 'anna.k75@example.com' }),
      { email: 'anna.k75@example.com' },
      'likely',
    ],
  ])
})

describe('sure or to be asked', () => {
  expectAll('likely', [
    ['name, address and another mailbox', ANNA, { ...ANNA, email: 'garten.haus@example.org' }],
    [
      'a slip of the keys in the mailbox',
      { ...NAME, email: 'sonnenblume75@example.com' },
      at({ ...NAME, email: 'sonnenblme75@example.com' }),
    ],
    [
      'umlauts left out',
      at({ first: 'Jörg', last: 'Großmüller' }),
      at({ first: 'Jorg', last: 'Grosmuller' }),
    ],
    [
      'nickname',
      at({ first: 'Johannes', last: 'Beispielmann' }),
      at({ first: 'Hannes', last: 'Beispielmann' }),
    ],
    [
      'nickname that is no part of the name',
      at({ first: 'Elisabeth', last: 'Beispielmann' }),
      at({ first: 'Lisa', last: 'Beispielmann' }),
    ],
    [
      'a name to be called by',
      at({ first: 'Wiebke', last: 'Beispielmann' }),
      at({ first: 'Wibi', last: 'Beispielmann' }),
    ],
    ['two spellings', at({ first: 'Carsten', last: 'Meyer' }), at({ first: 'Karsten', last: 'Meier' })],
    ['one of two first names', at({ first: 'Anna Maria', last: 'Krzyżewski' }), at(NAME)],
    [
      'first names with and without hyphen',
      at({ first: 'Karl-Heinz', last: 'Beispielmann' }),
      at({ first: 'Karlheinz', last: 'Beispielmann' }),
    ],
    ['initial', at({ first: 'A.', last: 'Krzyżewski' }), at(NAME)],
    [
      'initial of the short form',
      at({ first: 'B.', last: 'Beispielmann', phone: '0151 12345678' }),
      at({ first: 'Sebastian', last: 'Beispielmann', phone: '0151 12345678' }),
    ],
    ['names swapped', at(NAME), at({ first: 'Krzyżewski', last: 'Anna' })],
    [
      'names swapped, another mailbox',
      ANNA,
      { ...ANNA, first: 'Krzyżewski', last: 'Anna', email: 'garten.haus@example.org' },
    ],
    ['double name after a marriage', at(NAME), at({ first: 'Anna', last: 'Krzyżewski-Mustermann' })],
    ['sounds alike', at({ first: 'Anna', last: 'Schmidtke' }), at({ first: 'Anna', last: 'Schmitke' })],
    ['digits swapped in the postal code', at(NAME), { ...at(NAME), code: '50647' }],
    [
      'slip of the keys in the birthday',
      { ...NAME, birthday: '1980-05-17' },
      { ...NAME, birthday: '1980-05-11' },
    ],
    ['day and month swapped', { ...NAME, birthday: '1980-05-07' }, { ...NAME, birthday: '1980-07-05' }],
    ['birthday without year', { ...NAME, birthday: '--05-17' }, { ...NAME, birthday: '1980-05-17' }],
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
    ['companies', at({ company: 'Beispielhuber GmbH & Co. KG' }), at({ company: 'Beispielhuber' })],
    [
      'a parcel locker in the same town',
      { ...ANNA, street: 'Packstation', house: '145', line2: '12345678' },
      ANNA,
    ],
  ])
})

describe('to be asked', () => {
  expectAll('doubtful', [
    ['a rare name alone', NAME, NAME],
    ['a rare name in one town', { ...NAME, city: 'Köln' }, { ...NAME, city: 'Köln' }],
    ['a rare name in one place, another street', at(NAME), { ...at(NAME), street: 'Hafenweg', house: '3' }],
    [
      'a rare name and an invented address',
      { ...NAME, email: 'kein@kein.de' },
      { ...NAME, email: 'kein@kein.de' },
    ],
    [
      'a rare name and a role address',
      { ...NAME, email: 'info@example.com' },
      { ...NAME, email: 'info@example.com' },
    ],
    [
      'a rare name and a relay address',
      { ...NAME, email: 'a1@members.ebay.com' },
      { ...NAME, email: 'a1@members.ebay.com' },
    ],
    ['no first name, same e-mail', ANNA, { last: 'Krzyżewski', email: 'anna.k@example.com' }],
    [
      'shared e-mail without names',
      { ...ANNA, email: 'garten.haus@example.com' },
      { email: 'garten.haus@example.com' },
    ],
    [
      'last name and telephone',
      { ...NAME, phone: '+4922112345678' },
      { last: 'Krzyżewski', phone: '+4922112345678' },
    ],
    ['one first name, two last names at one address', at(NAME), at({ first: 'Anna', last: 'Mustermann' })],
    [
      'a company, and somebody there',
      at({ company: 'Beispielhuber GmbH' }),
      at({ ...NAME, company: 'Beispielhuber GmbH' }),
    ],
  ])
})

describe('household', () => {
  expectAll('household', [
    ['a couple', at(NAME), at({ first: 'Peter', last: 'Krzyżewski' })],
    [
      'a couple with one telephone',
      at({ ...NAME, phone: '+4922112345678' }),
      at({ first: 'Peter', last: 'Krzyżewski', phone: '0221 12345678' }),
    ],
    [
      'a couple with one mailbox',
      at({ ...NAME, email: 'krzyzewskis@example.com' }),
      at({ first: 'Peter', last: 'Krzyżewski', email: 'krzyzewskis@example.com' }),
    ],
    [
      'sisters whose names are alike',
      at({ first: 'Hanna', last: 'Beispielmann' }),
      at({ first: 'Anja', last: 'Beispielmann' }),
    ],
    [
      'Andrea and Andreas',
      at({ first: 'Andrea', last: 'Beispielmann' }),
      at({ first: 'Andreas', last: 'Beispielmann' }),
    ],
    [
      'Stefan and Stefanie with one telephone',
      at({ first: 'Stefan', last: 'Beispielmann', phone: '0221 12345' }),
      at({ first: 'Stefanie', last: 'Beispielmann', phone: '+49 221 12345' }),
    ],
    [
      'Martin and Martina',
      at({ first: 'Martin', last: 'Beispielmann' }),
      at({ first: 'Martina', last: 'Beispielmann' }),
    ],
    [
      'Karl and Heinz',
      at({ first: 'Karl', last: 'Beispielmann' }),
      at({ first: 'Heinz', last: 'Beispielmann' }),
    ],
    [
      'twins',
      at({ first: 'Jonas', last: 'Krzyżewski', birthday: '2001-03-04', email: 'jonas.k@example.com' }),
      at({ first: 'Felix', last: 'Krzyżewski', birthday: '2001-03-04', email: 'felix.k@example.com' }),
    ],
  ])
})

describe('nothing', () => {
  expectAll('not', [
    [
      'father and son of one name',
      at({ ...NAME, birthday: '1950-03-04' }),
      at({ ...NAME, birthday: '1981-09-21' }),
    ],
    [
      'couple with one mailbox, one of them moved',
      { ...ANNA, email: 'krzyzewskis@example.com' },
      { ...ELSEWHERE, first: 'Peter', last: 'Krzyżewski', email: 'krzyzewskis@example.com' },
    ],
    ['strangers in one house', at(NAME), at({ first: 'Peter', last: 'Mustermann' })],
    [
      'the same marketplace address',
      { ...NAME, email: 'a@marketplace.amazon.de' },
      { first: 'Peter', last: 'Mustermann', email: 'a@marketplace.amazon.de' },
    ],
    [
      'the same role address',
      { ...NAME, email: 'info@example.com' },
      { first: 'Peter', last: 'Mustermann', email: 'info@example.com' },
    ],
    [
      'the same telephone of a firm',
      { ...NAME, phone: '0221 12345' },
      { first: 'Peter', last: 'Mustermann', phone: '0221 12345' },
    ],
    ['the same last name', NAME, { first: 'Peter', last: 'Krzyżewski' }],
    [
      'the same last name in one town',
      { ...NAME, code: '50674', city: 'Köln' },
      { first: 'Peter', last: 'Krzyżewski', code: '50674', city: 'Köln' },
    ],
    [
      'colleagues',
      at({ ...NAME, company: 'Beispielhuber GmbH' }),
      at({ first: 'Peter', last: 'Mustermann', company: 'Beispielhuber GmbH' }),
    ],
    [
      'a colleague named after the company',
      at({ ...NAME, company: 'Beispielhuber GmbH' }),
      at({ company: 'Beispielhuber GmbH, Peter Mustermann' }),
    ],
    [
      'two parcel lockers',
      {
        first: 'Anna',
        last: 'Müller',
        street: 'Packstation',
        house: '145',
        line2: '12345678',
        code: '50674',
        city: 'Köln',
      },
      {
        first: 'Peter',
        last: 'Mustermann',
        street: 'Packstation',
        house: '145',
        line2: '87654321',
        code: '50674',
        city: 'Köln',
      },
    ],
    ['nothing known', {}, {}],
    ['a first name alone', { first: 'Anna' }, { first: 'Anna' }],
    ['a last name alone', { last: 'Krzyżewski' }, { last: 'Krzyżewski' }],
  ])
})

describe('a usual name alone', () => {
  test('in a shop where several bear it says nothing', () => {
    const index = new MatchIndex()
    for (const record of generatePeople({ seed: 4, records: 3000 })) index.add(matchPersonOf(record))
    const towns = ['Aachen', 'Bremen', 'Celle', 'Dessau', 'Essen', 'Fulda', 'Gera', 'Halle']
    for (const [number, city] of towns.entries()) {
      const place = {
        street: `${city}er Gasse`,
        house: String(7 * number + 3),
        code: `${number + 1}71${number}3`,
        city,
      }
      index.add(makePerson(10_000 + number, { first: 'Thomas', last: 'Müller', ...place }))
    }
    const { pairs } = findDuplicates(index)
    expect(pairs.filter(({ a, b }) => a >= 10_000 && b >= 10_000)).toEqual([])
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

describe('what is said of spellings', () => {
  const kinds = (one: PersonParts, other: PersonParts) =>
    scorePair(makePerson(1, one), makePerson(2, other), modelOf('a German shop'))?.evidence.map(
      ({ field, kind }) => `${field} ${kind}`,
    )

  test('umlauts written out or left out are another spelling', () => {
    const jorg = at({ first: 'Jörg', last: 'Großmüller' })
    for (const [first, last] of [
      ['Joerg', 'Grossmueller'],
      ['Jorg', 'Grosmuller'],
    ] as const) {
      expect(kinds(jorg, at({ first, last }))).toEqual(
        expect.arrayContaining(['first spelling', 'last spelling']),
      )
    }
    expect(kinds(jorg, jorg)).toEqual(expect.arrayContaining(['first same', 'last same', 'street same']))
  })

  test('a name in one field is told apart word by word', () => {
    const said = kinds(
      at({ first: 'Jörg', last: 'Beispielmann' }),
      at({ name: 'Joerg Beispielmann', street: 'Lindenstrasse', city: 'Koeln' }),
    )
    expect(said).toEqual(
      expect.arrayContaining(['first spelling', 'last same', 'street spelling', 'city spelling']),
    )
  })
})
