import { expect, test } from 'vitest'
import { median, percentile } from './statistics.ts'

test('the median is the middle, or between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([7])).toBe(7)
  expect(median([])).toBeNaN()
})

test('percentiles are values that occurred, by nearest rank', () => {
  const values = Array.from({ length: 60 }, (_, index) => 60 - index)
  expect(percentile(values, 50)).toBe(30)
  expect(percentile(values, 95)).toBe(57)
  expect(percentile(values, 100)).toBe(60)
  expect(percentile([5], 95)).toBe(5)
  expect(percentile([], 95)).toBeNaN()
})
