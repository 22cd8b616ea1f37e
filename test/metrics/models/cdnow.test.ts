import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import { backtest } from '../../../src-main/metrics/models/backtest.ts'
import { bgNbd } from '../../../src-main/metrics/models/bg-nbd.ts'
import { chooseModel } from '../../../src-main/metrics/models/choose-model.ts'
import { fitPurchaseModel, type PurchaseFit } from '../../../src-main/metrics/models/fit-purchase-model.ts'
import { fitSpend } from '../../../src-main/metrics/models/fit-spend.ts'
import {
  aliveProbabilities,
  expectedPurchases,
  expectedValues,
} from '../../../src-main/metrics/models/forecast.ts'
import { forecastError } from '../../../src-main/metrics/models/forecast-error.ts'
import { expectedValue, spendLogLikelihood } from '../../../src-main/metrics/models/gamma-gamma.ts'
import { gate } from '../../../src-main/metrics/models/gate.ts'
import { mbgNbd } from '../../../src-main/metrics/models/mbg-nbd.ts'
import { paretoNbd } from '../../../src-main/metrics/models/pareto-nbd.ts'
import { type GroupedPurchases, groupPurchases } from '../../../src-main/metrics/models/purchase-groups.ts'
import {
  expectedFurtherPurchases,
  type Parameters,
  type PurchaseModel,
} from '../../../src-main/metrics/models/purchase-model.ts'
import { purchaseDaysBetween, summarisePurchases } from '../../../src-main/metrics/models/purchase-summary.ts'
import { groupSpend } from '../../../src-main/metrics/models/spend-groups.ts'
import { CALIBRATION_END, cdnowAnswers, cdnowHistories, cdnowSummary, HOLDOUT_END } from './cdnow.ts'
import { expectAllClose, expectClose } from './close.ts'

/*
 * The CDNOW purchases that all papers on these models use (1/10 sample, Fader and Hardie 2001). First digits as published
 * in Fader, Hardie and Lee 2005, Hardie's note 025 and the documentation of R's BTYD; further ones computed by other means
 * from the published formulas.
 */
const PARAMETER = 1e-3
const LOG_LIKELIHOOD = 1e-3

/** The published figure for customers with 0, 1, … 6, 7 and more repeats, from one value of each customer. */
function meansByRepeats(groups: GroupedPurchases, values: ArrayLike<number>): number[] {
  const [sums, counts] = [new Array<number>(8).fill(0), new Array<number>(8).fill(0)]
  for (const [customer, group] of groups.groupOf.entries()) {
    const row = Math.min(7, groups.repeats[group] ?? 0)
    sums[row] = (sums[row] ?? 0) + (values[customer] ?? 0)
    counts[row] = (counts[row] ?? 0) + 1
  }
  return sums.map((sum, row) => sum / (counts[row] ?? 1))
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}

function fitted(model: PurchaseModel, groups: GroupedPurchases): PurchaseFit {
  const fit = fitPurchaseModel(model, groups)
  if (fit === null) throw new Error('There is nothing to fit.')
  return fit
}

describe('CDNOW: the purchases', () => {
  test('are counted by day', context => {
    const histories = cdnowHistories(context)
    const summary = summarisePurchases(histories, { asOf: CALIBRATION_END, unitsPerMinor: [1 / 100] })
    const published = cdnowSummary(context)
    expect(summary.customerIds).toEqual(published.customerIds)
    expect(summary.repeats).toEqual(published.repeats)
    expect(summary.valuedRepeats).toEqual(published.repeats)
    expect(sum(summary.repeats)).toBe(2457)
    expect(Math.max(...summary.repeats)).toBe(29)
    for (const [customer, repeats] of published.repeats.entries()) {
      expect(
        Math.abs((summary.recencies[customer] ?? 0) - (published.recencies[customer] ?? 0)),
      ).toBeLessThan(0.0051)
      expect(Math.abs((summary.ages[customer] ?? 0) - (published.ages[customer] ?? 0))).toBeLessThan(0.0051)
      if (repeats === 0) expect(summary.meanValues[customer]).toBeNaN()
      else
        expect(
          Math.abs((summary.meanValues[customer] ?? 0) - (published.meanValues[customer] ?? 0)),
        ).toBeLessThan(0.0051)
    }
    expect(sum(purchaseDaysBetween(histories, CALIBRATION_END, HOLDOUT_END))).toBe(1882)
    expect(gate(histories, CALIBRATION_END).isOpen).toBe(true)
  })
})

