import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayFromNumber, dayNumber, NO_DAY } from '../../../shared/calendar.ts'
import { RHYTHM_SOURCES } from '../../../shared/model/customer-rhythm.ts'
import { CUSTOMER_STATES } from '../../../shared/model/customer-states.ts'
import {
  type CustomerFigures,
  stateCounts,
  stateMembers,
  yearlyCount,
} from '../../../src-main/metrics/customers/customer-figures.ts'
import { lookAtCustomer } from '../../../src-main/metrics/customers/customer-look.ts'
import { customerRhythm } from '../../../src-main/metrics/customers/customer-rhythm.ts'
import { gapsByOrder } from '../../../src-main/metrics/customers/gaps-by-order.ts'
import { anyDay, anyPurchases, expectSameHowever } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'
import { mbgShop } from '../models/shops.ts'
import { simulateShop } from '../models/simulated-shop.ts'
import { comingAfter, onDay, shopOf, steadyCustomers } from './shop-of.ts'

const simulated = simulateShop(mbgShop({ seed: 77, customers: 1200 }, [0.8, 9, 0.9, 1.6]))

/** One customer's row of the columns, in words. */
function rowOf(figures: CustomerFigures, index: number) {
  const dayAt = (list: Int32Array) => ((list[index] ?? NO_DAY) === NO_DAY ? null : list[index])
  return {
    purchaseDays: figures.purchaseDays[index],
    ownMedianGap: figures.ownMedianGaps[index],
    rhythmDays: figures.rhythmDays[index],
    source: RHYTHM_SOURCES[figures.rhythmSources[index] ?? -1],
    isYearly: figures.isYearly[index] === 1,
    expected: [figures.expectedDays, figures.expectedFromDays, figures.expectedToDays].map(dayAt),
    until: [
      figures.activeUntilDays[index],
      figures.dueUntilDays[index],
      figures.lateUntilDays[index],
      figures.atRiskUntilDays[index],
    ],
    state: CUSTOMER_STATES[figures.states[index] ?? -1],
    daysSince: figures.daysSince[index],
    overdueDays: figures.overdueDays[index],
    cameBackLost: figures.cameBackLost[index] === 1,
  }
}

