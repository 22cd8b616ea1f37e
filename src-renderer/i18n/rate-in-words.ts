import { formatNumber } from './format.ts'

/** As exactly as anybody types a rate. */
const DECIMALS = 6

/** A rate as it would be typed in the language on the screen. */
export function rateInWords(rate: number): string {
  return rate < 1000 ? formatNumber(rate, DECIMALS) : String(rate)
}
