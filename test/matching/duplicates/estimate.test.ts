import { describe, expect, test } from 'vitest'
import { findDuplicates } from '../../../src-main/matching/duplicates/find-duplicates.ts'
import { FIELD, LEVEL } from '../../../src-main/matching/duplicates/levels.ts'
import { MatchIndex } from '../../../src-main/matching/duplicates/match-index.ts'
import type { MatchPerson } from '../../../src-main/matching/duplicates/person.ts'
import { NAMESAKES, priorHousehold } from '../../../src-main/matching/duplicates/priors.ts'
import { inventPeople } from '../../bench/duplicates/invented-people.ts'
import { makePerson, type PersonParts } from './make-person.ts'

const others = inventPeople({ seed: 21, records: 2000, errors: 0.03, households: 0.2 }).map(
  ({ person }) => person,
)

/** A shop with so many homes, in each of which these two live. */
function shopWith(homes: number, twoOf: (home: number) => readonly [PersonParts, PersonParts]) {
  const index = new MatchIndex()
  for (const person of others) index.add(person)
  const added: MatchPerson[] = []
  for (let home = 0; home < homes; home += 1) {
    const place = {
      street: `Weg ${'abcdefgh'[home % 8]}${home}`,
      house: String(home + 1),
      code: String(20_000 + 37 * home),
      city: 'Celle',
    }
    for (const [at, parts] of twoOf(home).entries()) {
      added.push(makePerson(100_000 + 2 * home + at, { ...place, ...parts }))
    }
  }
  for (const person of added) index.add(person)
  const { model, pairs } = findDuplicates(index)
  return { model, found: pairs.filter(({ a, b }) => a >= 100_000 && b >= 100_000) }
}

const SYLLABLES = [
  'bar',
  'dom',
  'fel',
  'gus',
  'hin',
  'kott',
  'lep',
  'mur',
  'nax',
  'pil',
  'quo',
  'rett',
  'sumb',
]

/** A name that no other home bears, nor one like it. */
const last = (home: number): string =>
  [home, 3 * home + 1, 5 * home + Math.floor(home / 13)].map(at => SYLLABLES[at % 13]).join('')

describe('what a shop teaches', () => {
  test('fathers and sons of one name, by their birthdays', () => {
    const { model, found } = shopWith(50, home => [
      { first: 'Johannes', last: last(home), birthday: `19${40 + (home % 20)}-0${1 + (home % 9)}-11` },
      { first: 'Johannes', last: last(home), birthday: `19${70 + (home % 20)}-1${home % 3}-27` },
    ])
    expect(model.namesakes).toBeGreaterThan(4 * NAMESAKES)
    expect(found).toEqual([])
  })

  test('couples with one mailbox', () => {
    const { model, found } = shopWith(50, home => {
      const email = `heim${home}garten@example.com`
      return [
        { first: 'Anna', last: last(home), email },
        { first: 'Peter', last: last(home), email },
      ]
    })
    const before = (priorHousehold()[FIELD.email] as Float64Array)[LEVEL.exact] as number
    expect(model.household[FIELD.email]?.[LEVEL.exact]).toBeGreaterThan(1.5 * before)
    expect(found).toEqual([])
  })

  test('of a shop without either, nothing but what is known in general', () => {
    const { model } = shopWith(0, () => [{}, {}])
    expect(model.namesakes).toBeGreaterThan(NAMESAKES / 3)
    expect(model.namesakes).toBeLessThan(NAMESAKES * 3)
  })
})
