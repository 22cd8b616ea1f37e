import { describe, expect, it } from 'vitest'
import { isOtherSpelling } from '../../src-renderer/screens/duplicates/other-spelling.ts'

describe('only another spelling', () => {
  it.each([
    ['Jörg', 'Joerg'],
    ['Jörg', 'Jorg'],
    ['Krzyżewski', 'Krzyzewski'],
    ['Łukasz', 'Lukasz'],
    ['Weiß', 'WEISS'],
    ['Karl-Heinz', 'Karlheinz'],
    ['Hauptstraße', 'Hauptstr.'],
    ['Am Hauptstrasse', 'am Hauptstraße'],
    ['+49 30 123456', '+4930123456'],
    ['mia@example.com', 'Mia@Example.com'],
    ['12 a', '12a'],
    ['12 - 14', '12-14'],
    // A letter with its mark apart, as some computers store it.
    ['René', 'Rene\u0301'],
  ])('%s and %s', (one, other) => {
    expect(isOtherSpelling(one, other)).toBe(true)
    expect(isOtherSpelling(other, one)).toBe(true)
  })

  it.each([
    ['Anna', 'Anna'],
    ['Anna', 'Hanna'],
    ['Schmidt', 'Schmitt'],
    ['Hauptstraße', 'Hauptplatz'],
    ['Strasser', 'Strer'],
    ['Joel', 'Jöl!x'],
    ['a.berg@example.com', 'a.berg@example.org'],
    ['Anna', ''],
    ['12', '12a'],
    ['1-2', '12'],
    ['aberg@example.com', 'a.berg@example.com'],
  ])('not %s and %s', (one, other) => {
    expect(isOtherSpelling(one, other)).toBe(false)
  })
})
