import type { ProductReference } from '../../../shared/model/product-reference.ts'
import type { Baskets } from '../baskets.ts'

/** The product at a position, as results name it. */
export function productReference(products: Baskets['products'], index: number): ProductReference {
  const product = products[index]
  if (product === undefined) throw new Error(`There is no product at ${index}.`)
  return { id: product.id, sku: product.sku, name: product.name }
}

/**
 * By name, article number and number: which of two equals comes first must not depend on what was imported first, and
 * the number alone would.
 */
export function compareProducts(one: ProductReference, other: ProductReference): number {
  return (
    compareTexts(one.name, other.name) || compareTexts(one.sku ?? '', other.sku ?? '') || one.id - other.id
  )
}

export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** The position of a product by its number; null where there is none. */
export function productIndex(products: Baskets['products'], id: number): number | null {
  const index = products.findIndex(product => product.id === id)
  return index < 0 ? null : index
}
