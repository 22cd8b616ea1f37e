import type { StoredOrderDetails } from '../../../shared/model/order-details.ts'
import { changedSince, lastChange } from '../../db/changed-customers.ts'
import type { Connection } from '../../db/database.ts'
import { readCountedOrders, readCountedOrdersOf } from '../../db/histories.ts'
import type { Baskets } from '../../metrics/baskets.ts'
import { buildHistories, type Histories } from '../../metrics/histories.ts'
import type { OrderTraits } from '../../metrics/order-traits.ts'
import { replaceHistories } from '../../metrics/replace-histories.ts'
import { KeptOrderDetails } from './kept-order-details.ts'
import { readStoredOrderDetails } from './read-order-details.ts'

/** Nobody's orders; see `CountedOrders.ownerIds`. */
const NOBODY = 0

/** The purchase histories as of now, packed from the database. */
export function readHistories(db: Connection): Histories {
  const { counted, uncounted } = readCountedOrders(db)
  return buildHistories(counted, uncounted)
}

/** The orders of one moment with what was in them and how they went, all at the same positions. */
export interface OrderFacts {
  histories: Histories
  baskets: Baskets
  traits: OrderTraits
}

/**
 * The purchase histories of one database, kept between calls: after a change, only the orders of those whose facts
 * changed are read again. So is what was in the orders and how they went, once it was read for the first time.
 */
export class KeptHistories {
  readonly #db: Connection
  readonly #details: KeptOrderDetails
  #kept: { histories: Histories; stamp: number } | null = null

  constructor(db: Connection) {
    this.#db = db
    this.#details = new KeptOrderDetails(db)
  }

  /** The histories of what is stored now: the same, but for the order of uncounted orders, as `readHistories`. */
  current(): Histories {
    // The changes and the orders have to be of one moment, whatever another process writes meanwhile.
    return this.#db.transaction(() => {
      const stamp = lastChange(this.#db)
      if (this.#kept?.stamp !== stamp) this.#kept = { histories: this.#refreshed(), stamp }
      return this.#kept.histories
    })()
  }

  /**
   * The histories of what is stored now with baskets and traits: the same as `readBaskets` and `readOrderTraits` would
   * read.
   * @param lateAfterDays an order that waited longer for dispatch is late.
   * @returns null where details have to be read as a whole first, see {@link adopt}.
   */
  facts(lateAfterDays: number): OrderFacts | null {
    return this.#db.transaction(() => {
      const histories = this.current()
      const details = this.#details.current(histories, lateAfterDays)
      return details === null ? null : { histories, ...details }
    })()
  }

  /** The same as {@link facts}; reads the details here and now where that has to be. */
  readFacts(lateAfterDays: number): OrderFacts {
    return this.#db.transaction(() => {
      const kept = this.facts(lateAfterDays)
      if (kept !== null) return kept
      this.adopt(readStoredOrderDetails(this.#db))
      const facts = this.facts(lateAfterDays)
      if (facts === null) throw new Error('details of this very moment were refused')
      return facts
    })()
  }

  /**
   * Keeps details that were read as a whole, perhaps by another thread and some changes ago.
   * @returns false where too much changed since then, so that they have to be read again.
   */
  adopt(details: StoredOrderDetails): boolean {
    return this.#db.transaction(() => {
      const histories = this.current()
      if (this.#details.areKept) return true
      const changed = changedSince(this.#db, details.stamp)
      if (changed === 'all') return false
      this.#details.adopt(details, histories, new Set([NOBODY, ...changed]))
      return true
    })()
  }

  #refreshed(): Histories {
    const changed = this.#kept === null ? 'all' : changedSince(this.#db, this.#kept.stamp)
    if (this.#kept === null || changed === 'all') {
      this.#details.forget()
      return readHistories(this.#db)
    }
    const { counted, uncounted } = readCountedOrdersOf(this.#db, changed)
    const fresh = buildHistories(counted, uncounted)
    const owners = new Set([NOBODY, ...changed])
    const { histories, positionsBefore } = replaceHistories(this.#kept.histories, owners, fresh)
    this.#details.replace(histories, positionsBefore)
    return histories
  }
}
