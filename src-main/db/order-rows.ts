import type { ItemFact, OrderFact } from '../../shared/model/facts.ts'
import { countedValueMinor, shippingDays } from '../../shared/model/order.ts'

/** What an order refers to, resolved to row numbers. */
export interface OrderReferences {
  sourceId: number
  contactRecordId: number | null
  billingDetailsId: number | null
  shippingDetailsId: number | null
  /** One per item. */
  productIds: readonly number[]
}

/** The batch, file and format that first showed an order. */
export interface OrderOrigin {
  batchId: number
  fileId: number
  format: string
}

/** The columns of an order in the order of {@link orderValues}. */
export const ORDER_COLUMNS = `source_id, external_id, number, contact_record_id, billing_details_id, shipping_details_id, day, currency,
  goods_minor, shipping_minor, tax_minor, discount_minor, total_minor, refunded_minor, status, counted_value_minor,
  goods_quantity, paid_day, shipped_day, voucher_code, note, accepts_email, has_items, items_complete, derived_totals,
  batch_id, file_id, format, shipping_days, minute`

/** The values of an order's columns. */
export function orderValues(fact: OrderFact, references: OrderReferences, origin: OrderOrigin): unknown[] {
  const counted = countedValueMinor({
    status: fact.status ?? 'paid',
    goodsMinor: fact.goodsMinor,
    totalMinor: fact.totalMinor,
    shippingMinor: fact.shippingMinor,
    refundedMinor: fact.refundedMinor ?? 0,
  })
  let goodsQuantity = 0
  for (const item of fact.items ?? []) if (item.isGoods) goodsQuantity += item.quantity
  return [
    references.sourceId,
    fact.externalId,
    fact.number,
    references.contactRecordId,
    references.billingDetailsId,
    references.shippingDetailsId,
    fact.day,
    fact.currency,
    fact.goodsMinor,
    fact.shippingMinor,
    fact.taxMinor,
    fact.discountMinor,
    fact.totalMinor,
    fact.refundedMinor,
    fact.status,
    counted,
    goodsQuantity,
    fact.paidDay,
    fact.shippedDay,
    fact.voucherCode,
    fact.note,
    fact.acceptsEmail === null ? null : fact.acceptsEmail ? 1 : 0,
    fact.items === null ? 0 : 1,
    fact.itemsComplete ? 1 : 0,
    fact.derivedTotals ? 1 : 0,
    origin.batchId,
    origin.fileId,
    origin.format,
    shippingDays(fact),
    fact.minute ?? null,
  ]
}

export interface StoredItem {
  line_key: string
  sku: string | null
  name: string
  variant: string | null
  category: string | null
  quantity: number
  unit_price_minor: number | null
  total_minor: number | null
  is_goods: number
}

export function itemFromRow(row: StoredItem): ItemFact {
  return {
    lineKey: row.line_key,
    sku: row.sku,
    name: row.name,
    variant: row.variant,
    ...(row.category !== null && { category: row.category }),
    quantity: row.quantity,
    unitPriceMinor: row.unit_price_minor,
    totalMinor: row.total_minor,
    isGoods: row.is_goods === 1,
  }
}

export interface StoredOrder {
  external_id: string
  number: string
  day: string | null
  minute: number | null
  currency: string | null
  goods_minor: number | null
  shipping_minor: number | null
  tax_minor: number | null
  discount_minor: number | null
  total_minor: number | null
  refunded_minor: number | null
  status: OrderFact['status']
  paid_day: string | null
  shipped_day: string | null
  voucher_code: string | null
  note: string | null
  accepts_email: number | null
  party_key: string | null
  before_id: number | null
  suspicious_id: number | null
  status_before: OrderFact['status']
  refunded_before: number | null
  billing_details_id: number | null
  shipping_details_id: number | null
  has_items: number
  items_complete: number
  derived_totals: number
}
