import { describe, expect, it } from 'vitest'
import { playwrightCounts, playwrightSkipReasons, sumOf, vitestCounts } from '../support/test-counts.ts'

const playwrightReport = {
  suites: [
    {
      specs: [
        { tests: [{ annotations: [{ type: 'skip', description: 'no window' }] }, { annotations: [] }] },
      ],
      suites: [{ specs: [{ tests: [{ annotations: [{ type: 'skip', description: 'no window' }] }] }] }],
    },
  ],
  stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 },
}

describe('the counts of npm test', () => {
  it('are read from both reports and added', () => {
    const units = vitestCounts({ numPassedTests: 10, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 })
    expect(sumOf(units, playwrightCounts(playwrightReport))).toEqual({ passed: 16, failed: 1, skipped: 4 })
  })

  it('name each reason for a skipped test once', () => {
    expect(playwrightSkipReasons(playwrightReport)).toEqual(['no window'])
  })

  it('are not made up from a report of another form', () => {
    expect(() => vitestCounts({})).toThrow()
    expect(() => playwrightCounts({ stats: {} })).toThrow()
  })
})
