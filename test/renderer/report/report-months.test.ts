import { describe, expect, it } from 'vitest'
import {
  mayBeIncomplete,
  monthsToReport,
  reportMonth,
} from '../../../src-renderer/screens/report/report-months.ts'

describe('the months that can be reported on', () => {
  it('are over, and hold data, the newest first', () => {
    const known = { firstDay: '2026-08-20', lastDay: '2026-11-05' }
    expect(monthsToReport(known, '2026-11-22')).toEqual(['2026-10', '2026-09', '2026-08'])
    expect(monthsToReport(known, '2026-11-30')).toEqual(['2026-11', '2026-10', '2026-09', '2026-08'])
  })

  it('end with the last order', () => {
    expect(monthsToReport({ firstDay: '2025-01-03', lastDay: '2025-02-01' }, '2026-11-22')).toEqual([
      '2025-02',
      '2025-01',
    ])
  })

  it('are none in the first month', () => {
    expect(monthsToReport({ firstDay: '2026-11-02', lastDay: '2026-11-20' }, '2026-11-22')).toEqual([])
  })
})

describe('a month', () => {
  it('is compared with the month before and the year before, where all of them are known', () => {
    const month = reportMonth('2026-03', '2025-03-01')
    expect(month).toMatchObject({ from: '2026-03-01', to: '2026-03-31' })
    expect(month.before).toEqual({ month: '2026-02', from: '2026-02-01', to: '2026-02-28' })
    expect(month.yearBefore?.month).toBe('2025-03')
    expect(reportMonth('2026-03', '2025-03-02').yearBefore).toBeNull()
    expect(reportMonth('2026-03', '2026-02-10').before).toBeNull()
  })

  it('may be incomplete where nothing is known of its last days', () => {
    expect(mayBeIncomplete({ to: '2026-10-31' }, '2026-10-20')).toBe(true)
    expect(mayBeIncomplete({ to: '2026-10-31' }, '2026-10-29')).toBe(false)
    expect(mayBeIncomplete({ to: '2026-10-31' }, '2026-11-05')).toBe(false)
  })
})
