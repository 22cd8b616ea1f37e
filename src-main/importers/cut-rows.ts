/** What {@link cutRows} found in a piece of text. */
export interface CutText {
  /** The complete rows; a blank line is a row of one empty cell. */
  rows: string[][]
  /** Where the first row begins that does not end within the text; the text's length where there is none. */
  end: number
  /** True where that row lacks the closing quotation mark of a cell, rather than a line end. */
  isQuoteOpen: boolean
}

const QUOTE = 34
const LINE_FEED = 10

/**
 * Cuts text with LF line ends into rows and cells. Quoted cells may hold delimiters, line ends and doubled
 * quotation marks. A quotation mark inside a cell, or one that opens a cell without ever closing it in a
 * fitting place, is an ordinary character, so that one stray mark does not swallow the rows below it.
 * @param isWhole true where nothing follows the text, so that its last row needs no line end.
 */
export function cutRows(text: string, delimiter: string, quoted: boolean, isWhole: boolean): CutText {
  const rows: string[][] = []
  const mark = delimiter.charCodeAt(0)
  let start = 0
  let width = 1
  let nextQuote = quoted ? quoteFrom(text, 0) : Number.POSITIVE_INFINITY
  while (start < text.length) {
    let lineEnd = text.indexOf('\n', start)
    if (lineEnd < 0) {
      if (!isWhole) return { rows, end: start, isQuoteOpen: quoted && nextQuote < text.length }
      lineEnd = text.length
    }
    if (nextQuote > lineEnd) {
      const cells = cutLine(text, delimiter, start, lineEnd, width)
      width = cells.length
      rows.push(cells)
      start = lineEnd + 1
      continue
    }
    const cells: string[] = []
    const end = cutQuotedRow(text, delimiter, mark, start, isWhole, cells)
    if (end < 0) return { rows, end: start, isQuoteOpen: end === OPEN_QUOTE }
    rows.push(cells)
    start = end + 1
    if (nextQuote < start) nextQuote = quoteFrom(text, start)
  }
  return { rows, end: text.length, isQuoteOpen: false }
}

function quoteFrom(text: string, position: number): number {
  const quote = text.indexOf('"', position)
  return quote < 0 ? Number.POSITIVE_INFINITY : quote
}

/**
 * The cells of a line that has no quotation marks. Most cells of an export are empty, so the next character is
 * looked at before the next delimiter is searched.
 * @param width how many cells the line will have, as far as known; saves growing the array.
 */
function cutLine(text: string, delimiter: string, start: number, lineEnd: number, width: number): string[] {
  const cells = new Array<string>(width)
  const mark = delimiter.charCodeAt(0)
  let count = 0
  let from = start
  let at = text.charCodeAt(from) === mark ? from : text.indexOf(delimiter, from)
  while (at >= 0 && at < lineEnd) {
    cells[count++] = at === from ? '' : text.slice(from, at)
    from = at + 1
    at = text.charCodeAt(from) === mark ? from : text.indexOf(delimiter, from)
  }
  cells[count++] = from === lineEnd ? '' : text.slice(from, lineEnd)
  if (count < width) cells.length = count
  return cells
}

const CUT_SHORT = -1
const OPEN_QUOTE = -2

/**
 * The cells of a row that may hold quoted ones.
 * @returns position of the row's line end (the text's length at the end of a whole text), {@link CUT_SHORT} or
 * {@link OPEN_QUOTE} where the row goes on behind the text.
 */
function cutQuotedRow(
  text: string,
  delimiter: string,
  mark: number,
  start: number,
  isWhole: boolean,
  cells: string[],
): number {
  let from = start
  for (;;) {
    const first = text.charCodeAt(from)
    if (first === mark) {
      cells.push('')
      from++
      continue
    }
    let end: number
    const close = first === QUOTE ? closingQuote(text, delimiter, from, isWhole) : LITERAL
    if (close === OPEN_QUOTE) return OPEN_QUOTE
    if (close === LITERAL) {
      end = cellEnd(text, mark, from)
      if (end === text.length && !isWhole) return CUT_SHORT
      cells.push(text.slice(from, end))
    } else {
      const inner = text.slice(from + 1, close)
      cells.push(inner.includes('""') ? inner.replaceAll('""', '"') : inner)
      end = cellEnd(text, mark, close + 1)
      if (end === text.length && !isWhole) return CUT_SHORT
    }
    if (end >= text.length || text.charCodeAt(end) === LINE_FEED) return end
    from = end + 1
  }
}

function cellEnd(text: string, mark: number, from: number): number {
  let position = from
  while (position < text.length) {
    const code = text.charCodeAt(position)
    if (code === mark || code === LINE_FEED) return position
    position++
  }
  return position
}

const LITERAL = -3

/**
 * The mark that closes the quoted cell beginning at `open`.
 * @returns its position, {@link OPEN_QUOTE} where it lies behind the text, or {@link LITERAL} where the opening
 * mark belongs to the cell's content.
 */
function closingQuote(text: string, delimiter: string, open: number, isWhole: boolean): number {
  let quote = text.indexOf('"', open + 1)
  while (quote >= 0) {
    if (text.charCodeAt(quote + 1) === QUOTE) {
      quote = text.indexOf('"', quote + 2)
      continue
    }
    const end = behindSpaces(text, quote + 1)
    if (end >= text.length) return isWhole ? quote : OPEN_QUOTE
    if (text[end] === delimiter || text.charCodeAt(end) === LINE_FEED) return quote
    // A mark that opens another cell shows that this cell was none: `"5 inch,2\n3,"6 inch`.
    if (text[quote - 1] === delimiter) return LITERAL
    // `"Best "quality" shirt"` goes on to its last mark; `"Best" shirt,"other"` never was a quoted cell.
    const next = text.indexOf('"', quote + 1)
    const lineEnd = text.indexOf('\n', quote)
    if (lineEnd >= 0 && (next < 0 || lineEnd < next)) return LITERAL
    if (next >= 0 && text[next - 1] === delimiter) return LITERAL
    if (next < 0) return isWhole ? LITERAL : OPEN_QUOTE
    quote = next
  }
  return OPEN_QUOTE
}

function behindSpaces(text: string, from: number): number {
  let position = from
  while (text.charCodeAt(position) === 32) position++
  return position
}
