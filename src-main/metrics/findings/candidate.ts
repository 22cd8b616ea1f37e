import type { CalendarDay } from '../../../shared/calendar.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { adjustedPValues } from '../statistics/benjamini-hochberg.ts'

/** Something that may be shown, if it is clear and large enough. */
export interface Candidate {
  /** By which it is recognised again: the same thing on another day has the same key. */
  key: string
  finding: Finding
  /** How likely it is chance, adjusted for all that its family looked at (Benjamini and Hochberg 1995). */
  qValue: number
  /** What is at stake: money in minor units of the main currency, or a number of customers. */
  size: { minor: number } | { customers: number }
  /** As long as that nothing new can be said of it; null for ever. */
  restsUntil: CalendarDay | null
}

/** Candidates of one kind, among all that could have become one. */
export interface CandidateFamily {
  /** How many things were looked at; 0 where there was too little data to look at all. */
  tests: number
  candidates: readonly Candidate[]
}

/** A candidate with the chance of its own test. */
export type TestedCandidate = Omit<Candidate, 'qValue'> & { pValue: number }

/** Nothing was looked at. */
export const NOT_TESTED: CandidateFamily = { tests: 0, candidates: [] }

/**
 * A family of tested candidates.
 * @param tests how many tests there were in all, with those that are no candidates (p = 1).
 */
export function familyOf(tests: number, candidates: readonly TestedCandidate[]): CandidateFamily {
  const qValues = adjustedPValues(
    candidates.map(({ pValue }) => pValue),
    tests,
  )
  return {
    tests,
    candidates: candidates.map(({ pValue: _, ...candidate }, index) => ({
      ...candidate,
      qValue: qValues[index] ?? 1,
    })),
  }
}
