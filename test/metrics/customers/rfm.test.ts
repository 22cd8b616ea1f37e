import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import { RFM_GROUPS, type RfmGroup } from '../../../shared/model/customer-groups.ts'
import { fmBand, rfmGroup } from '../../../shared/model/rfm-groups.ts'
import { NO_GROUP, type Rfm, rfm } from '../../../src-main/metrics/customers/rfm.ts'
import { prospectsAsOf, rfmMembers, rfmTable } from '../../../src-main/metrics/customers/rfm-table.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import { type Persons, personsAsOf } from '../../../src-main/metrics/persons.ts'
import { anyDay, anyPurchases, eurosOf, expectSameHowever } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

describe('the groups of the scores', () => {
  // Every recency with every mean of frequency and value that two scores can have, as the help prints it.
  const columns = [5, 4.5, 4, 3.5, 3, 2.5, 2, 1.5, 1]
  const [champions, loyal, active, fresh] = ['champions', 'loyal', 'active', 'new'] as const
  const [promising, attention, previously] = ['promising', 'needs_attention', 'previously_loyal'] as const
  const [risk, almost, dormant] = ['at_risk', 'almost_lost', 'dormant'] as const
  const rows: [number, RfmGroup[]][] = [
    [5, [champions, champions, champions, active, active, active, active, fresh, fresh]],
    [4, [loyal, loyal, loyal, active, active, active, active, promising, promising]],
    [3, [loyal, loyal, loyal, attention, attention, attention, attention, promising, promising]],
    [2, [previously, previously, risk, risk, risk, almost, almost, almost, almost]],
    [1, [previously, previously, risk, risk, risk, dormant, dormant, dormant, dormant]],
  ]

  test.each(rows)('recency %i', (recency, expected) => {
    expect(columns.map(fm => rfmGroup(recency, fmBand(fm)))).toEqual(expected)
  })

  test('every group can be had', () => {
    expect(new Set(rows.flatMap(([, groups]) => groups))).toEqual(new Set(RFM_GROUPS))
  })

  test('there are no others', () => {
    expect(() => rfmGroup(0, 0)).toThrow(RangeError)
    expect(() => rfmGroup(5, 5)).toThrow(RangeError)
  })
})

const ASOF = '2025-12-31'

function scoresOf(purchases: readonly TestPurchase[], asOf = ASOF) {
  const histories = historyOf(purchases)
  const persons = personsAsOf(histories, dayNumber(asOf))
  const main = eurosOf(histories)
  return { persons, main, scores: rfm(histories, persons, main) }
}

/** Customer n of ten bought last on 10 + n December, on n days, and spent n × 10 euro in all. */
const ten: TestPurchase[] = Array.from({ length: 10 }, (_, index) => index + 1).flatMap(customer =>
  Array.from({ length: customer }, (_, day) => ({ customer, day: `2025-12-${10 + customer - day}` })),
)

describe('scores', () => {
  test('fifths of the shop', () => {
    const { scores } = scoresOf(ten)
    const fifths = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
    expect(scores).toMatchObject({ lack: null, frequencySteps: 'quintiles' })
    for (const list of [scores.recency, scores.frequency, scores.value]) expect([...list]).toEqual(fifths)
    expect(scores.limits).toEqual({
      recencyDays: [12, 14, 16, 18],
      frequencyFrom: [3, 5, 7, 9],
      valueFromMinor: [2001, 4001, 6001, 8001],
    })
  })

  test('several orders of one day are one purchase, and all their values count', () => {
    const { scores } = scoresOf([...ten, { customer: 9, day: '2025-12-19', value: 9_000 }])
    expect([scores.frequency[8], scores.value[8], scores.valuesMinor[8]]).toEqual([5, 5, 18_000])
  })

  test('equal values have equal scores, the lower ones', () => {
    const { scores } = scoresOf([
      ...ten.filter(({ customer }) => customer !== 4),
      { customer: 4, day: '2025-12-14', value: 3000 },
    ])
    expect([scores.value[2], scores.value[3]]).toEqual([2, 2])
  })

  test('more than 60 % one-timers: fixed steps', () => {
    const counts = [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 7, 8]
    const purchases = counts.flatMap((count, index) =>
      Array.from({ length: count }, (_, day) => ({
        customer: index + 1,
        day: dayNumber('2025-01-01') + index + day * 9,
        value: 100 + index,
      })),
    )
    expect(scoresOf(purchases).scores.frequencySteps).toBe('quintiles')
    const { scores } = scoresOf([...purchases, { customer: 16, day: '2025-05-05', value: 100 }])
    expect(scores.frequencySteps).toBe('fixed')
    expect([...scores.frequency]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 4, 4, 5, 1])
    expect(scores.limits?.frequencyFrom).toEqual([2, 3, 5, 8])
  })

  test('fewer than five frequencies: fixed steps too', () => {
    const purchases = [1, 1, 1, 2, 2, 2, 3, 3].flatMap((count, index) =>
      Array.from({ length: count }, (_, day) => ({
        customer: index + 1,
        day: dayNumber('2025-03-01') + index * 2 + day * 30,
        value: 500 + index,
      })),
    )
    const { scores } = scoresOf(purchases)
    expect(scores.frequencySteps).toBe('fixed')
    expect([...scores.frequency]).toEqual([1, 1, 1, 2, 2, 2, 3, 3])
  })

  test('too little to say anything', () => {
    const customers = (ids: number[], purchase: (id: number) => Omit<TestPurchase, 'customer'>) =>
      scoresOf(ids.map(customer => ({ customer, ...purchase(customer) }))).scores
    const day = (id: number) => `2025-11-0${id}`
    const four = customers([1, 2, 3, 4], id => ({ day: day(id), value: id }))
    expect(four).toMatchObject({ lack: 'few_customers', limits: null })
    expect([...four.groups]).toEqual([NO_GROUP, NO_GROUP, NO_GROUP, NO_GROUP])
    const six = [1, 2, 3, 4, 5, 6]
    expect(customers(six, id => ({ day: day(Math.min(id, 4)), value: id })).lack).toBe('few_last_days')
    expect(customers(six, id => ({ day: day(id), value: Math.min(id, 4) })).lack).toBe('few_values')
    expect(customers(six, id => ({ day: day(id), value: id })).lack).toBeNull()
    expect(customers([], () => ({ day: '' })).lack).toBe('few_customers')
  })

  test('who bought in a currency without a rate only is placed by frequency', () => {
    const dollars = { customer: 11, currency: 'USD', value: 99_999 }
    const { persons, main, scores } = scoresOf([
      ...ten,
      ...[24, 25, 26, 27, 28, 29, 30, 31].map(day => ({ ...dollars, day: `2025-12-${day}` })),
    ])
    expect([scores.recency[10], scores.frequency[10], scores.value[10]]).toEqual([5, 4, 0])
    expect(rfmGroup(5, fmBand(4))).toBe('champions')
    expect(rfmMembers(persons, scores, { group: 'champions' })).toContain(11)
    expect(rfmTable(scores, main, 0).customersWithoutValue).toBe(1)
  })
})

