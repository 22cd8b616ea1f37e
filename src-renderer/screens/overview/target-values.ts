import { addDays, addMonths, type CalendarDay } from '../../../shared/calendar.ts'
import type { TargetFigure } from '../../../shared/model/figure-target.ts'
import type { CurrencyFigures, Overview, Rate } from '../../../shared/model/figures.ts'

/** The twelve months up to a day: what targets are about, whatever period is on the screen. */
export function targetPeriod(asOf: CalendarDay): { from: CalendarDay; to: CalendarDay; asOf: CalendarDay } {
  return { from: addDays(addMonths(asOf, -12), 1), to: asOf, asOf }
}

export type TargetValues = Partial<Record<TargetFigure, number>>

/**
 * What the figures of the overview are in the twelve months of targets; those of which nothing can be said are missing.
 * @param year the overview of these months.
 * @param main its figures in the main currency.
 */
export function targetValues(year: Overview, main: CurrencyFigures | null): TargetValues {
  const hasBefore = year.dataFrom !== null && year.dataFrom < year.from
  const average = main?.averageOrderMinor ?? null
  return {
    customers: year.customers,
    orders: year.countedOrders,
    ...(main !== null && { revenue: main.revenueMinor }),
    ...(average !== null && { average }),
    ...share('repeat', year.repeatRate),
    ...share('active', year.activeShare),
    ...(hasBefore && share('existing', year.existingShare)),
  }
}

function share(figure: 'repeat' | 'active' | 'existing', { enough, value }: Rate): TargetValues {
  return enough && value !== null ? { [figure]: value } : {}
}
