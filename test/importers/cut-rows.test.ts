import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutRows } from '../../src-main/importers/cut-rows.ts'
import { PLAIN_WRITING, tableBytes } from '../support/table-text.ts'

describe('cutting text into rows', () => {
  it.each<[string, string[][]]>([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,,\n,b\n',
      [
        ['a', '', ''],
        ['', 'b'],
      ],
    ],
    ['\n\na\n', [[''], [''], ['a']]],
    ['a,"b,c"\n', [['a', 'b,c']]],
    ['"a\nb",c\n', [['a\nb', 'c']]],
    ['"a ""b"" c",d\n', [['a "b" c', 'd']]],
    ['"""12055""",b\n', [['"12055"', 'b']]],
    ['"",b\n', [['', 'b']]],
    ['"a" ,b\n', [['a', 'b']]],
    ['a,"b"', [['a', 'b']]],
    ['5" pipe,b\n', [['5" pipe', 'b']]],
    // Marks that were not doubled, or that open no quoted cell at all.
    ['"Best "quality" shirt",b\n', [['Best "quality" shirt', 'b']]],
    ['"Best" shirt,"other"\n', [['"Best" shirt', 'other']]],
    [
      '1,"Mini" one,2\n3,"Maxi" two,4\n',
      [
        ['1', '"Mini" one', '2'],
        ['3', '"Maxi" two', '4'],
      ],
    ],
    [
      '1,"5 inch,2\n3,"6 inch,4\n5,"x",6\n',
      [
        ['1', '"5 inch', '2'],
        ['3', '"6 inch', '4'],
        ['5', 'x', '6'],
      ],
    ],
  ])('%j', (text, rows) => expect(cutRows(text, ',', true, true)).toMatchObject({ rows, end: text.length }))

  it('takes quotation marks literally where told so', () =>
    expect(cutRows('"a\tb"\t"\n', '\t', false, true).rows).toEqual([['"a', 'b"', '"']]))

  it('keeps an unfinished row for the next piece', () => {
    expect(cutRows('a,b\nc,', ',', true, false)).toEqual({ rows: [['a', 'b']], end: 4, isQuoteOpen: false })
    expect(cutRows('a,b\nc,"d\ne', ',', true, false)).toEqual({
      rows: [['a', 'b']],
      end: 4,
      isQuoteOpen: true,
    })
    expect(cutRows('a,"b"', ',', true, false)).toEqual({ rows: [], end: 0, isQuoteOpen: true })
  })

  it('tells that a quoted cell never ends', () =>
    expect(cutRows('a,b\nc,"d,e', ',', true, true)).toMatchObject({ rows: [['a', 'b']], isQuoteOpen: true }))

  const cell = fc.oneof(
    fc.constantFrom('', 'a', '"', '""', ',', '\n', ' ', ';', '\t', 'ä', 'x"y', '",', '\n"'),
    fc.string({ maxLength: 8 }).map(text => text.replaceAll('\r', '')),
  )
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 8 })
  const writing = fc.record({
    delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const),
    quotes: fc.constantFrom('all' as const, 'needed' as const),
  })

  it('gives back what was written', () =>
    fc.assert(
      fc.property(table, writing, (rows, { delimiter, quotes }) => {
        const text = tableBytes(rows, { ...PLAIN_WRITING, delimiter, quotes }).toString('utf8')
        expect(cutRows(text, delimiter, true, true).rows).toEqual(rows)
      }),
      { numRuns: 500 },
    ))

  it('gives the same rows however the text is cut into pieces', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' '), maxLength: 60 }),
        fc.nat(60),
        (text, at) => {
          const whole = cutRows(text, ',', true, true)
          const first = cutRows(text.slice(0, at), ',', true, false)
          const second = cutRows(text.slice(Math.min(at, first.end)), ',', true, true)
          expect([...first.rows, ...second.rows]).toEqual(whole.rows)
        },
      ),
      { numRuns: 3000 },
    ))
})
