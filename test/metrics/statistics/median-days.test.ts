import { describe, expect, test } from 'vitest'
import { medianDays } from '../../../src-main/metrics/statistics/median-days.ts'
import { medianInterval } from '../../../src-main/metrics/statistics/median-interval.ts'

describe('median days', () => {
  test('of days counted by their number', () => {
    // 1, 3, 3, 4, 4, 4, 10, 10
    const days = [1, 3, 3, 4, 4, 4, 10, 10]
    expect(medianDays([0, 1, 0, 2, 3, 0, 0, 0, 0, 0, 2])).toEqual({
      cases: 8,
      median: 4,
      ...medianInterval(days),
      lowerQuartile: 3,
      upperQuartile: 5.5,
      enough: true,
    })
  })

  test('of nothing', () => {
    expect(medianDays([])).toEqual({
      cases: 0,
      median: null,
      low: null,
      high: null,
      lowerQuartile: null,
      upperQuartile: null,
      enough: false,
    })
  })
})
