import { describe, expect, test } from 'vitest'
import { bgNbd } from '../../../src-main/metrics/models/bg-nbd.ts'
import { expectedValue } from '../../../src-main/metrics/models/gamma-gamma.ts'
import { mbgNbd } from '../../../src-main/metrics/models/mbg-nbd.ts'
import { paretoNbd } from '../../../src-main/metrics/models/pareto-nbd.ts'
import { groupPurchases } from '../../../src-main/metrics/models/purchase-groups.ts'
import {
  expectedFurtherPurchases,
  type Parameters,
  type PurchaseModel,
} from '../../../src-main/metrics/models/purchase-model.ts'
import { expectAllClose, expectClose } from './close.ts'

/*
 * Parameters and first digits are those that the papers and their spreadsheets print for the CDNOW data (Fader, Hardie and
 * Lee 2005; the walkthroughs of the R packages BTYD and of Python's lifetimes); the further digits were computed from
 * the published formulas by other means.
 */
const BG: Parameters = [0.243, 4.414, 0.793, 2.426]
const PARETO: Parameters = [0.55, 10.56, 0.61, 11.64]
const MBG: Parameters = [0.525, 6.183, 0.891, 1.614]
const EXACT = 1e-9

type Row = readonly [repeats: number, recency: number, age: number, expected: number]

function expectAlive(model: PurchaseModel, parameters: Parameters, rows: readonly Row[]): void {
  for (const [repeats, recency, age, expected] of rows)
    expectClose(model.probabilityAlive(parameters, { repeats, recency, age }), expected, EXACT)
}

/** ln L of a single customer. */
function logLikelihood(
  model: PurchaseModel,
  parameters: Parameters,
  [x, recency, age]: readonly number[],
): number {
  const one = groupPurchases({
    repeats: Int32Array.of(x ?? 0),
    recencies: Float64Array.of(recency ?? 0),
    ages: Float64Array.of(age ?? 0),
  })
  return model.logLikelihood(one, parameters, new Float64Array(4))
}

describe('BG/NBD at fixed parameters', () => {
  test('ln L of a customer', () => {
    expectClose(logLikelihood(bgNbd, [0.5, 6, 1.2, 3.3], [3, 4, 6]), -7.5763818767, EXACT)
  })

  test('ln L of customers whose likelihood is beyond all numbers', () => {
    expectClose(logLikelihood(bgNbd, [0.25, 4, 0.8, 2.5], [0, 0, 40]), -0.5994738182, EXACT)
    expectClose(logLikelihood(bgNbd, [0.25, 4, 0.8, 2.5], [200, 38, 40]), 100.795693093, EXACT)
  })

  test('chance to be alive', () => {
    expectAlive(bgNbd, BG, [
      [2, 30.43, 38.86, 0.726578570081],
      [1, 1.71, 38.86, 0.212100985377],
      [0, 0, 38.86, 1],
      [7, 29.43, 38.86, 0.641756345946],
      [26, 30.86, 31, 0.968915649718],
      [23, 39, 39, 0.968555454221],
      [10, 35, 39, 0.842603188642],
      [1, 16, 32, 0.598402082612],
    ])
  })

  test('chance to be alive falls with more purchases where the last one is long ago', () => {
    const expected = [
      0.705626847158, 0.687091132532, 0.663866180954, 0.636545641921, 0.605614489279, 0.571551734243,
      0.534884751617, 0.496212484387, 0.456205052749, 0.415584533117, 0.37509189289, 0.335446216178,
      0.297303134559, 0.261219043127, 0.227626087735, 0.196820444467,
    ]
    expectAlive(
      bgNbd,
      BG,
      expected.map((value, index) => [5 + index, 30, 39, value] as const),
    )
  })

  test('expected purchases of new customers', () => {
    expectAllClose(
      [1, 2, 10, 39, 52, 78].map(time => bgNbd.expectedPurchases(BG, time)),
      [0.0532678911717, 0.103389739756, 0.432413362234, 1.19672319332, 1.4460505954, 1.86051905794],
      EXACT,
    )
  })

  test('expected purchases of known customers', () => {
    const first = { repeats: 2, recency: 30.43, age: 38.86 }
    expectClose(expectedFurtherPurchases(bgNbd, BG, first, 39), 1.22602817477, EXACT)
    const second = { repeats: 10, recency: 35, age: 39 }
    expectClose(expectedFurtherPurchases(bgNbd, BG, second, 2), 0.391569207091, EXACT)
  })

  test('chances of numbers of purchases', () => {
    expectClose(bgNbd.probabilityOfPurchases(BG, 2, 10), 1.0786896404e-7, EXACT)
    expectClose(bgNbd.probabilityOfPurchases(BG, 39, 0), 0.573786352096, EXACT)
    expectAllClose(
      Array.from({ length: 10 }, (_, index) => bgNbd.probabilityOfPurchases(BG, 30, 11 + index)),
      [
        0.00199952144748, 0.00151702362996, 0.00116331500666, 0.000900314789644, 0.000702363765887,
        0.000551790242649, 0.000436191280898, 0.000346717139624, 0.00027696126484, 0.000222226048007,
      ],
      EXACT,
    )
  })
})

test('MBG/NBD at fixed parameters: chance to be alive', () => {
  expectAlive(mbgNbd, MBG, [
    [0, 0, 38.86, 0.389735080919],
    [1, 1.71, 38.86, 0.17083648431],
    [2, 30.43, 38.86, 0.706202265118],
    [7, 29.43, 38.86, 0.622723814169],
    [26, 30.86, 31, 0.965566144144],
  ])
})

