/**
 * The column names of a table. Columns are found by name, never by position; the n-th column of the same name
 * has a name of its own: `number`, `number (2)`.
 */
export class Header {
  /** Unique names in file order, as the owner sees them. */
  readonly names: readonly string[]
  readonly #cells: readonly string[]
  readonly #positions = new Map<string, number>()

  constructor(cells: readonly string[]) {
    this.#cells = cells
    this.names = cells.map((cell, index) => {
      const name = cell.replace(/^\uFEFF/, '').trim() || `Column ${index + 1}`
      const unique = this.#uniqueName(name)
      this.#positions.set(normaliseColumnName(unique), index)
      return unique
    })
  }

  #uniqueName(name: string): string {
    let unique = name
    for (let count = 2; this.#positions.has(normaliseColumnName(unique)); count++)
      unique = `${name} (${count})`
    return unique
  }

  /** Position of the first of these names that the table has, or -1. Case, quotes and spacing do not matter. */
  find(...names: readonly string[]): number {
    for (const name of names) {
      const position = this.#positions.get(normalisedOnce(name))
      if (position !== undefined) return position
    }
    return -1
  }

  has(...names: readonly string[]): boolean {
    return this.find(...names) >= 0
  }

  /** True where a row repeats the header, as in files that were joined by hand. */
  isRepeatedBy(cells: readonly string[]): boolean {
    if (cells[0] !== this.#cells[0] || cells.length < Math.min(2, this.#cells.length)) return false
    return cells.every((cell, index) => cell === (this.#cells[index] ?? ''))
  }

  /** Identifies a file's layout: the column names without regard to order, case and spacing. */
  get fingerprint(): string {
    return [...this.#positions.keys()].sort().join('\u001f')
  }
}

/** Names that formats look for, as they are compared: each is looked for in many possible headers. */
const normalisedNames = new Map<string, string>()

/** More than all formats look for together. */
const REMEMBERED_NAMES = 10_000

function normalisedOnce(name: string): string {
  const known = normalisedNames.get(name)
  if (known !== undefined) return known
  const normalised = normaliseColumnName(name)
  // Names from the mappings of owners come in, too: they must not grow without end.
  if (normalisedNames.size >= REMEMBERED_NAMES) normalisedNames.clear()
  normalisedNames.set(name, normalised)
  return normalised
}

/** Column names are compared in lower case, without quotes, with single spaces and plain dashes. */
export function normaliseColumnName(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/["'`’]/g, '')
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
