import type { ProductTraits } from '../../shared/model/product-entry.ts'

/**
 * What was in the counted orders, packed: the lines of the order at position `index` of the histories are those from
 * `lineStarts[index]` to before `lineStarts[index + 1]`. Lines that are no goods (vouchers, gift wrap) are left out, and
 * lines of one product in one order are one line, none where all of its pieces came back.
 */
export interface Baskets {
  /** One more than there are orders. */
  lineStarts: Int32Array
  /** Positions in `products`. */
  productIndexes: Int32Array
  quantities: Float64Array
  /** What was paid for the line, in minor units of the order's currency; NaN where only a total of the order is known. */
  valuesMinor: Float64Array
  /** Products as the owner knows them, from whatever source. */
  products: readonly BasketProduct[]
}

/** A product: what has the same article number, or without one the same name. */
export interface BasketProduct extends ProductTraits {
  /** The smallest number among the stored products that are this one. */
  id: number
  sku: string | null
  name: string
  /** null where no source and not the owner says one. */
  category: string | null
}
