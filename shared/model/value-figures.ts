import { z } from 'zod'
import { monthlyRevenueSchema } from './figures.ts'

/** Revenue of new and existing customers in the main currency; the three kinds add up to it, to the cent. */
export const revenueHistorySchema = z.object({
  from: z.string(),
  to: z.string(),
  /** null where there are no orders at all. */
  currency: z.string().nullable(),
  revenueMinor: z.number().int(),
  newMinor: z.number().int(),
  existingMinor: z.number().int(),
  unattributableMinor: z.number().int(),
  /** Without those of currencies without a rate. */
  orders: z.number().int(),
  months: z.array(monthlyRevenueSchema),
  ordersWithoutRate: z.number().int(),
})
export type RevenueHistory = z.infer<typeof revenueHistorySchema>

/** Orders and what they are worth. */
const basketSchema = z.object({
  orders: z.number().int(),
  /** Orders whose value in the main currency is known: those of the average. */
  valuedOrders: z.number().int(),
  revenueMinor: z.number().int(),
  /** Rounded half away from zero; null without valued orders. */
  averageMinor: z.number().int().nullable(),
})

/** Orders by whether they were their customer's first, second, third, or fourth and later ones. */
export const orderNumberValueSchema = basketSchema.extend({
  /** 1 to 4. Orders of one day have one number; 4 stands for all further ones too. */
  number: z.number().int(),
  customers: z.number().int(),
  /** The average of the first orders of the very same customers, to compare with. */
  firstAverageMinor: z.number().int().nullable(),
  /** False below five valued orders. */
  enough: z.boolean(),
})
export type OrderNumberValue = z.infer<typeof orderNumberValueSchema>

export const orderNumberValuesSchema = z.object({
  from: z.string(),
  to: z.string(),
  currency: z.string().nullable(),
  numbers: z.array(orderNumberValueSchema),
  unattributable: basketSchema,
  /** Of all orders in the period: the sum of the others, to the cent. */
  revenueMinor: z.number().int(),
})
export type OrderNumberValues = z.infer<typeof orderNumberValuesSchema>

/** What an order is made of: its value and its number of items. */
export const basketSizeSchema = basketSchema.extend({
  /** Orders whose items are known. */
  ordersWithItems: z.number().int(),
  items: z.number(),
  itemsPerOrder: z.number().nullable(),
  /** False below five valued orders. */
  enough: z.boolean(),
})
export type BasketSize = z.infer<typeof basketSizeSchema>

export const basketHistorySchema = z.object({
  from: z.string(),
  to: z.string(),
  currency: z.string().nullable(),
  /** The whole period: the sum of the months. */
  total: basketSizeSchema,
  months: z.array(basketSizeSchema.extend({ month: z.string() })),
})
export type BasketHistory = z.infer<typeof basketHistorySchema>

/** How often customers order: their orders in a period, by those who ordered in it. */
export const frequencySchema = z.object({
  from: z.string(),
  to: z.string(),
  customers: z.number().int(),
  orders: z.number().int(),
  /** null without customers. */
  ordersPerCustomer: z.number().nullable(),
  /** False below five customers. */
  enough: z.boolean(),
})
export type Frequency = z.infer<typeof frequencySchema>

/** A period and the same days of the year before. */
export const comparedFrequencySchema = z.object({
  period: frequencySchema,
  yearBefore: frequencySchema,
  /** False where the known orders begin only after the first day of the year before: part of it is missing. */
  isComparable: z.boolean(),
})
export type ComparedFrequency = z.infer<typeof comparedFrequencySchema>

export const purchaseFrequencySchema = z.object({
  asOf: z.string(),
  /** The twelve months up to the day. */
  year: comparedFrequencySchema,
  /** The calendar year of the day, up to it. */
  yearToDate: comparedFrequencySchema,
  /** The last twelve calendar months, oldest first; the last one up to the day. */
  months: z.array(comparedFrequencySchema),
})
export type PurchaseFrequency = z.infer<typeof purchaseFrequencySchema>
