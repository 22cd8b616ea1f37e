import { dayNumber } from '../../shared/calendar.ts'
import type { CountedOrders, UncountedOrders } from '../../shared/model/counted-orders.ts'
import type { Connection } from './database.ts'

/** The orders that figures are made of, and those that count in none. */
export interface StoredOrders {
  counted: CountedOrders
  uncounted: UncountedOrders
}

/**
 * All orders with a day, as parallel lists by day. SQLite packs each day's orders itself, which is faster than handing
 * over row by row, and reads nothing but one index.
 */
export function readCountedOrders(db: Connection): StoredOrders {
  // Several statements have to see the same orders, whatever another process writes meanwhile.
  return db.transaction(() => {
    const owners = readOwners(db)
    const orders = new OrderLists(Number(db.prepare('SELECT COUNT(*) FROM orders').pluck().get()))
    const mainCurrency = readSomeCurrency(db)
    for (const [day, ...packed] of readDays(db, mainCurrency)) {
      // As the statement packs them.
      const [ids, records, values, rests] = packed.map(text => JSON.parse(text)) as PackedDay
      const number = dayNumber(day)
      for (const [index, value] of values.entries()) {
        const rest = rests[index] ?? 0
        const [shipping, quantity, currency] =
          typeof rest === 'number' ? unpackRest(rest, mainCurrency) : rest
        const ownerId = owners.ofRecord[records[index] ?? 0] ?? 0
        if (value === null) orders.addUncounted(ownerId, number)
        else if (currency !== null) {
          const customerId = owners.unattributable.has(ownerId) ? 0 : ownerId
          orders.add(customerId, ownerId, number, ids[index] ?? 0, value, shipping, quantity, currency)
        }
      }
    }
    return orders.finish()
  })()
}

/** The orders of some customers, and those of nobody: what figures have to be made of anew when customers changed. */
export function readCountedOrdersOf(db: Connection, customerIds: readonly number[]): StoredOrders {
  const columns = 'id, day, counted_value_minor, IFNULL(shipping_minor, 0), goods_quantity, currency'
  const rows = db
    .prepare<[string], [number, number, string, number | null, number, number, string | null]>(
      `SELECT customer_id, orders.${columns} FROM contact_records CROSS JOIN orders ON contact_record_id = contact_records.id
         WHERE customer_id IN (SELECT value FROM json_each(?)) AND day IS NOT NULL
       UNION ALL SELECT 0, ${columns} FROM orders INDEXED BY orders_of_nobody
         WHERE contact_record_id IS NULL AND day IS NOT NULL ORDER BY day`,
    )
    .raw()
    .all(JSON.stringify(customerIds))
  const unattributable = new Set(
    db
      .prepare<[string], number>(
        `SELECT customer_id FROM customer_list
         WHERE customer_id IN (SELECT value FROM json_each(?)) AND attributable = 0`,
      )
      .pluck()
      .all(JSON.stringify(customerIds)),
  )
  const orders = new OrderLists(rows.length)
  for (const [ownerId, id, day, value, shipping, quantity, currency] of rows) {
    const number = dayNumber(day)
    if (value === null) orders.addUncounted(ownerId, number)
    else if (currency !== null) {
      const customerId = unattributable.has(ownerId) ? 0 : ownerId
      orders.add(customerId, ownerId, number, id, value, shipping, quantity, currency)
    }
  }
  return orders.finish()
}

type Packed = number | null
type UnpackedRest = [shippingMinor: number, quantity: number, currency: string | null]
/** For a usual order one number of shipping costs and quantity. */
type Rest = number | UnpackedRest
type PackedDay = [ids: number[], records: Packed[], values: Packed[], rests: Rest[]]

/** So many bits hold the number of pieces of any usual order. */
const PIECE_BITS = 12

function readDays(db: Connection, mainCurrency: string | null) {
  return db
    .prepare<[string | null], [day: string, ids: string, records: string, values: string, rests: string]>(
      `SELECT day, json_group_array(id), json_group_array(contact_record_id), json_group_array(counted_value_minor),
         json_group_array(IIF(currency = ? AND goods_quantity & ${2 ** PIECE_BITS - 1} = goods_quantity,
           IFNULL(shipping_minor, 0) << ${PIECE_BITS} | goods_quantity,
           json_array(IFNULL(shipping_minor, 0), goods_quantity, currency)))
       FROM orders INDEXED BY orders_by_day WHERE day IS NOT NULL GROUP BY day`,
    )
    .raw()
    .iterate(mainCurrency)
}

