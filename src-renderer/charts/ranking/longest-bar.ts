import type { RankingData } from '../chart-data.ts'

/** The value that takes the whole width: the largest one, or the upper limit of the widest interval. */
export function longestBar({ values, intervals = [] }: RankingData): number {
  const ends = values.map((value, index) =>
    typeof value === 'number' ? Math.max(value, intervals[index]?.high ?? 0) : 0,
  )
  return ends.reduce((longest, end) => Math.max(longest, end), 0)
}

/** A length as a part of the whole width, 0 to 1. */
export function partOf(value: number, longest: number): number {
  return longest <= 0 ? 0 : Math.min(1, Math.max(0, value / longest))
}
