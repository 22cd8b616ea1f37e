import { z } from 'zod'
import { channelSchema, groundSchema } from './permission.ts'

/** Of how many customers advertising is allowed on a channel, and on which grounds. */
const channelQuotaSchema = z.object({
  allowed: z.number().int(),
  grounds: z.array(z.object({ ground: groundSchema, count: z.number().int() })),
})

/** Who could be written to on the last day of a month, by what was known by then. */
export const quotaMonthSchema = z.object({
  /** `YYYY-MM` */
  month: z.string(),
  /** The last day of the month; of the month that is not over yet, today. */
  day: z.string(),
  customers: z.number().int(),
  channels: z.record(channelSchema, channelQuotaSchema),
})
export type QuotaMonth = z.infer<typeof quotaMonthSchema>

/** Who can be written to of those that one source shows; who is in two sources counts in both. */
export const quotaOfSourceSchema = z.object({
  sourceId: z.number().int(),
  customers: z.number().int(),
  allowed: z.record(channelSchema, z.number().int()),
})

/** The share of customers who may be advertised to, over time and by source. */
export const permissionQuotaSchema = z.object({
  /** The first month first; the last is the present one. */
  months: z.array(quotaMonthSchema),
  sources: z.array(quotaOfSourceSchema),
})
export type PermissionQuota = z.infer<typeof permissionQuotaSchema>
