import { z } from 'zod'
import { forecastMethodSchema, forecastReasonSchema } from './forecast.ts'

/** An amount that is expected, in minor units, with the range that 80 % of such forecasts lie in. */
const expectedSchema = z.object({
  days: z.number().int(),
  /** Days with a purchase. */
  orders: z.number().nullable(),
  valueMinor: z.number().nullable(),
  lowMinor: z.number().nullable(),
  highMinor: z.number().nullable(),
})

/** What one customer is worth, in the main currency; null where it cannot be said. */
export const customerValueSchema = z.object({
  currency: z.string().nullable(),
  /** Net value so far. */
  historicMinor: z.number().nullable(),
  /** Within the next 30, 90 and 365 days. */
  expected: z.array(expectedSchema),
  /** So far and within the next 365 days together. */
  totalMinor: z.number().nullable(),
  totalLowMinor: z.number().nullable(),
  totalHighMinor: z.number().nullable(),
  method: forecastMethodSchema,
  reason: forecastReasonSchema.nullable(),
  /** The chance that they are still a customer, by the model; null where no model may say so. */
  alive: z.number().nullable(),
})
export type CustomerValue = z.infer<typeof customerValueSchema>
