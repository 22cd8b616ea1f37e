import { z } from 'zod'
import { rateSchema } from './figures.ts'
import { expectedShareSchema } from './order-ladder.ts'
import { rateDifferenceSchema } from './rate-difference.ts'

/** How many customers with such a first purchase came again. */
export const returnAfterFirstSchema = z.object({
  customers: z.number().int(),
  /** Within 365 days, of those whose first purchase is at least as old. */
  withinYear: rateSchema,
  /** Customers younger than that, who are not in it. */
  tooYoung: z.number().int(),
  /** The same with them, as long as they were observed (Kaplan–Meier); null where nobody was observed so long. */
  expected: expectedShareSchema.nullable(),
})
export type ReturnAfterFirst = z.infer<typeof returnAfterFirstSchema>

/** What went wrong with a first purchase; `any` is at least one of the others. */
export const firstOrderProblemSchema = z.enum(['any', 'partly_refunded', 'returned', 'late'])
export type FirstOrderProblem = z.infer<typeof firstOrderProblemSchema>

export const problemEffectSchema = z.object({
  problem: firstOrderProblemSchema,
  withProblem: returnAfterFirstSchema,
  /** Customers whose first purchase had no problem at all; beside `late` those of whom the dispatch is known. */
  without: returnAfterFirstSchema,
  /** With − without, of the shares within a year; all of these intervals hold at once, 95 times of 100. */
  difference: rateDifferenceSchema,
})
export type ProblemEffect = z.infer<typeof problemEffectSchema>

export const problemEffectsSchema = z.object({
  asOf: z.string(),
  /** Orders sent after more days are late; null where nobody said so and too few dispatches are known. */
  lateAfterDays: z.number().int().nullable(),
  /** True where that is the owner's word; otherwise nine in ten of the shop's orders are sent by then. */
  isLateGiven: z.boolean(),
  effects: z.array(problemEffectSchema),
})
export type ProblemEffects = z.infer<typeof problemEffectsSchema>

/** Days until the first purchase was sent. */
export const dispatchWaitSchema = z.enum(['up_to_one', 'two', 'three_or_more'])
export type DispatchWait = z.infer<typeof dispatchWaitSchema>

export const dispatchEffectsSchema = z.object({
  asOf: z.string(),
  waits: z.array(
    returnAfterFirstSchema.extend({
      wait: dispatchWaitSchema,
      /** This wait − `up_to_one`; null for that one itself. All intervals hold at once, 95 times of 100. */
      difference: rateDifferenceSchema.nullable(),
    }),
  ),
  /** Customers of whom the dispatch of the first purchase is not known. */
  unknown: z.number().int(),
})
export type DispatchEffects = z.infer<typeof dispatchEffectsSchema>
