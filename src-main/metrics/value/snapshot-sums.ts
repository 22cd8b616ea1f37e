import type { SnapshotWindows } from './snapshot-windows.ts'

/** Orders and revenue by day, from which those of any twelve months follow. Whole numbers, so nothing gets lost. */
export class SnapshotSums {
  readonly #windows: SnapshotWindows
  /** First day of the first twelve months. */
  readonly #from: number
  readonly #orders: Float64Array
  readonly #valued: Float64Array
  readonly #revenueMinor: Float64Array
  readonly #existingMinor: Float64Array

  constructor(windows: SnapshotWindows) {
    this.#windows = windows
    this.#from = windows.recentFrom[0] ?? 0
    const days = (windows.ends.at(-1) ?? this.#from) - this.#from + 1
    this.#orders = new Float64Array(days)
    this.#valued = new Float64Array(days)
    this.#revenueMinor = new Float64Array(days)
    this.#existingMinor = new Float64Array(days)
  }

  /**
   * Adds an order.
   * @param valueMinor NaN where it is not known.
   * @param isExisting whether it is one of a known customer after the day of their first order.
   */
  add(day: number, valueMinor: number, isExisting: boolean): void {
    const place = day - this.#from
    if (place < 0 || place >= this.#orders.length) return
    this.#orders[place] = (this.#orders[place] ?? 0) + 1
    if (Number.isNaN(valueMinor)) return
    this.#valued[place] = (this.#valued[place] ?? 0) + 1
    this.#revenueMinor[place] = (this.#revenueMinor[place] ?? 0) + valueMinor
    if (isExisting) this.#existingMinor[place] = (this.#existingMinor[place] ?? 0) + valueMinor
  }

  /** What the twelve months up to a snapshot come to. */
  lastTwelveMonths(snapshot: number) {
    const { recentFrom, ends } = this.#windows
    const [from, to] = [(recentFrom[snapshot] ?? 0) - this.#from, (ends[snapshot] ?? 0) - this.#from + 1]
    const sum = (list: Float64Array) => list.subarray(from, to).reduce((total, value) => total + value, 0)
    return {
      orders: sum(this.#orders),
      valuedOrders: sum(this.#valued),
      revenueMinor: sum(this.#revenueMinor),
      existingMinor: sum(this.#existingMinor),
    }
  }
}
