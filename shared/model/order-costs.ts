import { z } from 'zod'

const costSchema = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable()

/** What the owner typed in for a month, in minor units of the main currency; null: not typed in. */
export const monthlyCostsSchema = z.object({
  /** YYYY-MM */
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  /** Spent to win new customers. */
  newMinor: costSchema,
  /** Spent on existing customers. */
  repeatMinor: costSchema,
})
export type MonthlyCosts = z.infer<typeof monthlyCostsSchema>

/** Costs and the orders that they bought. */
export const costPerOrderSchema = z.object({
  costMinor: z.number().int(),
  orders: z.number().int(),
  /** Rounded; null without orders. */
  perOrderMinor: z.number().int().nullable(),
  /** False below five orders. */
  enough: z.boolean(),
})
export type CostPerOrder = z.infer<typeof costPerOrderSchema>

export const orderCostsSchema = z.object({
  asOf: z.string(),
  currency: z.string().nullable(),
  months: z.array(
    z.object({
      month: z.string(),
      /** False while the month is not over: it has all of its costs, but not all of its orders, and is in no sum. */
      isWhole: z.boolean(),
      /** Orders on the day of a customer's first order; null where no costs were typed in. */
      new: costPerOrderSchema.nullable(),
      /** All later orders. */
      repeat: costPerOrderSchema.nullable(),
      /** Counted orders of nobody known: they are neither. */
      unattributableOrders: z.number().int(),
    }),
  ),
  /** Over the months with costs; null without any. */
  new: costPerOrderSchema.nullable(),
  repeat: costPerOrderSchema.nullable(),
  /**
   * How many times as much an order of a new customer costs, over the months with both costs; null where there are
   * none, fewer than five orders of a kind, or no costs for existing customers.
   */
  ratio: z.number().nullable(),
  /** In how many months it is founded. */
  ratioMonths: z.number().int(),
})
export type OrderCosts = z.infer<typeof orderCostsSchema>