describe.each([
  {
    model: bgNbd,
    published: [0.242592907, 4.41353148, 0.792886052, 2.42575332],
    errors: [0.01256, 0.3782, 0.1857, 0.7053],
    logLikelihood: -9582.425561,
    exact: [0.242594523, 4.41360205, 0.792921956, 2.42590671],
    exactLogLikelihood: -9582.429207,
    alive: 1917.27634676,
  },
  {
    model: paretoNbd,
    published: [0.55327549, 10.5776116, 0.606213597, 11.6679123],
    errors: [0.04763, 0.8427, 0.1873, 6.211],
    logLikelihood: -9594.97393,
    exact: [0.553277036, 10.577683, 0.606240006, 11.6687361],
    exactLogLikelihood: -9594.976179,
    alive: 1051.8788972,
  },
  {
    model: mbgNbd,
    published: [0.524837948, 6.18299178, 0.891356144, 1.61399933],
    errors: null,
    logLikelihood: -9582.132685,
    exact: null,
    exactLogLikelihood: null,
    alive: 1057.638389,
  },
])('CDNOW: $model.name by maximum likelihood', expected => {
  const { model } = expected

  test('of the published summary', context => {
    const groups = groupPurchases(cdnowSummary(context))
    const fit = fitted(model, groups)
    expect(fit.identification).toBe('identified')
    expectAllClose(fit.parameters, expected.published, PARAMETER)
    if (expected.errors !== null) expectAllClose(fit.standardErrors ?? [], expected.errors, PARAMETER)
    expect(Math.abs(fit.logLikelihood - expected.logLikelihood)).toBeLessThan(LOG_LIKELIHOOD)
    const alive = groups.weights.map((weight, group) => {
      const [recency, age] = [groups.recencies[group] ?? 0, groups.ages[group] ?? 0]
      const times = { recency: groups.times[recency] ?? 0, age: groups.times[age] ?? 0 }
      return (
        weight * model.probabilityAlive(fit.parameters, { repeats: groups.repeats[group] ?? 0, ...times })
      )
    })
    expectClose(sum(alive), expected.alive, 1e-4)
  })

  test('of the purchases, with times to the day', context => {
    const summary = summarisePurchases(cdnowHistories(context), { asOf: CALIBRATION_END })
    const fit = fitted(model, groupPurchases(summary))
    if (expected.exact === null) {
      expectAllClose(fit.parameters, expected.published, PARAMETER)
      return
    }
    expectAllClose(fit.parameters, expected.exact, PARAMETER)
    expect(Math.abs(fit.logLikelihood - expected.exactLogLikelihood)).toBeLessThan(LOG_LIKELIHOOD)
  })
})

test('CDNOW: likelihoods at given parameters', context => {
  const groups = groupPurchases(cdnowSummary(context))
  const gradient = new Float64Array(4)
  expectClose(bgNbd.logLikelihood(groups, [0.243, 4.414, 0.793, 2.426], gradient), -9582.426831182365, 1e-12)
  expectClose(bgNbd.logLikelihood(groups, [0.5, 6, 1.2, 3.3], gradient), -9783.44108156, 1e-11)
  const spend = groupSpend(cdnowSummary(context))
  expectClose(spendLogLikelihood(spend, [6.25, 3.74, 15.44], gradient), -4055.924712730168, 1e-12)
})

