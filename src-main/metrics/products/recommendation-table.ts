import type { Bestsellers } from './bestsellers.ts'
import type { Categories } from './categories.ts'
import type { ProductRules } from './recommendation-rules.ts'

/** Fields Empfehlung_1 to Empfehlung_3 of exports. */
export const RECOMMENDATIONS = 3
/** No product, no category. */
export const NONE = -1
/** In place of a rule: by category or by all buyers. */
export const BY_CATEGORY = -2
export const BY_BUYERS = -3

/** What to recommend to every customer, packed; read with `recommendationsAt`. */
export interface Recommendations {
  customerIds: Int32Array
  /** Three for each customer: positions of products, -1 for none. */
  products: Int32Array
  /** Parallel to them: places in `rules.rules`, or why else. */
  reasons: Int32Array
  /** By customer the category they buy most, -1 for none known. */
  mainCategories: Int32Array
  rules: ProductRules
  bestsellers: Bestsellers
  categories: Categories
}
