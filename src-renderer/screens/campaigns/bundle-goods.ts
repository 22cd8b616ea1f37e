import { isGroup, type SegmentCondition, type SegmentRule } from '../../../shared/model/segment.ts'

/** Names of the two products that a group is about: the one that everybody in it bought, and the one that nobody did. */
export interface BundleGoods {
  bought: string
  missing: string
}

/** The two products of a rule, where it has just one of either kind that always holds; null for any other rule. */
export function bundleGoods(rule: SegmentRule): BundleGoods | null {
  if (rule.match !== 'all') return null
  const products = (not: boolean) => rule.parts.flatMap(part => (isGroup(part) ? [] : productsOf(part, not)))
  const [[bought, ...otherBought], [missing, ...otherMissing]] = [products(false), products(true)]
  const isOne = otherBought.length === 0 && otherMissing.length === 0
  return isOne && bought !== undefined && missing !== undefined ? { bought, missing } : null
}

/** The products one of which somebody has to have bought, or never; none for any other condition. */
function productsOf(condition: SegmentCondition, not: boolean): string[] {
  if (condition.field !== 'bought' || condition.not !== not) return []
  const { goods, atLeast, when } = condition
  if (goods.kind !== 'products' || (not && (atLeast > 1 || when !== null))) return []
  return goods.products.map(({ name }) => name)
}
