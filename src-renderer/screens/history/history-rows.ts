import type { CalendarDay } from '../../../shared/calendar.ts'
import { customersBehind, ordersBehind } from '../../figures/rows-behind.ts'
import { ordersAddress } from '../overview/rows-behind.ts'
import { type HistoryFigure, yearUpTo } from './history-figures.ts'

/**
 * The address of the rows behind a figure at the end of a month; behind a share, those that are its part.
 * @param firstDay the first day with an order.
 */
export function historyRows(figure: HistoryFigure, day: CalendarDay, firstDay: CalendarDay): string {
  const year = yearUpTo(day)
  switch (figure) {
    case 'revenue':
    case 'orders':
    case 'average':
      return ordersAddress(year, { counted: 'yes' })
    case 'existingRevenue':
      return ordersBehind({ rows: 'kind', kind: 'existing', ...year, asOf: day })
    case 'customers':
      return customersBehind({ figure, from: firstDay, to: day, asOf: day })
    case 'active':
    case 'repeat':
    case 'existing':
      return customersBehind({ figure, ...year, asOf: day })
    case 'secondPurchase':
      return customersBehind({ figure: 'second_purchase', outcome: 'returned', asOf: day })
    case 'regular':
    case 'regularRevenue':
      return customersBehind({ figure: 'regular', asOf: day })
    case 'churn':
      return customersBehind({ figure: 'churn', fate: 'left', asOf: day })
  }
}
