import { type CalendarDay, isCalendarDay } from '../../shared/calendar.ts'
import type { DispatchTimes } from '../../shared/model/dispatch-times.ts'
import { ExpectedFailure } from '../../shared/model/failure.ts'
import type { Source } from '../../shared/model/platform.ts'
import type { ShippingTimes } from '../../shared/model/shipping-time.ts'
import { shippingTimes } from '../metrics/shipping-times.ts'

/**
 * How long orders of a period waited for dispatch, over all and by source; without a period over all orders.
 * @throws ExpectedFailure `invalid` for a day that does not exist.
 */
export function readShippingTimes(
  times: DispatchTimes,
  sources: readonly Source[],
  period: { from?: string | undefined; to?: string | undefined },
  today: CalendarDay,
): ShippingTimes {
  for (const field of ['from', 'to'] as const) {
    const day = period[field]
    if (day !== undefined && !isCalendarDay(day)) throw new ExpectedFailure({ code: 'invalid', field })
  }
  const from = period.from ?? '1970-01-01'
  const to = period.to ?? today
  const { all, bySource } = shippingTimes(times, { from, to })
  const found = sources.flatMap(({ id, platform, name }) => {
    const time = bySource.get(id)
    return time === undefined ? [] : [{ sourceId: id, platform, sourceName: name, ...time }]
  })
  return { from, to, all, sources: found.sort((a, b) => b.orders - a.orders || a.sourceId - b.sourceId) }
}
