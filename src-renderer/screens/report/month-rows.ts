import { customersBehind, ordersBehind } from '../../figures/rows-behind.ts'
import { ordersAddress } from '../overview/rows-behind.ts'
import type { ReportFigure } from './figure-rows.ts'
import type { MonthDays } from './report-months.ts'

/** The address of the rows behind a figure of a month. */
export function monthRows(figure: ReportFigure, { from, to }: Pick<MonthDays, 'from' | 'to'>): string {
  const period = { from, to, asOf: to }
  switch (figure) {
    case 'revenue':
    case 'orders':
    case 'average':
      return ordersAddress(period, { counted: 'yes' })
    case 'unattributableRevenue':
      return ordersAddress(period, { counted: 'yes', attributable: 'no' })
    case 'newRevenue':
      return ordersBehind({ rows: 'kind', kind: 'new', ...period })
    case 'existingRevenue':
      return ordersBehind({ rows: 'kind', kind: 'existing', ...period })
    case 'customers':
      return customersBehind({ figure, ...period })
    case 'newCustomers':
      return customersBehind({ figure: 'first_order_between', ...period })
    case 'existingCustomers':
      return customersBehind({ figure: 'existing', ...period })
  }
}
