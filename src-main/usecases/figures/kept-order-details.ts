import type { StoredOrderDetails } from '../../../shared/model/order-details.ts'
import type { Connection } from '../../db/database.ts'
import { readOrderLinesOf } from '../../db/order-lines.ts'
import { readOrderTraitsOf } from '../../db/order-traits.ts'
import type { Baskets } from '../../metrics/baskets.ts'
import type { Histories } from '../../metrics/histories.ts'
import { nameProducts, type ProductGroups } from '../../metrics/name-products.ts'
import type { OrderTraits } from '../../metrics/order-traits.ts'
import { type PackedBaskets, packBaskets } from '../../metrics/pack-baskets.ts'
import { markLate, packOrderTraits, replaceOrderTraits } from '../../metrics/pack-order-traits.ts'
import { replaceBaskets } from '../../metrics/replace-baskets.ts'
import { ProductCatalogue } from '../products/product-catalogue.ts'

interface Packed {
  baskets: PackedBaskets
  traits: OrderTraits
}

/** Details to be brought to the positions of newer histories. */
interface Pending {
  orderIds: Int32Array
  /** For each order its position in the packed details, or -1 for one to be read anew. */
  positionsBefore: Int32Array
}

/**
 * What was in the orders of the kept histories and how they went, at the positions of these. An order whose lines or
 * traits changed is one of a customer who was noted as changed, and so is read again with the histories, once somebody
 * asks for details.
 */
export class KeptOrderDetails {
  readonly #db: Connection
  readonly #catalogue: ProductCatalogue
  #packed: Packed | null = null
  #pending: Pending | null = null
  #named: { of: PackedBaskets; with: ProductGroups; baskets: Baskets } | null = null
  #marked: { of: OrderTraits; lateAfterDays: number; traits: OrderTraits } | null = null

  constructor(db: Connection) {
    this.#db = db
    this.#catalogue = new ProductCatalogue(db)
  }

  get areKept(): boolean {
    return this.#packed !== null
  }

  /**
   * Baskets and traits at the positions of the histories that they were last replaced with, which have to be what is
   * stored now; null where none are kept.
   */
  current(histories: Histories, lateAfterDays: number): { baskets: Baskets; traits: OrderTraits } | null {
    if (this.#packed === null) return null
    if (this.#pending !== null) this.#packed = this.#replaced(this.#packed, this.#pending)
    this.#pending = null
    const { baskets, traits } = this.#packed
    const groups = this.#catalogue.current()
    if (this.#named?.of !== baskets || this.#named.with !== groups)
      this.#named = { of: baskets, with: groups, baskets: nameProducts(baskets, histories.days, groups) }
    if (this.#marked?.of !== traits || this.#marked.lateAfterDays !== lateAfterDays)
      this.#marked = { of: traits, lateAfterDays, traits: markLate(traits, lateAfterDays) }
    return { baskets: this.#named.baskets, traits: this.#marked.traits }
  }

  /** Keeps nothing any more. */
  forget(): void {
    this.#packed = null
    this.#pending = null
    this.#named = null
    this.#marked = null
  }

  /** @param owners whose orders changed since the details were read; those are read again. */
  adopt({ lines, traits }: StoredOrderDetails, histories: Histories, owners: ReadonlySet<number>): void {
    const { orderIds, ownerIds } = histories
    const { groups } = this.#catalogue.current()
    this.#packed = {
      baskets: packBaskets(lines, orderIds, groups),
      traits: packOrderTraits(traits, lines, orderIds),
    }
    this.#pending = null
    const positionsBefore = ownerIds.map((owner, position) => (owners.has(owner) ? -1 : position))
    this.replace(histories, positionsBefore)
  }

  /** @param positionsBefore for each order of the histories its position before, or -1 for one to be read anew. */
  replace({ orderIds }: Histories, positionsBefore: Int32Array): void {
    if (this.#packed === null) return
    const before = this.#pending?.positionsBefore
    const positions =
      before === undefined ? positionsBefore : positionsBefore.map(position => before[position] ?? -1)
    this.#pending = { orderIds, positionsBefore: positions }
  }

  #replaced({ baskets, traits }: Packed, { orderIds, positionsBefore }: Pending): Packed {
    const fresh = this.#read(orderIds.filter((_, position) => (positionsBefore[position] ?? 0) < 0))
    return {
      baskets: replaceBaskets(baskets, positionsBefore, fresh.baskets),
      traits: replaceOrderTraits(traits, positionsBefore, fresh.traits),
    }
  }

  #read(orderIds: Int32Array): Packed {
    const { groups } = this.#catalogue.current()
    const lines = readOrderLinesOf(this.#db, orderIds)
    return {
      baskets: packBaskets(lines, orderIds, groups),
      traits: packOrderTraits(readOrderTraitsOf(this.#db, orderIds), lines, orderIds),
    }
  }
}
