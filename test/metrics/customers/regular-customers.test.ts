import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BesideOrders, lifecycleStages } from '../../../src-main/metrics/customers/lifecycle.ts'
import { regularCustomers, regularMembers } from '../../../src-main/metrics/customers/regular-customers.ts'
import { stageMembers } from '../../../src-main/metrics/customers/stage-flow.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import { anyDay, anyPurchases, eurosOf, expectSameHowever } from '../any-shop.ts'
import { historyOf } from '../history-of.ts'
import { comingAfter, onDay } from './shop-of.ts'

const NOBODY: BesideOrders = {
  prospects: { customerIds: [], days: [] },
  ended: { customerIds: [], days: [] },
}

function regularsOf(histories: Histories, asOf: string, from: string, to: string, beside = NOBODY) {
  const { persons, figures } = onDay(histories, asOf)
  const stages = lifecycleStages(persons, figures, beside)
  const result = regularCustomers({
    histories,
    persons,
    figures,
    stages,
    values: eurosOf(histories),
    from,
    to,
  })
  return { result, members: regularMembers(persons, figures), stages }
}

describe('regular customers', () => {
  const histories = historyOf([
    // Regular.
    ...comingAfter(1, '2025-01-01', [30, 30, 30]).map(one => ({ ...one, value: 100 })),
    ...comingAfter(2, '2025-01-10', [30, 30]).map(one => ({ ...one, value: 1000 })),
    // Two orders, one of them of three of one day; lost; gone and back; nobody's; in a currency without a rate.
    ...comingAfter(3, '2025-03-01', [0, 0, 20]).map(one => ({ ...one, value: 50 })),
    ...comingAfter(4, '2024-01-01', [30, 30]).map(one => ({ ...one, value: 7000 })),
    ...comingAfter(5, '2023-01-01', [30, 30, 30, 30, 680]).map(one => ({ ...one, value: 400 })),
    { customer: 0, day: '2025-02-01', value: 5000 },
    { customer: 1, day: '2025-03-31', value: 9999, currency: 'USD' },
  ])
  const { result, members } = regularsOf(histories, '2025-04-10', '2025-01-01', '2025-12-31', {
    ...NOBODY,
    ended: { customerIds: [2], days: [0] },
  })

  test('are those of the definition, whatever their stage', () => {
    expect(members).toEqual([1, 2, 5])
    expect(result).toMatchObject({ customers: { part: 3, whole: 5 }, wonBack: 1, ended: 1 })
  })

  test('have a share of all revenue of the period', () => {
    const own = 4 * 100 + 3 * 1000 + 400
    const total = own + 4 * 50 + 5000
    expect(result).toMatchObject({
      currency: 'EUR',
      revenueMinor: own,
      totalRevenueMinor: total,
      revenueShare: own / total,
      ordersWithoutRate: 1,
      enough: false,
    })
  })

  test('of a period that has not come yet have no share', () => {
    expect(regularsOf(histories, '2025-04-10', '2025-05-01', '2025-12-31').result).toMatchObject({
      revenueMinor: 0,
      totalRevenueMinor: 0,
      revenueShare: null,
      enough: false,
    })
  })

  test('are in the stages regular, won back and ended, and nowhere else', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (purchases, asOf) => {
        const ended = { customerIds: [3, 4], days: [0, 0] }
        const shop = regularsOf(historyOf(purchases), asOf, '2024-01-01', '2024-12-31', { ...NOBODY, ended })
        const { customers, wonBack, ended: over } = shop.result
        expect(shop.members).toHaveLength(customers.part)
        expect(stageMembers(shop.stages, 'regular')).toHaveLength(customers.part - wonBack - over)
      }),
    )
  })

  test('have the same share whatever was imported first, and whatever came later', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (purchases, asOf) => {
        expectSameHowever(purchases, asOf, one => regularsOf(one, asOf, '2023-07-01', '2025-07-01').result)
      }),
    )
  })
})
