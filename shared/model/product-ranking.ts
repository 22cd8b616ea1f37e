import { z } from 'zod'
import { rateSchema } from './figures.ts'
import { productReferenceSchema } from './product-reference.ts'
import { rateDifferenceSchema } from './rate-difference.ts'

/** A number of times something is compared with something else, and its 95 % interval; null where it cannot be said. */
export const comparisonSchema = z.object({
  factor: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** False below five cases. */
  enough: z.boolean(),
})
export type Comparison = z.infer<typeof comparisonSchema>

/** What was sold of a product in a period. */
export const productSalesSchema = z.object({
  /** Pieces. */
  units: z.number(),
  orders: z.number().int(),
  /** In the main currency; lines of other currencies by the owner's rates. */
  revenueMinor: z.number().int(),
  /** Orders whose line has no value of its own, or one in a currency without a rate: not in the revenue. */
  ordersWithoutValue: z.number().int(),
})
export type ProductSales = z.infer<typeof productSalesSchema>

export const rankedProductSchema = z.object({
  product: productReferenceSchema,
  category: z.string().nullable(),
  sales: productSalesSchema,
  /** Different persons who bought it in the period, orders of nobody known left out. */
  buyers: z.number().int(),
  /** In the period of the same length just before; null where the data do not go back so far. */
  before: productSalesSchema.nullable(),
  /** Orders ÷ orders before. */
  trend: comparisonSchema,
  /** First and last day with an order ever, as of `asOf`. */
  firstSoldDay: z.string(),
  lastSoldDay: z.string(),
  daysSinceSold: z.number().int(),
  /** Of those who bought it in the period, one or more years ago: who bought anything again within a year. */
  comesBack: rateSchema,
  /** That share ÷ the share to be expected of buyers with as many purchases before. */
  repeatMaker: comparisonSchema,
  /** Of its buyers who bought anything later: who bought it again, ever. */
  boughtAgain: rateSchema,
  /** True where hardly anybody buys it twice. */
  isDurable: z.boolean(),
})
export type RankedProduct = z.infer<typeof rankedProductSchema>

export const productRankingSchema = z.object({
  /** null where there are no orders. */
  currency: z.string().nullable(),
  /** Orders of the period with known contents, and those without. */
  orders: z.number().int(),
  ordersWithoutContents: z.number().int(),
  /** Share of all buyers who bought again within a year, with the same rules as of a product. */
  comesBack: rateSchema,
  /** Every product that was sold until `asOf`, also those that were not in the period; the most revenue first. */
  products: z.array(rankedProductSchema),
})
export type ProductRanking = z.infer<typeof productRankingSchema>

/** A product in first orders. */
export const entryProductSchema = z.object({
  product: productReferenceSchema,
  /** Of those with it in their first order: who ordered again within a year. */
  secondOrder: rateSchema,
  /** Against those who began with other products. */
  difference: rateDifferenceSchema,
  /** Adjusted for all products that could be compared; null where there are too few cases to compare. */
  qValue: z.number().nullable(),
  /** Whether more or fewer come back than of the others, beyond chance. */
  verdict: z.enum(['more', 'fewer', 'no_difference', 'too_few']),
})
export type EntryProduct = z.infer<typeof entryProductSchema>

export const entryProductsSchema = z.object({
  /** All who began in the period, a year or more ago, with known contents of their first order. */
  secondOrder: rateSchema,
  /** Who began less than a year ago, and is left out. */
  tooYoung: z.number().int(),
  /** In five or more first orders; the highest lower bound first. */
  products: z.array(entryProductSchema),
  /** Products in fewer first orders. */
  productsWithTooFew: z.number().int(),
})
export type EntryProducts = z.infer<typeof entryProductsSchema>

/** How often orders with a product came back. */
export const productReturnsSchema = z.object({
  product: productReferenceSchema,
  /** Of its orders: those from which something was returned; which of the products is not known. */
  returned: rateSchema,
  partlyRefunded: rateSchema,
  /** Of the orders with nothing else in them: here it is this product. */
  returnedAlone: rateSchema,
  /** Share of returns against the orders without it. */
  difference: rateDifferenceSchema,
  qValue: z.number().nullable(),
  verdict: z.enum(['more', 'fewer', 'no_difference', 'too_few']),
})
export type ProductReturns = z.infer<typeof productReturnsSchema>

export const returnRatesSchema = z.object({
  /** False where no order says anything about returns: the shares are then unknown, not 0. */
  isKnown: z.boolean(),
  returned: rateSchema,
  partlyRefunded: rateSchema,
  /** In five or more orders; the highest lower bound first. */
  products: z.array(productReturnsSchema),
})
export type ReturnRates = z.infer<typeof returnRatesSchema>
