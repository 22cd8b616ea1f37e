import {
  type ColumnDef,
  columnVisibilityFeature,
  rowSortingFeature,
  type TableFeatures,
  tableFeatures,
} from '@tanstack/react-table'
import type { ReactNode } from 'react'

/** A column of a long list. */
export interface GridColumn<Row> {
  id: string
  header: string
  render: (row: Row) => ReactNode
  /** A grid track: `minmax(160px, 2fr)`. */
  width: string
  isNumber?: boolean
  isSortable?: boolean
  /** The first direction on a click; the other one on the next. */
  firstDirection?: Direction
  /** Left out where the list is narrower than this many pixels. */
  fromWidth?: number
}

export type Direction = 'asc' | 'desc'

export interface GridSort {
  column: string
  direction: Direction
}

/** A line of the list; `row` is undefined as long as it is being loaded. */
export interface GridLine<Row> {
  index: number
  row: Row | undefined
}

export const gridFeatures = tableFeatures({ rowSortingFeature, columnVisibilityFeature })
export type GridFeatures = typeof gridFeatures & TableFeatures

/** The columns in the table library's terms. */
export function tableColumns<Row>(
  columns: readonly GridColumn<Row>[],
): ColumnDef<typeof gridFeatures, GridLine<Row>>[] {
  return columns.map(column => ({
    id: column.id,
    header: column.header,
    accessorFn: line => line.row,
    enableSorting: column.isSortable ?? false,
    sortDescFirst: column.firstDirection === 'desc',
    cell: ({ row }) => (row.original.row === undefined ? null : column.render(row.original.row)),
  }))
}
