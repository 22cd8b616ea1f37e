import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useTable } from '@tanstack/react-table'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { GridHeader } from './GridHeader.tsx'
import { GridRow } from './GridRow.tsx'
import { type GridColumn, type GridSort, gridFeatures, tableColumns } from './grid-column.ts'
import { useRowKeys } from './use-row-keys.ts'
import classes from './VirtualGrid.module.css'

const ROW_HEIGHT = 44
const HEADER_HEIGHT = 40

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
  const mergedRef = useMergedRef(scroller, sizeRef)
  const shown = useMemo(() => columns.filter(({ fromWidth = 0 }) => width >= fromWidth), [columns, width])

  const keys = useRowKeys({
    total,
    rowsPerScreen: Math.max(1, Math.floor((height - HEADER_HEIGHT) / ROW_HEIGHT) - 1),
    scrollTo: index => virtualizer.scrollToIndex(index),
    open: index => openRow(index),
  })
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    overscan: 8,
    // The row that has the keyboard stays, wherever the mouse scrolls to.
    rangeExtractor: range =>
      [...new Set([...defaultRangeExtractor(range), keys.active])].filter(i => i < total),
  })
  const items = virtualizer.getVirtualItems()
  const first = virtualizer.range?.startIndex ?? 0
  const last = virtualizer.range?.endIndex ?? 0
  useEffect(() => onVisible(first, last), [onVisible, first, last])
  // biome-ignore lint/correctness/useExhaustiveDependencies: resetKey is the trigger, not an input
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
    keys.setActive(0)
  }, [resetKey])

  function openRow(index: number): void {
    const row = rowAt(index)
    if (row !== undefined) onOpen(row)
  }

  const tableDefinition = useMemo(() => tableColumns(shown), [shown])
  const table = useTable({
    features: gridFeatures,
    columns: tableDefinition,
    data: items.map(({ index }) => ({ index, row: rowAt(index) })),
    getRowId: line => String(line.index),
    state: { sorting: [{ id: sort.column, desc: sort.direction === 'desc' }] },
    manualSorting: true,
    enableSortingRemoval: false,
    onSortingChange: update => {
      const current = [{ id: sort.column, desc: sort.direction === 'desc' }]
      const [next] = typeof update === 'function' ? update(current) : update
      if (next !== undefined) onSort({ column: next.id, direction: next.desc ? 'desc' : 'asc' })
    },
  })
  const tracks = shown.map(({ width: track }) => track).join(' ')
  return (
    <div ref={mergedRef} className={classes.scroller}>
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
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDown={keys.onKeyDown}
        >
          {table.getRowModel().rows.map((row, position) => {
            const item = items[position]
            if (item === undefined) return null
            return (
              <GridRow
                key={item.index}
                table={table}
                row={row}
                columns={shown}
                tracks={tracks}
                index={item.index}
                top={item.start - HEADER_HEIGHT}
                isActive={item.index === keys.active}
                onFocus={keys.setActive}
                onOpen={openRow}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
