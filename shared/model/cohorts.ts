import { z } from 'zod'
import { rateSchema } from './figures.ts'

export const cohortUnitSchema = z.enum(['month', 'quarter'])
export type CohortUnit = z.infer<typeof cohortUnitSchema>

/** The customers of one month (or quarter) of first orders; lists are by months (quarters) since then, from 0. */
export const cohortSchema = z.object({
  /** YYYY-MM, or YYYY-Qn. */
  cohort: z.string(),
  from: z.string(),
  to: z.string(),
  customers: z.number().int(),
  /** Customers with an order in the month. */
  active: z.array(z.number().int()),
  revenueMinor: z.array(z.number().int()),
  /** Revenue from the first month to the end of this one, by the customers of the cohort; 0 without customers. */
  cumulativePerHeadMinor: z.array(z.number().int()),
  /** So many of the months are over; later ones are not complete. */
  wholePeriods: z.number().int(),
  /** Zweitkaufquote 12 M, of those whose first order is 365 days old. */
  secondPurchase: rateSchema,
  /** False while some of the cohort have had less than 365 days. */
  isMature: z.boolean(),
  /** Customers with a second order so far, whatever time they had. */
  secondSoFar: z.number().int(),
  /** False below five customers. */
  enough: z.boolean(),
})
export type Cohort = z.infer<typeof cohortSchema>

export const cohortsSchema = z.object({
  asOf: z.string(),
  unit: cohortUnitSchema,
  currency: z.string().nullable(),
  /** Oldest first, up to the one of `asOf`. */
  cohorts: z.array(cohortSchema),
  /** Customers of older cohorts than these. */
  earlierCustomers: z.number().int(),
  /** Orders of these cohorts in currencies without a rate: counted, but in no sum. */
  ordersWithoutRate: z.number().int(),
})
export type Cohorts = z.infer<typeof cohortsSchema>
