import { mbgNbd } from '../models/mbg-nbd.ts'
import { minimise } from '../models/minimise.ts'
import type { PurchaseGroups } from '../models/purchase-groups.ts'
import type { Parameters } from '../models/purchase-model.ts'

/** A normal distribution of a logarithm: its middle as a plain number, and its standard deviation. */
interface Usual {
  middle: number
  spread: number
}

/**
 * What is assumed of a shop of which nothing is known: customers who buy about once a year as long as they do, give or
 * take a factor of e; rates that differ as in published data, give or take a factor of 1.8; one in four gone after each
 * purchase, some much sooner than others. A few dozen customers outweigh it.
 */
const USUAL = {
  shape: { middle: 0.6, spread: 0.6 },
  yearlyMean: { middle: 1, spread: 1 },
  a: { middle: 0.8, spread: 0.7 },
  b: { middle: 2.4, spread: 0.7 },
}

const DAYS_PER_YEAR = 365.25

/**
 * What the customers of a shop too small for a model do: rates that are Gamma distributed and chances to leave that are
 * Beta distributed, as in MBG/NBD, at their likeliest given the purchases and what is usual (maximum a posteriori). It
 * draws each customer's rate towards the shop's, the more the fewer purchases there are. Without the leaving, forecasts
 * of shops whose customers do leave come out twice too high.
 */
export function usualModel(groups: PurchaseGroups, daysPerUnit: number): Parameters {
  const customers = Math.max(1, groups.customers)
  const mean = { ...USUAL.yearlyMean, middle: (USUAL.yearlyMean.middle * daysPerUnit) / DAYS_PER_YEAR }
  const usual: readonly Usual[] = [USUAL.shape, mean, USUAL.a, USUAL.b]
  const slopes = new Float64Array(4)
  const { point } = minimise(
    (at, gradient) => {
      const [r, alpha, a, b] = parametersOf(at)
      let penalty = 0
      for (const [index, { middle, spread }] of usual.entries()) {
        const off = ((at[index] ?? 0) - Math.log(middle)) / spread
        penalty += (off * off) / 2
        gradient[index] = off / spread
      }
      const value = mbgNbd.logLikelihood(groups, [r, alpha, a, b], slopes)
      const [byR = 0, byAlpha = 0, byA = 0, byB = 0] = slopes
      // α = r/mean
      for (const [index, slope] of [byR * r + byAlpha * alpha, -byAlpha * alpha, byA * a, byB * b].entries())
        gradient[index] = ((gradient[index] ?? 0) - slope) / customers
      return (penalty - value) / customers
    },
    usual.map(({ middle }) => Math.log(middle)),
  )
  return parametersOf(point)
}

function parametersOf([logShape = 0, logMean = 0, logA = 0, logB = 0]: Float64Array): Parameters {
  return [Math.exp(logShape), Math.exp(logShape - logMean), Math.exp(logA), Math.exp(logB)]
}
