import { dayNumber } from '../../shared/calendar.ts'
import type { CountedOrders } from '../../shared/model/counted-orders.ts'
import type { Connection } from './database.ts'

/**
 * All counted orders with a day, as parallel lists by day, and the days of those that do not count. SQLite packs
 * each day's orders itself, which is faster than handing over row by row, and reads nothing but one index.
 */
export function readCountedOrders(db: Connection): { counted: CountedOrders; uncountedDays: number[] } {
  // Several statements have to see the same orders, whatever another process writes meanwhile.
  return db.transaction(() => {
    const customerOfRecord = readAttributableCustomers(db)
    const orders = new OrderLists(Number(db.prepare('SELECT COUNT(*) FROM orders').pluck().get()))
    const mainCurrency = readSomeCurrency(db)
    const uncountedDays: number[] = []
    for (const [day, ...packed] of readDays(db, mainCurrency)) {
      // As the statement packs them.
      const [records, values, rests] = packed.map(text => JSON.parse(text)) as [Packed[], Packed[], Rest[]]
      const number = dayNumber(day)
      for (const [index, value] of values.entries()) {
        const rest = rests[index] ?? 0
        const [shipping, quantity, currency] =
          typeof rest === 'number' ? unpackRest(rest, mainCurrency) : rest
        if (value === null) uncountedDays.push(number)
        else if (currency !== null)
          orders.add(customerOfRecord[records[index] ?? 0] ?? 0, number, value, shipping, quantity, currency)
      }
    }
    return { counted: orders.finish(), uncountedDays }
  })()
}

type Packed = number | null
type UnpackedRest = [shippingMinor: number, quantity: number, currency: string | null]
/** For a usual order one number of shipping costs and quantity. */
type Rest = number | UnpackedRest

/** So many bits hold the number of pieces of any usual order. */
const PIECE_BITS = 12

function readDays(db: Connection, mainCurrency: string | null) {
  return db
    .prepare<[string | null], [day: string, records: string, values: string, rests: string]>(
      `SELECT day, json_group_array(contact_record_id), json_group_array(counted_value_minor),
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

/** Counted orders while they are read. */
class OrderLists {
  readonly #customerIds: Int32Array
  readonly #days: Int32Array
  readonly #valuesMinor: Float64Array
  readonly #shippingMinor: Float64Array
  readonly #quantities: Float64Array
  readonly #currencies: string[] = []
  readonly #currencyIndexes: Uint8Array
  #length = 0

  constructor(most: number) {
    this.#customerIds = new Int32Array(most)
    this.#days = new Int32Array(most)
    this.#valuesMinor = new Float64Array(most)
    this.#shippingMinor = new Float64Array(most)
    this.#quantities = new Float64Array(most)
    this.#currencyIndexes = new Uint8Array(most)
  }

  add(
    customer: number,
    day: number,
    valueMinor: number,
    shippingMinor: number,
    quantity: number,
    currency: string,
  ): void {
    const index = this.#length++
    this.#customerIds[index] = customer
    this.#days[index] = day
    this.#valuesMinor[index] = valueMinor
    this.#shippingMinor[index] = shippingMinor
    this.#quantities[index] = quantity
    const known = this.#currencies.indexOf(currency)
    this.#currencyIndexes[index] = known === -1 ? this.#currencies.push(currency) - 1 : known
  }

  finish(): CountedOrders {
    const end = this.#length
    const currencies = this.#currencies.toSorted()
    const sorted = this.#currencies.map(currency => currencies.indexOf(currency))
    return {
      customerIds: this.#customerIds.subarray(0, end),
      days: this.#days.subarray(0, end),
      valuesMinor: this.#valuesMinor.subarray(0, end),
      shippingMinor: this.#shippingMinor.subarray(0, end),
      quantities: this.#quantities.subarray(0, end),
      currencyIndexes: this.#currencyIndexes.subarray(0, end).map(index => sorted[index] ?? 0),
      currencies,
    }
  }
}

/** The customer of each contact record, by the record's number; 0 for those who cannot be attributed. */
function readAttributableCustomers(db: Connection): Int32Array {
  const [ids = [], customers = []] = readPackedIds(db)
  const unattributable = new Set(
    db.prepare<[], number>('SELECT customer_id FROM customer_list WHERE attributable = 0').pluck().all(),
  )
  const customerOfRecord = new Int32Array(ids.reduce((largest, id) => Math.max(largest, id), 0) + 1)
  for (const [index, customer] of customers.entries())
    customerOfRecord[ids[index] ?? 0] = unattributable.has(customer) ? 0 : customer
  return customerOfRecord
}

function readPackedIds(db: Connection): number[][] {
  const packed = db
    .prepare<[], string[]>('SELECT json_group_array(id), json_group_array(customer_id) FROM contact_records')
    .raw()
    .get()
  return (packed ?? []).map(text => JSON.parse(text))
}
