import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitPurchaseModel } from '../../../src-main/metrics/models/fit-purchase-model.ts'
import { expectedValue } from '../../../src-main/metrics/models/gamma-gamma.ts'
import { type GroupedPurchases, groupPurchases } from '../../../src-main/metrics/models/purchase-groups.ts'
import {
  type CustomerTimes,
  expectedFurtherPurchases,
  type Parameters,
} from '../../../src-main/metrics/models/purchase-model.ts'
import { PURCHASE_MODELS } from '../../../src-main/metrics/models/purchase-models.ts'
import { summarisePurchases } from '../../../src-main/metrics/models/purchase-summary.ts'
import { expectClose } from './close.ts'
import { mbgShop } from './shops.ts'
import { simulateShop } from './simulated-shop.ts'

const MODELS = Object.values(PURCHASE_MODELS)

/** From a hundredth to a hundred, evenly by size. */
const factor = fc.double({ min: -2, max: 2, noNaN: true }).map(exponent => 10 ** exponent)
/** r, α, a, b or r, α, s, β, the times around ten weeks. */
const anyParameters = fc.tuple(factor, factor, factor, factor)
const anyCustomer = fc
  .tuple(
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 1, max: 1000 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([repeats, days, share]) => ({
    repeats,
    recency: repeats === 0 ? 0 : Math.max(1, Math.floor(days * share)) / 7,
    age: days / 7,
  }))

function groupsOf(customers: readonly CustomerTimes[]): GroupedPurchases {
  return groupPurchases({
    repeats: Int32Array.from(customers, ({ repeats }) => repeats),
    recencies: Float64Array.from(customers, ({ recency }) => recency),
    ages: Float64Array.from(customers, ({ age }) => age),
  })
}

/** The four factors as parameters of a model: α, and β of Pareto/NBD, are times. */
function scaled(
  name: string,
  [r, alpha, third, fourth]: readonly [number, number, number, number],
): Parameters {
  return [r, 10 * alpha, third, name === 'pareto_nbd' ? 10 * fourth : fourth]
}

