import type { CustomerEdit } from '../../../shared/model/customer.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { forgetHiddenFieldValues } from '../../db/custom-fields.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import {
  type ChosenValues,
  deleteMerge,
  findMerge,
  insertMerge,
  nextMergeMs,
  rootOf,
  settleMerges,
} from '../../db/merges.ts'
import { knownCustomers } from '../customers/known-customer.ts'
import { ownerText } from '../customers/owner-text.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'
import { settleFlags } from '../customers/settle-flags.ts'
import { settlePayments } from '../customers/settle-payments.ts'
import { separateCustomers } from './separate-customers.ts'

/** Customers who are one person. */
export interface MergeOrder {
  /** The first stays, the others become part of it. */
  customerIds: readonly number[]
  /** What shall stand in the result where that is not what would stand there by itself. */
  chosen?: { [Field in keyof CustomerEdit]?: string | null | undefined } | undefined
}

/**
 * Makes customers one, each order as a whole; whoever is part of another one stands for that one.
 * @param inBulk whether these were accepted together, without looking at each.
 * @returns the customers that became part of another one just now; each can be split off again.
 * @throws ExpectedFailure `not_found`, or `invalid` for a chosen value that is no e-mail address, country or birthday.
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
    const roots = orders.flatMap(order => order.customerIds.map(knownCustomers(db, order.customerIds)))
    let mergedAtMs = nextMergeMs(db, roots, nowMs)
    const currentRoot = (id: number): number => {
      const survivor = merged.get(id)
      return survivor === undefined ? id : currentRoot(survivor)
    }
    for (const { customerIds, chosen = {} } of orders) {
      const [survivorId, ...others] = new Set(customerIds.map(id => currentRoot(rootOf(db, id))))
      if (survivorId === undefined) continue
      for (const [index, customerId] of others.entries()) {
        const isLast = index === others.length - 1
        insertMerge(db, {
          customerId,
          survivorId,
          mergedAtMs: mergedAtMs++,
          inBulk,
          chosen: isLast ? chosenValues(chosen) : {},
        })
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
 * @param separatedAtMs when they were also said not to be the same person; null where they were not.
 * @throws ExpectedFailure `not_found` for one that is not.
 */
export function splitCustomers(
  db: Connection,
  customerIds: readonly number[],
  separatedAtMs: number | null = null,
): void {
  inTransaction(db, () => {
    const touched: number[] = []
    const pairs: [number, number][] = []
    for (const customerId of customerIds) {
      const merge = findMerge(db, customerId)
      if (merge === null) throw new ExpectedFailure({ code: 'not_found', what: 'customer' })
      const root = rootOf(db, customerId)
      deleteMerge(db, customerId)
      for (const id of [root, merge.survivorId]) forgetHiddenFieldValues(db, id)
      touched.push(customerId, root)
      pairs.push([customerId, root])
    }
    settle(db, touched)
    if (separatedAtMs !== null)
      for (const [one, other] of pairs) if (one !== other) separateCustomers(db, one, other, separatedAtMs)
  })
}

/** Nothing, or an empty text, says that nothing shall stand in a field. */
function chosenValues(chosen: NonNullable<MergeOrder['chosen']>): ChosenValues {
  const values: Record<string, string | null> = {}
  for (const [field, value] of Object.entries(chosen)) {
    const text = value?.trim()
    if (value !== undefined) values[field] = text ? ownerText(field, text) : null
  }
  // Fields are those of an edit.
  return values as ChosenValues
}

function settle(db: Connection, customers: readonly number[]): void {
  const touched = new Set([...customers, ...customers.map(id => rootOf(db, id)), ...settleMerges(db)])
  for (const id of settleFlags(db)) touched.add(id)
  for (const id of settlePayments(db)) touched.add(id)
  refreshCustomers(db, touched, touched.size > FEWEST_TO_REBUILD ? 'rebuild' : 'incremental')
}

/** To make the search index anew takes as long as to follow some thousand lines one by one. */
const FEWEST_TO_REBUILD = 5000
