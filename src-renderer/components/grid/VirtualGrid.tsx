import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useMemo, useRef } from 'react'
import { HintArea } from '../HintArea.tsx'
import { GridHeader } from './GridHeader.tsx'
import { GridRow } from './GridRow.tsx'
import type { GridColumn, GridSort } from './grid-column.ts'
import { useEventCallback } from './use-event-callback.ts'
import { HEADER_HEIGHT, useGridRows } from './use-grid-rows.ts'
import { useGridTable } from './use-grid-table.ts'
import classes from './VirtualGrid.module.css'

export interface VirtualGridProps<Row> {
  /** Says what the list holds. */
  label: string
  columns: readonly GridColumn<Row>[]
  total: number
  /** The row at a place, undefined while it is being loaded. */
  rowAt: (index: number) => Row | undefined
  /** Told which rows are on the screen. */
  onVisible: (first: number, last: number) => void
  onOpen: (row: Row) => void
  sort: GridSort
  onSort: (sort: GridSort) => void
  /** Changes when the conditions change; the list then starts at its top again. */
  resetKey: string
}

/** A table that stays fluent at any length: only the rows on the screen exist. */
export function VirtualGrid<Row>(props: VirtualGridProps<Row>) {
  const { columns, total, rowAt, onVisible, onOpen, sort, onSort, resetKey } = props
  const scroller = useRef<HTMLDivElement>(null)
  const { ref: sizeRef, width, height } = useElementSize<HTMLDivElement>()
  const shown = useMemo(() => columns.filter(({ fromWidth = 0 }) => width >= fromWidth), [columns, width])
  const open = useEventCallback((index: number) => {
    const row = rowAt(index)
    if (row !== undefined) onOpen(row)
  })
  const { items, bodyHeight, keys } = useGridRows({ scroller, total, height, resetKey, onVisible, open })
  const lines = items.map(({ index }) => ({ index, row: rowAt(index) }))
  const table = useGridTable({ columns: shown, lines, sort, onSort })
  const tracks = shown.map(({ width: track }) => track).join(' ')
  const line = { table, columns: shown, tracks, onFocus: keys.setActive, onOpen: open }
  return (
    <HintArea className={classes.frame}>
      <div ref={useMergedRef(scroller, sizeRef)} className={classes.scroller}>
        <table
          className={classes.grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows take the focus, so it is a grid
          role="grid"
          aria-label={props.label}
          aria-rowcount={total + 1}
          aria-colcount={shown.length}
        >
          <GridHeader table={table} columns={shown} tracks={tracks} />
          <tbody
            ref={keys.body}
            className={classes.body}
            style={{ height: bodyHeight }}
            onKeyDown={keys.onKeyDown}
          >
            {table.getRowModel().rows.map((row, position) => {
              const item = items[position]
              if (item === undefined) return null
              const { index, start } = item
              const top = start - HEADER_HEIGHT
              return (
                <GridRow key={index} {...line} {...{ row, index, top }} isActive={index === keys.active} />
              )
            })}
          </tbody>
        </table>
      </div>
    </HintArea>
  )
}
