import { ordersBehind } from '../../../figures/rows-behind.ts'
import type { PeriodDays } from '../use-product-period.ts'
import type { Pattern, PatternKind } from './patterns.ts'

/** The address of the orders in a cell of a pattern. */
export function cellAddress(kind: PatternKind, { of }: Pattern, cell: number, days: PeriodDays): string {
  return kind === 'weekdays'
    ? ordersBehind({ rows: 'weekday', weekday: cell, ...of, ...days })
    : ordersBehind({ rows: 'hour', band: cell, ...of, ...days })
}
