import { expect, test } from 'vitest'
import { refundedOrders } from '../../../src-renderer/screens/customer/refunded-orders.ts'

type Given = Parameters<typeof refundedOrders>[0][number]
const order = (changes: Partial<Given> = {}): Given => ({
  status: 'shipped',
  refundedMinor: 0,
  flag: null,
  paymentOf: null,
  ...changes,
})

test.each<[string, Given[], { refunded: number; sold: number }]>([
  ['nothing was ordered', [], { refunded: 0, sold: 0 }],
  ['nothing came back', [order(), order({ status: 'paid' })], { refunded: 0, sold: 2 }],
  ['in part, by the amount alone', [order({ refundedMinor: 500 }), order()], { refunded: 1, sold: 2 }],
  [
    'by the status alone',
    [order({ status: 'refunded' }), order({ status: 'partially_refunded' })],
    { refunded: 2, sold: 2 },
  ],
  [
    'cancelled and marked orders, and payments, are none',
    [
      order({ status: 'cancelled', refundedMinor: 900 }),
      order({ flag: { kind: 'test', day: '2026-01-01', of: 'order' }, refundedMinor: 900 }),
      order({ paymentOf: { orderId: 1, number: '1', source: 'shopify' }, refundedMinor: 900 }),
      order(),
    ],
    { refunded: 0, sold: 1 },
  ],
])('%s', (_case, orders, counts) => {
  expect(refundedOrders(orders)).toEqual(counts)
})
