import { describe, expect, it } from 'vitest'
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

  it('sets one condition and takes it away again', () => {
    const set = withCondition({ direction: 'desc' }, 'counted', true)
    expect(set).toEqual({ direction: 'desc', counted: true })
    expect(withCondition(set, 'counted', null)).toEqual({ direction: 'desc' })
  })
})
