import { betaShare } from './incomplete-beta.ts'

/**
 * The chance that a value of Student's t distribution lies above t (Abramowitz and Stegun 1964, 26.7.1).
 * @param degrees of freedom, above 0; need not be whole.
 */
export function studentTail(t: number, degrees: number): number {
  const both = betaShare(degrees / 2, 0.5, degrees / (degrees + t * t))
  return t >= 0 ? both / 2 : 1 - both / 2
}

/**
 * The value of Student's t distribution that is exceeded with a chance of `chance`, by halving.
 * @param chance above 0, at most a half.
 */
export function studentQuantile(chance: number, degrees: number): number {
  let [low, high] = [0, 1]
  while (studentTail(high, degrees) > chance) high *= 2
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (studentTail(middle, degrees) > chance) low = middle
    else high = middle
  }
  return high
}
