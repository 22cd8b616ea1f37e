import { z } from 'zod'
import { bargainHuntersSchema } from '../model/bargain-hunters.ts'
import { cohortsSchema, cohortUnitSchema } from '../model/cohorts.ts'
import { abcClassSchema, rfmGroupSchema } from '../model/customer-groups.ts'
import { customerGroupsSchema, shopRhythmSchema } from '../model/customer-overview.ts'
import { customerRhythmSchema } from '../model/customer-rhythm.ts'
import { customerValueSchema } from '../model/customer-value.ts'
import { expectedRevenueSchema, modelErrorsSchema } from '../model/expected-revenue.ts'
import { figureRulesChangeSchema, figureRulesSchema } from '../model/figure-rules.ts'
import { figureTargetSchema, targetFigureSchema } from '../model/figure-target.ts'
import { overviewSchema } from '../model/figures.ts'
import { namedFindingsSchema } from '../model/finding.ts'
import { findingMarkSchema } from '../model/finding-mark.ts'
import { dispatchEffectsSchema, problemEffectsSchema } from '../model/first-order-effects.ts'
import { groupProfileSchema, profileGroupSchema } from '../model/group-profile.ts'
import { keyFigureHistorySchema } from '../model/key-figures.ts'
import {
  churnRateSchema,
  lifecycleStageSchema,
  regularHistorySchema,
  stageFlowSchema,
} from '../model/lifecycle.ts'
import { modelReportSchema, modelUnitSchema } from '../model/model-report.ts'
import { monthlyCostsSchema, orderCostsSchema } from '../model/order-costs.ts'
import { orderLadderSchema } from '../model/order-ladder.ts'
import { shippingTimesSchema } from '../model/shipping-time.ts'
import { valueDistributionSchema } from '../model/value-distribution.ts'
import {
  basketHistorySchema,
  orderNumberValuesSchema,
  purchaseFrequencySchema,
  revenueHistorySchema,
} from '../model/value-figures.ts'
import { customerMarginSchema, shopMarginSchema } from '../model/value-margin.ts'
import { base } from './base.ts'

/** The day from which one looks back, default: today. Later orders change nothing in the answer. */
const asOf = z.string().optional()
const onDay = z.object({ asOf })
/** First day, default: the first day with an order; last day, default: `asOf`. */
const period = { from: z.string().optional(), to: z.string().optional(), asOf }

