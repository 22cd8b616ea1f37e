import { expect, test } from 'vitest'
import { spokenSpan } from '../../shared/spoken-span.ts'

test.each([
  [0, 0, 'days'],
  [1, 1, 'days'],
  [13, 13, 'days'],
  [14, 2, 'weeks'],
  [17, 2, 'weeks'],
  [18, 3, 'weeks'],
  [42, 6, 'weeks'],
  [83, 12, 'weeks'],
  [84, 3, 'months'],
  [365, 12, 'months'],
  [729, 24, 'months'],
  [730, 2, 'years'],
  [1500, 4, 'years'],
])('%f days are %i %s', (days, amount, unit) => {
  expect(spokenSpan(days)).toEqual({ amount, unit })
})
