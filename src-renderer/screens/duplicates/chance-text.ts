import { formatPercent } from '../../i18n/format.ts'

/** A chance, 0 to 1, as people say it: "99 %", "99,9 %". Rounded down, for what is estimated is never certain. */
export function chanceText(chance: number): string {
  // Without the rest that floating-point numbers leave.
  const tenths = Math.floor(Math.round(chance * 1e6) / 1e3)
  return formatPercent(tenths / 1000, tenths % 10 === 0 ? 0 : 1)
}
