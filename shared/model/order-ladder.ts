import { z } from 'zod'
import { rateSchema } from './figures.ts'
import { medianDaysSchema } from './median-days.ts'

/** A share that takes account of those who may still come, with its 95 % interval (Kaplan–Meier). */
export const expectedShareSchema = z.object({
  /** Days since the order before. */
  days: z.number().int(),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  /** Customers who had been observed so long without a further order. */
  atRisk: z.number().int(),
  /** False where these are fewer than five. */
  enough: z.boolean(),
})
export type ExpectedShare = z.infer<typeof expectedShareSchema>

/** From one order to the next one; orders of one day are one. */
export const ladderStepSchema = z.object({
  /** 1: from the first to the second order. */
  from: z.number().int(),
  /** Those who ordered again so far among all who got here, however short a time they had. */
  soFar: rateSchema,
  /** Those who order again within a year; null where nobody was observed so long. */
  withinYear: expectedShareSchema.nullable(),
  /** How many of those who got here do not come again within a year, after `withinYear`. */
  lostWithinYear: z.number().nullable(),
  /** Days between the two orders, of those who came again so far: the fast ones, in a young shop. */
  gapDays: medianDaysSchema,
  /** The day by which half have come again, waiting ones included; null where it is not reached. */
  halfBack: z.object({
    day: z.number().int().nullable(),
    low: z.number().int().nullable(),
    high: z.number().int().nullable(),
  }),
  /** By day since the order before how many have come again: once a week, as far as five were observed. */
  curve: z.array(expectedShareSchema),
})
export type LadderStep = z.infer<typeof ladderStepSchema>

export const orderLadderSchema = z.object({
  asOf: z.string(),
  customers: z.number().int(),
  /** How many have got to the 1st, 2nd, 3rd and 4th order. */
  reached: z.array(z.number().int()),
  /** How many have 1, 2, 3 orders, and how many 4 or more. */
  stopped: z.array(z.number().int()),
  /** 1→2, 2→3, 3→4. */
  steps: z.array(ladderStepSchema),
  /** `from` of the step on which most customers are lost within a year; null where none has enough data. */
  mostLostFrom: z.number().int().nullable(),
  /** Zweitkaufquote 12 M. */
  secondPurchase: rateSchema,
  /** Customers whose first order is less than 365 days old, who are not in `secondPurchase`. */
  tooYoung: z.number().int(),
})
export type OrderLadder = z.infer<typeof orderLadderSchema>
