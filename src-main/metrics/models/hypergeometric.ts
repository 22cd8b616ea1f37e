/** What is left of a continued fraction when it is cut off, in natural logarithms. */
const PRECISION = 33

/** F(1, b; c; z) with its derivatives by b, c and z. */
export interface Hypergeometric {
  value: number
  byB: number
  byC: number
  byZ: number
}

/**
 * Gauss's hypergeometric function F(1, b; c; z), by Gauss's continued fraction 1/(1 − d₁z/(1 − d₂z/(1 − …)))
 * (Abramowitz and Stegun 1964, 15.1; Cuyt et al. 2008, 15.3.7): it converges also where the power series does not
 * get anywhere, near z = 1. The coefficients do not depend on z, so that one of these serves many z.
 */
export class HypergeometricOfOne {
  private readonly b: number
  private readonly c: number
  /** d₁, d₂, …, as many as were needed up to now; their derivatives are d times these. */
  private readonly coefficients: number[] = []
  private readonly logByB: number[] = []
  private readonly logByC: number[] = []

  /** @param b between 0 and `c`. */
  constructor(b: number, c: number) {
    this.b = b
    this.c = c
  }

  /** @param z at least 0 and below 1. */
  at(z: number, result: Hypergeometric): Hypergeometric {
    const depth = fractionDepth(z)
    this.grow(depth)
    let tail = 1
    let byB = 0
    let byC = 0
    let byZ = 0
    for (let k = depth - 1; k >= 0; k--) {
      const d = this.coefficients[k] ?? 0
      const inverse = 1 / tail
      const share = d * inverse
      byB = -z * share * ((this.logByB[k] ?? 0) - byB * inverse)
      byC = -z * share * ((this.logByC[k] ?? 0) - byC * inverse)
      byZ = -share * (1 - z * byZ * inverse)
      tail = 1 - z * share
    }
    result.value = 1 / tail
    result.byB = -byB / (tail * tail)
    result.byC = -byC / (tail * tail)
    result.byZ = -byZ / (tail * tail)
    return result
  }

  private grow(depth: number): void {
    const { b, c } = this
    while (this.coefficients.length < depth) {
      const position = this.coefficients.length + 1
      const j = position >> 1
      if (position % 2 === 1) {
        this.coefficients.push(
          position === 1 ? b / c : ((b + j) * (c - 1 + j)) / ((c + 2 * j - 1) * (c + 2 * j)),
        )
        this.logByB.push(1 / (b + j))
        this.logByC.push(position === 1 ? -1 / c : 1 / (c - 1 + j) - 1 / (c + 2 * j - 1) - 1 / (c + 2 * j))
      } else {
        this.coefficients.push((j * (c - b + j - 1)) / ((c + 2 * j - 2) * (c + 2 * j - 1)))
        this.logByB.push(-1 / (c - b + j - 1))
        this.logByC.push(1 / (c - b + j - 1) - 1 / (c + 2 * j - 2) - 1 / (c + 2 * j - 1))
      }
    }
  }
}

/**
 * How many coefficients F(1, b; c; z) takes: each step of the fraction divides the error by (1+√(1−z))/(1−√(1−z)), once
 * the coefficients are near a quarter.
 */
export function fractionDepth(z: number): number {
  if (z <= 0) return 1
  const root = Math.sqrt(1 - z)
  return Math.ceil(PRECISION / Math.log(((1 + root) * (1 + root)) / z)) + 6
}
