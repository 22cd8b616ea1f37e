import type { ItemFact, OrderFact, PartyFact, PartyKeyKind } from '../../shared/model/facts.ts'
import type { OrderStatus } from '../../shared/model/order.ts'

const STRENGTH: Readonly<Record<PartyKeyKind, number>> = {
  user: 6,
  email: 5,
  'customer-number': 4,
  phone: 3,
  address: 2,
  order: 1,
}
/** How far an order has come; a file exported earlier but imported later must not turn it back. */
const PROGRESS: Readonly<Record<OrderStatus, number>> = {
  open: 1,
  paid: 2,
  shipped: 3,
  partially_refunded: 4,
  refunded: 5,
  cancelled: 6,
}

/**
 * What is known of an order after one more file has shown it. The later file wins field by field where it says
 * something; refunds and the status only ever move forward; totals added up from lines never replace stated
 * ones; the strongest key of the buyer stays.
 * @param later from another file than `earlier`.
 */
export function foldOrder(earlier: OrderFact, later: OrderFact): OrderFact {
  const items =
    later.itemsComplete && later.items !== null ? later.items : uniteItems(earlier.items, later.items)
  return {
    ...combine(earlier, later),
    items,
    itemsComplete: later.items === null ? earlier.itemsComplete : later.itemsComplete,
  }
}

/**
 * The same order met again further down in the same file: the parts belong together, so lines are united and
 * totals that were added up from other lines are added.
 */
export function joinOrderParts(first: OrderFact, second: OrderFact): OrderFact {
  const joined = {
    ...combine(first, second),
    items: uniteItems(first.items, second.items),
    itemsComplete: first.itemsComplete,
  }
  if (!first.derivedTotals || !second.derivedTotals || sharesLines(first.items, second.items)) return joined
  return {
    ...joined,
    goodsMinor: add(first.goodsMinor, second.goodsMinor),
    shippingMinor: add(first.shippingMinor, second.shippingMinor),
    taxMinor: add(first.taxMinor, second.taxMinor),
    discountMinor: add(first.discountMinor, second.discountMinor),
    totalMinor: add(first.totalMinor, second.totalMinor),
  }
}

function combine(earlier: OrderFact, later: OrderFact): OrderFact {
  const keepsTotals = later.derivedTotals && (!earlier.derivedTotals || linesOf(later) < linesOf(earlier))
  const [stated, other] = keepsTotals ? [earlier, later] : [later, earlier]
  const named = isSuccessor(later, earlier) ? later : earlier
  return {
    externalId: named.externalId,
    number: named.number,
    day: later.day ?? earlier.day,
    currency: stated.currency ?? other.currency,
    goodsMinor: stated.goodsMinor ?? other.goodsMinor,
    shippingMinor: stated.shippingMinor ?? other.shippingMinor,
    taxMinor: stated.taxMinor ?? other.taxMinor,
    discountMinor: stated.discountMinor ?? other.discountMinor,
    totalMinor: stated.totalMinor ?? other.totalMinor,
    refundedMinor: largest(earlier.refundedMinor, later.refundedMinor),
    status: furthest(earlier.status, later.status),
    paidDay: later.paidDay ?? earlier.paidDay,
    shippedDay: later.shippedDay ?? earlier.shippedDay,
    voucherCode: later.voucherCode ?? earlier.voucherCode,
    note: later.note ?? earlier.note,
    acceptsEmail: later.acceptsEmail ?? earlier.acceptsEmail,
    party: strongest(earlier.party, later.party),
    billing: later.billing ?? earlier.billing,
    shipping: later.shipping ?? earlier.shipping,
    items: later.items,
    itemsComplete: later.itemsComplete,
    derivedTotals: stated.derivedTotals && other.derivedTotals,
  }
}

/** An order gets the key of a later file where that one knows the earlier key as one of its former ones. */
function isSuccessor(later: OrderFact, earlier: OrderFact): boolean {
  if (later.externalId === earlier.externalId) return true
  return later.formerIds?.includes(earlier.externalId) ?? false
}

function linesOf(fact: OrderFact): number {
  return fact.items?.length ?? 0
}

function largest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}

function add(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : a + b
}

function furthest(a: OrderStatus | null, b: OrderStatus | null): OrderStatus | null {
  if (a === null || b === null) return a ?? b
  return PROGRESS[b] >= PROGRESS[a] ? b : a
}

function strongest(a: PartyFact | null, b: PartyFact | null): PartyFact | null {
  if (a === null || b === null) return a ?? b
  return STRENGTH[b.keyKind] >= STRENGTH[a.keyKind] ? b : a
}

function sharesLines(a: readonly ItemFact[] | null, b: readonly ItemFact[] | null): boolean {
  const keys = new Set(a?.map(item => item.lineKey))
  return b?.some(item => keys.has(item.lineKey)) ?? false
}

/** Lines of both, the later one's version where both have a line. */
function uniteItems(
  a: readonly ItemFact[] | null,
  b: readonly ItemFact[] | null,
): readonly ItemFact[] | null {
  if (a === null || b === null) return a ?? b
  const later = new Map(b.map(item => [item.lineKey, item]))
  const united = a.map(item => later.get(item.lineKey) ?? item)
  const known = new Set(a.map(item => item.lineKey))
  return [...united, ...b.filter(item => !known.has(item.lineKey))]
}
