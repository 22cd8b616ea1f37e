import { formatMoney } from '../i18n/format.ts'
import type { Certainty } from './figure-explanation.ts'

/** How sure an expected amount is, in minor units; nothing where it has no range. */
export function forecastCertainty(
  { lowMinor, highMinor }: { lowMinor: number | null; highMinor: number | null },
  currency: string | null,
): { certainty?: Certainty } {
  if (lowMinor === null || highMinor === null) return {}
  const money = (minor: number) => formatMoney(Math.round(minor), currency)
  return { certainty: { of: 'forecast', interval: { low: money(lowMinor), high: money(highMinor) } } }
}
