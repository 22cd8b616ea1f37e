import { describe, expect, it } from 'vitest'
import type { FigureTarget } from '../../../shared/model/figure-target.ts'
import { COUNT, PERCENT, type Unit } from '../../../src-renderer/charts/unit.ts'
import { forecastCertainty } from '../../../src-renderer/figures/forecast-certainty.ts'
import { rangeWords } from '../../../src-renderer/figures/range-words.ts'
import { rateExplanation, rateInterval } from '../../../src-renderer/figures/rate-figure.ts'
import { targetState, targetWords } from '../../../src-renderer/figures/target.ts'
import { trendOf, trendWords } from '../../../src-renderer/figures/trend.ts'
import { plainBlanks, speak } from '../../support/window-language.ts'

const EUROS: Unit = { kind: 'money', currency: 'EUR' }
const DAYS: Unit = { kind: 'days' }

describe('a range', () => {
  it.each<[string, { low: number; high: number }, Unit]>([
    ['zwischen 21 % und 27 %', { low: 0.2071, high: 0.2739 }, PERCENT],
    ['etwa 24 %', { low: 0.2381, high: 0.2419 }, PERCENT],
    ['zwischen 120 € und 181 €', { low: 12_049, high: 18_060 }, EUROS],
    ['zwischen 30 und 45 Tagen', { low: 30, high: 45 }, DAYS],
    ['zwischen 0 und 1 Tag', { low: 0, high: 1 }, DAYS],
    ['etwa 1 Tag', { low: 0.9, high: 1.1 }, DAYS],
    ['zwischen 1.200 und 1.310', { low: 1200, high: 1310 }, COUNT],
    ['zwischen 1,8 und 2,4', { low: 1.81, high: 2.37 }, { kind: 'number', decimals: 1 }],
  ])('%s', async (words, range, unit) => {
    expect(plainBlanks(rangeWords(range, unit, await speak('de')))).toBe(words)
  })

  it('speaks English', async () => {
    const t = await speak('en')
    expect(rangeWords({ low: 0.2071, high: 0.2739 }, PERCENT, t)).toBe('between 21% and 27%')
    expect(rangeWords({ low: 30, high: 45 }, DAYS, t)).toBe('between 30 and 45 days')
  })
})

describe('a target', () => {
  const target: FigureTarget = { figure: 'repeat', target: 0.3, warnBelow: 0.27 }

  it('is reached, not reached yet, or missed', () => {
    expect([0.31, 0.3, 0.28, 0.27, 0.26].map(value => targetState(value, target))).toEqual([
      'reached',
      'reached',
      'close',
      'close',
      'missed',
    ])
    expect(targetState(0.28, { ...target, warnBelow: null })).toBe('missed')
  })

  it('is turned round where less is better', () => {
    const churn: FigureTarget = { figure: 'churn', target: 0.4, warnBelow: 0.45 }
    expect([0.39, 0.4, 0.43, 0.46].map(value => targetState(value, churn))).toEqual([
      'reached',
      'reached',
      'close',
      'missed',
    ])
  })

  it('is said in words', async () => {
    const t = await speak('de')
    expect(plainBlanks(targetWords(0.31, target, PERCENT, t))).toBe('Ziel erreicht: mindestens 30 %')
    expect(plainBlanks(targetWords(0.28, target, PERCENT, t))).toBe(
      'Ziel noch nicht erreicht: mindestens 30 %',
    )
    const churn: FigureTarget = { figure: 'churn', target: 0.4, warnBelow: null }
    expect(plainBlanks(targetWords(0.5, churn, PERCENT, t))).toBe('Ziel verfehlt: höchstens 40 %')
  })
})

describe('a trend', () => {
  it('compares shares in percentage points, everything else in percent', async () => {
    const t = await speak('de')
    const words = (value: number, earlier: number, unit: Unit) => {
      const trend = trendOf(value, earlier, unit, t)
      return trend === null ? null : plainBlanks(trendWords(trend, t))
    }
    expect(words(0.24, 0.217, PERCENT)).toBe('2,3 Prozentpunkte mehr als ein Jahr davor')
    expect(words(0.24, 0.25, PERCENT)).toBe('1 Prozentpunkt weniger als ein Jahr davor')
    expect(words(112_000, 100_000, EUROS)).toBe('12 % mehr als ein Jahr davor')
    expect(words(40, 50, DAYS)).toBe('20 % weniger als ein Jahr davor')
    expect(words(100_100, 100_000, EUROS)).toBe('wie ein Jahr davor')
    expect(words(0.24, 0.2401, PERCENT)).toBe('wie ein Jahr davor')
    expect(words(5, 0, COUNT)).toBeNull()
  })
})

describe('a share', () => {
  const rate = { part: 24, whole: 100, value: 0.24, low: 0.167, high: 0.332, enough: true }

  it('is explained by its two numbers, itself, and how sure it is', async () => {
    await speak('de')
    const { inputs, result, certainty } = rateExplanation(rate)
    expect(inputs).toEqual({ part: '24', whole: '100' })
    expect(plainBlanks(result ?? '')).toBe('24,0 %')
    expect(plainBlanks(certainty.interval?.high ?? '')).toBe('33,2 %')
  })

  it('has no value and no limits where there are too few cases', () => {
    const few = { ...rate, part: 1, whole: 3, enough: false }
    expect(rateInterval(few)).toBeNull()
    expect(rateExplanation(few)).toEqual({
      inputs: { part: '1', whole: '3' },
      certainty: { interval: null, cases: '3' },
    })
  })
})

it('a forecast says that its range is one of forecasts, and nothing where it has none', async () => {
  await speak('de')
  const { certainty } = forecastCertainty({ lowMinor: 12_040, highMinor: 18_060.4 }, 'EUR')
  expect(certainty).toMatchObject({ of: 'forecast' })
  expect(plainBlanks(certainty?.interval?.high ?? '')).toBe('180,60 €')
  expect(forecastCertainty({ lowMinor: null, highMinor: null }, 'EUR')).toEqual({})
})
