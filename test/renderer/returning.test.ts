import { describe, expect, test } from 'vitest'
import type { Cohort } from '../../shared/model/cohorts.ts'
import type { MonthlyRevenue } from '../../shared/model/figures.ts'
import type { ExpectedShare, LadderStep, OrderLadder } from '../../shared/model/order-ladder.ts'
import {
  cohortTable,
  secondPurchaseShare,
  shownCohorts,
} from '../../src-renderer/screens/returning/cohort-cells.ts'
import { verdictOf } from '../../src-renderer/screens/returning/difference.ts'
import { shownProblems } from '../../src-renderer/screens/returning/effect-rows.ts'
import {
  afterYear,
  bothSecondShares,
  comparableCurves,
  halfBackDay,
  latestShare,
  namedShares,
} from '../../src-renderer/screens/returning/ladder-shares.ts'
import { seasonOf, seasonYears } from '../../src-renderer/screens/returning/season.ts'
import { coarseCount, shareName } from '../../src-renderer/screens/returning/share-words.ts'

const rateOf = (part: number, whole: number) => ({
  part,
  whole,
  value: whole === 0 ? null : part / whole,
  low: null,
  high: null,
  enough: whole >= 5,
})

describe('shares in words', () => {
  test.each([
    [0, 'none'],
    [0.004, 'hardly'],
    [0.11, 'tenth'],
    [0.114, 'hundred'],
    [0.24, 'quarter'],
    [0.345, 'third'],
    [0.37, 'hundred'],
    [0.5, 'half'],
    [0.98, 'all'],
  ])('%f is %s', (share, name) => expect(shareName(share)).toBe(name))
})

const shareAt = (days: number, value: number, enough = true): ExpectedShare => ({
  days,
  value,
  low: value,
  high: value,
  atRisk: enough ? 50 : 1,
  enough,
})

/** A curve of so many weeks that rises by the same every week. */
function stepOf(from: number, weeks: number, withinYear: ExpectedShare | null): LadderStep {
  return {
    from,
    soFar: rateOf(10, 50),
    withinYear,
    lostWithinYear: null,
    gapDays: {
      cases: 10,
      median: 40,
      low: 30,
      high: 50,
      lowerQuartile: 20,
      upperQuartile: 60,
      enough: true,
    },
    halfBack: { day: null, low: null, high: null },
    curve: Array.from({ length: weeks + 1 }, (_, week) => shareAt(7 * week, week / 100)),
  }
}

test.each([
  [0, 0],
  [96.7, 97],
  [192.4, 190],
  [1260, 1300],
  [53_893, 54_000],
])('an estimate of %f is said as %i', (count, said) => expect(coarseCount(count)).toBe(said))

describe('the steps of the ladder', () => {
  const grown = stepOf(1, 104, shareAt(365, 0.52))

  test('speak of a year, or of as long as enough were observed', () => {
    expect(latestShare(grown)).toBe(grown.withinYear)
    expect(latestShare(stepOf(1, 12, shareAt(365, 0.9, false)))).toMatchObject({ days: 84, value: 0.12 })
    expect(latestShare(stepOf(1, 3, null))).toBeNull()
    expect(namedShares(grown).map(({ name, share }) => [name, share.value])).toEqual([
      ['months3', 0.13],
      ['months6', 0.26],
      ['months12', 0.52],
    ])
    expect(namedShares(stepOf(1, 20, null)).map(({ name }) => name)).toEqual(['months3'])
  })

  test('tell two shares of second purchases apart where they read differently', () => {
    const ladder = (withinYear: ExpectedShare | null, part: number, whole = 100): OrderLadder => ({
      asOf: '2026-01-31',
      customers: 300,
      reached: [300, 100, 30, 10],
      stopped: [200, 70, 20, 10],
      steps: [stepOf(1, 104, withinYear)],
      mostLostFrom: 1,
      secondPurchase: rateOf(part, whole),
      tooYoung: 200,
    })
    expect(bothSecondShares(ladder(shareAt(365, 0.367), 42))).toEqual({ all: 0.367, grown: 0.42 })
    expect(bothSecondShares(ladder(shareAt(365, 0.418), 42))).toBeNull()
    expect(bothSecondShares(ladder(shareAt(365, 0.367, false), 42))).toBeNull()
    expect(bothSecondShares(ladder(shareAt(365, 0.367), 2, 4))).toBeNull()
    expect(bothSecondShares(ladder(null, 42))).toBeNull()
  })

  test('say what comes shortly after a year where that is much', () => {
    expect(afterYear(grown)?.value).toBe(0.57)
    expect(afterYear(stepOf(1, 104, shareAt(365, 0.55)))).toBeNull()
    expect(afterYear(stepOf(1, 55, shareAt(365, 0.5)))).toBeNull()
  })

  test('say when half are back, but not around a year', () => {
    const half = (day: number | null) => halfBackDay({ ...grown, halfBack: { day, low: null, high: null } })
    expect([half(120), half(371), half(500), half(900), half(null)]).toEqual([120, null, 500, null, null])
  })

  test('curves end where the shortest one shown does', () => {
    const curves = comparableCurves([grown, stepOf(2, 70, null), stepOf(3, 20, null)])
    expect(curves.steps.map(({ from }) => from)).toEqual([1, 2])
    expect(curves.untilDay).toBe(490)
    expect(comparableCurves([stepOf(1, 200, null)]).untilDay).toBe(728)
    expect(comparableCurves([stepOf(1, 2, null)]).steps).toEqual([])
  })
})

