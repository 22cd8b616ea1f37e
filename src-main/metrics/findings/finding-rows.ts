import { addMonths, dayNumber } from '../../../shared/calendar.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import type { Histories } from '../histories.ts'
import { firstOrderBetween, type Persons } from '../persons.ts'

/** The rows behind a finding; those of products are told by the figures that they come from. */
export interface FindingRows {
  customerIds: number[]
  orderIds: number[]
}

/**
 * The customers or orders that a finding is made from. Orders that do not count are known by their days only: of those
 * there is no list here.
 */
export function findingRows(histories: Histories, persons: Persons, finding: Finding): FindingRows {
  switch (finding.kind) {
    case 'revenue_month': {
      const first = `${finding.month}-01`
      return ordersOf(histories, dayNumber(first), dayNumber(addMonths(first, 1)) - 1)
    }
    case 'order_value':
      return ordersOf(histories, dayNumber(finding.from), dayNumber(finding.to))
    case 'revenue_share':
      return ordersOf(histories, dayNumber(finding.from), dayNumber(finding.to), finding.customerId)
    case 'customer_late':
      return ordersOf(histories, Number.NEGATIVE_INFINITY, dayNumber(finding.lastDay), finding.customerId)
    case 'new_customers':
    case 'repeat_rate':
      return {
        customerIds: firstOrderBetween(persons, dayNumber(finding.from), dayNumber(finding.to)),
        orderIds: [],
      }
    case 'uncounted_orders':
    case 'product_spike':
    case 'product_times':
    case 'product_pair':
      return { customerIds: [], orderIds: [] }
  }
}

/** Orders of a period, of all or of one customer, with that customer. */
function ordersOf(
  { customerIds, days, orderIds }: Histories,
  from: number,
  to: number,
  customerId?: number,
): FindingRows {
  const rows: FindingRows = { customerIds: customerId === undefined ? [] : [customerId], orderIds: [] }
  for (let order = 0; order < days.length; order++) {
    const day = days[order] ?? 0
    const isOf = customerId === undefined || customerIds[order] === customerId
    if (isOf && day >= from && day <= to) rows.orderIds.push(orderIds[order] ?? 0)
  }
  return rows
}