describe('CDNOW: every customer', () => {
  /** Of every customer: the chance to be alive and the purchases expected in the 39 weeks that were held out. */
  const columns: readonly { name: string; model: PurchaseModel; parameters: Parameters; relative: number }[] =
    [
      { name: 'bg_{}_pub', model: bgNbd, parameters: [0.243, 4.414, 0.793, 2.426], relative: 1e-9 },
      {
        name: 'bg_{}_mle',
        model: bgNbd,
        parameters: [0.242592907, 4.41353148, 0.792886052, 2.42575332],
        relative: 1e-6,
      },
      {
        name: 'pn_{}_mle',
        model: paretoNbd,
        parameters: [0.55327549, 10.5776116, 0.606213597, 11.6679123],
        relative: 1e-6,
      },
    ]

  test.for(columns)('$name', ({ name, model, parameters, relative }, context) => {
    const summary = cdnowSummary(context)
    const answers = cdnowAnswers(context)
    const [alive, expected] = [answers(name.replace('{}', 'palive')), answers(name.replace('{}', 'exp39'))]
    for (const [index, repeats] of summary.repeats.entries()) {
      const customer = { repeats, recency: summary.recencies[index] ?? 0, age: summary.ages[index] ?? 0 }
      expectClose(model.probabilityAlive(parameters, customer), alive[index] ?? 0, relative)
      expectClose(expectedFurtherPurchases(model, parameters, customer, 39), expected[index] ?? 0, relative)
    }
  })

  test('value of a purchase', context => {
    const { valuedRepeats, meanValues } = cdnowSummary(context)
    const answers = cdnowAnswers(context)('gg_exp_spend_pub')
    for (const [index, repeats] of valuedRepeats.entries())
      expectClose(
        expectedValue([6.25, 3.74, 15.44], repeats, meanValues[index] ?? 0) ?? 0,
        answers[index] ?? 0,
        1e-9,
      )
  })
})

describe('CDNOW: value of purchases by maximum likelihood', () => {
  test('of the published summary', context => {
    const fit = fitSpend(groupSpend(cdnowSummary(context)))
    expect(fit?.customers).toBe(946)
    expectAllClose(fit?.parameters ?? [], [6.2488019, 3.74458865, 15.4477507], PARAMETER)
    expectAllClose(fit?.standardErrors ?? [], [1.19, 0.2902, 4.16], 2 * PARAMETER)
    expect(Math.abs((fit?.logLikelihood ?? 0) - -4055.923244)).toBeLessThan(LOG_LIKELIHOOD)
    expectClose(fit?.meanOfAll ?? 0, 35.1710024382, PARAMETER)
    expectClose(fit?.independence.correlation ?? 0, 0.11388391048600445, 1e-9)
    expect(fit?.independence.isDoubtful).toBe(false)
  })

  test('of the purchases, with values to the cent', context => {
    const summary = summarisePurchases(cdnowHistories(context), {
      asOf: CALIBRATION_END,
      unitsPerMinor: [0.01],
    })
    const fit = fitSpend(groupSpend(summary))
    expectAllClose(fit?.parameters ?? [], [6.2495709, 3.74422508, 15.4435268], PARAMETER)
    expect(Math.abs((fit?.logLikelihood ?? 0) - -4055.917695)).toBeLessThan(LOG_LIKELIHOOD)
  })
})

