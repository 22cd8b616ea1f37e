import { type CalendarDay, dayFromNumber } from '../../../shared/calendar.ts'
import { type CurrencyChoice, mainCurrencyOf } from '../../../shared/model/currency-rate.ts'
import type { Overview } from '../../../shared/model/figures.ts'
import type { Histories } from '../../metrics/histories.ts'
import { overview } from '../../metrics/overview.ts'
import { dayAsked, periodAsked } from './day-asked.ts'

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
  const asOf = dayAsked(request.asOf, today)
  const { range } = histories
  const { from, to } = periodAsked(request, asOf, range === null ? null : dayFromNumber(range.from))
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
