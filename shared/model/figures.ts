import { z } from 'zod'
import { currencyRateSchema } from './currency-rate.ts'

/**
 * A share with what it is made of. `enough` is false below five cases: the window then says "too few data".
 * `low`/`high`: 95 % Wilson interval.
 */
export const rateSchema = z.object({
  part: z.number().int(),
  whole: z.number().int(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  enough: z.boolean(),
})
export type Rate = z.infer<typeof rateSchema>

export const monthlyRevenueSchema = z.object({
  /** YYYY-MM */
  month: z.string(),
  newMinor: z.number().int(),
  existingMinor: z.number().int(),
  unattributableMinor: z.number().int(),
  orders: z.number().int(),
})
export type MonthlyRevenue = z.infer<typeof monthlyRevenueSchema>

/** The money figures of one currency; currencies are never added. */
export const currencyFiguresSchema = z.object({
  currency: z.string(),
  orders: z.number().int(),
  revenueMinor: z.number().int(),
  newRevenueMinor: z.number().int(),
  existingRevenueMinor: z.number().int(),
  unattributableRevenueMinor: z.number().int(),
  /** Rounded half away from zero; null without orders. */
  averageOrderMinor: z.number().int().nullable(),
  itemsPerOrder: z.number().nullable(),
  months: z.array(monthlyRevenueSchema),
  /** Average order value by order number of the customer: 1st, 2nd, 3rd, 4th and later; orders of one day have one. */
  averageByOrderNumber: z.array(
    z.object({
      orderNumber: z.number().int(),
      orders: z.number().int(),
      averageMinor: z.number().int().nullable(),
    }),
  ),
})
export type CurrencyFigures = z.infer<typeof currencyFiguresSchema>

/** The money figures of all currencies together, with rates that the owner typed in. */
export const combinedFiguresSchema = currencyFiguresSchema.extend({
  /** The rates that were used. */
  rates: z.array(currencyRateSchema),
  /** Currencies of the period without a rate, which are left out, with their counted orders. */
  withoutRate: z.array(z.object({ currency: z.string(), orders: z.number().int() })),
})
export type CombinedFigures = z.infer<typeof combinedFiguresSchema>

export const overviewSchema = z.object({
  from: z.string(),
  to: z.string(),
  asOf: z.string(),
  /** First and last day with an order at all; null in an empty database. */
  dataFrom: z.string().nullable(),
  dataTo: z.string().nullable(),
  customers: z.number().int(),
  countedOrders: z.number().int(),
  /** Orders of the period that do not count: cancelled, fully refunded, without value. */
  uncountedOrders: z.number().int(),
  /** Wiederkaufrate: customers with two or more counted orders in the period among those with one or more. */
  repeatRate: rateSchema,
  /** Bestandskundenanteil: customers of the period whose first order lies before it. */
  existingShare: rateSchema,
  /** Customers with a counted order in the twelve months before `asOf` among all customers with one by then. */
  activeShare: rateSchema,
  /** Counted orders that cannot be attributed to a person. */
  unattributableOrders: rateSchema,
  /** By number of orders, most first. */
  currencies: z.array(currencyFiguresSchema),
  /** null unless the period has several currencies and the owner gave a rate for at least one of them. */
  combined: combinedFiguresSchema.nullable(),
})
export type Overview = z.infer<typeof overviewSchema>
