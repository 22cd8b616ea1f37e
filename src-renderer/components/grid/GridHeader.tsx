import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react'
import type { ReactTable } from '@tanstack/react-table'
import type { GridColumn, GridLine, gridFeatures } from './grid-column.ts'
import classes from './VirtualGrid.module.css'

export interface GridHeaderProps<Row> {
  table: ReactTable<typeof gridFeatures, GridLine<Row>>
  columns: readonly GridColumn<Row>[]
  tracks: string
}

/** Column names; those that can be sorted by are buttons. */
export function GridHeader<Row>({ table, columns, tracks }: GridHeaderProps<Row>) {
  return (
    <thead className={classes.head}>
      {table.getHeaderGroups().map(group => (
        <tr key={group.id} className={classes.line} aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
          {group.headers.map((header, position) => {
            const sorted = header.column.getIsSorted()
            const canSort = header.column.getCanSort()
            return (
              <th
                key={header.id}
                className={classes.headCell}
                scope="col"
                aria-sort={canSort ? ariaSort(sorted) : undefined}
                data-number={columns[position]?.isNumber || undefined}
              >
                {canSort ? (
                  <button
                    type="button"
                    className={classes.sort}
                    data-sorted={sorted !== false || undefined}
                    onClick={header.column.getToggleSortingHandler()}
                  >
                    <table.FlexRender header={header} />
                    <SortIcon sorted={sorted} />
                  </button>
                ) : (
                  <table.FlexRender header={header} />
                )}
              </th>
            )
          })}
        </tr>
      ))}
    </thead>
  )
}

function ariaSort(sorted: false | 'asc' | 'desc'): 'none' | 'ascending' | 'descending' {
  if (sorted === false) return 'none'
  return sorted === 'asc' ? 'ascending' : 'descending'
}

function SortIcon({ sorted }: { sorted: false | 'asc' | 'desc' }) {
  if (sorted === 'asc') return <IconArrowUp size={14} aria-hidden />
  if (sorted === 'desc') return <IconArrowDown size={14} aria-hidden />
  return <IconSelector size={14} aria-hidden />
}