describe.each(MODELS)('$name, whatever its parameters', model => {
  test('the chance to be alive is a chance, and 1 on the day of a purchase but for the draw after it', () => {
    fc.assert(
      fc.property(anyParameters, anyCustomer, (factors, customer) => {
        const parameters = scaled(model.name, factors)
        const alive = model.probabilityAlive(parameters, customer)
        expect(alive).toBeGreaterThanOrEqual(0)
        expect(alive).toBeLessThanOrEqual(1)
        // The longer nothing was heard, the less.
        const later = { ...customer, age: customer.age + 5 }
        expect(model.probabilityAlive(parameters, later)).toBeLessThanOrEqual(alive + 1e-12)
      }),
      { numRuns: 300 },
    )
  })

  test('expected purchases are none at once, positive after and do not fall', () => {
    fc.assert(
      fc.property(anyParameters, anyCustomer, (factors, customer) => {
        const parameters = scaled(model.name, factors)
        expect(model.expectedPurchases(parameters, 0)).toBe(0)
        expect(expectedFurtherPurchases(model, parameters, customer, 0)).toBe(0)
        let [previous, known] = [0, 0]
        for (const time of [0.1, 1, 13, 52, 104]) {
          const expected = model.expectedPurchases(parameters, time)
          const further = expectedFurtherPurchases(model, parameters, customer, time)
          // Where everybody soon leaves nothing more comes: equal up to the rounding of a sum of up to 10⁵ terms.
          expect(expected).toBeGreaterThanOrEqual(previous * (1 - 1e-12))
          expect(further).toBeGreaterThanOrEqual(known * (1 - 1e-12))
          expect(expected).toBeGreaterThan(0)
          // Nobody buys more than at the own rate without dropout.
          expect(further).toBeLessThanOrEqual(
            (1 + 1e-9) * (((parameters[0] + customer.repeats) * time) / (parameters[1] + customer.age)),
          )
          previous = expected
          known = further
        }
      }),
      { numRuns: 150 },
    )
  })

  test('what is said of a group is said of each of its customers', () => {
    fc.assert(
      fc.property(
        anyParameters,
        fc.array(anyCustomer, { minLength: 1, maxLength: 8 }),
        (factors, customers) => {
          const parameters = scaled(model.name, factors)
          const groups = groupsOf(customers)
          const alive = model.aliveByGroup(groups, parameters)
          for (const [index, customer] of customers.entries()) {
            const given = alive[groups.groupOf[index] ?? 0] ?? Number.NaN
            expect(Math.abs(given - model.probabilityAlive(parameters, customer))).toBeLessThan(1e-9)
          }
          // Whoever else is there, moments and powers are shared or not: the likelihood is a sum over customers.
          const alone = customers.map(customer =>
            model.logLikelihood(groupsOf([customer]), parameters, new Float64Array(4)),
          )
          const together = model.logLikelihood(groups, parameters, new Float64Array(4))
          const size = alone.reduce((sum, value) => sum + Math.abs(value), 0)
          expect(Math.abs(alone.reduce((sum, value) => sum + value, 0) - together)).toBeLessThan(
            1e-9 * Math.max(1, size),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  test('the likelihood has the derivatives that differences show', () => {
    fc.assert(
      fc.property(
        anyParameters,
        fc.array(anyCustomer, { minLength: 1, maxLength: 5 }),
        (factors, customers) => {
          const parameters = scaled(model.name, factors)
          const groups = groupsOf(customers)
          const gradient = new Float64Array(4)
          const value = model.logLikelihood(groups, parameters, gradient)
          expect(Number.isFinite(value)).toBe(true)
          for (const [index, parameter] of parameters.entries()) {
            const at = (step: number) =>
              model.logLikelihood(
                groups,
                // Four entries stay four.
                parameters.map((one, place) =>
                  place === index ? one * Math.exp(step) : one,
                ) as unknown as Parameters,
                new Float64Array(4),
              )
            const slope = (at(1e-4) - at(-1e-4)) / 2e-4
            const given = (gradient[index] ?? 0) * parameter
            expect(Math.abs(slope - given)).toBeLessThan(1e-5 * Math.max(1, Math.abs(value), Math.abs(given)))
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

/** Parameters such that few customers make more purchases than the sums below go through. */
const PARAMETERS: readonly Parameters[] = [
  [0.25, 4.4, 0.8, 2.4],
  [0.55, 10.6, 0.6, 11.6],
  [2, 30, 1, 1],
  [0.8, 9, 3, 0.5],
  [1.5, 12, 0.05, 200],
]

test.each(MODELS)('$name: expected purchases of usual customers grow', model => {
  for (const parameters of PARAMETERS) {
    const expected = [0, 0.1, 1, 13, 52, 104].map(time => model.expectedPurchases(parameters, time))
    for (const [index, value] of expected.slice(1).entries())
      expect(value).toBeGreaterThan(expected[index] ?? 0)
  }
})

describe.each(MODELS)('$name, chances of numbers of purchases', model => {
  test.each(PARAMETERS)('add up to 1 and to the expectation at %f, %f, %f, %f', (...parameters) => {
    for (const time of [0, 20]) {
      const chances = Array.from({ length: 170 }, (_, count) =>
        model.probabilityOfPurchases(parameters, time, count),
      )
      expectClose(
        chances.reduce((sum, chance) => sum + chance, 0),
        1,
        1e-9,
      )
      const mean = chances.reduce((sum, chance, count) => sum + chance * count, 0)
      expect(Math.abs(mean - model.expectedPurchases(parameters, time))).toBeLessThan(1e-7)
    }
  })

  test.each(PARAMETERS)(
    'give mean, square and none of a known customer at %f, %f, %f, %f',
    (...parameters) => {
      const { name } = model
      const [r, alpha, third, fourth] = parameters
      for (const { repeats, age } of [
        { repeats: 0, age: 0 },
        { repeats: 3, age: 30 },
      ]) {
        // Somebody who is still there is a new customer of what is known by now; BG/NBD asks no further draw of them.
        const known: Parameters =
          name === 'pareto_nbd'
            ? [r + repeats, alpha + age, third, fourth + age]
            : [r + repeats, alpha + age, third, fourth + repeats + (name === 'mbg_nbd' ? 1 : 0)]
        const fresh = name === 'mbg_nbd' ? PURCHASE_MODELS.bg_nbd : model
        const chances = Array.from({ length: 170 }, (_, count) =>
          fresh.probabilityOfPurchases(known, 20, count),
        )
        const square = chances.reduce((sum, chance, count) => sum + chance * count * count, 0)
        expectClose(model.expectedSquareIfAlive(parameters, repeats, age, 20), square, 1e-6)
        expectClose(model.noPurchaseIfAlive(parameters, repeats, age, 20), chances[0] ?? 0, 1e-9)
        expect(model.expectedSquareIfAlive(parameters, repeats, age, 0)).toBe(0)
        expect(model.noPurchaseIfAlive(parameters, repeats, age, 0)).toBeCloseTo(1, 12)
      }
    },
  )

  test.each(PARAMETERS)('are those of the likelihood at %f, %f, %f, %f', (...parameters) => {
    // Nobody with no purchase has any other history: both are the same chance, by different formulas.
    const none = groupPurchases({
      repeats: Int32Array.of(0),
      recencies: Float64Array.of(0),
      ages: Float64Array.of(20),
    })
    expectClose(
      Math.exp(model.logLikelihood(none, parameters, new Float64Array(4))),
      model.probabilityOfPurchases(parameters, 20, 0),
      1e-10,
    )
  })
})

describe('fits', () => {
  const summary = summarisePurchases(
    simulateShop(mbgShop({ seed: 31, customers: 800 }, [0.8, 9, 0.9, 1.6])),
    {
      asOf: '1972-12-31',
    },
  )

  test.each(MODELS)('$name: the order of customers does not matter', model => {
    const reversed = {
      repeats: summary.repeats.toReversed(),
      recencies: summary.recencies.toReversed(),
      ages: summary.ages.toReversed(),
    }
    expect(fitPurchaseModel(model, groupPurchases(reversed))).toEqual(
      fitPurchaseModel(model, groupPurchases(summary)),
    )
  })

  test.each(MODELS)('$name: the unit of time does not matter', model => {
    const inDays = {
      repeats: summary.repeats,
      recencies: summary.recencies.map(weeks => Math.round(weeks * 7)),
      ages: summary.ages.map(weeks => Math.round(weeks * 7)),
    }
    const [weekly, daily] = [
      fitPurchaseModel(model, groupPurchases(summary)),
      fitPurchaseModel(model, groupPurchases(inDays)),
    ]
    for (const [index, name] of model.parameterNames.entries()) {
      const unit = name === 'alpha' || name === 'beta' ? 7 : 1
      expectClose(daily?.parameters[index] ?? 0, unit * (weekly?.parameters[index] ?? 0), 1e-4)
    }
    // x purchases each have a density per unit of time.
    const repeats = summary.repeats.reduce((sum, count) => sum + count, 0)
    expectClose(daily?.logLikelihood ?? 0, (weekly?.logLikelihood ?? 0) - repeats * Math.log(7), 1e-9)
  })
})

test('the expected value of a purchase lies between the own mean and the mean of all', () => {
  fc.assert(
    fc.property(
      fc.tuple(factor, factor, factor),
      fc.integer({ min: 1, max: 100 }),
      factor,
      ([p, more, v], repeats, mean) => {
        const q = 1 + more
        const [all = 0, own = 0] = [
          expectedValue([p, q, v], 0, 0) ?? 0,
          expectedValue([p, q, v], repeats, mean) ?? 0,
        ]
        const slack = 1 + 1e-9
        expect(own).toBeLessThanOrEqual(Math.max(all, mean) * slack)
        expect(own).toBeGreaterThanOrEqual(Math.min(all, mean) / slack)
      },
    ),
  )
})
