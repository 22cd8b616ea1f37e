import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayNumber } from '../../shared/calendar.ts'
import type { DispatchTimes } from '../../shared/model/dispatch-times.ts'
import { shippingTimes } from '../../src-main/metrics/shipping-times.ts'

interface Sent {
  day: string
  source: number
  wait: number
}

const times = (orders: readonly Sent[]): DispatchTimes => ({
  days: Int32Array.from(orders, ({ day }) => dayNumber(day)),
  sourceIds: Int32Array.from(orders, ({ source }) => source),
  waits: Int16Array.from(orders, ({ wait }) => wait),
  counts: Int32Array.from(orders, () => 1),
})
const waits = (...days: number[]) => times(days.map(wait => ({ day: '2025-03-04', source: 1, wait })))
const march = { from: '2025-03-01', to: '2025-03-31' }

test('median and shares, worked out by hand', () => {
  const { all } = shippingTimes(waits(5, 0, 1, 1, 2), march)
  expect(all).toMatchObject({
    orders: 5,
    medianDays: 1,
    withinOneDay: { part: 3, whole: 5, value: 0.6, enough: true },
    twoDays: { part: 1 },
    threeOrMoreDays: { part: 1 },
  })
  expect(shippingTimes(waits(1, 1, 1, 2, 2, 2), march).all.medianDays).toBe(1.5)
})

test('fewer than five orders have no median and too few data', () => {
  const { all } = shippingTimes(waits(1, 1, 1, 1), march)
  expect(all).toMatchObject({ orders: 4, medianDays: null, withinOneDay: { part: 4, enough: false } })
  expect(shippingTimes(waits(), march).all).toMatchObject({ orders: 0, medianDays: null })
})

test('only orders of the period count, both ends included', () => {
  const orders = ['2025-02-28', '2025-03-01', '2025-03-31', '2025-04-01'].map(day => ({
    day,
    source: 1,
    wait: 1,
  }))
  expect(shippingTimes(times(orders), march).all.orders).toBe(2)
})

test('sources and shares add up to all orders, and the median is one that halves them', () => {
  const order = fc.record({
    day: fc.nat(60).map(offset => addDays('2025-02-15', offset)),
    source: fc.integer({ min: 1, max: 3 }),
    wait: fc.nat(12),
  })
  fc.assert(
    fc.property(fc.array(order, { maxLength: 40 }), orders => {
      const { all, bySource } = shippingTimes(times(orders), march)
      const within = orders.filter(({ day }) => day >= march.from && day <= march.to)
      expect(all.orders).toBe(within.length)
      expect([...bySource.values()].reduce((sum, time) => sum + time.orders, 0)).toBe(within.length)
      for (const time of [all, ...bySource.values()])
        expect(time.withinOneDay.part + time.twoDays.part + time.threeOrMoreDays.part).toBe(time.orders)
      const { medianDays } = all
      if (medianDays === null) return
      expect(within.filter(({ wait }) => wait < medianDays).length * 2).toBeLessThanOrEqual(within.length)
      expect(within.filter(({ wait }) => wait > medianDays).length * 2).toBeLessThanOrEqual(within.length)
    }),
  )
})
