import { VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Link } from 'react-router'
import { TableMarkup } from './TableMarkup.tsx'
import type { ChartTable } from './table-model.ts'

export interface ReadingTableProps {
  table: ChartTable
  caption: string
  /** The hint that describes the row with the focus. */
  hintId: string
  /** Told which row has the focus; null when none has it any more. */
  onPoint: (row: number | null) => void
  /** Whether the first row is at the right end of the drawing. */
  backwards?: boolean
}

/**
 * The numbers of a drawing where they are not seen: what screen readers read. Its rows take the focus, one stop of the
 * Tab key for all of them, and the arrow keys lead from one to the next as the drawing shows them.
 */
export function ReadingTable({ table, caption, hintId, onPoint, backwards = false }: ReadingTableProps) {
  const heads = useRef<(HTMLElement | null)[]>([])
  const [chosen, setChosen] = useState(0)
  const current = Math.min(chosen, table.rows.length - 1)
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onPoint(null)
    const next = nextRow(event.key, current, table.rows.length - 1, backwards)
    if (next === null) return
    event.preventDefault()
    setChosen(next)
    heads.current[next]?.focus({ preventScroll: true })
  }
  return (
    <VisuallyHidden onKeyDown={move} onBlur={() => onPoint(null)}>
      <TableMarkup
        table={table}
        caption={caption}
        rowHead={({ name, address }, index) => {
          const props = {
            ref: (element: HTMLElement | null) => {
              heads.current[index] = element
            },
            tabIndex: index === current ? 0 : -1,
            'aria-describedby': hintId,
            onFocus: () => onPoint(index),
          }
          return address === undefined ? (
            <span {...props}>{name}</span>
          ) : (
            <Link {...props} to={address}>
              {name}
            </Link>
          )
        }}
      />
    </VisuallyHidden>
  )
}

/** null where the key leads nowhere. */
function nextRow(key: string, current: number, last: number, backwards: boolean): number | null {
  const step = backwards ? -1 : 1
  const clamp = (row: number) => Math.min(last, Math.max(0, row))
  switch (key) {
    case 'ArrowRight':
      return clamp(current + step)
    case 'ArrowLeft':
      return clamp(current - step)
    case 'ArrowDown':
      return clamp(current + 1)
    case 'ArrowUp':
      return clamp(current - 1)
    case 'Home':
      return backwards ? last : 0
    case 'End':
      return backwards ? 0 : last
    default:
      return null
  }
}
