import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import { ABC_CLASSES, type AbcRules } from '../../../shared/model/customer-groups.ts'
import { ABC_DEFAULTS, abc, abcMembers, abcTable } from '../../../src-main/metrics/customers/abc.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { anyDay, anyPurchases, eurosOf, expectSameHowever } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

const ASOF = '2025-12-31'

function classesOf(purchases: readonly TestPurchase[], rules?: AbcRules, asOf = ASOF) {
  const histories = historyOf(purchases)
  const persons = personsAsOf(histories, dayNumber(asOf))
  const main = eurosOf(histories)
  const classes = abc(histories, persons, main, rules)
  return { persons, classes, table: abcTable(classes, main) }
}

/** Customer n spends the n-th of these, all on one day. */
function spending(values: readonly number[], day = '2025-06-01'): TestPurchase[] {
  return values.map((value, index) => ({ customer: index + 1, day, value }))
}

describe('ABC', () => {
  const { persons, classes, table } = classesOf([
    ...spending([500, 300, 100, 60, 30, 10]),
    { customer: 7, day: '2024-12-31', value: 9000 },
    { customer: 8, day: '2025-07-01', value: 9000, currency: 'USD' },
  ])

  test('whoever is needed for 80 % is A, for 95 % B, the others are C', () => {
    expect([...classes.classes]).toEqual([1, 1, 2, 2, 3, 3, 0, 0])
    expect(table).toEqual({
      asOf: ASOF,
      from: '2025-01-01',
      rules: ABC_DEFAULTS,
      currency: 'EUR',
      customers: 6,
      withoutRevenue: 2,
      revenueMinor: 1000,
      enough: true,
      classes: [
        { class: 'A', customers: 2, revenueMinor: 800, fromMinor: 300 },
        { class: 'B', customers: 2, revenueMinor: 160, fromMinor: 60 },
        { class: 'C', customers: 2, revenueMinor: 40, fromMinor: 10 },
      ],
    })
  })

  test('opens its customers', () => {
    expect(abcMembers(persons, classes, 'B')).toEqual([3, 4])
    expect(abcMembers(persons, classes, 'none')).toEqual([7, 8])
  })

  test('all months, other limits', () => {
    const purchases = [...spending([60, 30, 10]), { customer: 4, day: '2019-01-01', value: 100 }]
    const rules: AbcRules = { window: 'all', aPercent: 50, bPercent: 30 }
    expect([...classesOf(purchases, rules).classes.classes]).toEqual([2, 3, 3, 1])
    expect(classesOf(purchases, rules).table.from).toBeNull()
    const firstDay = classesOf([{ customer: 1, day: '2025-01-01', value: 100 }])
    expect(firstDay.table).toMatchObject({ from: '2025-01-01', revenueMinor: 100 })
    expect([...classesOf(purchases).classes.classes]).toEqual([1, 1, 2, 0])
  })

  test('who crosses a limit belongs to the upper class, and so does everyone with the same revenue', () => {
    expect([...classesOf(spending([90, 5, 5])).classes.classes]).toEqual([1, 2, 2])
    expect([...classesOf(spending([7, 7, 7, 7])).classes.classes]).toEqual([1, 1, 1, 1])
    expect(classesOf(spending([7, 7, 7, 7])).table.enough).toBe(false)
  })

  test('nobody', () => {
    expect(classesOf([]).table).toMatchObject({
      customers: 0,
      enough: false,
      classes: [{ fromMinor: null }, { fromMinor: null }, { fromMinor: null }],
    })
  })
})

describe('ABC of any shop', () => {
  const anyRules = fc.record({
    window: fc.constantFrom('year' as const, 'all' as const),
    aPercent: fc.integer({ min: 1, max: 90 }),
    bPercent: fc.integer({ min: 0, max: 10 }),
  })

  test('does not depend on the order of import, on files, or on what came later', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, anyRules, (list, asOf, rules) => {
        expectSameHowever(list, asOf, (histories, main) =>
          abc(histories, personsAsOf(histories, dayNumber(asOf)), main, rules),
        )
      }),
    )
  })

  test('A is the smallest number of the best that make up its part; all classes are all revenue', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, anyRules, (list, asOf, rules) => {
        const { persons, classes, table } = classesOf(list, rules, asOf)
        const revenues = [...classes.valuesMinor].filter(value => value > 0)
        expect(table.revenueMinor).toBe(revenues.reduce((sum, value) => sum + value, 0))
        expect(table.classes.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)).toBe(
          table.revenueMinor,
        )
        const [a] = table.classes
        const best = revenues.filter(value => value >= (a?.fromMinor ?? Number.POSITIVE_INFINITY))
        const share = (values: number[]) =>
          (100 * values.reduce((sum, value) => sum + value, 0)) / table.revenueMinor
        expect(a?.customers).toBe(best.length)
        if (best.length > 0) {
          expect(share(best)).toBeGreaterThanOrEqual(rules.aPercent - 1e-9)
          expect(share(best.filter(value => value !== a?.fromMinor))).toBeLessThan(rules.aPercent)
        }
        const members = [...ABC_CLASSES, 'none' as const].flatMap(of => abcMembers(persons, classes, of))
        expect(members.sort((one, other) => one - other)).toEqual([...persons.customerIds])
      }),
    )
  })
})
