import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { Connection } from '../../db/database.ts'
import { readProducts } from '../../db/stored-products.ts'
import { productKey } from './product-key.ts'

/**
 * What identifies products over all sources and imports, in the order of their numbers.
 * @throws ExpectedFailure `not_found` for a product that is no more.
 */
export function keysOfProducts(db: Connection, productIds: readonly number[]): string[] {
  const rows = new Map(readProducts(db, productIds).map(row => [row.id, row]))
  return productIds.map(id => {
    const row = rows.get(id)
    if (row === undefined) throw new ExpectedFailure({ code: 'not_found', what: 'product' })
    return productKey(row)
  })
}
