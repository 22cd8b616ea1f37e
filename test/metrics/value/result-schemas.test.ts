import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import { bargainHuntersSchema } from '../../../shared/model/bargain-hunters.ts'
import { cohortsSchema } from '../../../shared/model/cohorts.ts'
import { abcTableSchema, rfmTableSchema } from '../../../shared/model/customer-groups.ts'
import { keyFigureHistorySchema } from '../../../shared/model/key-figures.ts'
import { orderCostsSchema } from '../../../shared/model/order-costs.ts'
import { orderLadderSchema } from '../../../shared/model/order-ladder.ts'
import {
  basketHistorySchema,
  orderNumberValuesSchema,
  purchaseFrequencySchema,
  revenueHistorySchema,
} from '../../../shared/model/value-figures.ts'
import { abc, abcTable } from '../../../src-main/metrics/customers/abc.ts'
import { rfm } from '../../../src-main/metrics/customers/rfm.ts'
import { rfmTable } from '../../../src-main/metrics/customers/rfm-table.ts'
import { cohorts } from '../../../src-main/metrics/loyalty/cohorts.ts'
import { orderLadder } from '../../../src-main/metrics/loyalty/order-ladder.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { bargainHunters } from '../../../src-main/metrics/value/bargain-hunters.ts'
import { basketHistory } from '../../../src-main/metrics/value/basket-size.ts'
import { keyFigureHistory } from '../../../src-main/metrics/value/key-figure-history.ts'
import { orderCosts } from '../../../src-main/metrics/value/order-costs.ts'
import { orderNumberValues } from '../../../src-main/metrics/value/order-number-values.ts'
import { purchaseFrequency } from '../../../src-main/metrics/value/purchase-frequency.ts'
import { revenueHistory } from '../../../src-main/metrics/value/revenue-history.ts'
import { anyDay, anyPurchases, eurosOf } from '../any-shop.ts'
import { historyOf } from '../history-of.ts'

test('the figures of any shop on any day are plain numbers of the shape they are said to have', () => {
  fc.assert(
    fc.property(anyPurchases, anyDay, (list, day) => {
      const histories = historyOf(list)
      const main = eurosOf(histories)
      const asOf = dayNumber(day)
      const persons = personsAsOf(histories, asOf)
      const period = { from: dayFromNumber(asOf - 500), to: day }
      const traits = { discountsMinor: histories.valuesMinor.map(value => value % 2) }
      const costs = [{ month: '2024-01', newMinor: 100, repeatMinor: null }]
      const results: [z.ZodType, unknown][] = [
        [rfmTableSchema, rfmTable(rfm(histories, persons, main), main, 3)],
        [abcTableSchema, abcTable(abc(histories, persons, main), main)],
        [cohortsSchema, cohorts(histories, persons, main)],
        [orderLadderSchema, orderLadder(histories, persons)],
        [revenueHistorySchema, revenueHistory(histories, main, period)],
        [orderNumberValuesSchema, orderNumberValues(histories, main, period)],
        [basketHistorySchema, basketHistory(histories, main, period)],
        [purchaseFrequencySchema, purchaseFrequency(histories, persons)],
        [bargainHuntersSchema, bargainHunters(histories, persons, main, traits)],
        [orderCostsSchema, orderCosts(histories, asOf, main.currency, costs)],
        [keyFigureHistorySchema, keyFigureHistory(histories, main, asOf)],
      ]
      for (const [schema, result] of results) expect(schema.parse(result)).toEqual(result)
    }),
    { numRuns: 60 },
  )
})
