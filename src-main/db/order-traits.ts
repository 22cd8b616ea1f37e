import type { StoredOrderTraits } from '../../shared/model/order-details.ts'
import type { Connection } from './database.ts'
import { GrowingNumbers, packedByOrder } from './packed-chunks.ts'

/** A minute of the day, and 0 for none, in so many bits. */
const MINUTE_BITS = 11
const DAY_BITS = 15
const MOST_DAYS = 2 ** DAY_BITS - 2

const COUNTED = 'day IS NOT NULL AND counted_value_minor IS NOT NULL AND currency IS NOT NULL'
/** Time, days to dispatch and whether money went back, in one number. */
const PACKED = `((IFNULL(minute, -1) + 1) | ((MIN(IFNULL(shipping_days, -1), ${MOST_DAYS}) + 1) << ${MINUTE_BITS})
  | ((IFNULL(refunded_minor, 0) > 0 OR status IS 'partially_refunded') << ${MINUTE_BITS + DAY_BITS}))`

/** Times, discounts, dispatch and refunds of all orders that count. */
export function readOrderTraits(db: Connection): StoredOrderTraits {
  // Several statements have to see the same orders, whatever another process writes meanwhile.
  return db.transaction(() => {
    const traits = new GrowingTraits()
    const sql = `SELECT json_group_array(id), json_group_array(discount_minor), json_group_array(${PACKED})
      FROM orders WHERE id BETWEEN ? AND ? AND ${COUNTED}`
    for (const chunk of packedByOrder(db, sql)) {
      // As the statement packs them.
      const [ids, discounts, packed] = chunk.map(text => JSON.parse(text)) as [
        number[],
        (number | null)[],
        number[],
      ]
      for (let index = 0; index < ids.length; index++)
        traits.push(ids[index] ?? 0, discounts[index] ?? null, packed[index] ?? 0)
    }
    return traits.finish()
  })()
}

/** Times, discounts, dispatch and refunds of those of some orders that count. */
export function readOrderTraitsOf(db: Connection, orderIds: ArrayLike<number>): StoredOrderTraits {
  const traits = new GrowingTraits()
  const rows = db
    .prepare<[string], [number, number | null, number]>(
      `SELECT id, discount_minor, ${PACKED} FROM orders
       WHERE id IN (SELECT value FROM json_each(?)) AND ${COUNTED} ORDER BY id`,
    )
    .raw()
    .iterate(JSON.stringify(Array.from(orderIds)))
  for (const [id, discountMinor, packed] of rows) traits.push(id, discountMinor, packed)
  return traits.finish()
}

/** Orders while they are read. */
class GrowingTraits {
  readonly #orderIds = new GrowingNumbers(length => new Int32Array(length))
  readonly #minutes = new GrowingNumbers(length => new Int16Array(length))
  readonly #discountsMinor = new GrowingNumbers(length => new Float64Array(length))
  readonly #dispatchDays = new GrowingNumbers(length => new Int16Array(length))
  readonly #refunded = new GrowingNumbers(length => new Uint8Array(length))

  push(orderId: number, discountMinor: number | null, packed: number): void {
    this.#orderIds.push(orderId)
    this.#discountsMinor.push(discountMinor ?? Number.NaN)
    this.#minutes.push((packed & (2 ** MINUTE_BITS - 1)) - 1)
    this.#dispatchDays.push(((packed >> MINUTE_BITS) & (2 ** DAY_BITS - 1)) - 1)
    this.#refunded.push(packed >> (MINUTE_BITS + DAY_BITS))
  }

  finish(): StoredOrderTraits {
    return {
      orderIds: this.#orderIds.finish(),
      minutes: this.#minutes.finish(),
      discountsMinor: this.#discountsMinor.finish(),
      dispatchDays: this.#dispatchDays.finish(),
      refunded: this.#refunded.finish(),
    }
  }
}
