/** A file of a list, read by rules of its own: RFC 4180 and nothing that the program has. */
export interface DelimitedFile {
  hasMark: boolean
  header: string[]
  /** One object per line, by column. */
  rows: Record<string, string>[]
}

/** Reads a whole file letter by letter. @throws where a line has other cells than the header. */
export function parseDelimited(text: string, delimiter: ',' | ';'): DelimitedFile {
  const hasMark = text.startsWith('\uFEFF')
  const lines: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const letters = [...(hasMark ? text.slice(1) : text)]
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (letters[at + 1] === '"') {
        cell += '"'
        at++
      } else isQuoted = false
    } else if (letter === '"' && cell === '') isQuoted = true
    else if (letter === delimiter || (letter === '\r' && letters[at + 1] === '\n')) {
      lines.at(-1)?.push(cell)
      cell = ''
      if (letter === '\r') {
        at++
        lines.push([])
      }
    } else cell += letter
  }
  if (cell !== '' || lines.pop()?.length !== 0) throw new Error('the last line does not end')
  const [header = [], ...rest] = lines
  const rows = rest.map(cells => {
    if (cells.length !== header.length)
      throw new Error(`${cells.length} cells below ${header.length} columns`)
    return Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']))
  })
  return { hasMark, header, rows }
}
