import { z } from 'zod'
import { forecastMethodSchema, forecastReasonSchema, purchaseModelNameSchema } from './forecast.ts'

/**
 * What the customers known on a day are expected to bring within some days after it, all together, in the main currency.
 * Orders of new customers and of nobody known are not in it.
 */
export const revenueForecastSchema = z.object({
  /** The last day that was known. */
  asOf: z.string(),
  days: z.number().int(),
  method: forecastMethodSchema,
  reason: forecastReasonSchema.nullable(),
  model: purchaseModelNameSchema.nullable(),
  customers: z.number().int(),
  /** Days with a purchase, over all customers. null, as the values, where nothing can be said. */
  orders: z.number().nullable(),
  valueMinor: z.number().int().nullable(),
  /**
   * 80 % of such forecasts come true between these: what purchases vary by themselves, and as far as earlier forecasts
   * were off beyond that.
   */
  lowMinor: z.number().int().nullable(),
  highMinor: z.number().int().nullable(),
  /** How far forecasts are off beyond chance, as a share of them (one standard deviation). */
  modelError: z.number(),
  /** Earlier forecasts that this was learned from; with none it is an assumption. */
  learnedFrom: z.number().int(),
})
export type RevenueForecast = z.infer<typeof revenueForecastSchema>

/** A forecast of a past day, with nothing but what was known then, and what came. */
export const checkedForecastSchema = revenueForecastSchema.extend({
  actualMinor: z.number().int(),
  /** Days with a purchase. */
  actualOrders: z.number().int(),
  /** null where there was no forecast. */
  isInside: z.boolean().nullable(),
})
export type CheckedForecast = z.infer<typeof checkedForecastSchema>

export const expectedRevenueSchema = z.object({
  currency: z.string().nullable(),
  /** Of today: 30 and 90 days ahead. */
  forecasts: z.array(revenueForecastSchema),
  /** Of past month-ends whose time is over, by days ahead, the last one first. */
  checked: z.array(checkedForecastSchema),
})
export type ExpectedRevenue = z.infer<typeof expectedRevenueSchema>

/** How far a way to forecast was off in the held-out last third of the time. */
export const modelErrorSchema = z.object({
  /** `naive`: everybody goes on at the own rate. `shop_average`: everybody buys as often as the average one. */
  name: z.union([purchaseModelNameSchema, z.enum(['naive', 'shop_average'])]),
  /** Mean absolute error and root of the mean squared error, in purchase days per customer. */
  meanAbsolute: z.number(),
  rootMeanSquare: z.number(),
  /** Purchase days of all customers. */
  expected: z.number(),
  actual: z.number().int(),
  isChosen: z.boolean(),
  /** Only such models are used. null for the naive line itself. */
  beatsNaive: z.boolean().nullable(),
})
export type ModelError = z.infer<typeof modelErrorSchema>

export const modelErrorsSchema = z.object({
  /** Fitted on everything up to this day, compared with what came until `asOf`. */
  cut: z.string(),
  asOf: z.string(),
  customers: z.number().int(),
  errors: z.array(modelErrorSchema),
})
export type ModelErrors = z.infer<typeof modelErrorsSchema>
