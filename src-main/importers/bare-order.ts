import type { OrderFact } from '../../shared/model/facts.ts'

const UNSTATED: Omit<OrderFact, 'externalId' | 'number'> = {
  day: null,
  currency: null,
  goodsMinor: null,
  shippingMinor: null,
  taxMinor: null,
  discountMinor: null,
  totalMinor: null,
  refundedMinor: null,
  status: null,
  paidDay: null,
  shippedDay: null,
  voucherCode: null,
  note: null,
  acceptsEmail: null,
  party: null,
  billing: null,
  shipping: null,
  items: null,
  itemsComplete: false,
  derivedTotals: false,
}

/** An order of which nothing is known but its key; a format puts over it what its file says. */
export function bareOrder(key: string): OrderFact {
  return { ...UNSTATED, externalId: key, number: key }
}
