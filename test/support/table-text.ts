import iconv from 'iconv-lite'

/** How a table is written down. */
export interface Writing {
  delimiter: ',' | ';' | '\t' | '|'
  lineEnd: '\n' | '\r\n' | '\r'
  encoding: 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** Every cell in quotation marks, or only those that need them. */
  quotes: 'all' | 'needed'
  /** Cuts empty cells at the end of rows. */
  cutsRows: boolean
}

export const PLAIN_WRITING: Writing = {
  delimiter: ',',
  lineEnd: '\n',
  encoding: 'utf-8',
  quotes: 'needed',
  cutsRows: false,
}

/** A table as the bytes of a file. Line ends within cells follow those of the file. */
export function tableBytes(rows: readonly (readonly string[])[], writing: Writing): Buffer {
  const lines = rows.map(row => rowText(writing.cutsRows ? cutRow(row) : row, writing))
  const text = lines
    .map(line => `${line}\n`)
    .join('')
    .replaceAll('\n', writing.lineEnd)
  return encode(text, writing.encoding)
}

export function encode(text: string, encoding: Writing['encoding']): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8')
    case 'utf-8 with mark':
      return Buffer.from(`\ufeff${text}`, 'utf8')
    case 'utf-16le':
    case 'utf-16be':
      return iconv.encode(text, encoding, { addBOM: true })
    case 'windows-1252':
      return iconv.encode(text, 'win1252')
  }
}

function cutRow(row: readonly string[]): readonly string[] {
  let length = row.length
  while (length > 1 && row[length - 1] === '') length--
  return row.slice(0, length)
}

function rowText(row: readonly string[], { delimiter, quotes }: Writing): string {
  const needsQuotes = (cell: string) =>
    quotes === 'all' || /["\n\r]/.test(cell) || cell.includes(delimiter) || /^\s|\s$/.test(cell)
  return row.map(cell => (needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)
}
