import { z } from 'zod'
import { advertisementSchema } from './product-spikes.ts'

/** A period of the owner's calendar of advertising, both days included. */
export const advertisedPeriodSchema = advertisementSchema.extend({ id: z.number().int() })
export type AdvertisedPeriod = z.infer<typeof advertisedPeriodSchema>

/** What the owner types in of a period. */
export const advertisedPeriodEditSchema = z.object({
  productIds: z.union([z.array(z.number().int()).min(1), z.literal('all')]),
  from: z.string(),
  to: z.string(),
  note: z.string().trim().max(500),
})
export type AdvertisedPeriodEdit = z.infer<typeof advertisedPeriodEditSchema>
