import { cleanText } from './fields/text.ts'

/**
 * Keys for the rows of a table that has no numbers of orders: every row is an order, recognised by what stands in it. The
 * second row with the same content is the second such order, so that the same file again changes nothing.
 */
export class RowKeys {
  readonly #columns: readonly number[]
  readonly #counts = new Map<string, number>()

  /** @param columns that tell rows apart. */
  constructor(columns: readonly number[]) {
    this.#columns = columns
  }

  /** null for a row of which these columns are empty. */
  next(cells: readonly string[]): string | null {
    const texts = this.#columns.map(column => cleanText(cells[column]) ?? '')
    if (texts.every(text => text === '')) return null
    const content = texts.join(' · ')
    const count = (this.#counts.get(content) ?? 0) + 1
    this.#counts.set(content, count)
    return count === 1 ? content : `${content} (${count})`
  }
}
