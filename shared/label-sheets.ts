/**
 * Sheets of address labels on A4, as their makers describe them: size of a label and how many stand on a sheet. Labels
 * without a gap lie in the middle of the sheet; with one, the columns are as far apart as `gapXMm` says.
 */
export interface LabelSheet {
  id: string
  name: string
  columns: number
  rows: number
  widthMm: number
  heightMm: number
  gapXMm: number
}

export const A4_MM = { width: 210, height: 297 } as const

export const LABEL_SHEETS = [
  { id: '3474', name: 'Avery Zweckform 3474', columns: 3, rows: 8, widthMm: 70, heightMm: 37, gapXMm: 0 },
  { id: 'L7160', name: 'Avery L7160', columns: 3, rows: 7, widthMm: 63.5, heightMm: 38.1, gapXMm: 2.54 },
  { id: '3422', name: 'Avery Zweckform 3422', columns: 3, rows: 8, widthMm: 70, heightMm: 35, gapXMm: 0 },
  { id: 'L7163', name: 'Avery L7163', columns: 2, rows: 7, widthMm: 99.1, heightMm: 38.1, gapXMm: 2.54 },
  { id: '4360', name: 'Herma 4360', columns: 3, rows: 8, widthMm: 70, heightMm: 36, gapXMm: 0 },
] as const satisfies readonly LabelSheet[]

export type LabelSheetId = (typeof LABEL_SHEETS)[number]['id']

/** Where one label is printed. */
export interface LabelPlace {
  /** From 0, over all addresses. */
  index: number
  leftMm: number
  topMm: number
}

/** How many labels a sheet has. */
export function labelsPerSheet({ columns, rows }: LabelSheet): number {
  return columns * rows
}

/**
 * Where the labels of a list stand, sheet by sheet, row by row.
 * @param first the first free label of the first sheet, from 1: those before it are used already.
 */
export function labelPages(sheet: LabelSheet, count: number, first: number): LabelPlace[][] {
  const perSheet = labelsPerSheet(sheet)
  const skipped = Math.min(Math.max(1, Math.trunc(first)), perSheet) - 1
  const pages: LabelPlace[][] = []
  for (let index = 0; index < count; index++) {
    const at = index + skipped
    const page = Math.floor(at / perSheet)
    pages[page] ??= []
    pages[page].push({ index, ...labelCorner(sheet, at % perSheet) })
  }
  return pages
}

/** The upper left corner of a label, counted from 0 along the rows. */
function labelCorner(sheet: LabelSheet, at: number): Pick<LabelPlace, 'leftMm' | 'topMm'> {
  const { columns, rows, widthMm, heightMm, gapXMm } = sheet
  const left = (A4_MM.width - columns * widthMm - (columns - 1) * gapXMm) / 2
  const top = (A4_MM.height - rows * heightMm) / 2
  return {
    leftMm: rounded(left + (at % columns) * (widthMm + gapXMm)),
    topMm: rounded(top + Math.floor(at / columns) * heightMm),
  }
}

function rounded(mm: number): number {
  return Math.round(mm * 1000) / 1000
}

/** Between the text and the edge of a label: printers leave some millimetres of the paper free. */
export const LABEL_PADDING_MM = { x: 5, y: 3.5 } as const

const LARGEST_POINTS = 11
const SMALLEST_POINTS = 5
const MM_PER_POINT = 25.4 / 72
export const LABEL_LINE_HEIGHT = 1.22
/** A letter of a usual address in Arial is about as wide as this part of its size; capitals are wider. */
const LETTER_WIDTH = 0.56
const CAPITAL_WIDTH = 0.72

/** The size of the letters, in points, at which an address fits on a label without breaking a line. */
export function labelPoints({ widthMm, heightMm }: LabelSheet, lines: readonly string[]): number {
  const widest = Math.max(1, ...lines.map(lineWidth))
  const byWidth = (widthMm - 2 * LABEL_PADDING_MM.x) / (widest * MM_PER_POINT)
  const byHeight =
    (heightMm - 2 * LABEL_PADDING_MM.y) / (Math.max(1, lines.length) * LABEL_LINE_HEIGHT * MM_PER_POINT)
  const points = Math.min(LARGEST_POINTS, byWidth, byHeight)
  return Math.max(SMALLEST_POINTS, Math.floor(points * 4) / 4)
}

function lineWidth(line: string): number {
  let width = 0
  for (const letter of line) width += /[\p{Lu}\p{M}MWmw@]/u.test(letter) ? CAPITAL_WIDTH : LETTER_WIDTH
  return width
}
