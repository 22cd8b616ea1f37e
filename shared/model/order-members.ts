import { z } from 'zod'
import { pairKindSchema } from './product-pairs.ts'

const number = z.coerce.number().int()
/** Days from the first to the last one, and the day from which one looks back. */
const period = { from: z.string(), to: z.string(), asOf: z.string() }

/** The counted orders behind a figure, by the same rules as the figure itself. */
export const orderMembersSchema = z.discriminatedUnion('rows', [
  /** On the day of a customer's first order, later, or of nobody known. */
  z.object({ rows: z.literal('kind'), kind: z.enum(['new', 'existing', 'unattributable']), ...period }),
  /** First, second, third, or (4) any further order of their customer. */
  z.object({ rows: z.literal('order_number'), number, ...period }),
  z.object({ rows: z.literal('product'), productId: number, ...period }),
  /** `category` is empty for products without one. */
  z.object({ rows: z.literal('category'), category: z.string(), ...period }),
  /** From which something came back; of an order with several products nobody knows which one. */
  z.object({ rows: z.literal('returned_product'), productId: number, ...period }),
  /** Both in one basket, or the second order of somebody who began with `a`. */
  z.object({ rows: z.literal('pair'), pair: pairKindSchema, a: number, b: number, ...period }),
  /** `weekday`: Monday is 0. Of a product, else of a category, else of any contents that are known. */
  z.object({
    rows: z.literal('weekday'),
    weekday: number,
    productId: number.optional(),
    category: z.string().optional(),
    ...period,
  }),
  /** `band`: position in the bands of hours. */
  z.object({
    rows: z.literal('hour'),
    band: number,
    productId: number.optional(),
    category: z.string().optional(),
    ...period,
  }),
  /** Unusual demand for a product: several orders of one person in one week are one, the first. */
  z.object({ rows: z.literal('spike'), productId: number, ...period }),
])
export type OrderMembers = z.infer<typeof orderMembersSchema>
