import type { SeriesColor } from '../chart-colors.ts'
import type { Unit } from '../unit.ts'

export interface TableColumn {
  readonly name: string
  /** null: a column of texts. */
  readonly unit: Unit | null
  /** The colour of what the column is drawn with. */
  readonly color?: SeriesColor
  /** A limit of the interval around the nearest column before that is none. */
  readonly limit?: 'low' | 'high'
}

/** A number, a text, `'few'` for too few data, or null for nothing. */
export type TableCell = number | { readonly text: string } | 'few' | null

export interface TableRow {
  readonly key: string
  readonly name: string
  readonly cells: readonly TableCell[]
  /** Address of the rows behind. */
  readonly address?: string
  readonly note?: string
}

/** A chart in numbers: what the table shows, the file holds, and a screen reader reads. */
export interface ChartTable {
  readonly title: string
  /** What the rows are. */
  readonly rowName: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}
