import type { CalendarDay } from '../../../shared/calendar.ts'
import { type CustomerEdit, customerEditSchema } from '../../../shared/model/customer.ts'
import type { MergePreview } from '../../../shared/model/duplicate-review.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { readCustomerCard } from '../customers/customer-card.ts'
import { knownCustomers } from '../customers/known-customer.ts'
import { type MergeOrder, mergeCustomers } from './merge-customers.ts'

/** Ends a transaction whose changes are not wanted. */
class RollBack extends Error {}

/**
 * Tells what a merge would lead to, by making it and taking it back before anybody can see it.
 * @throws ExpectedFailure `not_found`.
 */
export function previewMerge(db: Connection, order: MergeOrder, today: CalendarDay): MergePreview {
  const before = [...new Set(order.customerIds.map(knownCustomers(db, order.customerIds)))].map(id =>
    readCustomerCard(db, id, today),
  )
  let preview: MergePreview | null = null
  try {
    inTransaction(db, () => {
      mergeCustomers(db, [order], false, 0)
      const card = readCustomerCard(db, before[0]?.id ?? 0, today)
      const { displayed, orders, valueMinor, currency, emailVerdict, postVerdict, phoneVerdict } = card
      const shown = [displayed, ...before.map(one => one.displayed)]
      preview = {
        displayed,
        values: valuesToChooseFrom(shown),
        orders,
        valueMinor,
        currency,
        emailVerdict,
        postVerdict,
        phoneVerdict,
      }
      throw new RollBack()
    })
  } catch (error) {
    if (!(error instanceof RollBack)) throw error
  }
  if (preview === null) throw new Error('The transaction ended without a preview.')
  return preview
}

function valuesToChooseFrom(shown: readonly CustomerEdit[]): Record<string, string[]> {
  return Object.fromEntries(
    customerEditSchema
      .keyof()
      .options.map(field => [
        field,
        [...new Set(shown.map(values => values[field]))].filter(value => value !== null),
      ]),
  )
}
