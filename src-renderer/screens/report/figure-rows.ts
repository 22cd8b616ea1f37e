import type { MonthFigures } from './use-report.ts'

/** The figures of a month, in the order of the table. */
export const REPORT_FIGURES = [
  'revenue',
  'newRevenue',
  'existingRevenue',
  'unattributableRevenue',
  'orders',
  'average',
  'customers',
  'newCustomers',
  'existingCustomers',
] as const
export type ReportFigure = (typeof REPORT_FIGURES)[number]

export const MONEY_FIGURES: ReadonlySet<ReportFigure> = new Set([
  'revenue',
  'newRevenue',
  'existingRevenue',
  'unattributableRevenue',
  'average',
])

/** Parts of the figure above them. */
export const PART_FIGURES: ReadonlySet<ReportFigure> = new Set([
  'newRevenue',
  'existingRevenue',
  'unattributableRevenue',
  'newCustomers',
  'existingCustomers',
])

/** A number; `few` where it is made of fewer orders than an average may be shown for. */
export type FigureValue = number | 'few'

/** A figure of a month; money in minor units of the main currency. */
export function figureOf(figure: ReportFigure, { overview, revenue, basket }: MonthFigures): FigureValue {
  switch (figure) {
    case 'revenue':
      return revenue.revenueMinor
    case 'newRevenue':
      return revenue.newMinor
    case 'existingRevenue':
      return revenue.existingMinor
    case 'unattributableRevenue':
      return revenue.unattributableMinor
    case 'orders':
      return overview.countedOrders
    case 'average':
      return basket.enough ? (basket.averageMinor ?? 'few') : 'few'
    case 'customers':
      return overview.customers
    case 'newCustomers':
      return overview.customers - overview.existingShare.part
    case 'existingCustomers':
      return overview.existingShare.part
  }
}

/** Which figures there is something to say of: orders of nobody known are left out where there are none. */
export function shownFigures(months: readonly MonthFigures[]): ReportFigure[] {
  return REPORT_FIGURES.filter(
    figure => figure !== 'unattributableRevenue' || months.some(month => figureOf(figure, month) !== 0),
  )
}