function unpackRest(rest: number, currency: string | null): UnpackedRest {
  const shippingMinor = Math.floor(rest / 2 ** PIECE_BITS)
  return [shippingMinor, rest - shippingMinor * 2 ** PIECE_BITS, currency]
}

/** The currency of some order, in most shops the only one. */
function readSomeCurrency(db: Connection): string | null {
  return (
    db
      .prepare<[], string>(
        'SELECT currency FROM orders INDEXED BY orders_by_day WHERE currency IS NOT NULL LIMIT 1',
      )
      .pluck()
      .get() ?? null
  )
}

/** Orders while they are read. */
class OrderLists {
  readonly #customerIds: Int32Array
  readonly #ownerIds: Int32Array
  readonly #days: Int32Array
  readonly #orderIds: Int32Array
  readonly #valuesMinor: Float64Array
  readonly #shippingMinor: Float64Array
  readonly #quantities: Float64Array
  readonly #currencies: string[] = []
  readonly #currencyIndexes: Uint8Array
  #length = 0
  readonly #uncounted = { days: [] as number[], ownerIds: [] as number[] }

  constructor(most: number) {
    this.#customerIds = new Int32Array(most)
    this.#ownerIds = new Int32Array(most)
    this.#days = new Int32Array(most)
    this.#orderIds = new Int32Array(most)
    this.#valuesMinor = new Float64Array(most)
    this.#shippingMinor = new Float64Array(most)
    this.#quantities = new Float64Array(most)
    this.#currencyIndexes = new Uint8Array(most)
  }

  add(
    customerId: number,
    ownerId: number,
    day: number,
    orderId: number,
    valueMinor: number,
    shippingMinor: number,
    quantity: number,
    currency: string,
  ): void {
    const index = this.#length++
    this.#customerIds[index] = customerId
    this.#ownerIds[index] = ownerId
    this.#days[index] = day
    this.#orderIds[index] = orderId
    this.#valuesMinor[index] = valueMinor
    this.#shippingMinor[index] = shippingMinor
    this.#quantities[index] = quantity
    const known = this.#currencies.indexOf(currency)
    this.#currencyIndexes[index] = known === -1 ? this.#currencies.push(currency) - 1 : known
  }

  addUncounted(ownerId: number, day: number): void {
    this.#uncounted.days.push(day)
    this.#uncounted.ownerIds.push(ownerId)
  }

  finish(): StoredOrders {
    const end = this.#length
    const currencies = this.#currencies.toSorted()
    const sorted = this.#currencies.map(currency => currencies.indexOf(currency))
    const counted = {
      customerIds: this.#customerIds.subarray(0, end),
      ownerIds: this.#ownerIds.subarray(0, end),
      days: this.#days.subarray(0, end),
      orderIds: this.#orderIds.subarray(0, end),
      valuesMinor: this.#valuesMinor.subarray(0, end),
      shippingMinor: this.#shippingMinor.subarray(0, end),
      quantities: this.#quantities.subarray(0, end),
      currencyIndexes: this.#currencyIndexes.subarray(0, end).map(index => sorted[index] ?? 0),
      currencies,
    }
    return { counted, uncounted: this.#uncounted }
  }
}

/** The customer of each contact record, by the record's number, and the customers who cannot be attributed. */
function readOwners(db: Connection): { ofRecord: Int32Array; unattributable: ReadonlySet<number> } {
  const [ids = [], customers = []] = readPackedIds(db)
  const unattributable = db
    .prepare<[], number>('SELECT customer_id FROM customer_list WHERE attributable = 0')
    .pluck()
    .all()
  const ofRecord = new Int32Array(ids.reduce((largest, id) => Math.max(largest, id), 0) + 1)
  for (const [index, customer] of customers.entries()) ofRecord[ids[index] ?? 0] = customer
  return { ofRecord, unattributable: new Set(unattributable) }
}

function readPackedIds(db: Connection): number[][] {
  const packed = db
    .prepare<[], string[]>('SELECT json_group_array(id), json_group_array(customer_id) FROM contact_records')
    .raw()
    .get()
  return (packed ?? []).map(text => JSON.parse(text))
}
