import { z } from 'zod'
import { categoryShareSchema } from './basket-mix.ts'
import { customerFilterSchema } from './customer.ts'
import { rateSchema } from './figures.ts'
import { medianDaysSchema } from './median-days.ts'
import { platformSchema } from './platform.ts'
import { productReferenceSchema } from './product-reference.ts'
import { basketSizeSchema } from './value-figures.ts'

/** Which customers are described; further kinds of groups are further members. */
export const profileGroupSchema = z.discriminatedUnion('kind', [
  /** Whom the customer list shows with a filter, also those behind a figure; without conditions everybody. */
  z.object({ kind: z.literal('filter'), filter: customerFilterSchema }),
])
export type ProfileGroup = z.infer<typeof profileGroupSchema>

/** How customers buy: a group, or all of them to compare it with. */
export const buyingHabitsSchema = z.object({
  /** Over all orders so far. */
  basket: basketSizeSchema,
  /** Of the personal median gaps of those who came again. */
  rhythm: medianDaysSchema,
  /** Customers who bought on a second day among all of them. */
  returned: rateSchema,
  /** Customers whose first order lies in the twelve months up to the day, among all of them. */
  fresh: rateSchema,
})
export type BuyingHabits = z.infer<typeof buyingHabitsSchema>

/** Where the customers of a group live, as the customer list shows it. */
export const groupPlacesSchema = z.object({
  /** The one with most customers first. */
  countries: z.array(z.object({ country: z.string(), customers: z.number().int() })),
  countryUnknown: z.number().int(),
  /** By the first digit of postal codes, in countries whose first digit is a region; most customers first. */
  areas: z.array(z.object({ country: z.string(), digit: z.string(), customers: z.number().int() })),
})
export type GroupPlaces = z.infer<typeof groupPlacesSchema>

/** Through which shops and marketplaces the customers of a group buy; some through several. */
export const groupSourcesSchema = z.array(z.object({ platform: platformSchema, customers: z.number().int() }))

/** What a group of customers has in common. All figures are of those who had bought by the day, of all their orders so far. */
export const groupProfileSchema = z.object({
  asOf: z.string(),
  /** Everybody in the group, also who has not bought by the day or cannot be recognised across orders. */
  size: z.number().int(),
  /** Those of them who had bought, among all customers who had. */
  customers: rateSchema,
  /** False below five customers: nothing but their number is to be said. */
  enough: z.boolean(),
  currency: z.string().nullable(),
  /** Of the revenue of the whole shop; null where there is none. */
  revenueShare: z.number().nullable(),
  habits: buyingHabitsSchema,
  /** The same of all customers; the basket of all orders, also those of nobody known. */
  shop: buyingHabitsSchema,
  /** Those with most buyers, at most five. */
  products: z.array(
    z.object({
      product: productReferenceSchema,
      buyers: z.number().int(),
      orders: z.number().int(),
      revenueMinor: z.number().int(),
    }),
  ),
  /** Those in most orders, at most five; without products of no category. */
  categories: z.array(categoryShareSchema),
  /** Orders whose contents are known. */
  ordersWithContents: z.number().int(),
  /** Derived, not stated: what customers bought on two days or more; most customers first, at most five of each. */
  interests: z.object({
    categories: z.array(z.object({ category: z.string(), customers: rateSchema })),
    products: z.array(z.object({ product: productReferenceSchema, customers: rateSchema })),
  }),
  places: groupPlacesSchema,
  sources: groupSourcesSchema,
})
export type GroupProfile = z.infer<typeof groupProfileSchema>
