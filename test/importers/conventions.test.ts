import { describe, expect, it } from 'vitest'
import { decideDateOrder, decideDecimal } from '../../src-main/importers/conventions.ts'

describe('the decimal mark of a file', () => {
  it.each<[string[], '.' | ',', boolean]>([
    [['1.234,56'], ',', true],
    [['1,5'], ',', true],
    [['1,234.56'], '.', true],
    [['0.99', '12'], '.', true],
    [['1.234'], '.', false],
    [['1,234'], '.', false],
    [['1.234', '5,00'], ',', true],
    [['1.234.567'], ',', true],
    [['0,125'], ',', true],
    [['1234,125'], ',', true],
    [['116,99 €', '--', ''], ',', true],
    [['AU $3,000.00'], '.', true],
    [['1\u00a0234,50 €'], ',', true],
    [["1'234.50"], '.', true],
    [['3,50', '4,50', '1.00'], ',', true],
    [[], '.', false],
  ])('of %j is %j', (values, value, certain) =>
    expect(decideDecimal(values, '.')).toMatchObject({ value, certain }),
  )
})

describe('the order of day and month in a file', () => {
  it.each<[string[], 'ymd' | 'dmy' | 'mdy', 'ymd' | 'dmy' | 'mdy', boolean]>([
    [['12/30/25', '01/02/26'], 'ymd', 'mdy', true],
    [['30/12/2025', '01/02/2026'], 'mdy', 'dmy', true],
    [['01.02.2026'], 'mdy', 'dmy', true],
    [['01/02/2026'], 'mdy', 'mdy', true],
    [['01/02/2026'], 'dmy', 'dmy', false],
    [['01/02/2026'], 'ymd', 'dmy', false],
    [['2026-02-01 10:00:00'], 'ymd', 'ymd', true],
    [['10-Dez-25', '--'], 'dmy', 'dmy', true],
    [['1-2-2026 10:00', '13-2-2026 10:00'], 'mdy', 'dmy', true],
  ])('of %j, usually %s, is %s', (values, usual, value, certain) =>
    expect(decideDateOrder(values, usual)).toMatchObject({ value, certain }),
  )
})

describe('what can be read in two ways', () => {
  it.each<[string[], string | null]>([
    [['12', '1.234', '5.678'], '1.234'],
    [['1,234'], '1,234'],
    [['1.234', '5,00'], null],
    [['1.234.567'], null],
    [['0,125'], null],
    [['12', '--'], null],
  ])('the amounts %j: %j', (values, ambiguous) =>
    expect(decideDecimal(values, '.').ambiguous).toBe(ambiguous),
  )

  it.each<[string[], 'ymd' | 'dmy' | 'mdy', string | null]>([
    [['03/03/2025', '03/04/2025'], 'dmy', '03/04/2025'],
    [['03/04/2025'], 'ymd', '03/04/2025'],
    [['03/03/2025'], 'dmy', null],
    [['03/04/2025', '13/04/2025'], 'dmy', null],
    [['03/04/2025'], 'mdy', null],
    [['03.04.2025'], 'dmy', null],
    [['2025-04-03'], 'ymd', null],
  ])('the days %j of a source that usually writes %s: %j', (values, usual, ambiguous) =>
    expect(decideDateOrder(values, usual).ambiguous).toBe(ambiguous),
  )
})
