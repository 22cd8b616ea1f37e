import { describe, expect, test } from 'vitest'
import { medianInterval } from '../../../src-main/metrics/statistics/median-interval.ts'
import { quantile } from '../../../src-main/metrics/statistics/quantile.ts'
import { Random } from '../../support/generate-shop/random.ts'

const sorted = (length: number) => Float64Array.from({ length }, (_, index) => (index + 1) ** 2)

/** The percentile interval over every one of the nⁿ resamples. */
function enumerated(values: Float64Array): { low: number; high: number } {
  const n = values.length
  const medians = Array.from({ length: n ** n }, (_, number) => {
    const resample = Array.from(
      { length: n },
      (_one, place) => values[Math.floor(number / n ** place) % n] ?? 0,
    )
    return quantile(Float64Array.from(resample).sort(), 0.5) ?? 0
  }).sort((a, b) => a - b)
  const at = (share: number) => medians[Math.ceil(share * medians.length) - 1] ?? 0
  return { low: at(0.025), high: at(0.975) }
}

describe('the bootstrap interval of a median', () => {
  test.each([1, 3, 5])('is that of all resamples of %i values', length => {
    expect(medianInterval(sorted(length))).toEqual(enumerated(sorted(length)))
  })

  test.each([2, 4, 6])('holds that of all resamples of %i values', length => {
    const [own, all] = [medianInterval(sorted(length)), enumerated(sorted(length))]
    expect(own?.low).toBeLessThanOrEqual(all.low)
    expect(own?.high).toBeGreaterThanOrEqual(all.high)
  })

  test('is about as wide as drawn resamples say', () => {
    const random = new Random(7, 1)
    const values = Float64Array.from({ length: 301 }, () => random.next()).sort()
    const medians = Float64Array.from({ length: 4000 }, () => {
      const resample = Float64Array.from(values, () => values[random.integer(0, 300)] ?? 0)
      return quantile(resample.sort(), 0.5) ?? 0
    }).sort()
    const interval = medianInterval(values)
    expect(interval?.low).toBeCloseTo(quantile(medians, 0.025) ?? 0, 1)
    expect(interval?.high).toBeCloseTo(quantile(medians, 0.975) ?? 0, 1)
  })

  test('covers the true median in about 95 of 100 samples', () => {
    const random = new Random(8, 1)
    let covered = 0
    for (let sample = 0; sample < 2000; sample++) {
      const interval = medianInterval(Float64Array.from({ length: 40 }, () => random.next()).sort())
      if (interval !== null && interval.low <= 0.5 && interval.high >= 0.5) covered++
    }
    expect(covered / 2000).toBeGreaterThan(0.92)
    expect(covered / 2000).toBeLessThan(0.98)
  })

  test('of many values is narrow and lies around the median', () => {
    const values = Float64Array.from({ length: 100_000 }, (_, index) => index)
    const interval = medianInterval(values)
    // ± 1.96 · √n / 2 places
    expect(interval?.low).toBeCloseTo(50_000 - 310, -1)
    expect(interval?.high).toBeCloseTo(50_000 + 310, -1)
  })

  test('of nothing there is none', () => {
    expect(medianInterval([])).toBeNull()
  })
})
