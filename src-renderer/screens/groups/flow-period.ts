import { addMonths, type CalendarDay, isCalendarDay } from '../../../shared/calendar.ts'

/** How far back one compares. */
export const FLOW_SPANS = ['month', 'quarter', 'year', 'custom'] as const
export type FlowSpan = (typeof FLOW_SPANS)[number]

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

export interface FlowPeriod {
  span: FlowSpan
  from: CalendarDay
  to: CalendarDay
}

/**
 * The two days that an address names; of own days what is no day is that of a year, and swapped ones are put right.
 * Without a choice the longest span that begins with orders, so that a young shop does not compare with nothing.
 * @param firstDay the first day with an order.
 */
export function flowPeriod(
  parameters: URLSearchParams,
  asOf: CalendarDay,
  firstDay: CalendarDay,
): FlowPeriod {
  const named = FLOW_SPANS.find(span => span === parameters.get('flow')) ?? usualSpan(asOf, firstDay)
  if (named !== 'custom') return { span: named, from: addMonths(asOf, -MONTHS[named]), to: asOf }
  const from = dayIn(parameters, 'flowFrom') ?? addMonths(asOf, -MONTHS.year)
  const to = dayIn(parameters, 'flowTo') ?? asOf
  return from <= to ? { span: named, from, to } : { span: named, from: to, to: from }
}

function usualSpan(asOf: CalendarDay, firstDay: CalendarDay): FlowSpan {
  return (['year', 'quarter'] as const).find(span => addMonths(asOf, -MONTHS[span]) >= firstDay) ?? 'month'
}

function dayIn(parameters: URLSearchParams, name: string): CalendarDay | null {
  const day = parameters.get(name)
  return day !== null && isCalendarDay(day) ? day : null
}
