import type { Associations, PairKind } from '../../../shared/model/product-pairs.ts'
import type { Baskets } from '../baskets.ts'
import { rate } from '../wilson.ts'
import { compareProducts, productReference } from './product-reference.ts'

/** Who has one product may want another one. */
export interface ProductRule {
  kind: PairKind
  /** Positions of the products. */
  from: number
  to: number
  /** Of the cases with `from` those with `to`. */
  joint: number
  cases: number
  /** By which recommendations are ranked: the lower bound of that share. */
  score: number
}

/** The rules that pairs give, by the product that they start from; the strongest first. */
export interface ProductRules {
  rules: ProductRule[]
  /** By product the place of its first rule; one more at the end. */
  starts: Int32Array
}

/**
 * Turns pairs into rules: one of the same basket works both ways, one of first and second order only forwards. The score
 * is the lower bound of Wilson's interval, so that three of four do not stand above seventy of a hundred.
 */
export function productRules({ products }: Baskets, associations: readonly Associations[]): ProductRules {
  const positions = new Map(products.map(({ id }, position) => [id, position]))
  const rules: ProductRule[] = []
  const add = (kind: PairKind, fromId: number, toId: number, joint: number, cases: number) => {
    const [from, to] = [positions.get(fromId), positions.get(toId)]
    if (from === undefined || to === undefined) return
    rules.push({ kind, from, to, joint, cases, score: rate(joint, cases).low ?? 0 })
  }
  for (const { kind, pairs } of associations) {
    for (const { a, b, joint, casesA, casesB } of pairs) {
      add(kind, a.id, b.id, joint, casesA)
      if (kind === 'same_basket') add(kind, b.id, a.id, joint, casesB)
    }
  }
  rules.sort(
    (one, other) =>
      one.from - other.from ||
      other.score - one.score ||
      (one.kind === other.kind ? 0 : one.kind === 'next_order' ? -1 : 1) ||
      compareProducts(productReference(products, one.to), productReference(products, other.to)),
  )
  const starts = new Int32Array(products.length + 1)
  for (const { from } of rules) starts[from + 1] = (starts[from + 1] ?? 0) + 1
  for (let product = 0; product < products.length; product++)
    starts[product + 1] = (starts[product + 1] ?? 0) + (starts[product] ?? 0)
  return { rules, starts }
}