describe('CDNOW: the held-out 39 weeks', () => {
  test.for([
    {
      model: bgNbd,
      means: [0.225087, 0.523131, 1.044134, 1.52028, 2.163866, 2.653846, 3.504042, 6.157191],
      total: 1653.40874091,
      absolute: 0.785456537893,
      square: 1.60800671011,
    },
    {
      model: paretoNbd,
      means: [0.138447, 0.599471, 1.195837, 1.713843, 2.398308, 2.907208, 3.818559, 6.403067],
      total: 1665.51311159,
      absolute: 0.754527376235,
      square: 1.6028728907,
    },
  ])('forecast by $model.name', ({ model, means, total, absolute, square }, context) => {
    const actual = Int32Array.from(cdnowAnswers(context)('actual_39w_holdout_transactions'))
    const groups = groupPurchases(cdnowSummary(context))
    const error = forecastError(expectedPurchases(fitted(model, groups), groups, 39), actual)
    expect(error.actual).toBe(1882)
    expectClose(error.meanAbsolute, absolute, 1e-6)
    expectClose(error.rootMeanSquare, square, 1e-6)
    const toTheDay = groupPurchases(summarisePurchases(cdnowHistories(context), { asOf: CALIBRATION_END }))
    const expected = expectedPurchases(fitted(model, toTheDay), toTheDay, 39)
    expectAllClose(meansByRepeats(toTheDay, expected), means, 5e-6)
    expectClose(sum(expected), total, 1e-6)
  })

  test('purchases that came, by repeats', context => {
    const groups = groupPurchases(cdnowSummary(context))
    expectAllClose(
      meansByRepeats(groups, cdnowAnswers(context)('actual_39w_holdout_transactions')),
      [0.236712, 0.697039, 1.392523, 1.56, 2.532258, 2.947368, 3.862069, 6.359375],
      1e-5,
    )
  })

  test('customers by repeats, as BG/NBD expects them', context => {
    const { ages } = cdnowSummary(context)
    const parameters = fitted(bgNbd, groupPurchases(cdnowSummary(context))).parameters
    const counts = Array.from({ length: 7 }, (_, repeats) =>
      sum(ages.map(age => bgNbd.probabilityOfPurchases(parameters, age, repeats))),
    )
    expectAllClose(
      [...counts, ages.length - sum(counts)],
      [
        1407.68462475, 460.324503339, 192.460279243, 101.16344144, 59.8467040799, 38.1195618343,
        25.5490917452, 71.8517935634,
      ],
      1e-5,
    )
  })

  test('purchases in the course of time', context => {
    const { ages, ...times } = cdnowSummary(context)
    const groups = groupPurchases({ ages, ...times })
    // Time runs from the first purchase of all.
    const longest = Math.max(...ages)
    const course = (model: PurchaseModel, weeks: readonly number[]) => {
      const { parameters } = fitted(model, groups)
      return weeks.map(week =>
        sum(ages.map(age => model.expectedPurchases(parameters, Math.max(0, week - (longest - age))))),
      )
    }
    expectAllClose(
      course(bgNbd, [20, 21, 22, 23, 24, 25, 39, 78]),
      [
        1312.24670001, 1387.1410583, 1460.1921892, 1531.51913588, 1601.22827527, 1669.41518879, 2501.38603284,
        4165.5905815,
      ],
      1e-5,
    )
    expectAllClose(course(paretoNbd, [20, 21, 22, 23, 24, 25]), [1309, 1385, 1460, 1533, 1604, 1674], 5e-4)
    expectAllClose(course(paretoNbd, [39, 78]), [2532.63045355, 4275.31036711], 1e-5)
  })

  test('the backtest finds the published errors and a model at least as good as the best of them', context => {
    const test = backtest(cdnowHistories(context), { asOf: HOLDOUT_END, cut: CALIBRATION_END })
    if (test === null) throw new Error('There is nothing to test.')
    expect(test.naive.actual).toBe(1882)
    expectClose(test.naive.meanAbsolute, 1.02366835569, 1e-4)
    expectClose(test.naive.rootMeanSquare, 2.21188559482, 1e-4)
    expectClose(test.naive.expected, 2930.09542078, 1e-4)
    const choice = chooseModel(test)
    const chosen = test.models.find(({ fit }) => fit.model === choice.purchases)
    expect(chosen?.error.meanAbsolute).toBeLessThan(0.75453)
    expect(['mbg_nbd', 'pareto_nbd']).toContain(choice.alive)
  })

  test('purchases times value, and who will bring most', context => {
    const histories = cdnowHistories(context)
    const groups = groupPurchases(cdnowSummary(context))
    const spend = fitSpend(groupSpend(cdnowSummary(context)))
    if (spend === null) throw new Error('There is nothing to fit.')
    const values = expectedValues(spend, cdnowSummary(context))
    const purchases = expectedPurchases(fitted(bgNbd, groups), groups, 39)
    const expected = purchases.map((count, customer) => count * (values[customer] ?? 0))
    expectClose(sum(expected), 59931.627848, 1e-4)
    const actual = heldOutDollars(histories)
    expectClose(sum(actual), 70976.39, 1e-9)
    const best = [...expected.keys()]
      .sort((one, other) => (expected[other] ?? 0) - (expected[one] ?? 0))
      .slice(0, 236)
    expectClose(sum(best.map(customer => actual[customer] ?? 0)) / sum(actual), 0.501988, 1e-5)
  })

  test('BG/NBD says of nobody that they are still a customer', context => {
    const groups = groupPurchases(cdnowSummary(context))
    expect(aliveProbabilities(fitted(bgNbd, groups), groups)).toBeNull()
    expectClose(sum(aliveProbabilities(fitted(mbgNbd, groups), groups) ?? []), 1057.638389, 1e-4)
  })
})

/** What each customer of the sample spent after the end of calibration. */
function heldOutDollars(histories: Histories): Float64Array {
  const dollars = new Float64Array(2357)
  for (const [index, day] of histories.days.entries()) {
    const customer = (histories.customerIds[index] ?? 0) - 1
    if (day > dayNumber(CALIBRATION_END))
      dollars[customer] = (dollars[customer] ?? 0) + (histories.valuesMinor[index] ?? 0) / 100
  }
  return dollars
}
