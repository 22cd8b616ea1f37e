import type { CategoryChange, OwnCategory } from '../../../../shared/model/product-entry.ts'

/** What has to be said of products so that everything is as it was: one change for each category of before. */
export function changesBack(before: readonly OwnCategory[]): CategoryChange[] {
  const ids = new Map<string | null, number[]>()
  for (const { productId, category } of before) ids.set(category, [...(ids.get(category) ?? []), productId])
  return [...ids].map(([category, productIds]) => ({ productIds, category }))
}
