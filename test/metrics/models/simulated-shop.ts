import type { Histories } from '../../../src-main/metrics/histories.ts'
import { Random } from '../../support/generate-shop/random.ts'
import { historyOf } from '../history-of.ts'

/** One customer of a model: purchases at a rate, until after a purchase or with time there is no more. */
export interface SimulatedCustomer {
  /** Purchases per day. */
  rate: number
  /** The chance to be gone after the first and after each further purchase. */
  dropout: number
  /** True where the first purchase is not followed by the chance to be gone. */
  isSafeAtFirst?: boolean
  /** Chance to be gone per day. */
  mortality: number
  /** Mean value of a purchase in minor units, and its shape: the larger, the more alike the values. */
  value: number
  shape: number
}

export interface SimulatedShop {
  seed: number
  customers: number
  /** First purchases lie evenly over these days, from day 0. */
  arrivalDays: number
  /** The last day of all purchases. */
  lastDay: number
  draw: (draw: Draws) => SimulatedCustomer
}

/** Random numbers of the distributions that the purchase models are made of. */
export class Draws {
  private readonly random: Random

  constructor(seed: number, customer: number) {
    this.random = new Random(seed, 1, customer)
  }

  uniform(): number {
    return this.random.next()
  }

  exponential(rate: number): number {
    return -Math.log(1 - this.random.next()) / rate
  }

  /** Gamma with a shape and a rate (Marsaglia and Tsang 2000). */
  gamma(shape: number, rate: number): number {
    if (shape < 1) return this.gamma(shape + 1, rate) * (1 - this.random.next()) ** (1 / shape)
    const d = shape - 1 / 3
    for (;;) {
      const normal = this.normal()
      const v = (1 + normal / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(1 - this.random.next()) < normal ** 2 / 2 + d - d * v + d * Math.log(v))
        return (d * v) / rate
    }
  }

  beta(a: number, b: number): number {
    const [one, other] = [this.gamma(a, 1), this.gamma(b, 1)]
    return one / (one + other)
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.random.next())) * Math.cos(2 * Math.PI * this.random.next())
  }
}

/** The purchase histories of customers who behave exactly as a model says. Invented from a seed, never the same people. */
export function simulateShop({ seed, customers, arrivalDays, lastDay, draw }: SimulatedShop): Histories {
  const [ids, days, values]: number[][] = [[], [], []]
  for (let customer = 1; customer <= customers; customer++) {
    const draws = new Draws(seed, customer)
    const first = draws.uniform() * arrivalDays
    for (const [day, value] of purchases(draw(draws), draws, first, lastDay)) {
      ids?.push(customer)
      days?.push(day)
      values?.push(value)
    }
  }
  return historiesOf(ids ?? [], days ?? [], values ?? [])
}

/** Moments are kept and only the day is shown: the first purchase is at noon of its day, so to say. */
function* purchases(
  { rate, dropout, isSafeAtFirst = false, mortality, value, shape }: SimulatedCustomer,
  draws: Draws,
  first: number,
  lastDay: number,
): Generator<readonly [day: number, value: number]> {
  const end = Math.min(
    lastDay - Math.floor(first) + 1,
    mortality > 0 ? draws.exponential(mortality) : Infinity,
  )
  let passed = 0
  do {
    yield [Math.floor(first) + Math.floor(passed), Math.max(1, Math.round(draws.gamma(shape, shape / value)))]
    if (!(isSafeAtFirst && passed === 0) && draws.uniform() < dropout) return
    passed += draws.exponential(rate)
  } while (passed < end)
}

/** Histories of plain lists, all in one currency. */
export function historiesOf(
  customerIds: readonly number[],
  days: readonly number[],
  valuesMinor: readonly number[] = days.map(() => 1000),
): Histories {
  return historyOf(
    customerIds.map((customer, index) => ({
      customer,
      day: days[index] ?? 0,
      value: valuesMinor[index] ?? 0,
    })),
  )
}
