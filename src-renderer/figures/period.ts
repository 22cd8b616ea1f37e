import { addMonths, type CalendarDay, isCalendarDay, monthOf } from '../../shared/calendar.ts'

export const PERIODS = ['last12', 'thisYear', 'lastYear', 'all', 'custom'] as const
export type PeriodName = (typeof PERIODS)[number]

/** Days of a period, both included; a missing end is open. */
export interface PeriodRange {
  from?: CalendarDay
  to?: CalendarDay
}

/**
 * The days of a named period.
 * `last12` is the running month and the eleven before it, so that every bar of the chart is a whole month.
 * @param custom only read for `custom`.
 */
export function periodRange(period: PeriodName, today: CalendarDay, custom: PeriodRange): PeriodRange {
  const year = Number(today.slice(0, 4))
  switch (period) {
    case 'last12':
      return { from: `${monthOf(addMonths(`${monthOf(today)}-01`, -11))}-01`, to: today }
    case 'thisYear':
      return { from: `${year}-01-01`, to: today }
    case 'lastYear':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
    case 'all':
      return {}
    case 'custom':
      return custom
  }
}

/** The period that an address names; null where it names none, so that the data decide. */
export function periodFromAddress(parameters: URLSearchParams): PeriodName | null {
  const name = parameters.get('period')
  return PERIODS.find(period => period === name) ?? null
}

/** The days of a custom period in an address; what is no day is left out, swapped ends are put right. */
export function customRangeFromAddress(parameters: URLSearchParams): PeriodRange {
  const from = parameters.get('from')
  const to = parameters.get('to')
  const range: PeriodRange = {}
  if (from !== null && isCalendarDay(from)) range.from = from
  if (to !== null && isCalendarDay(to)) range.to = to
  if (range.from !== undefined && range.to !== undefined && range.from > range.to)
    return { from: range.to, to: range.from }
  return range
}
