import type { PurchaseFit } from './fit-purchase-model.ts'
import type { SpendFit } from './fit-spend.ts'
import { expectedValue } from './gamma-gamma.ts'
import type { GroupedPurchases } from './purchase-groups.ts'
import { PURCHASE_MODELS } from './purchase-models.ts'
import type { PurchaseSummary } from './purchase-summary.ts'

/** For each customer of the summary the expected number of purchase days within the next `time`. */
export function expectedPurchases(fit: PurchaseFit, groups: GroupedPurchases, time: number): Float64Array {
  const model = PURCHASE_MODELS[fit.model]
  const { moments, times } = groups
  const expected = model.aliveByGroup(groups, fit.parameters)
  // Without the chance to be alive the recency does not matter, and most groups share it with others.
  const known = new Float64Array(moments.times.length).fill(Number.NaN)
  for (let group = 0; group < expected.length; group++) {
    const moment = moments.ofAge[group] ?? 0
    let purchases = known[moment] ?? Number.NaN
    if (Number.isNaN(purchases)) {
      const [repeats, age] = [moments.repeats[moment] ?? 0, times[moments.times[moment] ?? 0] ?? 0]
      purchases = model.expectedPurchasesIfAlive(fit.parameters, repeats, age, time)
      known[moment] = purchases
    }
    expected[group] = (expected[group] ?? 0) * purchases
  }
  return ofCustomers(groups, expected)
}

/**
 * For each customer of the summary the chance to be still one.
 * @returns null where there is nothing to show: the data carry no signal of dropout, or the model takes everybody with a
 *   single purchase for alive.
 */
export function aliveProbabilities(fit: PurchaseFit, groups: GroupedPurchases): Float64Array | null {
  if (!showsWhoIsAlive(fit)) return null
  return ofCustomers(groups, PURCHASE_MODELS[fit.model].aliveByGroup(groups, fit.parameters))
}

/** For each customer of the summary the expected value of a purchase, in its unit; NaN where there is no such mean. */
export function expectedValues(fit: SpendFit, { valuedRepeats, meanValues }: PurchaseSummary): Float64Array {
  return meanValues.map(
    (mean, customer) => expectedValue(fit.parameters, valuedRepeats[customer] ?? 0, mean) ?? Number.NaN,
  )
}

/** Whether the chances to be alive of a fit mean anything. */
export function showsWhoIsAlive(fit: PurchaseFit): boolean {
  return fit.identification !== 'no_dropout' && PURCHASE_MODELS[fit.model].tellsWhoIsAlive
}

function ofCustomers({ groupOf }: GroupedPurchases, byGroup: Float64Array): Float64Array {
  const values = new Float64Array(groupOf.length)
  for (let customer = 0; customer < values.length; customer++)
    values[customer] = byGroup[groupOf[customer] ?? 0] ?? 0
  return values
}
