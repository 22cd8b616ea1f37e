import { addMonths, type CalendarDay, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import type {
  CheckedForecast,
  ExpectedRevenue,
  RevenueForecast,
} from '../../../shared/model/expected-revenue.ts'
import { type Endings, isOver, NO_ENDINGS } from '../customers/endings.ts'
import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import { type Arrived, arrivedRevenue } from './arrived-revenue.ts'
import { type FittedModel, type ForecastBasis, pastForecastBasis } from './forecast-basis.ts'
import { forecastRange, modelErrorOf, type PastError } from './forecast-range.ts'
import { type RevenueTotal, revenueTotal } from './revenue-total.ts'

/** So far ahead revenue is forecast, in days. */
export const REVENUE_DAYS = [30, 90] as const

/** Month-ends that are shown, and others before them, from which the first of these had learned its width. */
const SHOWN = 6
const LEARNED = 3

/** A forecast of a past day before it knows how wide it has to be. */
interface PastForecast {
  basis: ForecastBasis
  day: number
  days: number
  total: RevenueTotal | null
  arrived: Arrived
}

/**
 * What the customers known today are expected to bring within 30 and 90 days, and how such forecasts of past month-ends
 * came out. A past one is fitted on what was known on its day, and as wide as what had come out by then taught; only
 * which of the models is used is decided by today's backtest.
 * @param basis of today.
 */
export function expectedRevenue(
  histories: Histories,
  main: MainValues,
  basis: ForecastBasis,
): ExpectedRevenue {
  const past = pastForecasts(histories, main, basis)
  return {
    currency: main.currency,
    forecasts: REVENUE_DAYS.map(days =>
      forecastOf(basis, days, revenueTotal(basis, days), errorsBefore(past, days, dayNumber(basis.asOf))),
    ),
    checked: REVENUE_DAYS.flatMap(days =>
      past
        .filter(forecast => forecast.days === days)
        .slice(0, SHOWN)
        .map(forecast => checkedForecast(forecast, past)),
    ),
  }
}

/** A forecast for each of the days, the last one first: each begins its fit where that of the day after it ended. */
function basesOf(
  days: readonly number[],
  today: FittedModel | null,
  make: (day: number, near: FittedModel | null) => ForecastBasis,
): ForecastBasis[] {
  let near = today
  return days.map(day => {
    const basis = make(day, near)
    near = basis.fitted ?? near
    return basis
  })
}

/** By day, the last one first, and for each one or two lengths of time that are over. */
function pastForecasts(histories: Histories, main: MainValues, today: ForecastBasis): PastForecast[] {
  const asOf = dayNumber(today.asOf)
  const days = monthEnds(histories, asOf)
  const arrived = arrivedRevenue(histories, main, days, REVENUE_DAYS, today.endings)
  const bases = basesOf(days, today.fitted, (day, near) =>
    pastForecastBasis(histories, main, dayFromNumber(day), today.model, today.endings, near),
  )
  return days.flatMap((day, index) => {
    const basis = bases[index]
    return REVENUE_DAYS.flatMap((length, place) => {
      const came = arrived[index]?.[place]
      if (day + length > asOf || came === undefined || basis === undefined) return []
      return [{ basis, day, days: length, total: revenueTotal(basis, length), arrived: came }]
    })
  })
}

/** Last days of months after the first purchase, as many as needed, whose shortest forecast is over. */
function monthEnds({ days }: Histories, asOf: number): number[] {
  const [shortest] = REVENUE_DAYS
  let first = Number.POSITIVE_INFINITY
  for (let order = 0; order < days.length; order++) first = Math.min(first, days[order] ?? 0)
  const ends: number[] = []
  const month = `${dayFromNumber(asOf).slice(0, 7)}-01`
  for (let back = 0; ends.length < SHOWN + LEARNED; back++) {
    const end = dayNumber(addMonths(month, -back)) - 1
    if (end < first) break
    if (end + shortest <= asOf) ends.push(end)
  }
  return ends
}

/** Of forecasts as long whose time was over on a day. */
function errorsBefore(past: readonly PastForecast[], days: number, day: number): PastError[] {
  return past.flatMap(({ days: length, day: from, total, arrived }) =>
    length === days && from + length <= day && total !== null ? [{ total, actual: arrived.valueMinor }] : [],
  )
}

function checkedForecast(forecast: PastForecast, past: readonly PastForecast[]): CheckedForecast {
  const { basis, days, day, total, arrived } = forecast
  const said = forecastOf(basis, days, total, errorsBefore(past, days, day))
  const actualMinor = Math.round(arrived.valueMinor)
  return {
    ...said,
    actualMinor,
    actualOrders: arrived.orders,
    isInside:
      said.lowMinor === null || said.highMinor === null
        ? null
        : actualMinor >= said.lowMinor && actualMinor <= said.highMinor,
  }
}

function forecastOf(
  { asOf, method, reason, model, customerIds, endings }: ForecastBasis,
  days: number,
  total: RevenueTotal | null,
  past: readonly PastError[],
): RevenueForecast {
  const error = modelErrorOf(past, days)
  const range = total === null ? null : forecastRange(total, error)
  const day = dayNumber(asOf)
  return {
    asOf,
    days,
    method,
    reason,
    model,
    customers: customerIds.reduce((count, id) => (isOver(endings, id, day) ? count : count + 1), 0),
    orders: total?.orders ?? null,
    valueMinor: total === null ? null : Math.round(total.value),
    lowMinor: range === null ? null : Math.round(range.low),
    highMinor: range === null ? null : Math.round(range.high),
    modelError: error.share,
    learnedFrom: error.learnedFrom,
  }
}

/** The customers who were to bring it, without those with whom it was over, or those of them who did. */
export function revenueMembers(
  { customerIds, days }: Histories,
  forecast: { asOf: CalendarDay; days: number },
  of: 'known' | 'bought',
  endings: Endings = NO_ENDINGS,
): number[] {
  const from = dayNumber(forecast.asOf)
  const members: number[] = []
  let person = 0
  let isKnown = false
  let isMember = false
  for (let order = 0; order < customerIds.length; order++) {
    const id = customerIds[order] ?? 0
    const day = days[order] ?? 0
    if (id === 0) continue
    if (id !== person) {
      person = id
      isKnown = day <= from && !isOver(endings, id, from)
      isMember = false
    }
    if (!isKnown || isMember) continue
    if (of === 'bought' && (day <= from || day > from + forecast.days)) continue
    members.push(id)
    isMember = true
  }
  return members
}
