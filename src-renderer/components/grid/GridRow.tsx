import type { ReactTable, Row as TableRow } from '@tanstack/react-table'
import { memo } from 'react'
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
  /** Both must be the same functions at every drawing. */
  onFocus: (index: number) => void
  onOpen: (index: number) => void
}

/** One line; empty bars stand in for its cells until it is loaded. */
function Line<Row>({
  table,
  row,
  columns,
  tracks,
  index,
  top,
  isActive,
  onFocus,
  onOpen,
}: GridRowProps<Row>) {
  const isLoaded = row.original.row !== undefined
  return (
    <tr
      className={`${classes.line} ${classes.row}`}
      aria-rowindex={index + 2}
      aria-busy={!isLoaded}
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      style={{ gridTemplateColumns: tracks, transform: `translateY(${top}px)` }}
      onFocus={() => onFocus(index)}
      onClick={() => onOpen(index)}
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

/** Scrolling makes all table rows anew; a line is only drawn again where it shows something else. */
function showsTheSame<Row>(before: GridRowProps<Row>, after: GridRowProps<Row>): boolean {
  return (
    before.row.original.row === after.row.original.row &&
    before.index === after.index &&
    before.top === after.top &&
    before.isActive === after.isActive &&
    before.columns === after.columns &&
    before.tracks === after.tracks
  )
}

// memo() forgets that the component is generic.
export const GridRow = memo(Line, showsTheSame) as typeof Line
