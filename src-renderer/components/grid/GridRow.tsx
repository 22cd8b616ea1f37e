import type { ReactTable, Row as TableRow } from '@tanstack/react-table'
import type { GridColumn, GridLine, gridFeatures } from './grid-column.ts'
import classes from './VirtualGrid.module.css'

export interface GridRowProps<Row> {
  table: ReactTable<typeof gridFeatures, GridLine<Row>>
  row: TableRow<typeof gridFeatures, GridLine<Row>>
  columns: readonly GridColumn<Row>[]
  tracks: string
  index: number
  /** Distance from the beginning of the rows, in pixels. */
  top: number
  isActive: boolean
  onFocus: (index: number) => void
  onOpen: (index: number) => void
}

/** One line; empty bars stand in for its cells until it is loaded. */
export function GridRow<Row>({ table, row, columns, tracks, index, top, ...rest }: GridRowProps<Row>) {
  const isLoaded = row.original.row !== undefined
  return (
    <tr
      className={`${classes.line} ${classes.row}`}
      aria-rowindex={index + 2}
      aria-busy={!isLoaded}
      data-index={index}
      data-odd={index % 2 === 1 || undefined}
      tabIndex={rest.isActive ? 0 : -1}
      style={{ gridTemplateColumns: tracks, transform: `translateY(${top}px)` }}
      onFocus={() => rest.onFocus(index)}
      onClick={() => rest.onOpen(index)}
    >
      {row.getVisibleCells().map((cell, position) => (
        <td key={cell.id} className={classes.cell} data-number={columns[position]?.isNumber || undefined}>
          {isLoaded ? (
            <table.FlexRender cell={cell} />
          ) : (
            <span className={classes.placeholder} aria-hidden="true" />
          )}
        </td>
      ))}
    </tr>
  )
}
