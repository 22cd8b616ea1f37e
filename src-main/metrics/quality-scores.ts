import {
  type CustomerGap,
  type OrderGap,
  orderGapSchema,
  type QualityPoint,
  type QualityScore,
  type StoredGap,
} from '../../shared/model/quality.ts'

/** What the scores are counted from. */
export interface QualityCounts {
  /** Customers that can be attributed. */
  customers: number
  orders: number
  /** Customers by their combination of stored gaps. */
  combinations: readonly { gaps: readonly StoredGap[]; count: number }[]
  staleAddresses: number
  orderGaps: Readonly<Record<OrderGap, number>>
}

/** The details that are expected of every customer, by point, as the gaps that they leave open. */
const POINTS: Readonly<Record<Exclude<QualityPoint, 'orders'>, readonly CustomerGap[]>> = {
  addresses: [
    'no_name',
    'no_email',
    'email_typo',
    'no_address',
    'no_house_number',
    'implausible_postal_code',
    'no_country',
    'address_returned',
    'address_stale',
  ],
  interests: ['no_products'],
  wishes: ['consent_unknown', 'consent_unconfirmed', 'no_wish'],
  dates: ['no_birthday', 'no_order_day'],
}

/** How many details each point expects of a customer: name, e-mail, street, house number, code, country, freshness … */
const EXPECTED: Readonly<Record<keyof typeof POINTS, number>> = {
  addresses: 7,
  interests: 1,
  wishes: 2,
  dates: 2,
}

/** Where the address is missing, its house number, its postal code and its confirmation are missing with it. */
const DETAILS_OF_GAP: Readonly<Partial<Record<CustomerGap, number>>> = { no_address: 4 }

/**
 * How complete the data are, as details that are there of details that could be there. Every gap that is closed
 * raises the score, and none that opens leaves it as it is.
 */
export function qualityScores(counts: QualityCounts): QualityScore[] {
  const byGap = new Map<CustomerGap, number>([['address_stale', counts.staleAddresses]])
  for (const { gaps, count } of counts.combinations)
    for (const gap of gaps) byGap.set(gap, (byGap.get(gap) ?? 0) + count)
  const ofCustomers = (point: keyof typeof POINTS): QualityScore => {
    const gaps = POINTS[point].map(gap => ({ of: 'customers' as const, gap, count: byGap.get(gap) ?? 0 }))
    const missing = gaps.reduce((sum, { gap, count }) => sum + count * (DETAILS_OF_GAP[gap] ?? 1), 0)
    const expected = counts.customers * EXPECTED[point]
    return { point, present: expected - missing, expected, gaps }
  }
  return [
    ofCustomers('addresses'),
    orderScore(counts),
    ofCustomers('interests'),
    ofCustomers('wishes'),
    ofCustomers('dates'),
  ]
}

function orderScore({ orders, orderGaps }: QualityCounts): QualityScore {
  const gaps = orderGapSchema.options.map(gap => ({ of: 'orders' as const, gap, count: orderGaps[gap] }))
  const expected = orders * gaps.length
  const missing = gaps.reduce((sum, { count }) => sum + count, 0)
  return { point: 'orders', present: expected - missing, expected, gaps }
}
