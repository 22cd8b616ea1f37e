import { dayFromNumber } from '../../../shared/calendar.ts'
import type { ProductEntry } from '../../../shared/model/product-entry.ts'
import type { Connection } from '../../db/database.ts'
import { readProductWords } from '../../db/product-words.ts'
import { readProducts } from '../../db/stored-products.ts'
import type { Baskets } from '../../metrics/baskets.ts'
import type { Histories } from '../../metrics/histories.ts'
import { productKey } from './product-key.ts'

/** The products of all counted orders, whatever day these are of; what was bought most often first. */
export function listProducts(
  db: Connection,
  histories: Pick<Histories, 'days'>,
  baskets: Baskets,
): ProductEntry[] {
  const owner = readProductWords(db)
  const keys = new Map(
    readProducts(
      db,
      baskets.products.map(({ id }) => id),
    ).map(row => [row.id, productKey(row)]),
  )
  const { orders, units, lastDays } = countProducts(histories, baskets)
  return baskets.products
    .map((product, index) => ({
      ...product,
      isOwnCategory: (owner.get(keys.get(product.id) ?? '')?.category ?? null) !== null,
      orders: orders[index] ?? 0,
      units: units[index] ?? 0,
      lastDay: orders[index] === 0 ? null : dayFromNumber(lastDays[index] ?? 0),
    }))
    .sort((one, other) => other.orders - one.orders || (one.name < other.name ? -1 : 1))
}

function countProducts({ days }: Pick<Histories, 'days'>, baskets: Baskets) {
  const { lineStarts, productIndexes, quantities, products } = baskets
  const orders = new Int32Array(products.length)
  const units = new Float64Array(products.length)
  const lastDays = new Int32Array(products.length)
  for (let position = 0; position + 1 < lineStarts.length; position++) {
    const end = lineStarts[position + 1] ?? 0
    for (let line = lineStarts[position] ?? 0; line < end; line++) {
      const index = productIndexes[line] ?? 0
      // A product has one line in an order.
      const count = orders[index] ?? 0
      orders[index] = count + 1
      units[index] = (units[index] ?? 0) + (quantities[line] ?? 0)
      const day = days[position] ?? 0
      if (count === 0 || day > (lastDays[index] ?? 0)) lastDays[index] = day
    }
  }
  return { orders, units, lastDays }
}
