import { z } from 'zod'

/** The owner ended the relationship with a customer on a day, or takes that back. */
export const customerEndingSchema = z.object({
  id: z.number().int(),
  /** Default: today. null takes it back. */
  day: z.string().nullable().optional(),
})
export type CustomerEnding = z.infer<typeof customerEndingSchema>
