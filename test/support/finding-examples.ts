import type { Finding, FindingKind, ShownFinding } from '../../shared/model/finding.ts'
import { rate } from '../../src-main/metrics/wilson.ts'

const quarter = { from: '2026-04-01', to: '2026-06-30' }
const matcha = { id: 9, sku: 'TG-207', name: 'Matcha Alltag - 100 g' }
const whisk = { id: 35, sku: 'ZU-503', name: 'Matchabesen Bambus (Chasen)' }
const spike = {
  kind: 'product_spike',
  product: matcha,
  firstDay: '2026-06-02',
  lastDay: '2026-06-08',
  orders: 24,
  expected: 5.6,
  factor: 4.29,
  isAdvertised: false,
} as const

/** One of every kind, and of both directions where there are two. */
export const FINDING_EXAMPLES: readonly Finding[] = [
  {
    kind: 'revenue_month',
    direction: 'up',
    month: '2026-05',
    revenueMinor: 264_000,
    expectedMinor: 150_000,
    lowMinor: 120_000,
    highMinor: 190_000,
  },
  {
    kind: 'revenue_month',
    direction: 'down',
    month: '2026-05',
    revenueMinor: 90_000,
    expectedMinor: 150_000,
    lowMinor: 120_000,
    highMinor: 190_000,
  },
  { kind: 'new_customers', direction: 'up', ...quarter, share: rate(124, 200), before: rate(80, 178) },
  { kind: 'new_customers', direction: 'down', ...quarter, share: rate(40, 200), before: rate(80, 178) },
  { kind: 'repeat_rate', direction: 'up', ...quarter, days: 91, rate: rate(60, 200), usual: rate(90, 600) },
  { kind: 'repeat_rate', direction: 'down', ...quarter, days: 91, rate: rate(8, 200), usual: rate(90, 600) },
  {
    kind: 'customer_late',
    customerId: 7,
    lastDay: '2026-03-02',
    daysSince: 120,
    usualGapDays: 42,
    purchases: 19,
    yearlyMinor: 48_000,
  },
  {
    kind: 'order_value',
    direction: 'up',
    ...quarter,
    orders: 1230,
    averageMinor: 5210,
    usualMinor: 4520,
  },
  { kind: 'order_value', direction: 'down', ...quarter, orders: 230, averageMinor: 4520, usualMinor: 5210 },
  {
    kind: 'uncounted_orders',
    from: '2026-06-03',
    to: '2026-06-30',
    share: rate(12, 80),
    usual: rate(60, 1500),
  },
  {
    kind: 'revenue_share',
    from: '2025-07-01',
    to: '2026-06-30',
    customerId: 8,
    share: 0.22,
    valueMinor: 520_000,
    totalMinor: 2_363_636,
  },
  spike,
  { ...spike, isAdvertised: true, firstDay: '2026-06-08', expected: 0.4, factor: 60 },
  {
    kind: 'product_times',
    product: matcha,
    pattern: 'weekdays',
    cell: 6,
    share: 0.34,
    usualShare: 0.15,
    orders: 61,
  },
  {
    kind: 'product_times',
    product: matcha,
    pattern: 'hours',
    cell: 6,
    share: 0.02,
    usualShare: 0.15,
    orders: 610,
  },
  {
    kind: 'product_pair',
    pair: 'same_basket',
    a: matcha,
    b: whisk,
    joint: 9,
    expected: 1.28,
    lift: 9.48,
    low: 5.42,
  },
  {
    kind: 'product_pair',
    pair: 'next_order',
    a: matcha,
    b: { ...matcha, id: 10, sku: 'TG-208' },
    joint: 40,
    expected: 12.4,
    lift: 3.2,
    low: 0.98,
  },
]

export const EXAMPLE_KINDS: ReadonlySet<FindingKind> = new Set(FINDING_EXAMPLES.map(({ kind }) => kind))

/** An example as a list holds it. */
export function shownExample(finding: Finding, index: number): ShownFinding {
  return {
    key: `${finding.kind}:${index}`,
    finding,
    qValue: 10 ** -(2.4 + index / 2),
    worthMinor: 100_000 - index,
    restsUntil: index % 2 === 0 ? null : '2026-09-30',
  }
}
