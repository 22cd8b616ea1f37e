import type { Series } from './chart-data.ts'

/** What a series adds up to over all categories; what is not known adds nothing. */
export function sumOf({ values }: Series): number {
  return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0)
}
