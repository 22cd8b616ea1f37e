import type { Baskets } from '../baskets.ts'
import type { Incidence } from './incidence.ts'
import { compareTexts } from './product-reference.ts'

/** The categories of products. */
export interface Categories {
  /** Sorted. */
  names: string[]
  /** By product the position of its category; -1 without one. */
  byProduct: Int32Array
}

export function categoriesOf(products: Baskets['products']): Categories {
  const names = [...new Set(products.flatMap(({ category }) => category ?? []))].sort(compareTexts)
  const positions = new Map(names.map((name, position) => [name, position]))
  return {
    names,
    byProduct: Int32Array.from(products, ({ category }) =>
      category === null ? -1 : (positions.get(category) ?? -1),
    ),
  }
}

/** By order the categories in it, each once; products without a category are left out. */
export function categoryBaskets(
  { starts, items }: Incidence,
  byProduct: Int32Array,
  categoryCount: number,
): Incidence {
  const lastUnit = new Int32Array(categoryCount).fill(-1)
  const categoryStarts = new Int32Array(starts.length)
  const categories = new Int32Array(items.length)
  let count = 0
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    const end = starts[unit + 1] ?? 0
    for (let place = starts[unit] ?? 0; place < end; place++) {
      const category = byProduct[items[place] ?? 0] ?? -1
      if (category < 0 || lastUnit[category] === unit) continue
      lastUnit[category] = unit
      categories[count++] = category
    }
    categoryStarts[unit + 1] = count
  }
  return { starts: categoryStarts, items: categories.subarray(0, count) }
}