describe('the figures of everybody', () => {
  test('are those of each one alone', () => {
    const { histories, persons, shop, figures } = onDay(simulated, 1000)
    expect(figures.count).toBe(persons.count)
    for (let index = 0; index < persons.count; index++) {
      const [start, end] = [persons.starts[index] ?? 0, persons.ends[index] ?? 0]
      const days = histories.days.slice(start, end)
      const look = lookAtCustomer(
        days,
        0,
        end - start,
        shop,
        1000,
        gapsByOrder({ customerIds: days.map(() => 1), days }),
      )
      expect(rowOf(figures, index)).toEqual({
        purchaseDays: look.purchaseDays,
        ownMedianGap: look.ownMedianGap,
        rhythmDays: look.rhythmDays,
        source: look.source,
        isYearly: look.isYearly,
        expected: [look.expected?.day ?? null, look.expected?.from ?? null, look.expected?.to ?? null],
        until: [look.activeUntil, look.dueUntil, look.lateUntil, look.atRiskUntil],
        state: look.state,
        daysSince: look.daysSince,
        overdueDays: look.overdueDays,
        cameBackLost: look.cameBackLost,
      })
    }
  })

  test('count those who come once a year', () => {
    const { figures } = shopOf(
      [...steadyCustomers('2024-01-01'), ...comingAfter(1, '2023-12-05', [364, 368])],
      '2026-05-20',
    )
    expect(yearlyCount(figures)).toBe(1)
  })

  test('do not depend on which file came first, nor on later orders', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (purchases, asOf) => {
        expectSameHowever(purchases, asOf, histories => {
          const { shop, figures } = onDay(histories, asOf)
          return { shop, figures }
        })
      }),
    )
  })

  test('do not depend on which customer has which number', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (purchases, asOf) => {
        const renumbered = purchases.map(one => ({
          ...one,
          customer: one.customer === 0 ? 0 : 13 - one.customer,
        }))
        const [given, other] = [shopOf(purchases, asOf), shopOf(renumbered, asOf)]
        expect(other.shop).toEqual(given.shop)
        for (let index = 0; index < given.figures.count; index++)
          expect(rowOf(other.figures, given.figures.count - 1 - index)).toEqual(rowOf(given.figures, index))
      }),
    )
  })

  test('of a past day are those of that day, in a shop of ordinary size', () => {
    const past = historyOf(
      Array.from(simulated.days, (day, index) => ({
        customer: simulated.customerIds[index] ?? 0,
        day,
        value: simulated.valuesMinor[index] ?? 0,
      })).filter(({ day }) => day <= 700),
    )
    const [then, later] = [onDay(past, 700), onDay(simulated, 700)]
    expect(later.shop).toEqual(then.shop)
    expect(later.figures).toEqual(then.figures)
    expect(then.shop).toMatchObject({ isAssumed: false, isSpreadAssumed: false })
  })

  test('know exactly one state of each, and who is in it', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (purchases, asOf) => {
        const { persons, figures } = shopOf(purchases, asOf)
        const members = CUSTOMER_STATES.map(state => stateMembers(persons, figures, state))
        expect(members.map(list => list.length)).toEqual(stateCounts(persons, figures))
        expect(members.flat().toSorted((a, b) => a - b)).toEqual([...persons.customerIds])
      }),
    )
  })

  test('call nobody overdue who is active, and everybody else as late as they are', () => {
    for (const asOf of [300, 700, 1000, 1400]) {
      const { figures } = onDay(simulated, asOf)
      for (let index = 0; index < figures.count; index++) {
        const row = rowOf(figures, index)
        if (row.state === 'active') expect(row.overdueDays).toBe(0)
        else expect(row.overdueDays).toBe((row.daysSince ?? 0) - Math.floor((row.rhythmDays ?? 0) + 1e-9))
        expect(row.overdueDays).toBeGreaterThanOrEqual(0)
      }
    }
  })

  test('expect the next order within its window, which is not before the last one', () => {
    const { figures, persons } = onDay(simulated, 1000)
    for (let index = 0; index < figures.count; index++) {
      const [day = 0, from = 0, to = 0] = rowOf(figures, index).expected
      expect(from).toBeGreaterThan(persons.lastDays[index] ?? 0)
      expect(from).toBeLessThanOrEqual(day ?? 0)
      expect(day).toBeLessThanOrEqual(to ?? 0)
    }
  })
})

describe('while one waits', () => {
  test('neither rhythm nor window nor limits move, given what is usual in the shop', () => {
    const { persons, shop } = onDay(simulated, 900)
    const [start, end] = [persons.starts[5] ?? 0, persons.ends[5] ?? 0]
    const gaps = gapsByOrder(simulated)
    const lookOn = (asOf: number) => lookAtCustomer(simulated.days, start, end, shop, asOf, gaps)
    const fixed = (asOf: number) => {
      const { state: _state, daysSince: _since, overdueDays: _overdue, ...rest } = lookOn(asOf)
      return rest
    }
    for (const asOf of [901, 1000, 2000]) expect(fixed(asOf)).toEqual(fixed(900))
    expect(lookOn(2000).daysSince).toBe(lookOn(900).daysSince + 1100)
  })

  test('the days on which states end are the days on which they change', () => {
    const { figures, persons, shop } = onDay(simulated, 900)
    const gaps = gapsByOrder(simulated)
    for (let index = 0; index < 200; index++) {
      const [start, end] = [persons.starts[index] ?? 0, persons.ends[index] ?? 0]
      const [active, due, late, atRisk] = rowOf(figures, index).until
      const stateOn = (day = 0) => lookAtCustomer(simulated.days, start, end, shop, day, gaps).state
      expect([stateOn(active), stateOn(atRisk), stateOn((atRisk ?? 0) + 1)]).toEqual([
        'active',
        'at_risk',
        'lost',
      ])
      if (due !== active) expect(stateOn(due)).toBe('due')
      if (late !== due) expect(stateOn(late)).toBe('late')
    }
  })
})

