import type { Connection } from '../../db/database.ts'
import { readSegmentPeople } from '../../db/segment-people.ts'
import { readProducts } from '../../db/stored-products.ts'
import type { OrderFacts } from '../figures/kept-histories.ts'
import { listProducts } from '../products/list-products.ts'
import { productKey } from '../products/product-key.ts'

/** What rules can name. */
export interface SegmentChoices {
  countries: string[]
  categories: string[]
  products: { key: string; name: string }[]
}

/** Where the people live, most people first, and what is bought, most often first. */
export function segmentChoices(db: Connection, { histories, baskets }: OrderFacts): SegmentChoices {
  const products = listProducts(db, histories, baskets)
  const stored = readProducts(
    db,
    products.map(({ id }) => id),
  )
  const keys = new Map(stored.map(row => [row.id, productKey(row)]))
  return {
    countries: mostFrequent(readSegmentPeople(db).countries),
    categories: [...new Set(products.flatMap(({ category }) => category ?? []))].sort(),
    products: products.map(({ id, name }) => ({ key: keys.get(id) ?? '', name })),
  }
}

function mostFrequent(texts: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([text]) => text)
}
