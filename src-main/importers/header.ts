/**
 * The column names of a table. Columns are found by name, never by position; the n-th column of the same name
 * has a name of its own: `number`, `number (2)`.
 */
export class Header {
  /** Unique names in file order, as the owner sees them. */
  readonly names: readonly string[]
  readonly #positions = new Map<string, number>()

  constructor(cells: readonly string[]) {
    const seen = new Map<string, number>()
    this.names = cells.map((cell, index) => {
      const name = cell.replace(/^\uFEFF/, '').trim() || `Column ${index + 1}`
      const key = normaliseColumnName(name)
      const count = (seen.get(key) ?? 0) + 1
      seen.set(key, count)
      this.#positions.set(count === 1 ? key : `${key} (${count})`, index)
      return count === 1 ? name : `${name} (${count})`
    })
  }

  /** Position of the first of these names that the table has, or -1. Case, quotes and spacing do not matter. */
  find(...names: readonly string[]): number {
    for (const name of names) {
      const position = this.#positions.get(normaliseColumnName(name))
      if (position !== undefined) return position
    }
    return -1
  }

  has(...names: readonly string[]): boolean {
    return this.find(...names) >= 0
  }

  /** Identifies a file's layout: the column names without regard to order, case and spacing. */
  get fingerprint(): string {
    return [...this.#positions.keys()].sort().join('\u001f')
  }
}

/** Column names are compared in lower case, without quotes, with single spaces and no space round brackets' inside. */
export function normaliseColumnName(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/["'`]/g, '')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
}
