import { type CurrencyChoice, conversionTo, mainCurrencyOf } from '../../../shared/model/currency-rate.ts'
import type { ConvertedValue } from '../../../shared/model/customer.ts'
import type { Order } from '../../../shared/model/order.ts'

/**
 * The value of all counted orders in the main currency, with the owner's rates.
 * @returns null where all of it is in the main currency anyway, or none can be converted.
 */
export function convertedValue(
  orders: readonly Pick<Order, 'currency' | 'countedValueMinor'>[],
  choice: CurrencyChoice,
): ConvertedValue | null {
  const main = mainCurrencyOf(choice)
  if (main === null) return null
  const rates = choice.currencyRates
  const sums = new Map<string, number>()
  for (const { currency, countedValueMinor } of orders)
    if (currency !== null && countedValueMinor !== null)
      sums.set(currency, (sums.get(currency) ?? 0) + countedValueMinor)
  const convert = conversionTo(main, rates)
  const parts = [...sums].map(([currency, minor]) => ({ currency, minor: convert(minor, currency) }))
  const known = parts.filter(({ minor }) => minor !== null)
  if (known.every(({ currency }) => currency === main)) return null
  return {
    currency: main,
    valueMinor: known.reduce((sum, { minor }) => sum + (minor ?? 0), 0),
    rates: rates.filter(({ from, to }) => to === main && sums.has(from)),
    withoutRate: parts.filter(({ minor }) => minor === null).map(({ currency }) => currency),
  }
}
