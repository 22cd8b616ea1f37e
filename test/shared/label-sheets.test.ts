import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  A4_MM,
  LABEL_LINE_HEIGHT,
  LABEL_PADDING_MM,
  LABEL_SHEETS,
  labelPages,
  labelPoints,
  labelsPerSheet,
} from '../../shared/label-sheets.ts'

const sheets = fc.constantFrom(...LABEL_SHEETS)

describe('labels on their sheets', () => {
  test.each([
    // Measured from the upper left corner of the sheet, as in the makers' templates.
    ['3474', 24, { leftMm: 0, topMm: 0.5 }, { leftMm: 140, topMm: 259.5 }],
    ['L7160', 21, { leftMm: 7.21, topMm: 15.15 }, { leftMm: 139.29, topMm: 243.75 }],
    ['3422', 24, { leftMm: 0, topMm: 8.5 }, { leftMm: 140, topMm: 253.5 }],
    ['L7163', 14, { leftMm: 4.63, topMm: 15.15 }, { leftMm: 106.27, topMm: 243.75 }],
    ['4360', 24, { leftMm: 0, topMm: 4.5 }, { leftMm: 140, topMm: 256.5 }],
  ])('%s', (id, labels, first, last) => {
    const sheet = LABEL_SHEETS.find(known => known.id === id) ?? LABEL_SHEETS[0]
    expect(labelsPerSheet(sheet)).toBe(labels)
    const [page = [], ...others] = labelPages(sheet, labels, 1)
    expect(others).toEqual([])
    expect(page[0]).toEqual({ index: 0, ...first })
    expect(page.at(-1)).toEqual({ index: labels - 1, ...last })
  })

  test('every address once, none over another or over the edge, the used labels left free', () => {
    fc.assert(
      fc.property(sheets, fc.nat(120), fc.integer({ min: 1, max: 24 }), (sheet, count, first) => {
        const pages = labelPages(sheet, count, first)
        expect(pages.flat().map(({ index }) => index)).toEqual(Array.from({ length: count }, (_, at) => at))
        const free = Math.min(first, labelsPerSheet(sheet)) - 1
        expect(pages[0]?.length ?? 0).toBe(Math.min(count, labelsPerSheet(sheet) - free))
        const [begin] = labelPages(sheet, labelsPerSheet(sheet), 1)
        if (count > 0) expect(pages[0]?.[0]).toEqual({ ...begin?.[free], index: 0 })
        for (const places of pages) {
          for (const { leftMm, topMm } of places) {
            expect(leftMm).toBeGreaterThanOrEqual(0)
            expect(topMm).toBeGreaterThanOrEqual(0)
            expect(leftMm + sheet.widthMm).toBeLessThanOrEqual(A4_MM.width)
            expect(topMm + sheet.heightMm).toBeLessThanOrEqual(A4_MM.height)
          }
          for (const [at, one] of places.entries())
            for (const other of places.slice(at + 1)) {
              const isBeside = Math.abs(one.leftMm - other.leftMm) >= sheet.widthMm - 1e-6
              const isBelow = Math.abs(one.topMm - other.topMm) >= sheet.heightMm - 1e-6
              expect(isBeside || isBelow).toBe(true)
            }
        }
      }),
    )
  })

  test('a first label that no sheet has is the nearest one', () => {
    const [sheet] = LABEL_SHEETS
    expect(labelPages(sheet, 1, 0)[0]?.[0]).toMatchObject({ leftMm: 0, topMm: 0.5 })
    expect(labelPages(sheet, 1, 99)[0]?.[0]).toMatchObject({ leftMm: 140, topMm: 259.5 })
  })
})

test('letters are as large as all lines allow, and stay within the label', () => {
  fc.assert(
    fc.property(
      sheets,
      fc.array(fc.string({ maxLength: 45 }), { minLength: 1, maxLength: 6 }),
      (sheet, lines) => {
        const points = labelPoints(sheet, lines)
        expect(points).toBeGreaterThanOrEqual(5)
        expect(points).toBeLessThanOrEqual(11)
        const heightMm = (lines.length * points * LABEL_LINE_HEIGHT * 25.4) / 72
        expect(heightMm).toBeLessThanOrEqual(sheet.heightMm - 2 * LABEL_PADDING_MM.y + 1e-6)
      },
    ),
  )
  const [sheet] = LABEL_SHEETS
  expect(labelPoints(sheet, ['Anna Groß', 'Lindenweg 7', '50667 Köln'])).toBe(11)
  const long = 'Gesellschaft für angewandte Teekultur mbH & Co.'
  expect(labelPoints(sheet, [long])).toBeLessThan(9)
})
