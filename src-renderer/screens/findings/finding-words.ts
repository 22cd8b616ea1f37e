import type { Rate } from '../../../shared/model/figures.ts'
import { spokenSpan } from '../../../shared/spoken-span.ts'
import { formatCount, formatDay, formatPercent } from '../../i18n/format.ts'
import type { FindingWords } from './finding-view.ts'

/** Beyond this, numbers mean nothing to anybody. */
const CERTAIN = 1_000_000

/**
 * Of how many such findings one is chance, with one digit that is sure: "höchstens 1 von 200".
 * @param qValue share of chance among findings that are as clear.
 * @returns null where it is less than one in a million.
 */
export function casesPerChance(qValue: number): number | null {
  const cases = 1 / qValue
  if (cases >= CERTAIN) return null
  const digit = 10 ** Math.floor(Math.log10(cases))
  return Math.floor(cases / digit) * digit
}

/** Below this a percentage without decimals says little. */
const SMALL_SHARE = 0.02

/** A share, and the one that it is compared with, with as many digits as one needs to see that they differ. */
export function shareTexts(share: number, usual: number): { share: string; usual: string } {
  const isClose = Math.round(share * 100) === Math.round(usual * 100)
  const text = (value: number) => formatPercent(value, isClose || (value > 0 && value < SMALL_SHARE) ? 1 : 0)
  return { share: text(share), usual: text(usual) }
}

export function rateTexts(rate: Rate, usual: Rate): { share: string; usual: string } {
  return shareTexts(rate.value ?? 0, usual.value ?? 0)
}

/** "12.01.2026 bis 09.03.2026", or the one day. */
export function periodText({ from, to }: { from: string; to: string }, t: FindingWords): string {
  if (from === to) return formatDay(from)
  return t('findings:range', { from: formatDay(from), to: formatDay(to) })
}

/** "3 Wochen", behind "seit" or "innerhalb von". */
export function spanText(days: number, t: FindingWords): string {
  const { amount, unit } = spokenSpan(days)
  return t(`findings:span.${unit}`, { count: amount, formatted: formatCount(amount) })
}

/** "etwa alle 6 Wochen" */
export function everyText(days: number, t: FindingWords): string {
  const { amount, unit } = spokenSpan(Math.max(1, days))
  return t(`findings:every.${unit}`, { count: amount, formatted: formatCount(amount) })
}
