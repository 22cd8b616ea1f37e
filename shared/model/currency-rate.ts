import { z } from 'zod'
import { currencyExponent } from '../money.ts'

/** A rate that the owner typed in: one unit of `from` is worth `rate` units of `to`. */
export const currencyRateSchema = z.object({
  from: z.string().regex(/^[A-Z]{3}$/),
  to: z.string().regex(/^[A-Z]{3}$/),
  rate: z.number().positive().finite(),
  /** The day on which it was typed in. */
  day: z.string(),
})
export type CurrencyRate = z.infer<typeof currencyRateSchema>

/** The main currency, null where the owner did not choose it, and the rates. */
export interface CurrencyChoice {
  mainCurrency: string | null
  currencyRates: readonly CurrencyRate[]
}

/** What the rates lead to: the chosen main currency, else the one that the first rate names; null without either. */
export function mainCurrencyOf({ mainCurrency, currencyRates }: CurrencyChoice): string | null {
  return mainCurrency ?? currencyRates[0]?.to ?? null
}

/** Turns amounts into the main currency; null without a rate. */
export type Conversion = (minor: number, currency: string) => number | null

/**
 * Converts minor units with the owner's rates, rounded half away from zero. Rates to another currency than the main
 * one are left out.
 */
export function conversionTo(main: string, rates: readonly CurrencyRate[]): Conversion {
  const factors = new Map([[main, 1]])
  for (const { from, to, rate } of rates) {
    if (to !== main || from === main) continue
    factors.set(from, rate * 10 ** (currencyExponent(main) - currencyExponent(from)))
  }
  return (minor, currency) => {
    const factor = factors.get(currency)
    if (factor === undefined) return null
    // The nudge keeps 0.5 that is stored as 0.49999… from being rounded down.
    const rounded = Math.round(Math.abs(minor * factor) + 1e-6)
    return minor < 0 ? -rounded || 0 : rounded
  }
}
