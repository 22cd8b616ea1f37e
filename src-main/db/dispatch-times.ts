import { dayNumber } from '../../shared/calendar.ts'
import type { DispatchTimes } from '../../shared/model/dispatch-times.ts'
import type { Connection } from './database.ts'

/** So many days are told apart; a parcel that waited longer counts as that long. */
const MOST_DAYS = 4095

/**
 * The days to dispatch of all orders of which they are known, counted by day of the order, source and days. Cancelled
 * and flagged orders are left out. SQLite packs each day's orders itself and reads nothing but one small index.
 */
export function readDispatchTimes(db: Connection): DispatchTimes {
  const rows = db
    .prepare<[], [day: string, packed: string]>(
      `SELECT day, json_group_array(source_id * ${MOST_DAYS + 1} + MIN(shipping_days, ${MOST_DAYS}))
       FROM orders INDEXED BY orders_by_dispatch
       WHERE shipping_days IS NOT NULL AND status IS NOT 'cancelled' AND day IS NOT NULL
         AND id NOT IN (SELECT order_id FROM flagged_orders)
       GROUP BY day`,
    )
    .raw()
    .all()
  const days: number[] = []
  const sourceIds: number[] = []
  const waits: number[] = []
  const counts: number[] = []
  for (const [day, packed] of rows) {
    const ofDay = new Map<number, number>()
    // As the statement packs them.
    for (const value of JSON.parse(packed) as number[]) ofDay.set(value, (ofDay.get(value) ?? 0) + 1)
    for (const [value, count] of ofDay) {
      const wait = value % (MOST_DAYS + 1)
      days.push(dayNumber(day))
      sourceIds.push((value - wait) / (MOST_DAYS + 1))
      waits.push(wait)
      counts.push(count)
    }
  }
  return {
    days: Int32Array.from(days),
    sourceIds: Int32Array.from(sourceIds),
    waits: Int16Array.from(waits),
    counts: Int32Array.from(counts),
  }
}
