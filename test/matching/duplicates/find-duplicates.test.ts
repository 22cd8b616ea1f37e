import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { duplicateEvidenceSchema } from '../../../shared/model/duplicates.ts'
import { blockingKeys } from '../../../src-main/matching/duplicates/blocking.ts'
import { clusterPairs } from '../../../src-main/matching/duplicates/clusters.ts'
import {
  type FoundDuplicates,
  findDuplicates,
} from '../../../src-main/matching/duplicates/find-duplicates.ts'
import { MatchIndex } from '../../../src-main/matching/duplicates/match-index.ts'
import { isUsableModel, type MatchModel } from '../../../src-main/matching/duplicates/model.ts'
import { NewPartners } from '../../../src-main/matching/duplicates/new-partners.ts'
import type { MatchPerson } from '../../../src-main/matching/duplicates/person.ts'
import { PersonScorer } from '../../../src-main/matching/duplicates/person-scorer.ts'
import { type PlainPerson, plainPerson } from '../../../src-main/matching/duplicates/plain-person.ts'
import { inventPeople } from '../../bench/duplicates/invented-people.ts'
import { makePerson } from './make-person.ts'
import { scorePair } from './score-pair.ts'

function indexOf(persons: readonly MatchPerson[]): MatchIndex {
  const index = new MatchIndex()
  for (const person of persons) index.add(person)
  return index
}

const persons = inventPeople({ seed: 8, records: 1500, errors: 0.1 }).map(({ person }) => person)
const plain = new Map(persons.map(person => [person.id, plainPerson(person)]))
let found: FoundDuplicates

beforeAll(() => {
  found = findDuplicates(indexOf(persons))
})

describe('a run over all', () => {
  test('finds something to look at', () => {
    expect(found.pairs.length).toBeGreaterThan(300)
    expect(found.clusters.length).toBeGreaterThan(150)
    expect(found.householdPairs.length).toBeGreaterThan(20)
  })

  test('does not depend on the order of the persons', () => {
    const reversed = findDuplicates(indexOf([...persons].reverse()))
    expect(reversed).toEqual(found)
    const sorted = findDuplicates(
      indexOf([...persons].sort((a, b) => ((a.id * 7919) % 1501) - ((b.id * 7919) % 1501))),
    )
    expect(sorted).toEqual(found)
  })

  test('with its own model gives the same again, also after the model was kept as JSON', () => {
    const model: unknown = JSON.parse(JSON.stringify(found.model))
    if (!isUsableModel(model)) throw new Error('The model cannot be used.')
    expect(findDuplicates(indexOf(persons), { model })).toEqual(found)
  })

  test('a pair by itself scores the same', () => {
    const byId = new Map(persons.map(person => [person.id, person]))
    const get = (id: number): MatchPerson => byId.get(id) ?? makePerson(id, {})
    for (const pair of found.pairs.slice(0, 200)) {
      expect(scorePair(get(pair.a), get(pair.b), found.model)).toEqual(pair)
      expect(scorePair(get(pair.b), get(pair.a), found.model)).toEqual(pair)
    }
  })

  test('the pairs of a few new persons are those of the whole run', () => {
    const added = new Set([3, 77, 500, 501, 1400])
    const keys = new Map<number, readonly number[]>()
    const whole = findDuplicates(indexOf(persons), {
      model: found.model,
      onKeys: (id, own) => keys.set(id, [...own]),
    })
    const partners = new NewPartners(new Map([...keys].filter(([id]) => added.has(id))))
    for (const [id, own] of keys) if (!added.has(id)) partners.addKnown(id, Uint32Array.from(own))
    const scorer = new PersonScorer(plain, found.model)
    const some = partners.pairs().flatMap(([one, other]) => scorer.score(one, other) ?? [])
    expect(some.length).toBeGreaterThan(2)
    expect(some.sort((one, other) => one.a - other.a || one.b - other.b)).toEqual(
      whole.pairs.filter(({ a, b }) => added.has(a) || added.has(b)),
    )
  })

  test('persons can be kept in the form that they are compared in', () => {
    const index = indexOf(persons)
    const again = new MatchIndex()
    for (let place = 0; place < index.size; place += 1) {
      const kept: PlainPerson = JSON.parse(JSON.stringify(index.plain(place)))
      again.addPlain(index.id(place), kept)
    }
    expect(findDuplicates(again)).toEqual(found)
  })

  test('pairs share a key', () => {
    const byId = new Map(persons.map(person => [person.id, blockingKeys(plainPerson(person))]))
    for (const { a, b } of found.pairs) {
      const keys = byId.get(a) ?? []
      expect(byId.get(b)?.some(key => keys.includes(key))).toBe(true)
    }
  })

  test('separated pairs are left out and never in one cluster', () => {
    const separated = found.clusters.slice(0, 60).map(({ ids }) => [ids[0] ?? 0, ids.at(-1) ?? 0] as const)
    const again = findDuplicates(indexOf(persons), { separated })
    for (const [a, b] of separated) {
      expect(again.pairs.some(pair => pair.a === a && pair.b === b)).toBe(false)
      expect(again.clusters.some(({ ids }) => ids.includes(a) && ids.includes(b))).toBe(false)
    }
  })

  test('higher thresholds can be had from what a run returns', () => {
    const direct = findDuplicates(indexOf(persons), { threshold: 0.99 })
    expect(clusterPairs([...found.pairs, ...found.against], { threshold: 0.99 })).toEqual(direct.clusters)
  })

  test('clusters hold no contradiction', () => {
    const against = new Set(
      found.against.filter(({ probability }) => probability === 0).map(({ a, b }) => `${a} ${b}`),
    )
    for (const { ids } of found.clusters) {
      for (const a of ids) for (const b of ids) expect(against.has(`${a} ${b}`)).toBe(false)
    }
  })

  test('all signs are known to the contract', () => {
    for (const { evidence } of found.pairs) {
      for (const sign of evidence) expect(duplicateEvidenceSchema.parse(sign)).toEqual(sign)
    }
  })

  test('the model stays small', () => {
    expect(JSON.stringify(found.model).length).toBeLessThan(200_000)
  })

  test('tells how far it is, and ends where it is told to', () => {
    const parts: number[] = []
    findDuplicates(indexOf(persons), { onProgress: part => parts.push(part) })
    expect(parts.at(-1)).toBe(1)
    expect(parts).toEqual([...parts].sort((a, b) => a - b))
    expect(parts.length).toBeGreaterThan(10)
    let calls = 0
    const cancel = () => {
      calls += 1
      if (calls === 5) throw new Error('enough')
    }
    expect(() => findDuplicates(indexOf(persons), { onProgress: cancel })).toThrow('enough')
    expect(calls).toBe(5)
  })

  test.each([0, 1, 2])('%i persons are no trouble', count => {
    const result = findDuplicates(indexOf(persons.slice(0, count)))
    expect(result.pairs).toEqual([])
    expect(result.clusters).toEqual([])
  })
})

