import { betaShare } from './incomplete-beta.ts'
import { lowerGammaShare, upperGammaShare } from './incomplete-gamma.ts'

/** The chance that a standard normal value lies above z. */
export function normalTail(z: number): number {
  const half = upperGammaShare(0.5, (z * z) / 2) / 2
  return z >= 0 ? half : 1 - half
}

/**
 * The chance that a chi-square value is at least so large.
 * @param degrees of freedom, above 0.
 */
export function chiSquareTail(value: number, degrees: number): number {
  return upperGammaShare(degrees / 2, value / 2)
}

/** The chance of `count` or more where `mean` are expected, by Poisson. */
export function poissonTail(count: number, mean: number): number {
  if (count <= 0) return 1
  return mean <= 0 ? 0 : lowerGammaShare(count, mean)
}

/** The chance of `count` or more among `n` with a chance of `p` each. */
export function binomialTail(count: number, n: number, p: number): number {
  if (count <= 0) return 1
  if (count > n || p <= 0) return 0
  return p >= 1 ? 1 : betaShare(count, n - count + 1, p)
}

/**
 * The chance of `count` or more of something that comes in clumps: negative binomial with a mean and a variance; by
 * Poisson where the variance is not above the mean.
 */
export function negativeBinomialTail(count: number, mean: number, variance: number): number {
  const excess = variance - mean
  if (count <= 0 || mean <= 0 || excess <= mean * 1e-9) return poissonTail(count, mean)
  return betaShare(count, (mean * mean) / excess, excess / variance)
}
