import { expect, test } from 'vitest'
import { parseRate } from '../../src-renderer/screens/settings/typed-rate.ts'

test.each([
  ['1,05', 1.05],
  ['1.05', 1.05],
  [' 0,0061 ', 0.0061],
  [',5', 0.5],
  ['164', 164],
])('%j is the rate %d', (text, rate) => {
  expect(parseRate(text)).toBe(rate)
})

test.each(['', '0', '0,00', '-1', '1.000,5', '1,2,3', 'abc', '1e9'])('%j is no rate', text => {
  expect(parseRate(text)).toBeNull()
})
