import { z } from 'zod'

/** One bar: customers whose value is at least `fromMinor` and below `toMinor`. */
export const valueBarSchema = z.object({
  fromMinor: z.number().int(),
  /** null for the last bar, which holds everything from there on. */
  toMinor: z.number().int().nullable(),
  customers: z.number().int(),
  valueMinor: z.number(),
})
export type ValueBar = z.infer<typeof valueBarSchema>

/** A tenth of the customers, the most valuable tenth first. */
export const valueTenthSchema = z.object({
  /** 1 to 10. */
  tenth: z.number().int(),
  customers: z.number().int(),
  valueMinor: z.number(),
  /** Of the value of all; null where that is 0. */
  share: z.number().nullable(),
  /** The smallest value in it; null without customers. */
  fromMinor: z.number().nullable(),
})
export type ValueTenth = z.infer<typeof valueTenthSchema>

/** How a value spreads over customers. */
export const valueDistributionSchema = z.object({
  currency: z.string().nullable(),
  customers: z.number().int(),
  /** Left out: of these the value is not known. */
  unknown: z.number().int(),
  valueMinor: z.number(),
  averageMinor: z.number().nullable(),
  medianMinor: z.number().nullable(),
  bars: z.array(valueBarSchema),
  tenths: z.array(valueTenthSchema),
  /** False below five customers; the tenths need ten. */
  enough: z.boolean(),
  tenthsEnough: z.boolean(),
})
export type ValueDistribution = z.infer<typeof valueDistributionSchema>
