import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import type { Persons } from '../persons.ts'
import { compareProducts, productReference } from './product-reference.ts'

/** Bestsellers of the last year. */
const DAYS = 365

/** What most persons bought in the last year. */
export interface Bestsellers {
  /** By product its buyers. */
  buyers: Int32Array
  /** Products, the one with the most buyers first; without those nobody bought. */
  all: Int32Array
  /** The same by category. */
  byCategory: Int32Array[]
}

export function bestsellers(
  { days }: Histories,
  { products, lineStarts, productIndexes }: Baskets,
  persons: Persons,
  { names, byProduct }: { names: readonly string[]; byProduct: Int32Array },
): Bestsellers {
  const buyers = new Int32Array(products.length)
  const lastPerson = new Int32Array(products.length).fill(-1)
  for (let person = 0; person < persons.count; person++) {
    for (let order = persons.starts[person] ?? 0; order < (persons.ends[person] ?? 0); order++) {
      if ((days[order] ?? 0) <= persons.asOf - DAYS) continue
      for (let line = lineStarts[order] ?? 0; line < (lineStarts[order + 1] ?? 0); line++) {
        const product = productIndexes[line] ?? 0
        if (lastPerson[product] === person) continue
        lastPerson[product] = person
        buyers[product] = (buyers[product] ?? 0) + 1
      }
    }
  }
  const all = Int32Array.from(products.keys())
    .filter(product => (buyers[product] ?? 0) > 0)
    .sort(
      (one, other) =>
        (buyers[other] ?? 0) - (buyers[one] ?? 0) ||
        compareProducts(productReference(products, one), productReference(products, other)),
    )
  return {
    buyers,
    all,
    byCategory: names.map((_, category) => all.filter(product => byProduct[product] === category)),
  }
}
