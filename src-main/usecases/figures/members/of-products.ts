import type { FigureMembers } from '../../../../shared/model/figure-members.ts'
import { entryMembers } from '../../../metrics/products/entry-products.ts'
import { pairTargets } from '../../../metrics/products/pair-members.ts'
import { categoryMembers, productMembers } from '../../../metrics/products/product-members.ts'
import { recommendationMembers } from '../../../metrics/products/recommendations.ts'
import { periodAsked } from '../day-asked.ts'
import type { FigureSources } from '../figure-sources.ts'

type ProductMembers = Extract<
  FigureMembers,
  { figure: 'product_buyers' | 'category_buyers' | 'pair_targets' | 'entry_product' | 'recommended' }
>

/** The customers who bought a product, might buy it, or began with it. */
export function membersOfProducts(sources: FigureSources, of: ProductMembers): number[] {
  const { asOf } = of
  switch (of.figure) {
    case 'product_buyers': {
      const { histories, baskets } = sources.facts()
      const period = periodAsked(of, asOf, null)
      return productMembers(histories, baskets, { productId: of.productId, ...period, asOf }).customerIds
    }
    case 'category_buyers': {
      const { histories, baskets } = sources.facts()
      const category = of.category === '' ? null : of.category
      return categoryMembers(histories, baskets, { category, ...periodAsked(of, asOf, null), asOf })
        .customerIds
    }
    case 'pair_targets': {
      const { histories, baskets } = sources.facts()
      return pairTargets(histories, baskets, of, sources.figures.endings())
    }
    case 'entry_product':
      return membersOfBeginning(sources, of)
    case 'recommended': {
      const { facts, found } = sources.recommendations(asOf)
      return recommendationMembers(facts.baskets, found, of.productId)
    }
  }
}

function membersOfBeginning(
  { facts }: FigureSources,
  of: Extract<ProductMembers, { figure: 'entry_product' }>,
): number[] {
  const { histories, baskets } = facts()
  const { asOf, productId = null } = of
  const period = periodAsked(of, asOf, null)
  const { came, stayedAway, tooYoung } = entryMembers(histories, baskets, { productId, ...period, asOf })
  switch (of.outcome) {
    case 'all':
      return [...came, ...stayedAway]
    case 'returned':
      return came
    case 'stayed_away':
      return stayedAway
    case 'too_young':
      return tooYoung
  }
}