describe('a chain', () => {
  let model: MatchModel
  beforeAll(() => {
    model = found.model
  })
  const home = { street: 'Lindenstraße', house: '12', code: '50674', city: 'Köln' }

  test('does not join two birthdays', () => {
    const chain = [
      makePerson(1, { ...home, first: 'Hans', last: 'Krzyżewski', birthday: '1950-03-04' }),
      makePerson(2, { ...home, first: 'Hans', last: 'Krzyżewski' }),
      makePerson(3, { ...home, first: 'Hans', last: 'Krzyżewski', birthday: '1981-09-21' }),
    ]
    const { clusters, pairs } = findDuplicates(indexOf(chain), { model })
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      [1, 2],
      [2, 3],
    ])
    expect(clusters.map(({ ids }) => ids.length)).toEqual([2])
  })

  test('does not join two first names with their own e-mails', () => {
    const chain = [
      makePerson(1, { ...home, first: 'Anna', last: 'Krzyżewski', email: 'anna.k@example.com' }),
      makePerson(2, { ...home, last: 'Krzyżewski', emails: ['anna.k@example.com', 'peter.k@example.com'] }),
      makePerson(3, { ...home, first: 'Peter', last: 'Krzyżewski', email: 'peter.k@example.com' }),
    ]
    const { clusters, householdPairs } = findDuplicates(indexOf(chain), { model })
    expect(clusters.some(({ ids }) => ids.includes(1) && ids.includes(3))).toBe(false)
    expect(householdPairs).toEqual([[1, 3]])
  })
})

test('all values of a person count', () => {
  const one = makePerson(1, {
    first: 'Anna',
    last: 'Krzyżewski',
    emails: ['old@example.com', 'anna.k@example.com'],
  })
  const other = makePerson(2, { first: 'Anna', last: 'Mustermann', email: 'anna.k@example.com' })
  const names = [...other.names, { first: 'Anna', last: 'Krzyżewski', full: null }]
  const pair = scorePair(one, { ...other, names }, found.model)
  expect(pair?.evidence.map(({ field, kind }) => `${field} ${kind}`)).toEqual(
    expect.arrayContaining(['email same', 'first same', 'last same']),
  )
})

describe('anything at all', () => {
  const text = fc.option(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('Anna', 'Müller', '12 a', 'a@b.de'),
    ),
    { nil: null },
  )
  const any = fc.record({
    id: fc.integer({ min: 1, max: 1_000_000 }),
    names: fc.array(fc.record({ first: text, last: text, full: text }), { maxLength: 3 }),
    companies: fc.array(fc.string({ maxLength: 12 }), { maxLength: 2 }),
    addresses: fc.array(
      fc.record({
        street: text,
        houseNumber: text,
        addressLine2: text,
        postalCode: text,
        city: text,
        region: text,
        country: text,
      }),
      { maxLength: 3 },
    ),
    emails: fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }),
    phones: fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }),
    birthday: text,
  })

  test('is scored the same from both sides, between 0 and 1', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        fc.pre(one.id !== other.id)
        const pair = scorePair(one, other, found.model)
        expect(scorePair(other, one, found.model)).toEqual(pair)
        if (pair === null) return
        expect(pair.probability).toBeGreaterThanOrEqual(0.5)
        expect(pair.probability).toBeLessThanOrEqual(1)
        for (const sign of pair.evidence) expect(duplicateEvidenceSchema.safeParse(sign).success).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('has few keys, whole numbers, the same each time', () => {
    fc.assert(
      fc.property(any, person => {
        const keys = blockingKeys(plainPerson(person))
        expect(keys.length).toBeLessThanOrEqual(24)
        expect(new Set(keys).size).toBe(keys.length)
        for (const key of keys) expect(Number.isInteger(key) && key >= 0 && key < 2 ** 32).toBe(true)
        expect(blockingKeys(plainPerson(person))).toEqual(keys)
      }),
    )
  })

  test('can be searched', () => {
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 12 }), list => {
        const result = findDuplicates(indexOf(list))
        expect(findDuplicates(indexOf([...list].reverse()))).toEqual(result)
      }),
      { numRuns: 40 },
    )
  })
})
