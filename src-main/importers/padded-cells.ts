/** A row with fewer blanks behind its delimiters than this is written without them. */
const FEWEST_PADDED = 2

/** Rows without the blanks in front of their cells. */
type Unpadding = (rows: readonly (readonly string[])[]) => string[][]

/**
 * Takes away the blank that some programs write behind every delimiter: `id, name, city`.
 * @param header the cells of the header as they stand in the file.
 * @returns null where the header is written without, so that its rows can stay as they are.
 */
export function unpaddingOf(header: readonly string[]): Unpadding | null {
  const further = header.slice(1).filter(cell => cell !== '')
  if (further.length < FEWEST_PADDED || !further.every(cell => cell.startsWith(' '))) return null
  return rows => rows.map(cells => cells.map(cell => (cell.startsWith(' ') ? cell.trimStart() : cell)))
}
