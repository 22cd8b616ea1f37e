import { GrowingArray } from '../../matching/duplicates/growing-array.ts'

/** Many persons' blocking keys, four bytes each. */
export class PersonKeys {
  readonly #ids = new GrowingArray()
  readonly #ends = new GrowingArray()
  readonly #keys = new GrowingArray()

  get size(): number {
    return this.#ids.length
  }

  add(id: number, keys: readonly number[]): void {
    for (const key of keys) this.#keys.push(key)
    this.#ids.push(id)
    this.#ends.push(this.#keys.length)
  }

  /** The keys are valid as long as nothing is added. */
  *[Symbol.iterator](): Generator<[id: number, keys: Uint32Array]> {
    let start = 0
    for (let at = 0; at < this.size; at++) {
      const end = this.#ends.values[at] ?? start
      yield [this.#ids.values[at] ?? 0, this.#keys.values.subarray(start, end)]
      start = end
    }
  }
}
