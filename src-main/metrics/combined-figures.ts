import { type Conversion, type CurrencyRate, conversionTo } from '../../shared/model/currency-rate.ts'
import type { CombinedFigures, CurrencyFigures } from '../../shared/model/figures.ts'
import { CurrencySums, currencyFigures } from './currency-sums.ts'

/**
 * All currencies of a period together in the main one; currencies without a rate stay out and are named.
 * @returns null where there is only one currency, or no rate for any of the others.
 */
export function combinedFigures(
  figures: readonly CurrencyFigures[],
  sums: ReadonlyMap<string, CurrencySums>,
  months: readonly string[],
  main: string | null,
  rates: readonly CurrencyRate[],
): CombinedFigures | null {
  if (main === null || figures.every(({ currency }) => currency === main)) return null
  const convert = conversionTo(main, rates)
  const isKnown = ({ currency }: CurrencyFigures) => convert(0, currency) !== null
  const known = figures.filter(isKnown)
  if (known.every(({ currency }) => currency === main)) return null
  return {
    ...currencyFigures(main, combinedSums(known, sums, months, convert), months),
    rates: rates.filter(({ from, to }) => to === main && known.some(({ currency }) => currency === from)),
    withoutRate: figures
      .filter(figure => !isKnown(figure))
      .map(({ currency, orders }) => ({ currency, orders })),
  }
}

function combinedSums(
  known: readonly CurrencyFigures[],
  sums: ReadonlyMap<string, CurrencySums>,
  months: readonly string[],
  convert: Conversion,
): CurrencySums {
  const combined = new CurrencySums(months.length)
  for (const { currency } of known) {
    const sum = sums.get(currency)
    if (sum !== undefined) combined.addConverted(sum, minor => convert(minor, currency) ?? 0)
  }
  return combined
}
