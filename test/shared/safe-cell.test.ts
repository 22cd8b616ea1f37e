import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { safeCell, singleLine } from '../../shared/safe-cell.ts'

describe('cells that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("http://example.com";"Gewinn")',
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-cmd|' /C calc'!A0",
    '-2+3+cmd|calc!A0',
    '@SUM(1+1)',
    '+',
    '-',
    '=',
    '@',
    '-Müller',
    '+49 30 ext. 5',
    '＝1+1',
    '＋cmd',
    '－cmd',
    '＠SUM(1)',
    '﹦1',
    '\t=1+1',
    '\tAnna',
    '\r=1+1',
    '\n=1+1',
    '\0=1+1',
    ' =1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '\ufeff=1+1',
    '"=1+1"',
    '" =1+1',
    '„=1+1“',
  ])('%j gets an apostrophe', value => expect(safeCell(value)).toBe(`'${value}`))

  test.each([
    ['Anna;=1+1', "Anna;'=1+1"],
    ['Anna, =1+1', "Anna, '=1+1"],
    ['Anna\t@SUM(1)', "Anna\t'@SUM(1)"],
    ['Anna","=1+1","', `Anna","'=1+1","`],
    ["Anna;-cmd|' /C calc'!A0", "Anna;'-cmd|' /C calc'!A0"],
    ['=1;=2,=3', "'=1;'=2,'=3"],
    ['Anna\n=1+1', "Anna\n'=1+1"],
  ])('%j would start a cell at another delimiter', (value, safe) => expect(safeCell(value)).toBe(safe))
})

describe('cells that stay as they are', () => {
  test.each([
    '',
    'Anna',
    "O'Neil",
    "'=1+1",
    'a=b',
    'Anna-Lena',
    'anna@example.org',
    '+49 151 23456789',
    '+49 (0)30 / 123-45.6',
    '+4915123456789',
    ' +49 30 1234',
    '-5',
    '-12,50',
    '-1.234,56',
    '12,-',
    'Hof 3, -Rückgebäude-',
    '+49 30 123',
    'Anna; +49 (0)30 1234',
  ])('%j', value => expect(safeCell(value)).toBe(value))
})

test('a cell is one line without blanks at its ends', () => {
  expect(singleLine('  Lange Straße 5\r\n Hinterhaus\u2028links\tunten \n')).toBe(
    'Lange Straße 5 Hinterhaus links unten',
  )
  expect(singleLine('An\u0000na\u0007')).toBe('Anna')
  expect(singleLine(' \n ')).toBe('')
})

/** Text that likes to be dangerous. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'=+-@＝＋－＠\'";,\t\r\n |!( )0123456789AB\u00a0\u200b\ufeff'),
      fc.constantFrom('+49 30', '=1+1', "cmd|' /C calc'!A0", 'Müller', '\r\n', '-5'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map(parts => parts.join(''))

/** What follows the blanks, controls and quotes that a spreadsheet skips. */
const seen = (cell: string) => cell.replace(/^[\s\p{Cc}\p{Cf}"“”„‟«»]+/u, '')
const startsWithSign = (cell: string) => /^[=+\-@＝＋－＠﹦﹢﹣﹫]/.test(seen(cell))
const isPhoneOrNumber = (cell: string) =>
  /^\+[\d ()/.\u00a0-]+$/.test(cell.trim()) || /^-\d[\d.,]*$/.test(cell.trim())

test('only apostrophes are added, at the start and before signs', () => {
  fc.assert(
    fc.property(nasty, value => {
      const safe = safeCell(value)
      if (/[,;\t\r\n]/.test(value)) {
        const withoutApostrophes = (text: string) => text.replaceAll("'", '')
        expect(withoutApostrophes(safe)).toBe(withoutApostrophes(value))
      } else {
        expect([value, `'${value}`]).toContain(safe)
      }
    }),
    { numRuns: 5000 },
  )
})

test('written and read back, every cell is the safe one, and none starts a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(nasty, { minLength: 2, maxLength: 2 }), { minLength: 1 }), cells => {
      const safe = cells.map(row => row.map(safeCell))
      for (const delimiter of [',', ';']) {
        const text = Papa.unparse(safe, { delimiter, newline: '\r\n' })
        const read = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' }).data
        expect(read).toEqual(safe)
        for (const cell of read.flat()) {
          if (startsWithSign(cell)) expect(isPhoneOrNumber(cell), JSON.stringify(cell)).toBe(true)
          expect(cell).not.toMatch(/^[\t\r\n\0]/)
        }
      }
    }),
    { numRuns: 3000 },
  )
})

/**
 * A piece may reach into the next cell, as in `+49 30;Anna`. That is no formula: where the semicolon does not
 * split cells, it has no meaning outside of calls, so only the text before it counts.
 */
test('read with a wrong delimiter, no cell starts a formula that could call anything', () => {
  fc.assert(
    fc.property(nasty, nasty, (left, right) => {
      const text = Papa.unparse([[left, right].map(singleLine).map(safeCell)], { delimiter: ';' })
      for (const cell of Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data.flat()) {
        const piece = cell.split(';')[0] ?? ''
        if (!startsWithSign(piece) || isPhoneOrNumber(piece)) continue
        expect(seen(piece), JSON.stringify(text)).toMatch(/^[+\-＋－﹢﹣][^(|!]*$/)
      }
    }),
    { numRuns: 5000 },
  )
})
