import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RowKeys } from '../../src-main/importers/row-keys.ts'

test('rows are told apart by the columns that count, equal ones by their number', () => {
  const keys = new RowKeys([0, 2])
  expect(keys.next(['2026-01-02', 'x', ' 9,00 '])).toBe('2026-01-02 · 9,00')
  expect(keys.next(['2026-01-02', 'y', '9,00'])).toBe('2026-01-02 · 9,00 (2)')
  expect(keys.next(['2026-01-03', 'x', '9,00'])).toBe('2026-01-03 · 9,00')
  expect(keys.next(['', 'x', ' '])).toBeNull()
  expect(keys.next([])).toBeNull()
})

test('the same table again has the same keys, and no key comes twice', () => {
  const table = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('1', '2')), { maxLength: 30 })
  fc.assert(
    fc.property(table, rows => {
      const keysOf = () => {
        const keys = new RowKeys([0, 1])
        return rows.map(row => keys.next(row))
      }
      expect(new Set(keysOf()).size).toBe(rows.length)
      expect(keysOf()).toEqual(keysOf())
    }),
  )
})
