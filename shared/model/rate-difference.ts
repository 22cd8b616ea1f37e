import { z } from 'zod'
import { rateSchema } from './figures.ts'

/**
 * Two shares and how far apart they are (one − other), with the 95 % interval of Newcombe (1998, method 10).
 * `enough` is false while one of them comes from fewer than five cases; the numbers are null without any.
 */
export const rateDifferenceSchema = z.object({
  one: rateSchema,
  other: rateSchema,
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  enough: z.boolean(),
})
export type RateDifference = z.infer<typeof rateDifferenceSchema>