describe('MBG/NBD: expected purchases as they are printed, with the function by its power series', () => {
  /** ₂F₁(a, b; c; z) */
  function series(a: number, b: number, c: number, z: number): number {
    let [term, sum] = [1, 0]
    for (let k = 0; Math.abs(term) > 1e-18 * sum; k++) {
      sum += term
      term *= (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z
    }
    return sum
  }

  const [r, alpha, a, b] = MBG

  test.each([1, 10, 39])('of new customers, %i weeks', time => {
    // Batislam, Denizel and Filiztekin 2007.
    const power = (alpha / (alpha + time)) ** r
    const printed = (b / (a - 1)) * (1 - power * series(r, b + 1, a + b, time / (alpha + time)))
    expectClose(mbgNbd.expectedPurchases(MBG, time), printed, EXACT)
  })

  test.each([
    [0, 0, 38.86],
    [2, 30.43, 38.86],
    [26, 30.86, 31],
  ])('of customers with %i purchases', (x, recency, age) => {
    // Wagner and Hoppe 2008, Erratum on the MBG/NBD model.
    const time = 39
    const power = ((alpha + age) / (alpha + age + time)) ** (r + x)
    const bracket = 1 - power * series(r + x, b + x + 1, a + b + x, time / (alpha + age + time))
    const odds = (a / (b + x)) * ((alpha + age) / (alpha + recency)) ** (r + x)
    const printed = (((a + b + x) / (a - 1)) * bracket) / (1 + odds)
    const customer = { repeats: x, recency, age }
    expectClose(expectedFurtherPurchases(mbgNbd, MBG, customer, time), printed, EXACT)
  })
})

describe('Pareto/NBD at fixed parameters', () => {
  test('chance to be alive', () => {
    expectAlive(paretoNbd, PARETO, [
      [2, 30.43, 38.86, 0.868318428626],
      [1, 1.71, 38.86, 0.166523836464],
      [0, 0, 38.86, 0.293219764465],
      [7, 29.43, 38.86, 0.748032501102],
      [26, 30.86, 31, 0.997903551977],
      [10, 35, 39, 0.923198219144],
      [1, 16, 32, 0.675260594747],
    ])
  })

  test('expected purchases of new customers', () => {
    const expected = [
      0.0507782061662, 0.0991608842301, 0.1454250652, 0.189799299246, 0.232474658205, 0.273612736831,
      0.313351593729, 0.351810243641, 0.389092109465,
    ]
    expectAllClose(
      expected.map((_, index) => paretoNbd.expectedPurchases(PARETO, index + 1)),
      expected,
      EXACT,
    )
    expect(paretoNbd.expectedPurchases(PARETO, 0)).toBe(0)
  })

  test('expected purchases of known customers', () => {
    const customer = { repeats: 10, recency: 35, age: 39 }
    expectClose(expectedFurtherPurchases(paretoNbd, PARETO, customer, 2), 0.388411723242, EXACT)
    const parameters: Parameters = [0.5534, 10.5802, 0.6061, 11.6562]
    const frequent = { repeats: 26, recency: 30.86, age: 31 }
    expectClose(paretoNbd.probabilityAlive(parameters, frequent), 0.997917766552, EXACT)
    expectClose(expectedFurtherPurchases(paretoNbd, parameters, frequent, 52), 25.4549135115, EXACT)
  })
})

test('Gamma-Gamma at fixed parameters: expected value of a purchase', () => {
  const parameters = [6.25, 3.74, 15.44] as const
  expectClose(expectedValue(parameters, 0, Number.NaN) ?? 0, 35.2189781022, EXACT)
  expectClose(expectedValue(parameters, 2, 22.35) ?? 0, 24.6637139108, EXACT)
  expectClose(expectedValue(parameters, 1, 11.77) ?? 0, 18.9168520578, EXACT)
  expectClose(expectedValue(parameters, 3, 35) ?? 0, 35.0279199628, EXACT)
  expectClose(expectedValue(parameters, 2, 40) ?? 0, 39.1404199475, EXACT)
  expect(expectedValue([6, 0.9, 15], 0, Number.NaN)).toBeNull()
})

test('formulas at the maximum of the CDNOW data', () => {
  const bg: Parameters = [0.242594523, 4.41360205, 0.792921956, 2.42590671]
  const pareto: Parameters = [0.553277036, 10.577683, 0.606240006, 11.6687361]
  const frequent = { repeats: 26, recency: 30 + 6 / 7, age: 31 }
  // The parameters are printed with nine digits only.
  const printed = 1e-7
  expectClose(bgNbd.expectedPurchases(bg, 52), 1.44401243338, printed)
  expectClose(paretoNbd.expectedPurchases(pareto, 52), 1.47343433528, printed)
  expectClose(expectedFurtherPurchases(bgNbd, bg, frequent, 52), 25.7573376876, printed)
  expectClose(expectedFurtherPurchases(paretoNbd, pareto, frequent, 52), 25.4551836948, printed)
  expectClose(bgNbd.probabilityAlive(bg, frequent), 0.968854443667, printed)
  expectClose(paretoNbd.probabilityAlive(pareto, frequent), 0.997873404695, printed)
  for (const [repeats, byBg, byPareto] of [
    [10, 0.347483806094, 0.705888415753],
    [15, 0.042837020685, 0.14415074581],
    [20, 0.00415927475046, 0.0224901463866],
    [25, 0.000358393862275, 0.00309006687037],
  ] as const) {
    const customer = { repeats, recency: 20, age: 39 }
    expectClose(expectedFurtherPurchases(bgNbd, bg, customer, 52), byBg, printed)
    expectClose(expectedFurtherPurchases(paretoNbd, pareto, customer, 52), byPareto, printed)
  }
})
