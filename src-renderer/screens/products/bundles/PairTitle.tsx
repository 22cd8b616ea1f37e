import type { PairKind } from '../../../../shared/model/product-pairs.ts'
import type { ProductReference } from '../../../../shared/model/product-reference.ts'
import { ProductLink } from '../ProductLink.tsx'

export interface PairTitleProps {
  kind: PairKind
  first: ProductReference
  second: ProductReference
}

/** "Tee + Sieb", or "Tee → Sieb" where the second comes later; each leads to its product. */
export function PairTitle({ kind, first, second }: PairTitleProps) {
  return (
    <h3>
      <ProductLink product={first} /> <span aria-hidden>{kind === 'same_basket' ? '+' : '→'}</span>{' '}
      <ProductLink product={second} />
    </h3>
  )
}
