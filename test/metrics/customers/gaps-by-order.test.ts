import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import { GapsAt, gapsByOrder } from '../../../src-main/metrics/customers/gaps-by-order.ts'
import { KnownGaps } from '../../../src-main/metrics/customers/known-gaps.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { anyDay, anyPurchases } from '../any-shop.ts'
import { historyOf } from '../history-of.ts'

test('at the last order until any day stands what one would know who saw nothing but those until then', () => {
  fc.assert(
    fc.property(anyPurchases, anyDay, (purchases, asOf) => {
      const histories = historyOf(purchases)
      const gaps = gapsByOrder(histories)
      const { starts, ends, count } = personsAsOf(histories, dayNumber(asOf))
      for (let person = 0; person < count; person++) {
        const [start = 0, end = 0] = [starts[person], ends[person]]
        const known = new KnownGaps()
        known.start(histories.days[start] ?? 0)
        for (let order = start + 1; order < end; order++) known.add(histories.days[order] ?? 0)
        const { count: gapCount, median, logMean, logSum, logSquares, isYearly } = known
        const at = new GapsAt(gaps, end - 1)
        expect([at.count, at.median, at.logMean, at.logSum, at.logSquares, at.isYearly]).toEqual([
          gapCount,
          median,
          logMean,
          logSum,
          logSquares,
          isYearly,
        ])
      }
    }),
  )
})
