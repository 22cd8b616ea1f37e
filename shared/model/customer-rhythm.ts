import { z } from 'zod'
import { abcClassSchema } from './customer-groups.ts'
import { customerStateSchema } from './customer-states.ts'
import { medianDaysSchema } from './median-days.ts'

/**
 * Where a rhythm comes from: the customer's own gaps; few own gaps together with the shop's usual one; the shop's usual
 * second order; or nothing but a convention, which is never shown. The positions are stored.
 */
export const RHYTHM_SOURCES = ['own', 'shrunken', 'shop', 'assumed'] as const
export const rhythmSourceSchema = z.enum(RHYTHM_SOURCES)
export type RhythmSource = z.infer<typeof rhythmSourceSchema>

/** A length of time as one would say it. */
export const spanSchema = z.object({
  amount: z.number().int(),
  unit: z.enum(['days', 'weeks', 'months', 'years']),
})
export type Span = z.infer<typeof spanSchema>

/** How often a customer comes and whether they are due, for a sentence. */
export const customerRhythmSchema = z.object({
  asOf: z.string(),
  orders: z.number().int(),
  /** Orders of one day count once. */
  purchaseDays: z.number().int(),
  /** One less than the days with a purchase. */
  gaps: z.number().int(),
  /** False below three gaps: "too few data (3 orders)". */
  enough: z.boolean(),
  /** null where not even the shop has a rhythm. */
  rhythmDays: z.number().nullable(),
  source: rhythmSourceSchema,
  /** Comes once a year, as for Christmas; from two purchases on. */
  isYearly: z.boolean(),
  lastDay: z.string(),
  daysSince: z.number().int(),
  /** The day, and the days between which half of the shop's next orders come; null without a rhythm. */
  expected: z.object({ day: z.string(), from: z.string(), to: z.string() }).nullable(),
  /** 0 from the expected day on; null without a rhythm. */
  daysUntilDue: z.number().int().nullable(),
  /** 0 until the expected day; null without a rhythm. */
  overdueDays: z.number().int().nullable(),
  state: customerStateSchema,
  /** The same as one would say it: every 6 weeks, 9 weeks ago, 3 weeks overdue. */
  spoken: z.object({
    rhythm: spanSchema.nullable(),
    since: spanSchema,
    untilDue: spanSchema.nullable(),
    overdue: spanSchema.nullable(),
  }),
})
export type CustomerRhythm = z.infer<typeof customerRhythmSchema>

/** How often the customers of a class come: of the personal median gaps of those who came again. */
export const classRhythmSchema = medianDaysSchema.extend({
  class: abcClassSchema,
  /** All of the class, also those who bought only once. */
  customers: z.number().int(),
})
export type ClassRhythm = z.infer<typeof classRhythmSchema>