describe('who comes back', () => {
  const coming = (gaps: readonly number[]) => {
    const { figures } = shopOf([...comingAfter(1, 0, gaps), ...steadyCustomers(0)], 2500)
    return rowOf(figures, 0).cameBackLost
  }

  test.each<[string, readonly number[], boolean]>([
    ['after a usual gap', [60, 60, 60, 60], false],
    // Every gap in this shop was one rhythm long: nobody is given more than the 180 days.
    ['on the day after which they would have been lost', [60, 60, 60, 180], false],
    ['on the first day of being lost', [60, 60, 60, 181], true],
    ['after a year of silence', [60, 60, 60, 700], true],
    ['and has ordered again since', [60, 60, 60, 700, 20], false],
    ['a year later, for whom this is usual', [365, 365, 370], false],
    ['a year later for the first time', [365], false],
    ['who comes once a year and left one out', [365, 730], true],
    ['who bought only once', [], false],
  ])('%s', (_what, gaps, cameBack) => {
    expect(coming(gaps)).toBe(cameBack)
  })
})

describe('who was lost before they came back', () => {
  test.each([
    [301, false],
    [302, true],
  ])('by the ratios of the shop, where these are later than 180 days: %i days', (gap, cameBack) => {
    const { figures } = shopOf(
      [...comingAfter(1, 0, [60, 60, 60, gap]), ...steadyCustomers(0)],
      2500,
      // At risk until 5 × 60 days: on day 300 they still are, and lost from day 301 on.
      { atRiskUntil: 5 },
    )
    expect(rowOf(figures, 0).cameBackLost).toBe(cameBack)
  })
})

describe('the window of the next order', () => {
  const { shop } = shopOf(steadyCustomers(0), 900)
  const windowOf = (p25: number, p75: number) => {
    const spread = { p25, p75, p90: 3, p95: 4 }
    const days = Int32Array.of(0, 60, 120, 180)
    const { expected } = lookAtCustomer(
      days,
      0,
      4,
      { ...shop, spread },
      200,
      gapsByOrder({ customerIds: days.map(() => 1), days }),
    )
    return [expected?.from, expected?.day, expected?.to]
  }

  test("is the shop's P25 to P75 of the rhythm", () => {
    expect(windowOf(0.5, 1.5)).toEqual([210, 240, 270])
  })

  test('holds the expected day, also where most gaps of the shop turn out longer or shorter', () => {
    expect(windowOf(1.2, 1.5)).toEqual([240, 240, 270])
    expect(windowOf(0.5, 0.8)).toEqual([210, 240, 240])
  })

  test('never begins on the day of the last order', () => {
    expect(windowOf(0.001, 1.5)).toEqual([181, 240, 270])
  })
})

describe('small shops', () => {
  const shopOfSize = (customers: number): TestPurchase[] =>
    Array.from({ length: customers }, (_, index) =>
      comingAfter(index + 1, addDays('2024-01-01', 7 * index), new Array<number>(index % 4).fill(30 + index)),
    ).flat()

  test.each([0, 1, 2, 5, 30])('of %i customers have numbers that are numbers', customers => {
    const { figures, shop, histories, persons } = shopOf(shopOfSize(customers), '2025-06-30')
    expect(figures.count).toBe(customers)
    for (const column of Object.values(figures))
      for (const value of typeof column === 'number' ? [column] : column) expect(value).not.toBeNaN()
    for (const value of Object.values({ ...shop, ...shop.spread, ...shop.limits }))
      expect(value).not.toBeNaN()
    for (const id of persons.customerIds)
      expect(JSON.stringify(customerRhythm(histories, persons, shop, id))).not.toContain('NaN')
  })

  test.each([0, 1, 2, 5])('of %i customers claim no rhythm but of those who have one', customers => {
    const { figures, shop } = shopOf(shopOfSize(customers), '2025-06-30')
    expect(shop).toMatchObject({ isAssumed: true, isSpreadAssumed: true })
    for (let index = 0; index < customers; index++) {
      const row = rowOf(figures, index)
      if ((row.purchaseDays ?? 0) > 3) expect(row).toMatchObject({ source: 'own' })
      else
        expect(row).toMatchObject({
          source: 'assumed',
          rhythmDays: 0,
          overdueDays: 0,
          expected: [null, null, null],
        })
    }
  })

  test('of 30 customers know what is usual, and little of how it spreads', () => {
    const { shop } = shopOf(shopOfSize(30), '2025-06-30')
    expect(shop).toMatchObject({ isAssumed: false, customersWithGap: 22, shrinkageGaps: 2 })
  })
})

