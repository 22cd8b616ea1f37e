import { type CurrencyRate, conversionTo } from '../../shared/model/currency-rate.ts'
import type { Histories } from './histories.ts'

/** What each counted order is worth in one currency, at the positions of the histories. */
export interface MainValues {
  /** null where there are no orders. */
  currency: string | null
  /** Minor units, with shipping costs where they were asked for; NaN for orders in a currency without a rate. */
  minor: Float64Array
  /** Counted orders in currencies without a rate: they count as orders, and in no sum. */
  ordersWithoutRate: number
}

/**
 * Values in the shop's main currency, by the owner's rates; different currencies are never added without one.
 * @param options `mainCurrency` null: the currency of most orders.
 */
export function mainValues(
  histories: Histories,
  options: { mainCurrency: string | null; rates: readonly CurrencyRate[]; includeShipping: boolean },
): MainValues {
  const currency = options.mainCurrency ?? mostUsedCurrency(histories)
  const { valuesMinor, shippingMinor, currencyIndexes, currencies } = histories
  const minor = new Float64Array(valuesMinor.length)
  if (currency === null) return { currency, minor, ordersWithoutRate: 0 }
  const convert = conversionTo(currency, options.rates)
  const isKnown = currencies.map(one => convert(0, one) !== null)
  let ordersWithoutRate = 0
  for (let index = 0; index < minor.length; index++) {
    const currencyIndex = currencyIndexes[index] ?? 0
    const value = (valuesMinor[index] ?? 0) + (options.includeShipping ? (shippingMinor[index] ?? 0) : 0)
    const own = currencies[currencyIndex] ?? ''
    if (own === currency) minor[index] = value
    else if (isKnown[currencyIndex]) minor[index] = convert(value, own) ?? Number.NaN
    else {
      minor[index] = Number.NaN
      ordersWithoutRate++
    }
  }
  return { currency, minor, ordersWithoutRate }
}

function mostUsedCurrency({ currencies, currencyIndexes }: Histories): string | null {
  const counts = new Float64Array(currencies.length)
  for (const index of currencyIndexes) counts[index] = (counts[index] ?? 0) + 1
  let most: string | null = null
  for (const [index, currency] of currencies.entries())
    if (most === null || (counts[index] ?? 0) > (counts[currencies.indexOf(most)] ?? 0)) most = currency
  return most
}