describe('the table', () => {
  const { persons, main, scores } = scoresOf([...ten, { customer: 0, day: '2025-12-01' }])
  const table = rfmTable(scores, main, 2)

  test('has everybody once', () => {
    expect(table).toMatchObject({ asOf: ASOF, currency: 'EUR', customers: 10, prospects: 2 })
    expect(table.groups.filter(({ customers }) => customers > 0)).toEqual([
      { group: 'champions', customers: 2, revenueMinor: 19_000 },
      { group: 'loyal', customers: 2, revenueMinor: 15_000 },
      { group: 'needs_attention', customers: 2, revenueMinor: 11_000 },
      { group: 'almost_lost', customers: 2, revenueMinor: 7_000 },
      { group: 'dormant', customers: 2, revenueMinor: 3_000 },
    ])
    expect(table.cells[0]).toEqual({
      recency: 5,
      fmBand: 0,
      group: 'champions',
      customers: 2,
      revenueMinor: 19_000,
    })
  })

  test('opens its customers', () => {
    expect(rfmMembers(persons, scores, { group: 'champions' })).toEqual([9, 10])
    expect(rfmMembers(persons, scores, { recency: 2, fmBand: 3 })).toEqual([3, 4])
  })

  test('prospects are those who never ordered', () => {
    expect(prospectsAsOf([44, 3, 12, 10], persons)).toEqual([12, 44])
    expect(prospectsAsOf([2, 1], scoresOf([]).persons)).toEqual([1, 2])
  })
})

/** Everything about the scores of a day, with the customers that they belong to. */
function figure(histories: Histories, persons: Persons) {
  const main = eurosOf(histories)
  const scores: Rfm = rfm(histories, persons, main)
  return { persons: persons.customerIds, scores, table: rfmTable(scores, main, 0) }
}

describe('scores of any shop', () => {
  test('do not depend on the order of import, on files, or on what came later', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, asOf) => {
        expectSameHowever(list, asOf, histories => figure(histories, personsAsOf(histories, dayNumber(asOf))))
      }),
    )
  })

  test('rise with what they score, and equal values score alike', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, asOf) => {
        const histories = historyOf(list)
        const persons = personsAsOf(histories, dayNumber(asOf))
        const { scores } = figure(histories, persons)
        fc.pre(scores.lack === null)
        const pairs = [
          [persons.lastDays, scores.recency],
          [persons.dayCounts, scores.frequency],
          [scores.valuesMinor, scores.value],
        ] as const
        for (const [values, points] of pairs)
          for (let one = 0; one < values.length; one++)
            for (let other = 0; other < values.length; other++) {
              const [value = 0, larger = 0] = [values[one], values[other]]
              if (value <= larger) expect(points[one]).toBeLessThanOrEqual(points[other] ?? 0)
            }
      }),
      { numRuns: 40 },
    )
  })

  test('groups and cells hold everybody once, with all revenue', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, asOf) => {
        const histories = historyOf(list)
        const persons = personsAsOf(histories, dayNumber(asOf))
        const { scores, table } = figure(histories, persons)
        fc.pre(scores.lack === null)
        const all = scores.valuesMinor.reduce((sum, value) => sum + (value || 0), 0)
        for (const parts of [table.groups, table.cells]) {
          expect(parts.reduce((sum, { customers }) => sum + customers, 0)).toBe(persons.count)
          expect(parts.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)).toBe(all)
        }
        const members = RFM_GROUPS.flatMap(group => rfmMembers(persons, scores, { group }))
        expect(members.sort((one, other) => one - other)).toEqual([...persons.customerIds])
        for (const cell of table.cells) expect(rfmMembers(persons, scores, cell)).toHaveLength(cell.customers)
      }),
    )
  })
})
