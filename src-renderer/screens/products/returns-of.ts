import type { Rate } from '../../../shared/model/figures.ts'

/** True where files say of some order that something came back; some know only of money given back in part. */
export function hasReturns({ returned }: { returned: Rate }): boolean {
  return returned.part > 0
}