function cohortOf(cohort: string, customers: number, active: number[], change: Partial<Cohort> = {}): Cohort {
  return {
    cohort,
    from: `${cohort}-01`,
    to: `${cohort}-28`,
    customers,
    active,
    revenueMinor: active.map(count => 1000 * count),
    cumulativePerHeadMinor: active.map((_, offset) => 500 * (offset + 1)),
    wholePeriods: active.length - 1,
    secondPurchase: rateOf(customers / 2, customers),
    isMature: true,
    secondSoFar: 1,
    enough: customers >= 5,
    ...change,
  }
}

describe('the table of cohorts', () => {
  const cohorts = [
    cohortOf('2025-01', 0, [0, 0, 0, 0]),
    cohortOf('2025-02', 10, [10, 4, 1]),
    cohortOf('2025-03', 3, [3, 1]),
    cohortOf('2025-04', 8, [8], { isMature: false }),
  ]
  const all = {
    asOf: '2025-04-10',
    unit: 'month' as const,
    currency: 'EUR',
    cohorts,
    earlierCustomers: 0,
    ordersWithoutRate: 0,
  }

  test('begins with the first customers, and leaves out the month in which all bought', () => {
    const { cohorts: shown, offsets, numbers } = cohortTable(all, 'share')
    expect(shown.map(({ cohort }) => cohort)).toEqual(['2025-02', '2025-03', '2025-04'])
    expect(offsets).toEqual([1, 2])
    expect(numbers).toEqual([
      [
        { value: 0.4, customers: 4, isRunning: false },
        { value: 0.1, customers: 1, isRunning: true },
      ],
      ['few', null],
      [null, null],
    ])
  })

  test('of a value per head all customers of the row are behind it', () => {
    expect(cohortTable(all, 'value').numbers[0]?.[1]).toEqual({
      value: 1000,
      customers: 10,
      isRunning: false,
    })
    expect(cohortTable(all, 'revenue').numbers[0]?.[0]).toMatchObject({ value: 10_000, customers: 10 })
  })

  test('the second purchase rate of young customers is what it is so far', () => {
    expect(cohorts.map(secondPurchaseShare)).toEqual([null, 0.5, 'few', 1 / 8])
    expect(shownCohorts(cohorts.slice(0, 1), 'month')).toEqual([])
  })
})

test('a difference is only told where its interval does not reach over zero', () => {
  const difference = (low: number | null, high: number | null, enough = true) =>
    verdictOf({ one: rateOf(1, 9), other: rateOf(1, 9), value: 0, low, high, enough })
  expect(difference(-0.2, 0.1)).toBe('unproven')
  expect(difference(0, 0.1)).toBe('unproven')
  expect(difference(-0.2, -0.01)).toBe('less')
  expect(difference(0.01, 0.2)).toBe('more')
  expect(difference(0.01, 0.2, false)).toBe('few')
  expect(difference(null, null)).toBe('few')
})

test('all problems together are shown beside several only', () => {
  const effect = (problem: 'any' | 'returned' | 'late', customers: number) => {
    const group = { customers, withinYear: rateOf(0, customers), tooYoung: 0, expected: null }
    return {
      problem,
      withProblem: group,
      without: group,
      difference: { one: rateOf(0, 9), other: rateOf(0, 9), value: 0, low: 0, high: 0, enough: true },
    }
  }
  const shown = (...effects: ReturnType<typeof effect>[]) => shownProblems(effects).map(one => one.problem)
  expect(shown(effect('any', 2), effect('returned', 2), effect('late', 0))).toEqual(['returned'])
  expect(shown(effect('any', 3), effect('returned', 2), effect('late', 1))).toEqual([
    'any',
    'returned',
    'late',
  ])
})

describe('the season', () => {
  /** Every month 100, December so much. */
  const yearOf = (year: number, december: number): MonthlyRevenue[] =>
    Array.from({ length: 12 }, (_, month) => ({
      month: `${year}-${String(month + 1).padStart(2, '0')}`,
      newMinor: 0,
      existingMinor: month === 11 ? december : 100,
      unattributableMinor: 0,
      orders: 1,
    }))

  test('is what stands out in every whole year', () => {
    const years = seasonYears([...yearOf(2023, 500), ...yearOf(2024, 300)])
    expect(years.map(({ year }) => year)).toEqual(['2023', '2024'])
    const whole = { from: '2022-12-30', to: '2025-03-01' }
    expect(seasonOf(years, whole)).toEqual({ years: 2, high: [11] })
    const once = seasonYears([...yearOf(2023, 500), ...yearOf(2024, 100)])
    expect(seasonOf(once, whole)).toEqual({ years: 2, high: [] })
  })

  test('is not told from one whole year', () => {
    const years = seasonYears([...yearOf(2023, 500), ...yearOf(2024, 300)])
    expect(seasonOf(years, { from: '2023-01-02', to: '2024-12-31' })).toEqual({ years: 1, high: [] })
  })
})