describe('the rhythm in words', () => {
  const wordsOf = (gaps: readonly number[], asOf: string) => {
    const { histories, persons, shop } = shopOf(
      [...comingAfter(1, '2025-01-01', gaps), ...steadyCustomers('2023-01-01')],
      asOf,
    )
    return customerRhythm(histories, persons, shop, 1)
  }
  const lastOf = (gaps: readonly number[]) =>
    dayFromNumber(dayNumber('2025-01-01') + gaps.reduce((sum, gap) => sum + gap, 0))

  test('every 6 weeks, 9 weeks ago, 3 weeks overdue', () => {
    const gaps = [40, 42, 42, 44]
    expect(wordsOf(gaps, addDays(lastOf(gaps), 63))).toEqual({
      asOf: addDays(lastOf(gaps), 63),
      orders: 5,
      purchaseDays: 5,
      gaps: 4,
      enough: true,
      rhythmDays: 42,
      source: 'own',
      isYearly: false,
      lastDay: lastOf(gaps),
      daysSince: 63,
      expected: {
        day: addDays(lastOf(gaps), 42),
        from: addDays(lastOf(gaps), 42),
        to: addDays(lastOf(gaps), 42),
      },
      daysUntilDue: 0,
      overdueDays: 21,
      state: 'at_risk',
      spoken: {
        rhythm: { amount: 6, unit: 'weeks' },
        since: { amount: 9, unit: 'weeks' },
        untilDue: null,
        overdue: { amount: 3, unit: 'weeks' },
      },
    })
  })

  test('every 6 weeks, 4 weeks ago, in 2 weeks', () => {
    const gaps = [42, 42, 42]
    expect(wordsOf(gaps, addDays(lastOf(gaps), 28))).toMatchObject({
      daysUntilDue: 14,
      overdueDays: 0,
      state: 'active',
      spoken: { untilDue: { amount: 2, unit: 'weeks' }, overdue: null },
    })
  })

  test('weeks add up as they are written', () => {
    const gaps = [46, 46, 46]
    expect(wordsOf(gaps, addDays(lastOf(gaps), 66))).toMatchObject({
      overdueDays: 20,
      spoken: {
        rhythm: { amount: 7, unit: 'weeks' },
        since: { amount: 9, unit: 'weeks' },
        overdue: { amount: 2, unit: 'weeks' },
      },
    })
  })

  test('what rounds to nothing is said in smaller units', () => {
    const gaps = [46, 46, 46]
    expect(wordsOf(gaps, addDays(lastOf(gaps), 48))?.spoken.overdue).toEqual({ amount: 2, unit: 'days' })
  })

  test('three orders are too few data', () => {
    expect(wordsOf([40, 40], '2025-12-31')).toMatchObject({ orders: 3, gaps: 2, enough: false })
    expect(wordsOf([40, 0, 40, 0], '2025-12-31')).toMatchObject({
      orders: 5,
      purchaseDays: 3,
      gaps: 2,
      enough: false,
    })
  })

  test('there is nothing to say of somebody who has not bought yet', () => {
    expect(wordsOf([40], '2024-12-31')).toBeNull()
  })
})
