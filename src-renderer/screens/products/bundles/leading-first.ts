import type { PairKind, ProductPair } from '../../../../shared/model/product-pairs.ts'
import type { ProductReference } from '../../../../shared/model/product-reference.ts'

export interface LeadingPair {
  first: ProductReference
  second: ProductReference
  /** Of those with the first the share with the second. */
  confidence: number
}

/** A pair in the direction that says more: in one basket whoever has the rarer one more surely has the other. */
export function leadingFirst(pair: ProductPair & { kind: PairKind }): LeadingPair {
  const { a, b, confidenceAToB, confidenceBToA } = pair
  return pair.kind === 'same_basket' && confidenceBToA > confidenceAToB
    ? { first: b, second: a, confidence: confidenceBToA }
    : { first: a, second: b, confidence: confidenceAToB }
}
