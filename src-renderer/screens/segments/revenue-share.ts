import { formatPercent } from '../../i18n/format.ts'

/** Below a tenth, whole percents would say too little. */
const EXACT_BELOW = 0.1

/** A share of revenue as percentage: "38 %", "0,4 %". */
export function revenueShareText(share: number): string {
  return formatPercent(share, share > 0 && share < EXACT_BELOW ? 1 : 0)
}
