/** A set of row numbers in one bit each, for sets that may hold all customers or all orders. */
export class IdSet {
  readonly #bits: Uint8Array
  readonly size: number

  constructor(ids: readonly number[]) {
    this.#bits = new Uint8Array((ids.reduce((largest, id) => Math.max(largest, id), 0) >> 3) + 1)
    let size = 0
    for (const id of ids) {
      if (this.has(id)) continue
      this.#bits[id >> 3] = (this.#bits[id >> 3] ?? 0) | (1 << (id & 7))
      size++
    }
    this.size = size
  }

  has(id: number): boolean {
    return ((this.#bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0
  }
}
