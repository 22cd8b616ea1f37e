import { toMinor } from '../../shared/money.ts'
import { formatMoney, formatMoneyRounded } from '../i18n/format.ts'

/** A share as a percentage with at most one decimal: 0.35 times a hundred is not quite 35. */
export function wholePercent(share: number): number {
  return Math.round(share * 1000) / 10
}

/** What is left of a hundred, in whole amounts where it is one: "100 €" and "35 €", "35,50 €". */
export function leftOfHundred(share: number, currency: string): { hundred: string; left: string } {
  const percent = wholePercent(share)
  const write = Number.isInteger(percent) ? formatMoneyRounded : formatMoney
  return {
    hundred: formatMoneyRounded(toMinor(100, currency), currency),
    left: write(toMinor(percent, currency), currency),
  }
}
