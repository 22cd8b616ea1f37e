import { describe, expect, it } from 'vitest'
import type { OrderMembers } from '../../shared/model/order-members.ts'
import { ordersBehind } from '../../src-renderer/figures/rows-behind.ts'
import { readOrderView, withCondition, writeOrderView } from '../../src-renderer/screens/orders/order-view.ts'

describe('the order list in an address', () => {
  it('comes back as it was', () => {
    const view = {
      query: '#10',
      platforms: ['etsy' as const],
      status: ['refunded' as const],
      from: '2025-01-01',
      to: '2025-12-31',
      counted: false,
      attributable: true,
      currency: 'EUR',
      direction: 'asc' as const,
    }
    expect(readOrderView(new URLSearchParams(writeOrderView(view).toString()))).toEqual(view)
  })

  it('reads nonsense as if it were not there', () => {
    const address = 'platform=moon&status=lost&from=yesterday&counted=perhaps&currency=euro&direction=up'
    expect(readOrderView(new URLSearchParams(address))).toEqual({ direction: 'desc' })
  })

  it('holds the orders behind a figure, beside days of its own', () => {
    const behind: OrderMembers = {
      rows: 'weekday',
      weekday: 2,
      productId: 17,
      from: '2025-01-01',
      to: '2025-12-31',
      asOf: '2026-06-30',
    }
    const address = ordersBehind(behind).slice('/orders?'.length)
    expect(readOrderView(new URLSearchParams(address))).toEqual({ direction: 'desc', behind })
    const view = { direction: 'asc' as const, behind, from: '2025-03-01', to: '2025-03-31', query: '10' }
    const written = writeOrderView(view).toString()
    expect(readOrderView(new URLSearchParams(written))).toEqual(view)
    const { behind: _taken, ...others } = view
    expect(withCondition(readOrderView(new URLSearchParams(written)), 'behind', null)).toEqual(others)
    expect(readOrderView(new URLSearchParams(address.replace('2025-01-01', 'soon')))).not.toHaveProperty(
      'behind',
    )
  })

  it('sets one condition and takes it away again', () => {
    const set = withCondition({ direction: 'desc' }, 'counted', true)
    expect(set).toEqual({ direction: 'desc', counted: true })
    expect(withCondition(set, 'counted', null)).toEqual({ direction: 'desc' })
  })
})
