import type {
  ProductTimePattern,
  TimePatternCell,
  TimePatterns,
} from '../../../../shared/model/time-patterns.ts'

export type PatternKind = TimePatterns['kind']

/** Of what there are patterns. */
export const PATTERN_OF = ['products', 'categories'] as const
export type PatternSubject = (typeof PATTERN_OF)[number]

/** A product or a category with its times. */
export interface Pattern extends Omit<ProductTimePattern, 'product'> {
  key: string
  name: string
  /** The rows that it is about, as the addresses of orders tell them. */
  of: { productId: number } | { category: string }
}

export interface FoundPatterns extends Pick<TimePatterns, 'kind' | 'orders' | 'timedOrders'> {
  subject: PatternSubject
  /** Those found first. */
  patterns: Pattern[]
  withTooFew: number
}

/** The patterns of products, or those of categories. */
export function patternsOf(found: TimePatterns, subject: PatternSubject): FoundPatterns {
  const { kind, orders, timedOrders } = found
  const patterns =
    subject === 'products'
      ? found.products.map(({ product, ...pattern }) => ({
          ...pattern,
          key: String(product.id),
          name: product.name,
          of: { productId: product.id },
        }))
      : found.categories.map(({ category, ...pattern }) => ({
          ...pattern,
          key: category,
          name: category,
          of: { category },
        }))
  const withTooFew = subject === 'products' ? found.productsWithTooFew : found.categoriesWithTooFew
  return { kind, orders, timedOrders, subject, patterns, withTooFew }
}

/**
 * The cell that says most of a pattern: among those that stand out the one bought most above the usual, else the one most
 * below it.
 * @returns null where none stands out.
 */
export function strongestCell(
  cells: readonly TimePatternCell[],
): { index: number; cell: TimePatternCell } | null {
  const peculiar = cells
    .map((cell, index) => ({ cell, index }))
    .filter(({ cell }) => cell.standsOut && cell.factor !== null)
    .sort((one, other) => (other.cell.factor ?? 0) - (one.cell.factor ?? 0))
  const [highest] = peculiar
  if (highest === undefined) return null
  return (highest.cell.factor ?? 0) > 1 ? highest : (peculiar.at(-1) ?? highest)
}
