import { z } from 'zod'

/** Whether a customer is due, from good to bad; see `stateDays`. The positions are stored. */
export const CUSTOMER_STATES = ['active', 'due', 'late', 'at_risk', 'lost'] as const
export const customerStateSchema = z.enum(CUSTOMER_STATES)
export type CustomerState = z.infer<typeof customerStateSchema>

/** Defaults that no shop's own data replace, in days since the last order. */
export const STATE_DEFAULTS = {
  /** Nobody is lost sooner, however often they used to come. */
  lostFromDays: 180,
  /** A yearly buyer is due until the end of the tolerance by which they are recognised: a year and 45 days … */
  yearlyDueUntilDays: 410,
  /** … late for as long again … */
  yearlyLateUntilDays: 455,
  /** … and again: lost, when a whole season has gone by without them. */
  yearlyLostFromDays: 501,
} as const

/**
 * Where one state ends and the next begins. Ratios are days since the last order ÷ rhythm, and are themselves still in
 * the better state. What contradicts the order of the states counts as the limit before it.
 */
export const stateLimitsSchema = z.object({
  dueUntil: z.number().positive().finite(),
  lateUntil: z.number().positive().finite(),
  atRiskUntil: z.number().positive().finite(),
  /** Days since the last order, as are those of yearly buyers, for whom the ratios are not used. */
  lostFromDays: z.number().int().positive(),
  yearlyDueUntilDays: z.number().int().positive(),
  yearlyLateUntilDays: z.number().int().positive(),
  yearlyLostFromDays: z.number().int().positive(),
})
export type StateLimits = z.infer<typeof stateLimitsSchema>

/** What the owner changed of the limits; the others follow from the shop's own data. */
export const stateLimitsEditSchema = stateLimitsSchema.partial()
export type StateLimitsEdit = z.infer<typeof stateLimitsEditSchema>
