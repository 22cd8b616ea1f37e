import { isDeepStrictEqual } from 'node:util'
import {
  CONTACT_FIELDS,
  type ContactFact,
  type ItemFact,
  type OrderFact,
} from '../../../shared/model/facts.ts'
import type { RowOutcome } from '../../../shared/model/import.ts'
import type { FormatId } from '../../../shared/model/import-columns.ts'
import type { Source } from '../../../shared/model/platform.ts'
import { contactTable } from '../../db/contacts.ts'
import type { Connection } from '../../db/database.ts'
import { type Observation, type OrderKey, orderTable } from '../../db/orders.ts'
import { productTable } from '../../db/products.ts'
import { hashText } from '../../importers/fields/text.ts'
import { foldOrder, joinOrderParts } from '../../importers/fold-order.ts'
import { saleKind, type WrittenOrder } from './batch-counts.ts'
import type { ContactRecord, ContactWriter } from './contact-writer.ts'

/** Where a fact comes from. */
export interface FactOrigin {
  source: Source
  batchId: number
  fileId: number
  format: FormatId
}

const PRODUCT_CACHE_ENTRIES = 50_000

/**
 * Writes orders: new ones as they are, known ones by folding what this file says into what is known. Every
 * import that shows an order leaves its observation, so that any import can be taken back later.
 */
export class OrderWriter {
  readonly #contacts: ContactWriter
  readonly #orders: ReturnType<typeof orderTable>
  readonly #products: ReturnType<typeof productTable>
  readonly #productIds = new Map<string, number>()
  /** Orders of this file that it changed: what they were before, for the case that they come up again. */
  readonly #before = new Map<number, { fileId: number; fact: OrderFact }>()

  constructor(db: Connection, contacts: ContactWriter) {
    this.#contacts = contacts
    this.#orders = orderTable(db, contactTable(db))
    this.#products = productTable(db)
  }

  /**
   * @returns what became of the order, and its outcome before where this file had shown it already and this row
   * changes the verdict on its earlier rows.
   */
  write(read: OrderFact, origin: FactOrigin): WrittenOrder {
    const fact = withOneContact(read)
    const known = this.#find(fact, origin.source.id)
    if (known === undefined) {
      const orderId = this.#orders.insert(fact, this.#resolve(fact, origin), origin)
      const kind = saleKind(fact, origin.source.platform)
      return { orderId, outcome: 'created', revises: null, kind, isNew: true }
    }
    if (known.file_id === origin.fileId) return this.#extendOwn(known, fact, origin)
    return this.#observe(known, fact, origin)
  }

  /** Writes the state that the remaining observations of an order add up to; for taking an import back. */
  restore(orderId: number, folded: OrderFact, source: Source, origin: Omit<FactOrigin, 'source'>): void {
    const holder = this.#orders.find(source.id, folded.externalId)
    const isTaken = holder !== undefined && holder.id !== orderId
    // Another order got the former key in the meantime, as sellers may begin to count anew.
    const fact = isTaken ? { ...folded, externalId: this.#orders.readFact(orderId).externalId } : folded
    this.#orders.update(orderId, fact, this.#resolve(fact, { ...origin, source }), origin)
  }

  /** The known order that a fact is about, also where one of the two has it under a key that it had earlier. */
  #find(fact: OrderFact, sourceId: number): OrderKey | undefined {
    const known = this.#orders.find(sourceId, fact.externalId)
    if (known !== undefined) return known
    for (const formerId of fact.formerIds ?? []) {
      const former = this.#orders.find(sourceId, formerId)
      if (former !== undefined && isSameSale(this.#orders.readFact(former.id), fact)) return former
    }
    const { party, day } = fact
    if (fact.isKeyProvisional !== true || party === null || day === null) return undefined
    return this.#orders.findFormer(sourceId, party, day, fact.externalId)
  }

  /** A further part of an order that this very file created. */
  #extendOwn(known: OrderKey, part: OrderFact, origin: FactOrigin): WrittenOrder {
    const current = this.#orders.readFact(known.id)
    const joined = joinOrderParts(current, part)
    if (!isSameFact(joined, current)) this.#update(known, joined, origin)
    const kind = saleKind(joined, origin.source.platform)
    return { orderId: known.id, outcome: 'created', revises: null, kind, isNew: false }
  }

  #observe(known: OrderKey, fact: OrderFact, origin: FactOrigin): WrittenOrder {
    const current = this.#orders.readFact(known.id)
    const observations = this.#observationsOf(known, current)
    const last = observations.at(-1)
    const seenBefore = last?.fileId === origin.fileId ? last : null
    const observation: Observation = {
      sequence: seenBefore?.sequence ?? observations.length,
      batchId: origin.batchId,
      fileId: origin.fileId,
      format: origin.format,
      fact: seenBefore ? joinOrderParts(seenBefore.fact, fact) : fact,
    }
    this.#orders.putObservation(known.id, observation)
    observations[observation.sequence] = observation
    const folded = foldObservations(observations)
    const before = this.#stateBefore(known.id, origin.fileId) ?? current
    if (!isSameFact(folded, current)) {
      this.#before.set(known.id, { fileId: origin.fileId, fact: before })
      this.#update(known, folded, origin)
    }
    const outcome: RowOutcome =
      known.batch_id === origin.batchId ? 'created' : isSameFact(folded, before) ? 'unchanged' : 'updated'
    const earlier: RowOutcome | null =
      seenBefore === null || outcome === 'created'
        ? null
        : isSameFact(current, before)
          ? 'unchanged'
          : 'updated'
    const kind = saleKind(folded, origin.source.platform)
    return { orderId: known.id, outcome, revises: earlier === outcome ? null : earlier, kind, isNew: false }
  }

