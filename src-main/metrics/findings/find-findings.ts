import { dayFromNumber } from '../../../shared/calendar.ts'
import type { Findings } from '../../../shared/model/finding.ts'
import type { FindingMark } from '../../../shared/model/finding-mark.ts'
import type { CandidateFamily } from './candidate.ts'
import { chooseFindings } from './choose-findings.ts'
import { lateCustomers } from './late-customers.ts'
import { newCustomerShare } from './new-customer-share.ts'
import { orderValueDrift } from './order-value-drift.ts'
import { repeatRateChange } from './repeat-rate-change.ts'
import { revenueMonth } from './revenue-month.ts'
import { revenueShare } from './revenue-share.ts'
import type { ShopView } from './shop-view.ts'
import { uncountedOrders } from './uncounted-orders.ts'
import { customerMinor } from './worth.ts'

/** Everything that is looked for in the purchase histories alone, one family per kind. */
export function shopFamilies(view: ShopView): CandidateFamily[] {
  return [
    revenueMonth(view),
    newCustomerShare(view),
    repeatRateChange(view),
    lateCustomers(view),
    orderValueDrift(view),
    uncountedOrders(view),
    revenueShare(view),
  ]
}

/**
 * The list of what is out of the ordinary as of the day of the view.
 * @param marks what the owner said of earlier lists.
 * @param others of products, for instance.
 */
export function findFindings(
  view: ShopView,
  marks: readonly FindingMark[],
  others: readonly CandidateFamily[] = [],
): Findings {
  return chooseFindings([...shopFamilies(view), ...others], {
    asOf: dayFromNumber(view.persons.asOf),
    currency: view.main.currency,
    marks,
    customerMinor: customerMinor(view),
  })
}
