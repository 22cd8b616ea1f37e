import { z } from 'zod'
import { flagKindSchema } from '../model/flag.ts'
import { orderSchema, orderStatusSchema } from '../model/order.ts'
import { orderMembersSchema } from '../model/order-members.ts'
import { platformSchema } from '../model/platform.ts'
import { orderGapSchema } from '../model/quality.ts'
import { base } from './base.ts'
import { direction, done, page } from './common.ts'

/** Orders, and what the owner says of them. */
export const ordersContract = {
  search: base
    .input(
      z.object({
        /** Order number or its beginning. */
        query: z.string().optional(),
        platforms: z.array(platformSchema).optional(),
        customerId: z.number().int().optional(),
        from: z.string().optional(),
        to: z.string().optional(),
        status: z.array(orderStatusSchema).optional(),
        /** Only orders that count (or only those that do not). */
        counted: z.boolean().optional(),
        attributable: z.boolean().optional(),
        currency: z.string().optional(),
        /** Only orders in one of these. */
        currencies: z.array(z.string()).optional(),
        /** Only orders of which this is missing. */
        gap: orderGapSchema.optional(),
        /** Only orders that the owner flagged, themselves or through their buyer; or only all others. */
        flagged: z.boolean().optional(),
        /** Only orders of which the days to dispatch are known and lie in this range. */
        shippingDays: z.object({ min: z.number().int().min(0), max: z.number().int().nullable() }).optional(),
        sourceId: z.number().int().optional(),
        /** Only the orders behind a figure. */
        behind: orderMembersSchema.optional(),
        direction: direction.default('desc'),
        ...page,
      }),
    )
    .output(z.object({ total: z.number().int(), orders: z.array(orderSchema) })),
  /** Marks an order as test or fraud, so that it counts nowhere; null takes the mark back. */
  setFlag: base.input(z.object({ id: z.number().int(), kind: flagKindSchema.nullable() })).output(done),
}
