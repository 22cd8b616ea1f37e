import type { CalendarDay } from '../../../shared/calendar.ts'
import { type OrderGap, orderGapSchema, type Quality } from '../../../shared/model/quality.ts'
import type { Connection } from '../../db/database.ts'
import {
  countFlagged,
  countGapCombinations,
  countOrderGap,
  countSales,
  countStaleAddresses,
  countUnattributable,
} from '../../db/quality.ts'
import { qualityScores } from '../../metrics/quality-scores.ts'
import { staleBefore } from '../customers/customer-index.ts'

/** How complete the data are on a day; counted from the derived list, without looking at any customer. */
export function readQuality(db: Connection, today: CalendarDay): Quality {
  // All counts of the same moment, whatever another process writes meanwhile.
  return db.transaction(() => {
    const combinations = countGapCombinations(db)
    const all = combinations.reduce((sum, { count }) => sum + count, 0)
    const unattributable = countUnattributable(db)
    const customers = all - unattributable - countFlagged(db)
    const orders = countSales(db)
    // Every option gets its count.
    const orderGaps = Object.fromEntries(
      orderGapSchema.options.map(gap => [gap, countOrderGap(db, gap)]),
    ) as Record<OrderGap, number>
    const staleAddresses = countStaleAddresses(db, staleBefore(today))
    const points = qualityScores({ customers, orders, combinations, staleAddresses, orderGaps })
    return { asOf: today, customers, unattributable, orders, points }
  })()
}
