import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { FormatId } from '../../../shared/model/import-columns.ts'
import type { Source } from '../../../shared/model/platform.ts'
import { forgetAnswersOfRemovedSample } from '../../db/address-answers.ts'
import { type BatchRemoval, batchRemoval } from '../../db/batch-removal.ts'
import { forgetCampaignsOfRemovedSample } from '../../db/campaigns.ts'
import { contactTable } from '../../db/contacts.ts'
import { forgetEndingsOfRemovedSample } from '../../db/customer-endings.ts'
import { forgetSilencesOfRemovedSample } from '../../db/customer-silences.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { mailboxesOfBatch } from '../../db/email-statuses.ts'
import { forgetPeopleOfRemovedSample } from '../../db/former-records.ts'
import {
  customersOfStatements,
  deleteStatements,
  forgetInterestsOfRemovedSample,
  statementsOfBatch,
} from '../../db/interest-statements.ts'
import { settleMerges } from '../../db/merges.ts'
import { forgetBundlesOfRemovedSample } from '../../db/noted-bundles.ts'
import { type OrderTable, orderTable } from '../../db/orders.ts'
import { customersPaidForBy } from '../../db/payments.ts'
import { forgetEventsOfRemovedSample } from '../../db/permission-events.ts'
import { forgetWordsOfRemovedSample } from '../../db/product-words.ts'
import { forgetSaidOfRemovedSample } from '../../db/said-of.ts'
import { listSources } from '../../db/sources.ts'
import { suppressedCustomers } from '../../db/suppressions.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'
import { settleFlags } from '../customers/settle-flags.ts'
import { settlePayments } from '../customers/settle-payments.ts'
import { customersOfMailboxes } from '../newsletters/email-statuses.ts'
import { ContactWriter } from './contact-writer.ts'
import { foldObservations, OrderWriter } from './order-writer.ts'

/**
 * Takes imports back as if they had never been made: what only they showed goes, what others showed too stays as
 * those others showed it. What the owner wrote stays in any case.
 * @throws ExpectedFailure `not_found` where a batch is not there.
 */
export function undoImports(db: Connection, batchIds: readonly number[]): void {
  inTransaction(db, () => {
    // Records may count for a customer that goes, until it is clear for whom they count now.
    db.pragma('defer_foreign_keys = ON')
    const removal = batchRemoval(db)
    const customers = new Set<number>()
    const mailboxes = new Set<string>()
    if (forgetEventsOfRemovedSample(db, batchIds)) for (const id of suppressedCustomers(db)) customers.add(id)
    for (const batchId of batchIds) {
      for (const mailbox of mailboxesOfBatch(db, batchId)) mailboxes.add(mailbox)
      for (const id of undoStatements(db, batchId)) customers.add(id)
      for (const id of undoBatch(db, removal, batchId)) customers.add(id)
    }
    for (const id of customersOfMailboxes(db, mailboxes)) customers.add(id)
    removal.end()
    forgetPeopleOfRemovedSample(db)
    forgetEndingsOfRemovedSample(db)
    forgetSilencesOfRemovedSample(db)
    forgetCampaignsOfRemovedSample(db)
    forgetAnswersOfRemovedSample(db)
    forgetInterestsOfRemovedSample(db)
    forgetSaidOfRemovedSample(db)
    forgetWordsOfRemovedSample(db)
    forgetBundlesOfRemovedSample(db)
    for (const id of settleMerges(db)) customers.add(id)
    for (const id of settleFlags(db)) customers.add(id)
    for (const id of settlePayments(db)) customers.add(id)
    for (const id of customersPaidForBy(db, customers)) customers.add(id)
    refreshCustomers(db, customers, 'rebuild')
  })
}

/** Takes back what the answers of an import stated. @returns of whom. */
function undoStatements(db: Connection, batchId: number): number[] {
  const statements = statementsOfBatch(db, batchId)
  const customers = customersOfStatements(db, statements)
  deleteStatements(db, statements)
  return customers
}

function undoBatch(db: Connection, removal: BatchRemoval, batchId: number): number[] {
  if (!removal.exists(batchId)) throw new ExpectedFailure({ code: 'not_found', what: 'batch' })
  removal.touchRecordsOfBatch(batchId)
  restoreSharedOrders(db, removal, batchId)
  removal.removeOwnFacts(batchId)
  const customers = removal.touchedCustomers()
  removal.removeLeftovers(batchId)
  return customers
}

/** Orders that other imports showed as well: what is left of their observations is folded anew. */
function restoreSharedOrders(db: Connection, removal: BatchRemoval, batchId: number): void {
  const orders = orderTable(db, contactTable(db))
  const writer = new OrderWriter(db, new ContactWriter(db))
  const sources = new Map(listSources(db).map(source => [source.id, source]))
  for (const { orderId, sourceId } of removal.sharedOrders(batchId)) {
    const source = sources.get(sourceId)
    if (source === undefined) continue
    restoreOrder(orders, writer, orderId, source, batchId)
    removal.touchRecordOfOrder(orderId)
  }
}

function restoreOrder(
  orders: OrderTable,
  writer: OrderWriter,
  orderId: number,
  source: Source,
  batchId: number,
): void {
  const remaining = orders.observations(orderId).filter(observation => observation.batchId !== batchId)
  const [first] = remaining
  if (first === undefined) return
  orders.dropObservations(orderId)
  // Observations carry the format under which they were written.
  writer.restore(orderId, foldObservations(remaining), source, { ...first, format: first.format as FormatId })
  if (remaining.length > 1)
    for (const [sequence, observation] of remaining.entries())
      orders.putObservation(orderId, { ...observation, sequence })
}
