import { z } from 'zod'
import { productReferenceSchema } from './product-reference.ts'

/** A weekday or a band of hours of one product or category. */
export const timePatternCellSchema = z.object({
  /** Orders with the product. */
  units: z.number().int(),
  share: z.number(),
  /** The share of that day or band among the units of all products, or of all categories. */
  usualShare: z.number(),
  /** share ÷ usualShare with its 95 % interval; null where nothing at all is sold then. */
  factor: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** True where this cell is what is peculiar; only where the whole pattern was found. */
  standsOut: z.boolean(),
})
export type TimePatternCell = z.infer<typeof timePatternCellSchema>

const patternFields = {
  /** Orders that it is in, at a known time: at least 30. */
  units: z.number().int(),
  /** Different persons among them; orders of nobody known count as one person each. */
  customers: z.number().int(),
  cells: z.array(timePatternCellSchema),
  chiSquare: z.number(),
  degrees: z.number().int(),
  pValue: z.number(),
  /** Adjusted for all products, or all categories, that were looked at. */
  qValue: z.number(),
  /** How many orders say what one would if none had to do with another: habits of persons, and days of great demand. */
  designEffect: z.number(),
  /** True where the times differ from those of everything else by more than chance. */
  isFound: z.boolean(),
}

export const productTimePatternSchema = z.object({ product: productReferenceSchema, ...patternFields })
export type ProductTimePattern = z.infer<typeof productTimePatternSchema>

export const categoryTimePatternSchema = z.object({ category: z.string(), ...patternFields })
export type CategoryTimePattern = z.infer<typeof categoryTimePatternSchema>

export const timePatternsSchema = z.object({
  /** `weekdays`: Monday to Sunday; `hours`: the bands of {@link HOUR_BANDS}. */
  kind: z.enum(['weekdays', 'hours']),
  /** Orders with known contents in the period, and how many of them at a known time. */
  orders: z.number().int(),
  timedOrders: z.number().int(),
  /** Those found first, the clearest before the others. */
  products: z.array(productTimePatternSchema),
  categories: z.array(categoryTimePatternSchema),
  /** How many were sold in the period, and in too few orders to say anything. */
  productsWithTooFew: z.number().int(),
  categoriesWithTooFew: z.number().int(),
})
export type TimePatterns = z.infer<typeof timePatternsSchema>

/** The hour at which each band begins; it lasts until the next one, the last until midnight. */
export const HOUR_BANDS = [0, 6, 9, 12, 15, 18, 21] as const
