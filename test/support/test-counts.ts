import { z } from 'zod'

/** What became of a number of tests. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

export const NOTHING_COUNTED: Counts = { passed: 0, failed: 0, skipped: 0 }

export function sumOf(left: Counts, right: Counts): Counts {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  }
}

const vitestReportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
})

/** Reads vitest's JSON report. */
export function vitestCounts(report: unknown): Counts {
  const parsed = vitestReportSchema.parse(report)
  return {
    passed: parsed.numPassedTests,
    failed: parsed.numFailedTests,
    skipped: parsed.numPendingTests + parsed.numTodoTests,
  }
}

const playwrightReportSchema = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
})

/** Reads Playwright's JSON report; a test that passed at its second try has passed. */
export function playwrightCounts(report: unknown): Counts {
  const { stats } = playwrightReportSchema.parse(report)
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

/** Why tests were left out, each reason once: what Playwright's report has as annotations, at any depth. */
export function playwrightSkipReasons(report: unknown): string[] {
  if (typeof report !== 'object' || report === null) return []
  if ('type' in report && report.type === 'skip') {
    return ['description' in report ? String(report.description) : 'no reason given']
  }
  return [...new Set(Object.values(report).flatMap(playwrightSkipReasons))]
}
