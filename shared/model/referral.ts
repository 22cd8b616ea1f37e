import { z } from 'zod'

/** Somebody on one side of a referral: a customer, or (without a number) a name that the owner typed in. */
const sideSchema = z.object({ customerId: z.number().int().nullable(), name: z.string() })

/** Who came by whose word. */
export const referralSchema = z.object({
  id: z.number().int(),
  /** When the owner noted it, `YYYY-MM-DD`. */
  day: z.string(),
  referred: sideSchema.extend({ customerId: z.number().int() }),
  referrer: sideSchema,
})
export type Referral = z.infer<typeof referralSchema>
