import type { OrderLines } from '../../shared/model/order-details.ts'
import type { Connection } from './database.ts'
import { GrowingNumbers, packedByOrder } from './packed-chunks.ts'

/** So many bits hold the number of pieces of any usual line. */
const PIECE_BITS = 12
const PIECES = 2 ** PIECE_BITS

/** A number of product and pieces for a usual line, or both apart. */
type ProductAndPieces = number | [productId: number, quantity: number]

/** The goods of all orders, also of those that do not count. */
export function readOrderLines(db: Connection): OrderLines {
  // Several statements have to see the same lines, whatever another process writes meanwhile.
  return db.transaction(() => {
    const lines = new GrowingLines()
    const sql = `SELECT json_group_array(order_id), json_group_array(total_minor), json_group_array(
        IIF(quantity & ${PIECES - 1} = quantity, product_id << ${PIECE_BITS} | quantity, json_array(product_id, quantity)))
      FROM order_items WHERE order_id BETWEEN ? AND ? AND is_goods = 1`
    for (const chunk of packedByOrder(db, sql)) {
      // As the statement packs them.
      const [orderIds, totals, packed] = chunk.map(text => JSON.parse(text)) as [
        number[],
        (number | null)[],
        ProductAndPieces[],
      ]
      for (let index = 0; index < orderIds.length; index++) {
        const line = packed[index] ?? 0
        const isUsual = typeof line === 'number'
        const productId = isUsual ? Math.floor(line / PIECES) : line[0]
        lines.push(orderIds[index] ?? 0, productId, isUsual ? line % PIECES : line[1], totals[index] ?? null)
      }
    }
    return lines.finish()
  })()
}

/** The goods of some orders. */
export function readOrderLinesOf(db: Connection, orderIds: ArrayLike<number>): OrderLines {
  const rows = db
    .prepare<[string], [number, number, number, number | null]>(
      `SELECT order_id, product_id, quantity, total_minor FROM order_items
       WHERE order_id IN (SELECT value FROM json_each(?)) AND is_goods = 1 ORDER BY order_id, position`,
    )
    .raw()
    .iterate(JSON.stringify(Array.from(orderIds)))
  const lines = new GrowingLines()
  for (const [orderId, productId, quantity, totalMinor] of rows)
    lines.push(orderId, productId, quantity, totalMinor)
  return lines.finish()
}

/** Lines while they are read. */
class GrowingLines {
  readonly #orderIds = new GrowingNumbers(length => new Int32Array(length))
  readonly #productIds = new GrowingNumbers(length => new Int32Array(length))
  readonly #quantities = new GrowingNumbers(length => new Float64Array(length))
  readonly #valuesMinor = new GrowingNumbers(length => new Float64Array(length))

  push(orderId: number, productId: number, quantity: number, totalMinor: number | null): void {
    this.#orderIds.push(orderId)
    this.#productIds.push(productId)
    this.#quantities.push(quantity)
    this.#valuesMinor.push(totalMinor ?? Number.NaN)
  }

  finish(): OrderLines {
    return {
      orderIds: this.#orderIds.finish(),
      productIds: this.#productIds.finish(),
      quantities: this.#quantities.finish(),
      valuesMinor: this.#valuesMinor.finish(),
    }
  }
}
