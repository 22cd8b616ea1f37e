import type { Objective } from './minimise.ts'

/** The smallest and the largest value that a parameter may take. */
export type Bounds = readonly [low: number, high: number]

/** A function of logarithms between bounds as one of free coordinates. */
export interface InsideBounds {
  objective: Objective
  fromLogarithms: (logarithms: readonly number[]) => number[]
  toLogarithms: (point: Float64Array) => Float64Array
}

/**
 * Bends the range of each logarithm onto all numbers: middle + half · tanh(coordinate / half). Where a likelihood has no
 * maximum, as it goes on rising ever more slowly, the search comes to rest at the bound; far from it nothing is bent.
 */
export function insideBounds(objective: Objective, bounds: readonly Bounds[]): InsideBounds {
  const ranges = bounds.map(([low, high]) => ({
    middle: Math.log(low * high) / 2,
    half: Math.log(high / low) / 2,
  }))
  const bent = (coordinate: number, half: number) => Math.tanh(coordinate / half)
  const toLogarithms = (point: Float64Array) =>
    Float64Array.from(ranges, ({ middle, half }, index) => middle + half * bent(point[index] ?? 0, half))
  return {
    toLogarithms,
    fromLogarithms: logarithms =>
      ranges.map(({ middle, half }, index) => {
        const share = ((logarithms[index] ?? 0) - middle) / half
        // Starts at or beyond a bound are taken a little inside of it.
        return half * Math.atanh(Math.min(Math.max(share, -0.99), 0.99))
      }),
    objective: (point, gradient) => {
      const value = objective(toLogarithms(point), gradient)
      for (const [index, { half }] of ranges.entries())
        gradient[index] = (gradient[index] ?? 0) * (1 - bent(point[index] ?? 0, half) ** 2)
      return value
    },
  }
}
