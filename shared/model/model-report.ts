import { z } from 'zod'
import { modelErrorsSchema } from './expected-revenue.ts'
import { purchaseModelNameSchema } from './forecast.ts'

/** The time that rates and ages are given in: the parameters of a model depend on it, what follows from them does not. */
export const modelUnitSchema = z.enum(['day', 'week', 'month'])
export type ModelUnit = z.infer<typeof modelUnitSchema>

/** A month is a twelfth of 365.25 days here. */
export const DAYS_PER_UNIT: Readonly<Record<ModelUnit, number>> = { day: 1, week: 7, month: 365.25 / 12 }

/** A parameter with its standard error; null where the data do not fix it. */
const parameterSchema = z.object({ value: z.number(), standardError: z.number().nullable() })

export const fittedModelSchema = z.object({
  model: purchaseModelNameSchema,
  /** By the names of the publications: r, alpha, a, b or r, alpha, s, beta. */
  parameters: z.record(z.string(), parameterSchema),
  logLikelihood: z.number(),
  customers: z.number().int(),
  /** `no_dropout`: the data are as likely if nobody ever leaves, so that no chance to be alive is shown. */
  identification: z.enum(['identified', 'loose', 'no_dropout']),
  /** What speaks for customers who leave: twice the gain in log-likelihood, and the score of recency. */
  dropout: z.object({ likelihoodRatio: z.number(), recencyScore: z.number() }),
})
export type FittedModel = z.infer<typeof fittedModelSchema>

export const modelReportSchema = z.object({
  asOf: z.string(),
  unit: modelUnitSchema,
  currency: z.string().nullable(),
  /** Whether there is enough data for a model; below it there are no fits. */
  gate: z.object({
    isOpen: z.boolean(),
    conditions: z.array(
      z.object({
        condition: z.enum(['customers', 'days', 'recent_purchases', 'customers_with_three']),
        actual: z.number(),
        needed: z.number(),
        isMet: z.boolean(),
      }),
    ),
  }),
  models: z.array(fittedModelSchema),
  /** Gamma-Gamma, of purchases in units of the main currency; null where it cannot be fitted. */
  spend: z
    .object({
      parameters: z.record(z.string(), parameterSchema),
      logLikelihood: z.number(),
      customers: z.number().int(),
      meanOfAll: z.number().nullable(),
      /** Whether values and numbers of purchases are independent, as the model assumes. */
      correlation: z.number().nullable(),
    })
    .nullable(),
  /** How far each model was off in what it had not seen; null where there is too little to hold out. */
  backtest: modelErrorsSchema.nullable(),
  /** The models that are used: for purchases, and for who is still a customer. null: none. */
  choice: z.object({
    purchases: purchaseModelNameSchema.nullable(),
    alive: purchaseModelNameSchema.nullable(),
  }),
})
export type ShownModelReport = z.infer<typeof modelReportSchema>
