import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber } from '../../../shared/calendar.ts'
import { customerRhythm } from '../../../src-main/metrics/customers/customer-rhythm.ts'
import { KnownGaps } from '../../../src-main/metrics/customers/known-gaps.ts'
import { quantile } from '../../../src-main/metrics/statistics/quantile.ts'
import { comingAfter, shopOf, steadyCustomers } from './shop-of.ts'

/** What is known of gaps. */
function knowing(gaps: readonly number[]): KnownGaps {
  const known = new KnownGaps()
  known.start(1000)
  for (const gap of gaps) known.add(known.lastDay + gap)
  return known
}

/** The rhythm of customer 1 in a shop where everybody else comes every 60 days. */
function rhythmOf(gaps: readonly number[]) {
  const { histories, persons, shop } = shopOf(
    [...comingAfter(1, '2020-01-10', gaps), ...steadyCustomers('2019-01-10')],
    '2025-12-31',
  )
  return customerRhythm(histories, persons, shop, 1)
}

describe('gaps', () => {
  test('are counted between days: a second order of a day changes nothing', () => {
    const known = knowing([30, 0, 10, 0, 0])
    expect([known.count, known.median]).toEqual([2, 20])
  })

  test('have a median whatever their number and order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 200 }), gaps => {
        const sorted = gaps.toSorted((a, b) => a - b)
        expect(knowing(gaps).median).toBe(quantile(sorted, 0.5) ?? 0)
      }),
    )
  })

  test('of the customer before are forgotten', () => {
    const known = knowing([365, 365])
    known.start(5)
    expect([known.count, known.median, known.isYearly]).toEqual([0, 0, false])
  })
})

describe('the rhythm of a customer', () => {
  test('with three gaps is their median', () => {
    expect(rhythmOf([20, 90, 30])).toMatchObject({ rhythmDays: 30, source: 'own', gaps: 3, enough: true })
    expect(rhythmOf([20, 90, 30, 40])).toMatchObject({ rhythmDays: 35, source: 'own', gaps: 4 })
  })

  test('with two gaps lies halfway to that of the shop, by factors', () => {
    const rhythm = rhythmOf([20, 45])
    expect(rhythm).toMatchObject({ source: 'shrunken', gaps: 2, enough: false })
    expect(rhythm?.rhythmDays).toBeCloseTo(Math.sqrt(Math.sqrt(20 * 45) * 60), 6)
  })

  test('with one gap lies two thirds of the way to that of the shop', () => {
    const rhythm = rhythmOf([20])
    expect(rhythm).toMatchObject({ source: 'shrunken', gaps: 1, enough: false })
    expect(rhythm?.rhythmDays).toBeCloseTo(Math.cbrt(20 * 60 * 60), 6)
  })

  test('without a gap is the time to a second purchase of those who made one', () => {
    const { histories, persons, shop } = shopOf(
      [
        { customer: 1, day: '2025-06-01' },
        ...[10, 20, 40, 70, 90].flatMap((gap, index) => comingAfter(2 + index, '2025-01-01', [gap, 5, 5, 5])),
      ],
      '2025-06-30',
    )
    expect(shop).toMatchObject({ typicalGapDays: 5, firstGapDays: 40, customersWithGap: 5, isAssumed: false })
    expect(customerRhythm(histories, persons, shop, 1)).toMatchObject({
      rhythmDays: 40,
      source: 'shop',
      gaps: 0,
      enough: false,
    })
  })

  test('is not made up where the shop has none', () => {
    const { histories, persons, shop } = shopOf(
      [1, 2, 3, 4].flatMap(customer => comingAfter(customer, '2025-01-01', [30])),
      '2025-06-30',
    )
    expect(shop.isAssumed).toBe(true)
    expect(customerRhythm(histories, persons, shop, 1)).toMatchObject({
      rhythmDays: null,
      source: 'assumed',
      enough: false,
      expected: null,
      daysUntilDue: null,
      overdueDays: null,
      spoken: { rhythm: null, untilDue: null, overdue: null },
    })
  })

  test('of few gaps lies between the own ones and that of the shop', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 250 }), { minLength: 1, maxLength: 2 }), gaps => {
        const rhythm = rhythmOf(gaps)?.rhythmDays ?? 0
        expect(rhythm).toBeGreaterThanOrEqual(Math.min(60, ...gaps) - 1e-6)
        expect(rhythm).toBeLessThanOrEqual(Math.max(60, ...gaps) + 1e-6)
      }),
    )
  })
})

