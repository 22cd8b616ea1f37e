import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import { type CohortOptions, cohortMembers, cohorts } from '../../../src-main/metrics/loyalty/cohorts.ts'
import { periodDays, periodsUntil } from '../../../src-main/metrics/loyalty/periods.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { anyDay, anyPurchases, eurosOf, expectSameHowever } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

function cohortsOf(purchases: readonly TestPurchase[], asOf: string, options?: CohortOptions) {
  const histories = historyOf(purchases)
  const persons = personsAsOf(histories, dayNumber(asOf))
  return { histories, persons, table: cohorts(histories, persons, eurosOf(histories), options) }
}

const shop: TestPurchase[] = [
  { customer: 1, day: '2025-01-31', value: 1000 },
  { customer: 1, day: '2025-02-01', value: 500 },
  { customer: 1, day: '2025-02-28', value: 700 },
  { customer: 2, day: '2025-01-01', value: 2001 },
  { customer: 2, day: '2025-03-10', value: 100 },
  { customer: 3, day: '2025-02-10', value: 300 },
  { customer: 4, day: '2024-06-15', value: 9900 },
  { customer: 4, day: '2025-03-01', value: 9900 },
  { customer: 2, day: '2025-03-11', value: 800, currency: 'USD' },
  { customer: 0, day: '2025-01-15', value: 77 },
]

describe('cohorts', () => {
  const { histories, persons, table } = cohortsOf(shop, '2025-03-15', { most: 3 })

  test('by month', () => {
    expect(table).toMatchObject({
      asOf: '2025-03-15',
      unit: 'month',
      currency: 'EUR',
      earlierCustomers: 1,
      ordersWithoutRate: 1,
    })
    expect(table.cohorts).toHaveLength(3)
    expect(table.cohorts[0]).toMatchObject({
      cohort: '2025-01',
      from: '2025-01-01',
      to: '2025-01-31',
      customers: 2,
      active: [2, 1, 1],
      revenueMinor: [3001, 1200, 100],
      cumulativePerHeadMinor: [1501, 2101, 2151],
      wholePeriods: 2,
      secondPurchase: { part: 0, whole: 0 },
      isMature: false,
      secondSoFar: 2,
      enough: false,
    })
    expect(table.cohorts[1]).toMatchObject({ customers: 1, active: [1, 0], wholePeriods: 1, secondSoFar: 0 })
    expect(table.cohorts[2]).toMatchObject({ cohort: '2025-03', customers: 0, active: [0], wholePeriods: 0 })
  })

  test('by quarter', () => {
    const { cohorts: quarters } = cohortsOf(shop, '2025-03-31', { unit: 'quarter', most: 4 }).table
    expect(quarters.map(({ cohort, customers, active }) => [cohort, customers, active])).toEqual([
      ['2024-Q2', 1, [1, 0, 0, 1]],
      ['2024-Q3', 0, [0, 0, 0]],
      ['2024-Q4', 0, [0, 0]],
      ['2025-Q1', 3, [3]],
    ])
    expect(quarters.map(({ wholePeriods }) => wholePeriods)).toEqual([4, 3, 2, 1])
  })

  test('a cohort is mature when all of it have had a year', () => {
    const january = (asOf: string) =>
      cohortsOf(shop, asOf).table.cohorts.find(one => one.cohort === '2025-01')
    expect(january('2026-01-30')).toMatchObject({ isMature: false, secondPurchase: { part: 1, whole: 1 } })
    expect(january('2026-01-31')).toMatchObject({ isMature: true, secondPurchase: { part: 2, whole: 2 } })
  })

  test('opens its customers', () => {
    const members = (cohort: string, who: Parameters<typeof cohortMembers>[2]['who']) =>
      cohortMembers(histories, persons, { cohort, who })
    expect(members('2025-01', 'all')).toEqual([1, 2])
    expect(members('2025-01', { offset: 1 })).toEqual([1])
    expect(members('2025-Q1', 'second_so_far')).toEqual([1, 2])
    expect(members('2024-Q2', { offset: 3 })).toEqual([4])
  })

  test('periods are those of the calendar', () => {
    const quarters = periodsUntil('quarter', dayNumber('2024-02-29'), 2)
    expect(quarters.labels).toEqual(['2023-Q4', '2024-Q1'])
    const days = ['2023-09-30', '2023-10-01', '2023-12-31', '2024-01-01', '2024-03-31']
    expect(days.map(day => quarters.indexOf(dayNumber(day)))).toEqual([-1, 0, 0, 1, 1])
    expect(periodDays('2023-11', 3)).toEqual({ from: dayNumber('2024-02-01'), to: dayNumber('2024-02-29') })
  })
})

describe('cohorts of any shop', () => {
  const anyOptions = fc.record({
    unit: fc.constantFrom('month' as const, 'quarter' as const),
    most: fc.integer({ min: 1, max: 40 }),
  })

  test('do not depend on the order of import, on files, or on what came later', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, anyOptions, (list, asOf, options) => {
        expectSameHowever(list, asOf, (any, main) =>
          cohorts(any, personsAsOf(any, dayNumber(asOf)), main, options),
        )
      }),
    )
  })

  test('have everybody once and all of their revenue to the cent; members are as many as the table says', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, anyOptions, (list, asOf, options) => {
        const { histories, persons, table } = cohortsOf(list, asOf, options)
        const shown = table.cohorts.reduce((sum, { customers }) => sum + customers, 0)
        expect(shown + table.earlierCustomers).toBe(persons.count)
        const [opening] = table.cohorts
        const main = eurosOf(histories)
        const revenue = histories.days.reduce((sum, day, order) => {
          const person = persons.customerIds.indexOf(histories.customerIds[order] ?? 0)
          const isShown = person >= 0 && (persons.firstDays[person] ?? 0) >= dayNumber(opening?.from ?? asOf)
          return isShown && day <= persons.asOf ? sum + (main.minor[order] || 0) : sum
        }, 0)
        const cells = table.cohorts.flatMap(({ revenueMinor }) => revenueMinor)
        expect(cells.reduce((sum, value) => sum + value, 0)).toBe(revenue)
        for (const { cohort, customers, active, secondSoFar } of table.cohorts) {
          expect(active[0]).toBe(customers)
          expect(cohortMembers(histories, persons, { cohort, who: 'all' })).toHaveLength(customers)
          expect(cohortMembers(histories, persons, { cohort, who: 'second_so_far' })).toHaveLength(
            secondSoFar,
          )
          for (const [offset, count] of active.entries())
            if (count > 0)
              expect(cohortMembers(histories, persons, { cohort, who: { offset } })).toHaveLength(count)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('what is over does not change when time goes on', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, fc.integer({ min: 1, max: 400 }), (list, asOf, days) => {
        const later = dayNumber(asOf) + days
        const histories = historyOf(list)
        const main = eurosOf(histories)
        const [before, after] = [dayNumber(asOf), later].map(day =>
          cohorts(histories, personsAsOf(histories, day), main, { most: 40 }),
        )
        for (const one of before?.cohorts ?? []) {
          const same = after?.cohorts.find(({ cohort }) => cohort === one.cohort)
          if (same === undefined || one.wholePeriods === 0) continue
          const whole = one.wholePeriods
          expect(same.active.slice(0, whole)).toEqual(one.active.slice(0, whole))
          expect(same.revenueMinor.slice(0, whole)).toEqual(one.revenueMinor.slice(0, whole))
        }
      }),
    )
  })
})
