/** Beyond this v, or 1 − v, is below e^−230. */
const REACH = 5

/** Points on each side of the middle. */
const POINTS = 150

/**
 * ∫₀¹ f(v) dv by the double exponential rule (Takahasi and Mori 1974): v = ½(1 + tanh(½π sinh u)). It keeps its
 * precision where f or its derivatives have no limit at the ends.
 * @param f smooth inside of (0, 1); is given `v` and `1 − v`, either of which may be far below the other's precision.
 */
export function integrateUnit(f: (v: number, rest: number) => number): number {
  const step = REACH / POINTS
  let sum = 0
  for (let point = -POINTS; point <= POINTS; point++) {
    const u = point * step
    const exponent = Math.PI * Math.sinh(u)
    const v = 1 / (1 + Math.exp(-exponent))
    const rest = 1 / (1 + Math.exp(exponent))
    const weight = Math.PI * Math.cosh(u) * v * rest
    if (weight > 0) sum += weight * f(v, rest)
  }
  return sum * step
}
