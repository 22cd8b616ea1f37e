import type { CalendarDay } from '../../shared/calendar.ts'
import type { ContactFact, ItemFact, OrderFact, PartyFact, PartyKeyKind } from '../../shared/model/facts.ts'
import type { OrderStatus } from '../../shared/model/order.ts'
import { refundedTogether, settleRefunds, uniteRefunds } from './refunds.ts'

const STRENGTH: Readonly<Record<PartyKeyKind, number>> = {
  user: 7,
  email: 6,
  'customer-number': 5,
  phone: 4,
  address: 3,
  person: 2,
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
  const keepsItems = later.items === null || isListOfOthers(earlier, later)
  return settleRefunds({
    ...combine(earlier, later),
    items: keepsItems
      ? earlier.items
      : later.itemsComplete
        ? later.items
        : uniteItems(earlier.items, later.items),
    itemsComplete: keepsItems ? earlier.itemsComplete : later.itemsComplete,
  })
}

/** True where one file has all lines and totals of an order and the other, a list of payments, some lines of it. */
function isListOfOthers(earlier: OrderFact, later: OrderFact): boolean {
  return earlier.itemsComplete && !earlier.derivedTotals && !later.itemsComplete && later.derivedTotals
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
  if (!first.derivedTotals || !second.derivedTotals || sharesLines(first.items, second.items))
    return settleRefunds(joined)
  return settleRefunds({
    ...joined,
    goodsMinor: add(first.goodsMinor, second.goodsMinor),
    shippingMinor: add(first.shippingMinor, second.shippingMinor),
    taxMinor: add(first.taxMinor, second.taxMinor),
    discountMinor: add(first.discountMinor, second.discountMinor),
    totalMinor: add(first.totalMinor, second.totalMinor),
  })
}

function combine(earlier: OrderFact, later: OrderFact): OrderFact {
  const keepsTotals = later.derivedTotals && (!earlier.derivedTotals || linesOf(later) < linesOf(earlier))
  const [stated, other] = keepsTotals ? [earlier, later] : [later, earlier]
  const named = isSuccessor(later, earlier) ? later : earlier
  const united = uniteRefunds(earlier.refunds, later.refunds)
  const refundedMinor = refundedTogether(earlier, later, united.refunds)
  return {
    externalId: named.externalId,
    ...formerIdsOf(earlier, later, named),
    ...((earlier.isSuspicious || later.isSuspicious) && { isSuspicious: true }),
    number: numberOf(earlier, later, named),
    ...(isRefundAlone(later) || keepsTotals ? momentOf(earlier, later) : momentOf(later, earlier)),
    currency: stated.currency ?? other.currency,
    goodsMinor: goodsOf(stated, other),
    shippingMinor: stated.shippingMinor ?? other.shippingMinor,
    taxMinor: stated.taxMinor ?? other.taxMinor,
    discountMinor: stated.discountMinor ?? other.discountMinor,
    totalMinor: stated.totalMinor ?? other.totalMinor,
    refundedMinor,
    ...united,
    status: statusOf(earlier, later, refundedMinor),
    paidDay: later.paidDay ?? earlier.paidDay,
    shippedDay: later.shippedDay ?? earlier.shippedDay,
    voucherCode: later.voucherCode ?? earlier.voucherCode,
    note: later.note ?? earlier.note,
    acceptsEmail: later.acceptsEmail ?? earlier.acceptsEmail,
    party: strongest(earlier.party, later.party),
    billing: contactOf(earlier.billing, later.billing),
    shipping: contactOf(earlier.shipping, later.shipping),
    items: later.items,
    itemsComplete: later.itemsComplete,
    derivedTotals: stated.derivedTotals && other.derivedTotals,
  }
}

/** The day of the better one, and the time that either knows of that day. */
function momentOf(better: OrderFact, other: OrderFact): Pick<OrderFact, 'day' | 'minute'> {
  const day = better.day ?? other.day
  const minute = minuteOn(day, better) ?? minuteOn(day, other)
  return minute === undefined ? { day } : { day, minute }
}

function minuteOn(day: CalendarDay | null, fact: OrderFact): number | undefined {
  return fact.day === day ? fact.minute : undefined
}

