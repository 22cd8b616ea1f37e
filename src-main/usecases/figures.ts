import { type CalendarDay, dayFromNumber, isCalendarDay } from '../../shared/calendar.ts'
import { type CurrencyChoice, mainCurrencyOf } from '../../shared/model/currency-rate.ts'
import type { CustomerFilter } from '../../shared/model/customer.ts'
import { ExpectedFailure } from '../../shared/model/failure.ts'
import type { Overview } from '../../shared/model/figures.ts'
import type { Connection } from '../db/database.ts'
import { readCountedOrders } from '../db/histories.ts'
import { buildHistories, type Histories } from '../metrics/histories.ts'
import { figureMembers, overview } from '../metrics/overview.ts'

/** The purchase histories as of now, packed from the database. */
export function readHistories(db: Connection): Histories {
  const { counted, uncountedDays } = readCountedOrders(db)
  return buildHistories(counted, uncountedDays)
}

export interface OverviewRequest {
  from?: string | undefined
  to?: string | undefined
  asOf?: string | undefined
  includeShipping?: boolean | undefined
}

/**
 * The overview of a period; without a period from the first order to `asOf`.
 * @throws ExpectedFailure `invalid` for a day that does not exist.
 */
export function readOverview(
  histories: Histories,
  request: OverviewRequest,
  today: CalendarDay,
  choice: CurrencyChoice,
): Overview {
  for (const field of ['from', 'to', 'asOf'] as const) {
    const day = request[field]
    if (day !== undefined && !isCalendarDay(day)) throw new ExpectedFailure({ code: 'invalid', field })
  }
  const asOf = request.asOf ?? today
  const { range } = histories
  const to = request.to ?? asOf
  const first = request.from ?? (range === null ? to : dayFromNumber(range.from))
  // An empty period would have no months; a lone last day is the smallest.
  const [from = to] = [first, to].sort()
  return overview(histories, {
    from,
    to,
    asOf,
    includeShipping: request.includeShipping ?? false,
    mainCurrency: mainCurrencyOf(choice),
    rates: choice.currencyRates,
  })
}

/** The currencies of all counted orders with their number of orders, most first. */
export function countCurrencies({
  currencies,
  currencyIndexes,
}: Histories): { currency: string; orders: number }[] {
  const counts = currencies.map(currency => ({ currency, orders: 0 }))
  for (const index of currencyIndexes) {
    const count = counts[index]
    if (count !== undefined) count.orders++
  }
  return counts.sort((a, b) => b.orders - a.orders)
}

/** The customers behind the figure that a filter names; null where it names none. */
export function membersBehind(histories: () => Histories, filter: CustomerFilter): number[] | null {
  return filter.behind === undefined ? null : figureMembers(histories(), filter.behind.figure, filter.behind)
}
