import { describe, expect, test } from 'vitest'
import { abc } from '../../../src-main/metrics/customers/abc.ts'
import { rhythmByClass } from '../../../src-main/metrics/customers/rhythm-by-class.ts'
import { eurosOf } from '../any-shop.ts'
import { mbgShop } from '../models/shops.ts'
import { simulateShop } from '../models/simulated-shop.ts'
import { comingAfter, onDay, shopOf } from './shop-of.ts'

describe('how often the classes come', () => {
  test('is told by the own gaps of those who came again', () => {
    const { figures } = shopOf(
      [
        ...comingAfter(1, '2025-01-01', [10, 10, 90]),
        ...comingAfter(2, '2025-01-01', [20]),
        ...comingAfter(3, '2025-01-01', [30, 50]),
        ...comingAfter(4, '2025-01-01', [80]),
        ...comingAfter(5, '2025-01-01', [100]),
        ...comingAfter(6, '2025-01-01', []),
        ...comingAfter(7, '2025-01-01', [7]),
        ...comingAfter(8, '2025-01-01', [1]),
      ],
      '2025-12-31',
    )
    const [a, b, c] = rhythmByClass(figures, Uint8Array.of(1, 1, 1, 1, 1, 1, 2, 0))
    expect(a).toEqual({
      class: 'A',
      customers: 6,
      cases: 5,
      median: 40,
      low: 10,
      high: 100,
      lowerQuartile: 20,
      upperQuartile: 80,
      enough: true,
    })
    expect(b).toMatchObject({ class: 'B', customers: 1, cases: 1, median: 7, enough: false })
    expect(c).toEqual({
      class: 'C',
      customers: 0,
      cases: 0,
      median: null,
      low: null,
      high: null,
      lowerQuartile: null,
      upperQuartile: null,
      enough: false,
    })
  })

  test('with classes by revenue: who comes more often is in A', () => {
    const histories = simulateShop(mbgShop({ seed: 4, customers: 2000 }, [0.8, 9, 0.9, 1.6]))
    const { persons, figures } = onDay(histories, 1095)
    const { classes } = abc(histories, persons, eurosOf(histories), {
      window: 'all',
      aPercent: 80,
      bPercent: 15,
    })
    const [a, , c] = rhythmByClass(figures, classes)
    expect(a?.high).toBeLessThan(c?.low ?? 0)
    expect((a?.customers ?? 0) + (c?.customers ?? 0)).toBeLessThan(persons.count)
  })
})
