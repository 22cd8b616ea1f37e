import type { SimulatedShop } from './simulated-shop.ts'

/** Values of purchases: Gamma-Gamma with p, q and v (in minor units). */
export const SPEND = { p: 6, q: 4, v: 1500 }

const DAYS_PER_WEEK = 7

type Size = Pick<SimulatedShop, 'seed' | 'customers'>

/** Three years of a shop, customers arriving over the first two. */
const TIMES = { arrivalDays: 730, lastDay: 1095 }

/** A customer's values: mean p/ν with ν from Gamma(q, v), and shape p. */
function spend(nu: number) {
  return { value: SPEND.p / nu, shape: SPEND.p }
}

/** Customers as MBG/NBD has them; rates per week. */
export function mbgShop(
  size: Size,
  [r, alpha, a, b]: readonly [number, number, number, number],
): SimulatedShop {
  return {
    ...size,
    ...TIMES,
    draw: draws => ({
      rate: draws.gamma(r, alpha * DAYS_PER_WEEK),
      dropout: draws.beta(a, b),
      mortality: 0,
      ...spend(draws.gamma(SPEND.q, SPEND.v)),
    }),
  }
}

/** Customers as Pareto/NBD has them. */
export function paretoShop(
  size: Size,
  [r, alpha, s, beta]: readonly [number, number, number, number],
): SimulatedShop {
  return {
    ...size,
    ...TIMES,
    draw: draws => ({
      rate: draws.gamma(r, alpha * DAYS_PER_WEEK),
      dropout: 0,
      mortality: draws.gamma(s, beta * DAYS_PER_WEEK),
      ...spend(draws.gamma(SPEND.q, SPEND.v)),
    }),
  }
}

/** Customers who never leave; their rates per week are whatever `rate` draws. */
export function faithfulShop(
  size: Size,
  rate: (gamma: (shape: number, rate: number) => number, uniform: () => number) => number,
): SimulatedShop {
  return {
    ...size,
    ...TIMES,
    draw: draws => ({
      rate:
        rate(
          (shape, scale) => draws.gamma(shape, scale),
          () => draws.uniform(),
        ) / DAYS_PER_WEEK,
      dropout: 0,
      mortality: 0,
      ...spend(draws.gamma(SPEND.q, SPEND.v)),
    }),
  }
}
