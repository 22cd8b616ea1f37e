import type { ItemFact } from '../../shared/model/facts.ts'
import type { CellReader, SourceRow } from './cells.ts'
import { LineKeys, priceOfPieces } from './items.ts'

/** Where the cells of an order's line stand, by position; -1 for one that the table lacks. */
export interface ItemColumns {
  itemName: number
  itemSku: number
  itemVariant: number
  itemQuantity: number
  itemUnitPrice: number
}

/** Reads the lines of orders whose table has one row for each line, at the price of one piece. */
export class ItemRows {
  readonly #cells: CellReader
  readonly #at: ItemColumns
  readonly #lineKeys = new LineKeys()

  constructor(cells: CellReader, at: ItemColumns) {
    this.#cells = cells
    this.#at = at
  }

  /** The lines of one order; rows that name nothing are none. */
  read(rows: readonly SourceRow[], currency: string): ItemFact[] {
    const cells = this.#cells
    const at = this.#at
    const items: ItemFact[] = []
    this.#lineKeys.beginOrder()
    for (const row of rows) {
      const name = cells.text(row, at.itemName)
      const sku = cells.text(row, at.itemSku)
      if (name === null && sku === null) continue
      const variant = cells.text(row, at.itemVariant)
      const quantity = cells.quantity(row, at.itemQuantity) ?? 1
      const unitPriceMinor = cells.money(row, at.itemUnitPrice, currency)
      items.push({
        lineKey: this.#lineKeys.next(sku, name, variant, unitPriceMinor),
        sku,
        name: name ?? sku ?? '',
        variant,
        quantity,
        unitPriceMinor,
        totalMinor: priceOfPieces(unitPriceMinor, quantity),
        isGoods: true,
      })
    }
    return items
  }
}