  #stateBefore(orderId: number, fileId: number): OrderFact | null {
    const before = this.#before.get(orderId)
    return before?.fileId === fileId ? before.fact : null
  }

  #observationsOf(known: OrderKey, current: OrderFact): Observation[] {
    const stored = this.#orders.observations(known.id)
    if (stored.length > 0) return stored
    const first = {
      sequence: 0,
      batchId: known.batch_id,
      fileId: known.file_id,
      format: known.format,
      fact: current,
    }
    this.#orders.putObservation(known.id, first)
    return [first]
  }

  #update(known: OrderKey, fact: OrderFact, origin: FactOrigin): void {
    if (known.contact_record_id !== null) this.#contacts.touchRecord(known.contact_record_id)
    const first = { batchId: known.batch_id, fileId: known.file_id, format: known.format }
    this.#orders.update(known.id, fact, this.#resolve(fact, origin), first)
  }

  #resolve(fact: OrderFact, origin: FactOrigin) {
    const { party } = fact
    const record =
      party === null ? null : this.#contacts.ensureRecord(party, [fact.billing, fact.shipping], origin)
    const details = (contact: ContactFact | null) =>
      contact === null || record === null || party === null
        ? null
        : this.#contacts.ensureDetails(record, party, contact, origin)
    return {
      sourceId: origin.source.id,
      contactRecordId: record?.id ?? null,
      billingDetailsId: details(fact.billing),
      shippingDetailsId: details(fact.shipping),
      productIds: (fact.items ?? []).map(item => this.#productId(item, origin)),
    }
  }

  #productId(item: ItemFact, origin: FactOrigin): number {
    const named = `${origin.source.id}\u001f${item.sku ?? ''}\u001f${item.name}\u001f${item.variant ?? ''}`
    const key = item.category === undefined ? named : `${named}\u001f${item.category}`
    const known = this.#productIds.get(key)
    if (known !== undefined) return known
    if (this.#productIds.size >= PRODUCT_CACHE_ENTRIES) this.#productIds.clear()
    const id = this.#products.ensure(origin.source.id, item, hashText(key), origin.batchId)
    this.#productIds.set(key, id)
    return id
  }
}

export type { ContactRecord }

/**
 * Most parcels go to the buyer. A delivery address that says nothing beyond the billing one is the billing one,
 * e-mail and telephone included, so that it is stored once.
 */
function withOneContact(fact: OrderFact): OrderFact {
  const { billing, shipping } = fact
  if (billing === null || shipping === null || billing === shipping) return fact
  const isSame =
    NAME_AND_ADDRESS.every(field => shipping[field] === billing[field]) &&
    (shipping.email === null || shipping.email === billing.email) &&
    (shipping.phone === null || shipping.phone === billing.phone)
  return isSame ? { ...fact, shipping: billing } : fact
}

const NAME_AND_ADDRESS = CONTACT_FIELDS.filter(field => field !== 'email' && field !== 'phone')

/** Provisional keys are unique for one seller and a time only: the buyer and the day must be the same as well. */
function isSameSale(a: OrderFact, b: OrderFact): boolean {
  return a.party !== null && a.party.key === b.party?.key && a.day !== null && a.day === b.day
}

/** The state that all observations of an order, in the order of their imports, add up to. */
export function foldObservations(observations: readonly Observation[]): OrderFact {
  const [first, ...rest] = observations
  if (first === undefined) throw new Error('an order without observations')
  return rest.reduce((state, observation) => foldOrder(state, observation.fact), first.fact)
}

/** Whether two facts say the same. A field that is undefined is one that is not there. */
function isSameFact(a: OrderFact, b: OrderFact): boolean {
  // Most are the same to the last field, which shows faster.
  return a === b || isDeepStrictEqual(a, b) || canonical(a) === canonical(b)
}

/** Facts are plain values with a fixed order of fields, as every reader builds them through the same type. */
function canonical(fact: OrderFact): string {
  return JSON.stringify(fact, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
