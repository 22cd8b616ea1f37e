import { z } from 'zod'
import { rateSchema } from './figures.ts'

/** One category in the orders of a period. */
export const categoryShareSchema = z.object({
  /** null: products without a category. */
  category: z.string().nullable(),
  /** Of all orders those with it. */
  orders: rateSchema,
  /** Different products in one order count as many. */
  lines: z.number().int(),
  /** Share of all lines. */
  lineShare: z.number(),
  /** Pieces. */
  units: z.number(),
  revenueMinor: z.number().int(),
  /** Share of the revenue of all lines with a value; null without any. */
  revenueShare: z.number().nullable(),
  ordersWithoutValue: z.number().int(),
})
export type CategoryShare = z.infer<typeof categoryShareSchema>

/** What is in the orders of a period. */
export const basketMixSchema = z.object({
  currency: z.string().nullable(),
  orders: z.number().int(),
  ordersWithoutContents: z.number().int(),
  /** Different products and pieces per order; null without orders. */
  linesPerOrder: z.number().nullable(),
  unitsPerOrder: z.number().nullable(),
  /** Orders with 1, 2, 3, 4 and with 5 or more different products. */
  sizes: z.array(z.number().int()),
  /** Of the orders with a category known for every product: those with more than one. */
  mixed: rateSchema,
  /** The one in most orders first. */
  categories: z.array(categoryShareSchema),
})
export type BasketMix = z.infer<typeof basketMixSchema>
