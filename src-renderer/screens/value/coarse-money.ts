import { toMajor } from '../../../shared/money.ts'
import { formatCount, formatMoney, formatMoneyRounded } from '../../i18n/format.ts'

/** Below so many whole units cents are part of what is said. */
const FEWEST_WHOLE = 10

/** An amount as coarse as an estimate is sure: two digits, "1.600 €", "48 €", "4,80 €". */
export function coarseMoney(minor: number, currency: string): string {
  const rounded = twoDigits(minor)
  return Math.abs(toMajor(rounded, currency)) < FEWEST_WHOLE && rounded !== 0
    ? formatMoney(rounded, currency)
    : formatMoneyRounded(rounded, currency)
}

/** A number as coarse as an estimate is sure: "7.900", "15". */
export function coarseCount(count: number): string {
  return formatCount(twoDigits(count))
}

function twoDigits(value: number): number {
  const digits = Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1
  const step = 10 ** Math.max(0, digits - 2)
  return Math.round(value / step) * step
}
