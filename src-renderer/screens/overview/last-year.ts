import { addDays, addMonths, type CalendarDay } from '../../../shared/calendar.ts'
import type { CurrencyFigures, Overview, Rate } from '../../../shared/model/figures.ts'

/** Without an order for longer than that, nobody knows who was active until today. */
const FRESH_DAYS = 14

/** The figures of the same period of last year, as far as they can be compared. */
export interface LastYear {
  customers?: number
  orders?: number
  revenueMinor?: number
  averageMinor?: number
  repeat?: number
  existing?: number
  active?: number
}

type Extent = Pick<Overview, 'from' | 'to' | 'asOf' | 'dataFrom' | 'dataTo'>

/**
 * The same days a year before, up to the one of the last order: what is not known yet of this year must not count for
 * last year either.
 * @returns null where the orders do not go back so far.
 */
export function lastYearPeriod(
  overview: Extent,
): { from: CalendarDay; to: CalendarDay; asOf: CalendarDay } | null {
  const { from, to, asOf, dataFrom, dataTo } = overview
  if (dataFrom === null || dataTo === null || dataTo < from) return null
  const start = yearBefore(from)
  if (dataFrom > start) return null
  return { from: start, to: yearBefore(dataTo < to ? dataTo : to), asOf: yearBefore(asOf) }
}

/** What of the figures of last year can stand beside those of now. */
export function comparable(
  now: Overview,
  before: Overview,
  figures: CurrencyFigures | null,
  figuresBefore: CurrencyFigures | null,
): LastYear {
  const { dataFrom, dataTo, asOf, from } = now
  const goesBackTo = (day: CalendarDay) => dataFrom !== null && dataFrom <= day
  const isFresh = dataTo !== null && addDays(dataTo, FRESH_DAYS) >= asOf
  const money = figures !== null && figures.currency === figuresBefore?.currency ? figuresBefore : null
  const average = money?.averageOrderMinor ?? null
  return {
    customers: before.customers,
    orders: before.countedOrders,
    ...(money !== null && { revenueMinor: money.revenueMinor }),
    ...(average !== null && { averageMinor: average }),
    ...shareOf('repeat', now.repeatRate, before.repeatRate),
    // Who had bought before is only known with a year before the period of last year, too.
    ...(goesBackTo(yearBefore(yearBefore(from))) &&
      shareOf('existing', now.existingShare, before.existingShare)),
    ...(isFresh &&
      goesBackTo(yearBefore(yearBefore(asOf))) &&
      shareOf('active', now.activeShare, before.activeShare)),
  }
}

function shareOf(name: 'repeat' | 'existing' | 'active', now: Rate, before: Rate): LastYear {
  return now.enough && before.enough && before.value !== null ? { [name]: before.value } : {}
}

function yearBefore(day: CalendarDay): CalendarDay {
  return addMonths(day, -12)
}
