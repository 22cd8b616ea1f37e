import { z } from 'zod'

/** Days of those who got there: median with its 95 % bootstrap interval, and the quartiles. */
export const medianDaysSchema = z.object({
  cases: z.number().int(),
  /** null without cases, as all the others. */
  median: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  lowerQuartile: z.number().nullable(),
  upperQuartile: z.number().nullable(),
  /** False below five cases. */
  enough: z.boolean(),
})
export type MedianDays = z.infer<typeof medianDaysSchema>
