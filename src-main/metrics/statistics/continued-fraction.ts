/** Stands for a denominator of zero. */
const TINY = 1e-300
const PRECISION = 1e-15
const MOST_STEPS = 100_000

/**
 * b₀ + a₁/(b₁ + a₂/(b₂ + …)), from the front (Lentz 1976, as modified by Thompson and Barnett 1986).
 * @param step gives aₖ and bₖ, for k from 1.
 */
export function continuedFraction(
  first: number,
  step: (k: number) => readonly [a: number, b: number],
): number {
  let value = first || TINY
  let c = value
  let d = 0
  for (let k = 1; k < MOST_STEPS; k++) {
    const [a, b] = step(k)
    d = 1 / (b + a * d || TINY)
    c = b + a / c || TINY
    value *= c * d
    if (Math.abs(c * d - 1) < PRECISION) break
  }
  return value
}
