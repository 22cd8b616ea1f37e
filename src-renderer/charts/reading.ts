import type { SeriesColor } from './chart-colors.ts'
import type { ChartWords } from './chart-words.ts'
import type { ChartTable, TableCell, TableColumn, TableRow } from './table/table-model.ts'
import { unitText } from './unit.ts'

/** What is read where the mouse or the keyboard points at a part of a chart. */
export interface Reading {
  readonly title: string
  readonly lines: readonly ReadingLine[]
  /** Address of the rows behind. */
  readonly address?: string
}

export interface ReadingLine {
  readonly text: string
  /** The colour of the series that the line is of. */
  readonly color?: SeriesColor
}

/** A row of the table in words: every column a line, intervals with the value that they are of. */
export function rowReading(table: ChartTable, row: TableRow, t: ChartWords): Reading {
  const { name, address, note } = row
  const lines = table.columns.flatMap((column, index): ReadingLine[] => {
    if (column.limit !== undefined) return []
    const text = `${column.name}: ${cellText(row.cells[index] ?? null, column, t)}${intervalText(table, row, index, t)}`
    return [{ text, ...(column.color !== undefined && { color: column.color }) }]
  })
  return {
    title: name,
    lines: note === undefined ? lines : [...lines, { text: note }],
    ...(address !== undefined && { address }),
  }
}

/** A cell as it is read: a formatted value, "zu wenig Daten", or a dash for nothing. */
export function cellText(cell: TableCell, column: TableColumn, t: ChartWords): string {
  if (cell === null) return '–'
  if (cell === 'few') return t('common:state.tooFew')
  if (typeof cell === 'object') return cell.text
  return column.unit === null ? String(cell) : unitText(cell, column.unit, t)
}

function intervalText({ columns }: ChartTable, { cells }: TableRow, index: number, t: ChartWords): string {
  const column = columns[index]
  const [low, high] = [cells[index + 1], cells[index + 2]]
  if (column?.unit == null || columns[index + 1]?.limit !== 'low') return ''
  if (typeof low !== 'number' || typeof high !== 'number') return ''
  const words = { low: unitText(low, column.unit, t), high: unitText(high, column.unit, t) }
  return ` (${t('figures:range.between', words)})`
}
