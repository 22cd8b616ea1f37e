import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayWithSurvival,
  kaplanMeier,
  survivalOn,
} from '../../../src-main/metrics/statistics/kaplan-meier.ts'
import { rate } from '../../../src-main/metrics/wilson.ts'

/** Counts by day. */
function byDay(days: readonly number[]): number[] {
  const counts = Array.from({ length: Math.max(-1, ...days) + 1 }, () => 0)
  for (const day of days) counts[day] = (counts[day] ?? 0) + 1
  return counts
}

/** Weeks in remission under 6-mercaptopurine (Freireich et al. 1963), the example of most textbooks. */
const REMISSION = {
  ended: [6, 6, 6, 7, 10, 13, 16, 22, 23],
  going: [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35],
}

describe('Kaplan-Meier', () => {
  const curve = kaplanMeier(byDay(REMISSION.ended), byDay(REMISSION.going))

  // Kalbfleisch and Prentice 1980; standard errors of Greenwood as in Collett 1994 and Kleinbaum and Klein 2005.
  test.each([
    [6, 21, 0.8571, 0.0764],
    [7, 17, 0.8067, 0.0869],
    [10, 15, 0.7529, 0.0963],
    [13, 12, 0.6902, 0.1068],
    [16, 11, 0.6275, 0.1141],
    [22, 7, 0.5378, 0.1282],
    [23, 6, 0.4482, 0.1346],
  ])('published remission times, week %i', (week, atRisk, survival, standardError) => {
    const point = survivalOn(curve, week)
    expect(point?.atRisk).toBe(atRisk)
    expect(point?.survival).toBeCloseTo(survival, 4)
    // Both limits are the estimate to a power; the logarithms of the powers are ± the spread.
    const spread = (1.959964 * standardError) / (survival * -Math.log(survival))
    expect(point?.low).toBeCloseTo(survival ** Math.exp(spread), 2)
    expect(point?.high).toBeCloseTo(survival ** Math.exp(-spread), 2)
  })

  test('the published median, 23 weeks from 13 on, with an open end', () => {
    expect(dayWithSurvival(curve, 0.5)).toEqual({ day: 23, low: 13, high: null })
  })

  test('says nothing about days on which nobody was observed', () => {
    expect(survivalOn(curve, 35)?.survival).toBeCloseTo(0.4482, 4)
    expect(survivalOn(curve, 36)).toBeNull()
    expect(survivalOn(kaplanMeier([], []), 0)).toBeNull()
  })

  test('where all have had the event it stays at none', () => {
    const all = kaplanMeier(byDay([1, 1, 2, 2, 2, 3]), [])
    expect(survivalOn(all, 2)).toMatchObject({
      survival: expect.closeTo(1 / 6, 12),
      atRisk: 4,
      enough: false,
    })
    expect(survivalOn(all, 90)).toMatchObject({ survival: 0, low: 0, atRisk: 0, enough: true })
  })

  test('where the last of a few who remained has had it, that is too little for all', () => {
    const last = kaplanMeier(byDay([1, 1, 2, 2, 2, 9]), byDay([1, 2, 3]))
    expect(survivalOn(last, 90)).toMatchObject({ survival: 0, atRisk: 0, enough: false })
  })

  test('before the first event the interval is that of none among those at risk', () => {
    const none = kaplanMeier([], byDay([10, 10, 10, 10, 40]))
    expect(survivalOn(none, 10)).toMatchObject({ survival: 1, high: 1, low: 1 - (rate(0, 5).high ?? 0) })
    expect(dayWithSurvival(none, 0.5)).toEqual({ day: null, low: 11, high: null })
  })
})

const days = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 60 })

describe('Kaplan-Meier of anything', () => {
  test('without anybody unfinished it is the plain share that is left', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (events, day) => {
        fc.pre(events.length > 0)
        const left = events.filter(event => event > day).length / events.length
        expect(survivalOn(kaplanMeier(byDay(events), []), day)?.survival).toBeCloseTo(left, 12)
      }),
    )
  })

  test('it never rises and lies in its interval, which lies between 0 and 1', () => {
    fc.assert(
      fc.property(days, days, (events, censored) => {
        const { survival, low, high } = kaplanMeier(byDay(events), byDay(censored))
        for (const [day, value] of survival.entries()) {
          expect(value).toBeLessThanOrEqual(survival[day - 1] ?? 1)
          expect(low[day]).toBeGreaterThanOrEqual(0)
          expect(low[day]).toBeLessThanOrEqual(value)
          expect(high[day]).toBeGreaterThanOrEqual(value)
          expect(high[day]).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
