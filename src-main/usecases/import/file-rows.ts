const FIRST_ROOM = 1024

/**
 * To which contact records the rows of one customer file went, and what they said. A number per record: files can be
 * long.
 */
export class FileRows {
  /** By record; 0 for those that no row went to. */
  #contents = new Float64Array(FIRST_ROOM)

  /** @param content a hash of the whole row. */
  note(recordId: number, content: number): void {
    if (recordId >= this.#contents.length) {
      const larger = new Float64Array(2 ** Math.ceil(Math.log2(recordId + 1)))
      larger.set(this.#contents)
      this.#contents = larger
    }
    this.#contents[recordId] = content
  }

  /** What the row said that went to a record last; undefined where none did. */
  contentOf(recordId: number): number | undefined {
    return this.#contents[recordId] || undefined
  }
}
