import { describe, expect, test } from 'vitest'
import { bearers, isWellKnownFirstName } from '../../../src-main/matching/duplicates/first-names.ts'
import { LEVEL } from '../../../src-main/matching/duplicates/levels.ts'
import { areNicknames, areSpellings, isInitialOf } from '../../../src-main/matching/duplicates/nicknames.ts'
import { nameLevel } from '../../../src-main/matching/duplicates/value-levels.ts'
import { NamePool } from '../../../src-main/matching/duplicates/value-pool.ts'

describe('nicknames', () => {
  test.each([
    ['johannes', 'hannes'],
    ['elisabeth', 'lisa'],
    ['gabi', 'gaby'],
    ['robert', 'bob'],
    ['karlheinz', 'heinz'],
  ])('%s may be %s', (one, other) => {
    expect(areNicknames(one, other)).toBe(true)
    expect(areNicknames(other, one)).toBe(true)
  })

  test.each([
    ['karl', 'heinz'],
    ['lisa', 'ilse'],
    ['anna', 'marie'],
    ['joerg', 'juergen'],
    ['anna', 'peter'],
  ])('%s is not %s', (one, other) => {
    expect(areNicknames(one, other)).toBe(false)
  })

  test.each([
    ['b', 'sebastian', true],
    ['s', 'bine', true],
    ['a', 'anna', true],
    ['s', 'ilse', false],
    ['k', 'anna', false],
  ])('%s. for %s: %s', (letter, name, isInitial) => {
    expect(isInitialOf(letter, name)).toBe(isInitial)
  })
})

describe('the level of first names', () => {
  const level = (one: string, other: string): number => {
    const pool = new NamePool()
    const numbers = [pool.intern(one), pool.intern(other)] as const
    const found = nameLevel(pool, ...numbers)
    expect(nameLevel(pool, numbers[1], numbers[0])).toBe(found)
    return found
  }

  test.each([
    ['carsten', 'karsten'],
    ['sarah', 'sara'],
    ['karl heinz', 'karlheinz'],
    ['joerg', 'jorg'],
  ])('%s and %s are spellings of one name', (one, other) => {
    expect(level(one, other)).toBe(LEVEL.variant)
  })

  test.each([
    ['johannes', 'hannes'],
    ['manfred', 'manni'],
    ['wiebke', 'wibi'],
    ['norbert', 'nobby'],
    ['karl heinz', 'heinz'],
  ])('%s may be called %s', (one, other) => {
    expect(level(one, other)).toBe(LEVEL.nickname)
  })

  test.each([
    ['andrea', 'andreas'],
    ['stefan', 'stefanie'],
    ['martin', 'martina'],
    ['daniel', 'daniela'],
    ['simon', 'simone'],
    ['mario', 'maria'],
    ['jan', 'jana'],
  ])('%s and %s are a man and a woman', (one, other) => {
    expect(level(one, other)).toBe(LEVEL.different)
  })

  test.each([
    ['toni', 'torsten'],
    ['leni', 'leon'],
  ])('%s is a name of its own, not what %s is called', (one, other) => {
    expect(level(one, other)).not.toBe(LEVEL.nickname)
  })
})

test('first names are plain words, and nobody is both', () => {
  expect(areSpellings('carsten', 'karsten')).toBe(true)
  expect(areSpellings('johannes', 'hannes')).toBe(false)
  expect([bearers('anna'), bearers('peter'), bearers('kim'), bearers('qqq')]).toEqual([1, 2, 0, 0])
  expect(['joerg', 'ayse', 'kim'].every(isWellKnownFirstName)).toBe(true)
  expect(isWellKnownFirstName('mueller')).toBe(false)
})
