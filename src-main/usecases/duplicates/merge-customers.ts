import type { CustomerEdit } from '../../../shared/model/customer.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { forgetHiddenFieldValues } from '../../db/custom-fields.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { deleteMerge, findMerge, insertMerge, rootOf, settleMerges } from '../../db/merges.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'
import { settleFlags } from '../customers/settle-flags.ts'
import { settlePayments } from '../customers/settle-payments.ts'

/** Customers who are one person. */
export interface MergeOrder {
  /** The first stays, the others become part of it. */
  customerIds: readonly number[]
  /** What shall stand in the result where that is not what would stand there by itself. */
  chosen?: Partial<CustomerEdit> | undefined
}

/**
 * Makes customers one, each order as a whole; whoever is part of another one stands for that one.
 * @param inBulk whether these were accepted together, without looking at each.
 * @returns the customers that became part of another one just now; each can be split off again.
 * @throws ExpectedFailure `not_found`.
 */
export function mergeCustomers(
  db: Connection,
  orders: readonly MergeOrder[],
  inBulk: boolean,
  nowMs: number,
): number[] {
  return inTransaction(db, () => {
    /** What became part of what just now. */
    const merged = new Map<number, number>()
    const currentRoot = (id: number): number => {
      const survivor = merged.get(id)
      return survivor === undefined ? id : currentRoot(survivor)
    }
    for (const { customerIds, chosen = {} } of orders) {
      const [survivorId, ...others] = new Set(customerIds.map(id => currentRoot(knownCustomer(db, id))))
      if (survivorId === undefined) continue
      for (const [index, customerId] of others.entries()) {
        const isLast = index === others.length - 1
        insertMerge(db, { customerId, survivorId, mergedAtMs: nowMs, inBulk, chosen: isLast ? chosen : {} })
        merged.set(customerId, survivorId)
      }
    }
    settle(db, [...merged.keys()])
    return [...merged.keys()]
  })
}

/**
 * Takes merges back: each customer has again what its own records show and what the owner wrote for it, with what was
 * merged into it before. Imports made since then stay with the customer that they would have come to.
 * @param customerIds customers that are part of another one.
 * @throws ExpectedFailure `not_found` for one that is not.
 */
export function splitCustomers(db: Connection, customerIds: readonly number[]): void {
  inTransaction(db, () => {
    const touched: number[] = []
    for (const customerId of customerIds) {
      if (findMerge(db, customerId) === null)
        throw new ExpectedFailure({ code: 'not_found', what: 'customer' })
      const root = rootOf(db, customerId)
      deleteMerge(db, customerId)
      forgetHiddenFieldValues(db, root)
      touched.push(customerId, root)
    }
    settle(db, touched)
  })
}

function settle(db: Connection, customers: readonly number[]): void {
  const touched = new Set([...customers, ...customers.map(id => rootOf(db, id)), ...settleMerges(db)])
  for (const id of settleFlags(db)) touched.add(id)
  for (const id of settlePayments(db)) touched.add(id)
  refreshCustomers(db, touched, touched.size > FEWEST_TO_REBUILD ? 'rebuild' : 'incremental')
}

/** To make the search index anew takes as long as to follow some thousand lines one by one. */
const FEWEST_TO_REBUILD = 5000
