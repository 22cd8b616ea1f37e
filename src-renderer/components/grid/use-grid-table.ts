import { useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { type GridColumn, type GridLine, type GridSort, gridFeatures, tableColumns } from './grid-column.ts'

export interface GridTableOptions<Row> {
  columns: readonly GridColumn<Row>[]
  /** The lines on the screen; sorting and paging are the backend's. */
  lines: GridLine<Row>[]
  sort: GridSort
  onSort: (sort: GridSort) => void
}

/** The table model of the lines on the screen. */
export function useGridTable<Row>({ columns, lines, sort, onSort }: GridTableOptions<Row>) {
  const definitions = useMemo(() => tableColumns(columns), [columns])
  const sorting = useMemo(() => [{ id: sort.column, desc: sort.direction === 'desc' }], [sort])
  return useTable({
    features: gridFeatures,
    columns: definitions,
    data: lines,
    getRowId: line => String(line.index),
    state: { sorting },
    manualSorting: true,
    enableSortingRemoval: false,
    onSortingChange: update => {
      const [next] = typeof update === 'function' ? update(sorting) : update
      if (next !== undefined) onSort({ column: next.id, direction: next.desc ? 'desc' : 'asc' })
    },
  })
}
