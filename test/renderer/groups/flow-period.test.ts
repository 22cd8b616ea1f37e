import { describe, expect, it } from 'vitest'
import { flowPeriod } from '../../../src-renderer/screens/groups/flow-period.ts'

const AS_OF = '2026-03-31'
const period = (address: string, firstDay = '2020-01-01') =>
  flowPeriod(new URLSearchParams(address), AS_OF, firstDay)

describe('the two days of the flow', () => {
  it('are a year apart where nothing is said', () => {
    expect(period('')).toEqual({ span: 'year', from: '2025-03-31', to: AS_OF })
  })

  it('begin with orders as far as that goes', () => {
    expect(period('', '2025-04-01').span).toBe('quarter')
    expect(period('', '2026-03-30')).toEqual({ span: 'month', from: '2026-02-28', to: AS_OF })
  })

  it('follow the span of the address', () => {
    expect(period('flow=quarter')).toEqual({ span: 'quarter', from: '2025-12-31', to: AS_OF })
    expect(period('flow=decade').span).toBe('year')
  })

  it('are own days, in order, and only days', () => {
    const own = { span: 'custom', from: '2025-01-05', to: '2025-06-07' }
    expect(period('flow=custom&flowFrom=2025-01-05&flowTo=2025-06-07')).toEqual(own)
    expect(period('flow=custom&flowFrom=2025-06-07&flowTo=2025-01-05')).toEqual(own)
    expect(period('flow=custom&flowFrom=2025-02-30')).toEqual({
      span: 'custom',
      from: '2025-03-31',
      to: AS_OF,
    })
  })
})
