import type { Connection } from './database.ts'

/** So many orders at a time: enough for the time of a statement not to count, too few to fill the memory. */
const ORDERS_AT_A_TIME = 4000

/** Columns of rows that SQLite packed into one list each, as JSON. */
export type PackedColumns = readonly string[]

/**
 * What a statement packs of all orders, some thousand at a time. SQLite packs the columns itself, which is faster than
 * handing over row by row.
 * @param sql has the smallest and the largest number of an order as its parameters.
 */
export function* packedByOrder(db: Connection, sql: string): Generator<PackedColumns> {
  const [first, last] = db
    .prepare<[], [number | null, number | null]>('SELECT MIN(id), MAX(id) FROM orders')
    .raw()
    .get() ?? [null, null]
  if (first === null || last === null) return
  const read = db.prepare<[number, number], string[]>(sql).raw()
  for (let from = first; from <= last; from += ORDERS_AT_A_TIME)
    yield read.get(from, from + ORDERS_AT_A_TIME - 1) ?? []
}

/** A list of numbers that grows. */
export class GrowingNumbers<List extends Int32Array | Int16Array | Uint8Array | Float64Array> {
  readonly #make: (length: number) => List
  #list: List
  #length = 0

  constructor(make: (length: number) => List) {
    this.#make = make
    this.#list = make(1024)
  }

  push(value: number): void {
    if (this.#length === this.#list.length) {
      const longer = this.#make(this.#length * 2)
      longer.set(this.#list)
      this.#list = longer
    }
    this.#list[this.#length++] = value
  }

  /** What was pushed, in memory of its own and no more of it than needed. */
  finish(): List {
    const list = this.#make(this.#length)
    list.set(this.#list.subarray(0, this.#length))
    return list
  }
}
