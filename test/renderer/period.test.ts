import { describe, expect, it } from 'vitest'
import { customRangeFromAddress, periodFromAddress, periodRange } from '../../src-renderer/figures/period.ts'

describe('periodRange', () => {
  it('takes the running month and the eleven before it as the last twelve months', () => {
    expect(periodRange('last12', '2026-11-21', {})).toEqual({ from: '2025-12-01', to: '2026-11-21' })
    expect(periodRange('last12', '2026-01-31', {})).toEqual({ from: '2025-02-01', to: '2026-01-31' })
    expect(periodRange('last12', '2024-02-29', {})).toEqual({ from: '2023-03-01', to: '2024-02-29' })
  })

  it('knows this year, last year and everything', () => {
    expect(periodRange('thisYear', '2026-11-21', {})).toEqual({ from: '2026-01-01', to: '2026-11-21' })
    expect(periodRange('lastYear', '2026-11-21', {})).toEqual({ from: '2025-01-01', to: '2025-12-31' })
    expect(periodRange('all', '2026-11-21', { from: '2020-01-01' })).toEqual({})
  })

  it('reads a custom period only where it is asked for', () => {
    const custom = { from: '2025-03-01' }
    expect(periodRange('custom', '2026-11-21', custom)).toEqual(custom)
  })
})

describe('the period in an address', () => {
  it('is null where there is none or an unknown one', () => {
    expect(periodFromAddress(new URLSearchParams(''))).toBeNull()
    expect(periodFromAddress(new URLSearchParams('period=fortnight'))).toBeNull()
    expect(periodFromAddress(new URLSearchParams('period=lastYear'))).toBe('lastYear')
  })

  it('leaves out what is no day, and swaps ends that stand the wrong way round', () => {
    expect(customRangeFromAddress(new URLSearchParams('from=2025-02-30&to=2025-03-01'))).toEqual({
      to: '2025-03-01',
    })
    expect(customRangeFromAddress(new URLSearchParams('from=2025-05-01&to=2025-03-01'))).toEqual({
      from: '2025-03-01',
      to: '2025-05-01',
    })
  })
})