describe('yearly buyers', () => {
  test.each<[string, readonly number[], boolean]>([
    ['two purchases a year apart', [365], true],
    ['45 days too early', [320], true],
    ['46 days too early', [319], false],
    ['45 days too late', [410], true],
    ['46 days too late', [411], false],
    ['three purchases', [380, 350], true],
    ['three purchases, only one of the gaps a year', [365, 200], false],
    ['every year with one left out', [365, 730], true],
    ['every second year', [730, 730], false],
    ['more years left out than not', [365, 730, 730], false],
    ['two purchases before each Christmas', [20, 345, 20, 345, 20], true],
    ['spread over November and December', [45, 310, 55], true],
    ['once a year, and once in between', [365, 365, 365, 365, 150, 215], true],
    ['as often in between as not', [150, 215, 150, 215], false],
    ['twice a year', [182, 183, 182, 183], false],
    ['every month, with a year of silence', [30, 30, 30, 365, 30, 30, 30], false],
    ['three purchases each spring', [30, 25, 310, 20, 30, 315, 35], true],
    ['every six weeks', [42, 42, 42, 42, 42, 42, 42, 42, 42], false],
    ['a second order within the season', [30], false],
    ['a single purchase', [], false],
  ])('%s', (_what, gaps, isYearly) => {
    expect(knowing(gaps).isYearly).toBe(isYearly)
    const rhythm = rhythmOf(gaps)
    expect(rhythm?.isYearly).toBe(isYearly)
    if (isYearly) expect(rhythm).toMatchObject({ rhythmDays: 365, source: 'own' })
    else expect(rhythm?.rhythmDays).not.toBe(365)
  })

  const shop = (purchases: readonly string[], asOf: string) => {
    const { histories, persons, shop } = shopOf(
      [...purchases.map(day => ({ customer: 1, day })), ...steadyCustomers('2021-01-01')],
      asOf,
    )
    return customerRhythm(histories, persons, shop, 1)
  }

  test('are expected around the same day of the next year', () => {
    expect(shop(['2023-12-10', '2024-12-12'], '2025-05-20')?.expected).toEqual({
      day: '2025-12-12',
      from: '2025-10-28',
      to: '2026-01-26',
    })
  })

  test('are never lost in May, nor overdue, whatever Christmases they came for', () => {
    const christmas = fc.integer({ min: -22, max: 14 })
    fc.assert(
      fc.property(
        fc.array(christmas, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 1, max: 31 }),
        (offsets, dayOfMay) => {
          const purchases = offsets.map((offset, year) => addDays(`${2019 + year}-12-10`, offset))
          const may = `${2019 + offsets.length}-05-${String(dayOfMay).padStart(2, '0')}`
          const rhythm = shop(purchases, may)
          expect(rhythm).toMatchObject({ isYearly: true, rhythmDays: 365, state: 'active', overdueDays: 0 })
        },
      ),
    )
  })

  test('who missed a Christmas are due, then late, at risk and lost no sooner than after 400 days', () => {
    const last = '2024-12-12'
    const stateAfter = (days: number) => shop(['2023-12-10', last], addDays(last, days))?.state
    expect([365, 366, 410, 411, 455, 456, 500, 501].map(stateAfter)).toEqual([
      'active',
      'due',
      'due',
      'late',
      'late',
      'at_risk',
      'at_risk',
      'lost',
    ])
  })

  test('are recognised by what was known on the day, not by what came later', () => {
    expect(shop(['2023-12-10', '2024-12-12'], '2024-12-11')).toMatchObject({ isYearly: false, gaps: 0 })
    expect(dayNumber('2024-12-11') - dayNumber('2023-12-10')).toBe(367)
  })
})
