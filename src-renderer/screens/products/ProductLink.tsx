import { Anchor } from '@mantine/core'
import { Link, useSearchParams } from 'react-router'
import type { ProductReference } from '../../../shared/model/product-reference.ts'
import { productAddress } from './products-view.ts'

/** The name of a product, which leads to all that is known of it. */
export function ProductLink({ product }: { product: ProductReference }) {
  const [parameters] = useSearchParams()
  return (
    <Anchor inherit component={Link} to={productAddress(parameters, product.id)}>
      {product.name}
    </Anchor>
  )
}
