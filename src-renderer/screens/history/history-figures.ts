import { addDays, addMonths, type CalendarDay, monthOf } from '../../../shared/calendar.ts'
import type { Rate } from '../../../shared/model/figures.ts'
import type { KeyFigureHistory, KeyFigures } from '../../../shared/model/key-figures.ts'
import type { RegularDefinition, RegularHistory } from '../../../shared/model/lifecycle.ts'
import type { ChartValue, Interval } from '../../charts/chart-data.ts'
import { rateInterval } from '../../figures/rate-figure.ts'

/** The figures of the history, in the order of the screen. */
export const HISTORY_FIGURES = [
  'revenue',
  'existingRevenue',
  'orders',
  'average',
  'customers',
  'active',
  'repeat',
  'existing',
  'secondPurchase',
  'churn',
  'regular',
  'regularRevenue',
] as const
export type HistoryFigure = (typeof HISTORY_FIGURES)[number]

/** The figures at the end of a month; the regular customers take longer to be read. */
export interface HistoryMonth extends KeyFigures {
  readonly regular?: RegularHistory['months'][number]
}

export interface History extends Omit<KeyFigureHistory, 'months'> {
  readonly months: readonly HistoryMonth[]
  /** By which the regular customers are counted; undefined while they are not known. */
  readonly regularRule?: RegularDefinition
}

/** Both parts of the history; of the regular customers there is nothing until they are there. */
export function joinedHistory(history: KeyFigureHistory, regulars: RegularHistory | undefined): History {
  if (regulars === undefined) return history
  const byDay = new Map(regulars.months.map(month => [month.day, month]))
  return {
    ...history,
    regularRule: regulars.rule,
    months: history.months.map(month => {
      const regular = byDay.get(month.day)
      return regular === undefined ? month : { ...month, regular }
    }),
  }
}

/** Whether a figure can be shown by now. */
export function isRead(figure: HistoryFigure, { regularRule }: History): boolean {
  return regularRule !== undefined || (figure !== 'regular' && figure !== 'regularRevenue')
}

/** How much of the past has to be known before a month can be compared with others. */
type Needed = 'nothing' | 'year' | 'twoYears'

/**
 * A sum over twelve months of which only five are known would look like growth, and while nothing is known from before
 * the twelve months, everybody looks new.
 */
export const NEEDED: Readonly<Record<HistoryFigure, Needed>> = {
  revenue: 'year',
  existingRevenue: 'twoYears',
  orders: 'year',
  average: 'nothing',
  customers: 'nothing',
  active: 'year',
  repeat: 'year',
  existing: 'twoYears',
  secondPurchase: 'nothing',
  churn: 'twoYears',
  regular: 'year',
  regularRevenue: 'year',
}

/** Averages of fewer orders say more about chance than about the shop. */
const ENOUGH_ORDERS = 5

export interface MonthValue {
  readonly value: ChartValue
  readonly interval: Interval | null
  /** Why there is no value: the data do not reach back so far. */
  readonly lacks: Exclude<Needed, 'nothing'> | null
}

/** A figure at the end of a month. */
export function monthValue(figure: HistoryFigure, month: HistoryMonth): MonthValue {
  const needed = NEEDED[figure]
  const isCovered =
    needed === 'nothing' || (needed === 'year' ? month.coversYear : month.coversYear && month.coversTwoYears)
  if (!isCovered) return { value: null, interval: null, lacks: needed }
  switch (figure) {
    case 'revenue':
      return plain(month.revenueMinor)
    case 'existingRevenue':
      return plain(month.existingRevenueMinor)
    case 'orders':
    case 'customers':
      return plain(month[figure])
    case 'average':
      return plain(month.orders - month.ordersWithoutRate < ENOUGH_ORDERS ? 'few' : month.averageMinor)
    case 'regular':
      return plain(month.regular?.customers.part ?? null)
    case 'regularRevenue':
      return plain(regularRevenue(month))
    default:
      return share(month[figure])
  }
}

function regularRevenue({ regular }: HistoryMonth): ChartValue {
  return regular?.enough === false ? 'few' : (regular?.revenueShare ?? null)
}

function plain(value: ChartValue): MonthValue {
  return { value, interval: null, lacks: null }
}

function share(rate: Rate): MonthValue {
  return { value: rate.enough ? rate.value : 'few', interval: rateInterval(rate), lacks: null }
}

/** The twelve months up to the end of a month, by the same rule as the figures themselves. */
export function yearUpTo(day: CalendarDay): { from: CalendarDay; to: CalendarDay } {
  return { from: addDays(addMonths(day, -12), 1), to: day }
}

/** The first month at whose end a figure can be said, `YYYY-MM`. */
export function firstMonthOf(figure: HistoryFigure, firstDay: CalendarDay): string {
  const years = { nothing: 0, year: 1, twoYears: 2 }[NEEDED[figure]]
  return years === 0 ? monthOf(firstDay) : monthOf(addDays(addMonths(firstDay, 12 * years), -1))
}

/** Whether two shares differ by more than chance: their intervals do not touch. */
export function surelyDiffer(one: Interval | null, other: Interval | null): boolean {
  return one !== null && other !== null && (one.low > other.high || other.low > one.high)
}
