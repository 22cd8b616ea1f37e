import type { OrderFact } from '../../../shared/model/facts.ts'
import type { ImportTotals, RowOutcome } from '../../../shared/model/import.ts'
import { PAYMENT_PLATFORMS, type Platform } from '../../../shared/model/platform.ts'
import { isRefundAlone } from '../../importers/fold-order.ts'

/** What became of an order, and its outcome before where a further row of its file changes that. */
export interface WrittenOrder {
  orderId: number
  outcome: RowOutcome
  revises: RowOutcome | null
  kind: SaleKind
  /** True where no file had shown it before this very row. */
  isNew: boolean
}

/** What a line among the orders really is: a payment service shows payments; a refund may come without its sale. */
export type SaleKind = 'order' | 'payment' | 'refund'

export function saleKind(fact: OrderFact, platform: Platform): SaleKind {
  if (isRefundAlone(fact)) return 'refund'
  return PAYMENT_PLATFORMS.has(platform) ? 'payment' : 'order'
}

type Counts = Pick<ImportTotals, 'newOrders' | 'updatedOrders' | 'unchangedOrders' | 'payments' | 'refunds'>

/** Counts what an import does with orders; each counts once, as what it is in the end. */
export class BatchCounts {
  #created = 0
  readonly #updated = new Set<number>()
  readonly #unchanged = new Set<number>()
  /** All that are no orders. */
  readonly #kinds = new Map<number, Exclude<SaleKind, 'order'>>()

  note({ orderId, outcome, revises, kind, isNew }: WrittenOrder): void {
    if (isNew) this.#created++
    if (kind === 'order') this.#kinds.delete(orderId)
    else this.#kinds.set(orderId, kind)
    if (outcome === 'updated') this.#updated.add(orderId)
    if (outcome === 'unchanged') this.#unchanged.add(orderId)
    if (revises !== null) (outcome === 'updated' ? this.#unchanged : this.#updated).delete(orderId)
  }

  /** True where a payment service showed anything. */
  get hasPayments(): boolean {
    return this.#kinds.size > 0
  }

  counts(): Counts {
    // Changed by one file and shown again by another.
    for (const orderId of this.#updated) this.#unchanged.delete(orderId)
    const payments = { created: 0, updated: 0, unchanged: 0 }
    const refunds = { created: 0, updated: 0, unchanged: 0 }
    for (const [orderId, kind] of this.#kinds) {
      const counts = kind === 'payment' ? payments : refunds
      if (this.#updated.has(orderId)) counts.updated++
      else if (this.#unchanged.has(orderId)) counts.unchanged++
      else counts.created++
    }
    const others = (outcome: keyof typeof payments) => payments[outcome] + refunds[outcome]
    return {
      newOrders: this.#created - others('created'),
      updatedOrders: this.#updated.size - others('updated'),
      unchangedOrders: this.#unchanged.size - others('unchanged'),
      ...(hasAny(payments) && { payments }),
      ...(hasAny(refunds) && { refunds }),
    }
  }
}

function hasAny(counts: Readonly<Record<string, number>>): boolean {
  return Object.values(counts).some(count => count > 0)
}