/** Of the same total, a file with all lines knows better what of it was goods: surcharges are none. */
function goodsOf(stated: OrderFact, other: OrderFact): number | null {
  const knowsLines = other.itemsComplete && other.items !== null && !other.derivedTotals
  const isBetter = knowsLines && stated.items === null && stated.totalMinor === other.totalMinor
  return isBetter ? (other.goodsMinor ?? stated.goodsMinor) : (stated.goodsMinor ?? other.goodsMinor)
}

/** An order gets the key of a later file where that one knows the earlier key as one of its former ones. */
function isSuccessor(later: OrderFact, earlier: OrderFact): boolean {
  if (later.externalId === earlier.externalId) return true
  return later.formerIds?.includes(earlier.externalId) ?? false
}

/** The keys that either knows as earlier ones; files without any say nothing of them. */
function formerIdsOf(earlier: OrderFact, later: OrderFact, named: OrderFact): Pick<OrderFact, 'formerIds'> {
  if (earlier.formerIds === undefined && later.formerIds === undefined) return {}
  const ids = new Set([...(earlier.formerIds ?? []), ...(later.formerIds ?? [])])
  ids.delete(named.externalId)
  return ids.size === 0 ? {} : { formerIds: [...ids].sort() }
}

/** Money that went back, or came back after it had, from a file that does not show the sale; its day is no sale's. */
export function isRefundAlone(fact: OrderFact): boolean {
  const tellsOfRefunds = (fact.refundedMinor ?? 0) > 0 || fact.refunds !== undefined
  return tellsOfRefunds && fact.totalMinor === null && fact.goodsMinor === null && !fact.items
}

/** Whether a refund was a whole one shows only beside the sale. */
function statusOf(earlier: OrderFact, later: OrderFact, refundedMinor: number | null): OrderStatus | null {
  if (isRefundAlone(earlier) === isRefundAlone(later)) return furthest(earlier.status, later.status)
  const [sale, refund] = isRefundAlone(later) ? [earlier, later] : [later, earlier]
  if (refundedMinor === 0) return sale.status
  if (sale.totalMinor === null || refundedMinor === null) return furthest(sale.status, refund.status)
  return furthest(sale.status, refundedMinor >= sale.totalMinor ? 'refunded' : 'partially_refunded')
}

/** A number of its own is more than the key that stands for it where a file has none. */
function numberOf(earlier: OrderFact, later: OrderFact, named: OrderFact): string {
  const other = named === later ? earlier : later
  const isKey = named.number === named.externalId && named.externalId === other.externalId
  return isKey ? other.number : named.number
}

/** A file without streets says nothing on the address that another file gave. */
function contactOf(earlier: ContactFact | null, later: ContactFact | null): ContactFact | null {
  if (earlier === null || later === null) return later ?? earlier
  if (later.street !== null || earlier.street === null) return later
  return { ...earlier, email: later.email ?? earlier.email, phone: later.phone ?? earlier.phone }
}

function linesOf(fact: OrderFact): number {
  return fact.items?.length ?? 0
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

/** The later version of a line, with what only the earlier one says. */
function uniteItem(earlier: ItemFact, later: ItemFact | undefined): ItemFact {
  if (later === undefined) return earlier
  return {
    ...later,
    sku: later.sku ?? earlier.sku,
    name: later.name || earlier.name,
    variant: later.variant ?? earlier.variant,
    ...categoryOf(later, earlier),
    unitPriceMinor: later.unitPriceMinor ?? earlier.unitPriceMinor,
    totalMinor: later.totalMinor ?? earlier.totalMinor,
  }
}

/** What the first of two lines that says something says of its category. */
function categoryOf(line: ItemFact, other: ItemFact): Pick<ItemFact, 'category'> {
  const category = line.category ?? other.category
  return category === undefined ? {} : { category }
}

/** Lines of both, the later one's version where both have a line. */
function uniteItems(
  a: readonly ItemFact[] | null,
  b: readonly ItemFact[] | null,
): readonly ItemFact[] | null {
  if (a === null || b === null) return a ?? b
  const later = new Map(b.map(item => [item.lineKey, item]))
  const united = a.map(item => uniteItem(item, later.get(item.lineKey)))
  const known = new Set(a.map(item => item.lineKey))
  return [...united, ...b.filter(item => !known.has(item.lineKey))]
}
