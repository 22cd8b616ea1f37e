import type { RevenueHistory } from '../../../shared/model/value-figures.ts'
import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import { overview } from '../overview.ts'
import type { Period } from './period.ts'

/** In the place of a currency: there is no rate for it. */
const WITHOUT_RATE = ''

/**
 * Revenue of new and of existing customers by month, in the main currency: new is what is bought on the day of a
 * customer's first order, existing all that comes later. It is counted as in the overview.
 */
export function revenueHistory(histories: Histories, main: MainValues, { from, to }: Period): RevenueHistory {
  const { currencies } = overview(inMainCurrency(histories, main), {
    from,
    to,
    asOf: to,
    includeShipping: false,
  })
  const figures = currencies.find(({ currency }) => currency === main.currency && currency !== WITHOUT_RATE)
  return {
    from,
    to,
    currency: main.currency,
    revenueMinor: figures?.revenueMinor ?? 0,
    newMinor: figures?.newRevenueMinor ?? 0,
    existingMinor: figures?.existingRevenueMinor ?? 0,
    unattributableMinor: figures?.unattributableRevenueMinor ?? 0,
    orders: figures?.orders ?? 0,
    months: figures?.months ?? [],
    ordersWithoutRate: currencies.find(({ currency }) => currency === WITHOUT_RATE)?.orders ?? 0,
  }
}

/** The same orders with their values in the main currency; shipping costs are in them where they were asked for. */
function inMainCurrency(histories: Histories, { currency, minor }: MainValues): Histories {
  const currencyIndexes = new Uint8Array(minor.length)
  for (let order = 0; order < minor.length; order++)
    if (Number.isNaN(minor[order])) currencyIndexes[order] = 1
  return {
    ...histories,
    valuesMinor: minor,
    shippingMinor: new Float64Array(minor.length),
    currencyIndexes,
    currencies: [currency ?? WITHOUT_RATE, WITHOUT_RATE],
  }
}
