import type { ChartData } from '../chart-data.ts'

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** "umsatz-nach-monat-2026-11-22.csv": letters, digits and dashes, which every disk takes. */
export function chartFileName(
  { title, asOf }: Pick<ChartData, 'title' | 'asOf'>,
  ending: 'csv' | 'png',
): string {
  const words = title
    .toLowerCase()
    .replace(/[äöüß]/g, letter => UMLAUTS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${words === '' ? 'stammkunde' : words}-${asOf}.${ending}`
}
