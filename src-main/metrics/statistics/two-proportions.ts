import { normalTail } from './tails.ts'

/**
 * Whether two shares differ: z with the pooled share, and the two-sided p-value (for instance Fleiss, Levin and Paik
 * 2003, section 3.1, without continuity correction).
 * @returns null where it cannot be said: no cases on one side, or all cases alike.
 */
export function twoProportionTest(
  part: number,
  whole: number,
  otherPart: number,
  otherWhole: number,
): { z: number; pValue: number } | null {
  const pooled = (part + otherPart) / (whole + otherWhole)
  const variance = pooled * (1 - pooled) * (1 / whole + 1 / otherWhole)
  if (!(variance > 0) || !Number.isFinite(variance)) return null
  const z = (part / whole - otherPart / otherWhole) / Math.sqrt(variance)
  return { z, pValue: 2 * normalTail(Math.abs(z)) }
}
