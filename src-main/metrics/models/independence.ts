import type { SpendGroups } from './spend-groups.ts'

/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.959963984540054

/** A correlation of this size moves expected values by more than the model's other errors. */
const STRONG = 0.3

export interface Independence {
  /** Correlation of the number of repeat days and their mean value; null where one of them is the same for all. */
  correlation: number | null
  /** 95 % interval by Fisher's transformation; null with it or with fewer than four customers. */
  low: number | null
  high: number | null
  /** True where the correlation is surely stronger than the model bears. */
  isDoubtful: boolean
}

/** Correlation of x and mean value over the customers who came back: Gamma-Gamma takes it as none. */
export function independence(groups: SpendGroups): Independence {
  const correlation = correlationOf(groups)
  if (correlation === null || groups.customers < 4 || Math.abs(correlation) >= 1)
    return { correlation, low: null, high: null, isDoubtful: false }
  const spread = Z / Math.sqrt(groups.customers - 3)
  const low = Math.tanh(Math.atanh(correlation) - spread)
  const high = Math.tanh(Math.atanh(correlation) + spread)
  return { correlation, low, high, isDoubtful: low > STRONG || high < -STRONG }
}

function correlationOf({ repeats, values, customers, meanValue }: SpendGroups): number | null {
  const total = repeats.reduce((sum, x, group) => sum + x * (values[group]?.length ?? 0), 0)
  const meanRepeats = total / customers
  let together = 0
  let byRepeats = 0
  let byValue = 0
  for (const [group, x] of repeats.entries()) {
    for (const value of values[group] ?? []) {
      together += (x - meanRepeats) * (value - meanValue)
      byRepeats += (x - meanRepeats) ** 2
      byValue += (value - meanValue) ** 2
    }
  }
  return byRepeats > 0 && byValue > 0 ? together / Math.sqrt(byRepeats * byValue) : null
}
