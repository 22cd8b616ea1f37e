import type { Cohort, Cohorts, CohortUnit } from '../../../shared/model/cohorts.ts'

/** What a cell shows: the share who bought in the period, what they spent in it, or the value of a head so far. */
export const COHORT_MEASURES = ['share', 'revenue', 'value'] as const
export type CohortMeasure = (typeof COHORT_MEASURES)[number]

/** So many rows and columns are read without scrolling. */
const ROWS: Readonly<Record<CohortUnit, number>> = { month: 24, quarter: 16 }
const LATER_COLUMNS = 12

export interface CohortNumber {
  value: number
  /** The customers behind it. */
  customers: number
  /** The period is not over. */
  isRunning: boolean
}

/** The part of the table that is shown. */
export interface CohortTable {
  cohorts: readonly Cohort[]
  /** Periods since the first purchase; the one of it is left out where all bought in it by definition. */
  offsets: readonly number[]
  /** By cohort and offset; null where the period has not begun, or nobody began. */
  numbers: readonly (readonly (CohortNumber | 'few' | null)[])[]
}

/** The last cohorts, from the first one with customers on, and what became of each. */
export function cohortTable({ cohorts, unit }: Cohorts, measure: CohortMeasure): CohortTable {
  const shown = shownCohorts(cohorts, unit)
  const first = measure === 'share' ? 1 : 0
  const last = Math.min(LATER_COLUMNS, shown.length - 1)
  const offsets = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  return {
    cohorts: shown,
    offsets,
    numbers: shown.map(cohort => offsets.map(offset => numberOf(cohort, offset, measure))),
  }
}

/** The last cohorts, without the time before anybody bought. */
export function shownCohorts(cohorts: readonly Cohort[], unit: CohortUnit): readonly Cohort[] {
  const begin = cohorts.findIndex(({ customers }) => customers > 0)
  return begin < 0 ? [] : cohorts.slice(begin).slice(-ROWS[unit])
}

function numberOf(cohort: Cohort, offset: number, measure: CohortMeasure): CohortNumber | 'few' | null {
  const { customers, active, revenueMinor, cumulativePerHeadMinor, wholePeriods, enough } = cohort
  const buyers = active[offset]
  if (buyers === undefined || customers === 0) return null
  if (!enough) return 'few'
  const isRunning = offset >= wholePeriods
  switch (measure) {
    case 'share':
      return { value: buyers / customers, customers: buyers, isRunning }
    case 'revenue':
      return { value: revenueMinor[offset] ?? 0, customers: buyers, isRunning }
    case 'value':
      return { value: cumulativePerHeadMinor[offset] ?? 0, customers, isRunning }
  }
}

/** Zweitkaufquote of a cohort; of one that has not had its year: so far, which can only grow. */
export function secondPurchaseShare(cohort: Cohort): number | 'few' | null {
  const { customers, enough, isMature, secondPurchase, secondSoFar } = cohort
  if (customers === 0) return null
  if (!enough) return 'few'
  return isMature ? secondPurchase.value : secondSoFar / customers
}

/** Year and number of a cohort `YYYY-Qn`. */
export function quarterOf(cohort: string): { year: string; quarter: string } {
  return { year: cohort.slice(0, 4), quarter: cohort.slice(-1) }
}