/** What customers do, figure by figure, in plain numbers. */
export const figuresContract = {
  /** Shipping costs count as revenue where that is asked for; default false. */
  overview: base
    .input(z.object({ ...period, includeShipping: z.boolean().optional() }))
    .output(overviewSchema),
  /** The first and the last day with an order; null without any. */
  range: base.output(z.object({ firstDay: z.string(), lastDay: z.string() }).nullable()),
  /** Every currency of counted orders of all times, that of most orders first. */
  currencies: base.output(z.array(z.object({ currency: z.string(), orders: z.number().int() }))),
  /** How long orders of a period waited for dispatch; without a period over all of them. */
  shippingTimes: base
    .input(z.object({ from: z.string().optional(), to: z.string().optional() }))
    .output(shippingTimesSchema),
  /** Groups by recency, frequency and value, classes by revenue, states and stages, regular customers. */
  groups: base.input(onDay).output(customerGroupsSchema),
  /** Who moved from which stage to which between two days. */
  flow: base.input(z.object({ from: z.string(), to: asOf })).output(stageFlowSchema),
  cohorts: base.input(z.object({ asOf, unit: cohortUnitSchema.default('month') })).output(cohortsSchema),
  /** From each order to the next one. */
  ladder: base.input(onDay).output(orderLadderSchema),
  rhythm: base.input(onDay).output(shopRhythmSchema),
  churn: base.input(onDay).output(churnRateSchema),
  /** The main figures at the end of each of the last months. */
  history: base.input(onDay).output(keyFigureHistorySchema),
  /** Of these months the regular customers, which take longer: each month asks everybody anew. */
  regularHistory: base.input(onDay).output(regularHistorySchema),
  /** Revenue of new and existing customers, value by number of the order, baskets, orders per customer. */
  values: base.input(z.object(period)).output(
    z.object({
      revenue: revenueHistorySchema,
      orderNumbers: orderNumberValuesSchema,
      baskets: basketHistorySchema,
      frequency: purchaseFrequencySchema,
    }),
  ),
  /**
   * One customer: how often they come and whether they are due, where they stand, and what they are worth. The last one
   * needs the forecast, for which a large customer base waits a second the first time: `value: false` leaves it out.
   */
  customer: base.input(z.object({ id: z.number().int(), asOf, value: z.boolean().default(true) })).output(
    z.object({
      asOf: z.string(),
      /** null without a counted order by the day. */
      rhythm: customerRhythmSchema.nullable(),
      /** null where the customer was not known on the day, or cannot be recognised across orders. */
      stage: lifecycleStageSchema.nullable(),
      /** null where the shop has no groups yet. */
      rfmGroup: rfmGroupSchema.nullable(),
      abc: abcClassSchema.nullable(),
      /** null without a counted order by the day, or where it was not asked for. */
      value: customerValueSchema.nullable(),
      /** The same as what is left of it; null where the owner has not said how much of revenue is left. */
      margin: customerMarginSchema.nullable(),
    }),
  ),
  /** What the customers of a group have in common: what they buy, how often, where they live and buy. */
  profile: base.input(z.object({ group: profileGroupSchema, asOf })).output(groupProfileSchema),
  /**
   * The purchase models: parameters with their standard errors, log-likelihoods, whether there is enough data, and how
   * far each was off in what it had not seen.
   */
  model: base
    .input(
      z.object({
        asOf,
        unit: modelUnitSchema.default('week'),
        /** The last day that the backtest fits on; default: two thirds of the time. */
        cut: z.string().optional(),
      }),
    )
    .output(modelReportSchema),
  /** What customers are worth, so far and within the next year, and what all are expected to bring soon. */
  forecast: base.input(onDay).output(
    z.object({
      asOf: z.string(),
      revenue: expectedRevenueSchema,
      /** Net value so far; of the next 365 days; both together. */
      historic: valueDistributionSchema,
      expectedYear: valueDistributionSchema,
      total: valueDistributionSchema,
      /** Behind these values: counted orders so far, and days with a purchase within the next 365 days. */
      orders: z.object({ historic: z.number().int(), expectedYear: z.number().nullable() }),
      /** null where there is too little to hold out. */
      errors: modelErrorsSchema.nullable(),
      /** The values as what is left of them; null where the owner has not said how much of revenue is left. */
      margin: shopMarginSchema.nullable(),
    }),
  ),
  /** Customers who bought first with a discount, beside the others. */
  bargainHunters: base.input(onDay).output(bargainHuntersSchema),
  /** Whether customers come again after a first order with a problem, and after a short or long wait for it. */
  problems: base.input(onDay).output(problemEffectsSchema),
  dispatch: base.input(onDay).output(dispatchEffectsSchema),
  /** What an order costs, of new customers and of others, by what the owner typed in. */
  costs: base.input(onDay).output(orderCostsSchema),
  /** Without either sum the month has no costs any more. Returns what was there before. */
  setCosts: base.input(monthlyCostsSchema).output(z.object({ before: monthlyCostsSchema.nullable() })),
  /** What is out of the ordinary, the most important first. */
  findings: base.input(onDay).output(namedFindingsSchema),
  /**
   * "Understood" or "not to be seen", by the key of the finding, from the day on that one looked back from. Returns what
   * was said before.
   */
  markFinding: base
    .input(findingMarkSchema.omit({ day: true }).extend({ asOf }))
    .output(z.object({ before: findingMarkSchema.nullable() })),
  unmarkFinding: base
    .input(z.object({ key: z.string() }))
    .output(z.object({ before: findingMarkSchema.nullable() })),
  targets: base.output(z.array(figureTargetSchema)),
  /** Returns what was there before. */
  setTarget: base.input(figureTargetSchema).output(z.object({ before: figureTargetSchema.nullable() })),
  removeTarget: base
    .input(z.object({ figure: targetFigureSchema }))
    .output(z.object({ before: figureTargetSchema.nullable() })),
  /** What the owner chose of the definitions: limits of the states, who is a regular customer, classes. */
  rules: base.output(figureRulesSchema),
  /** null sets everything back. Returns the rules before. */
  changeRules: base
    .input(z.object({ change: figureRulesChangeSchema.nullable() }))
    .output(z.object({ before: figureRulesSchema })),
}
