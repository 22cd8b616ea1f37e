import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

export interface RowKeysOptions {
  total: number
  /** The row to begin with; given only where one comes back to it, so that it also gets the focus. */
  initial: number | undefined
  /** Rows that fit on the screen, for Page Up and Page Down. */
  rowsPerScreen: number
  scrollTo: (index: number) => void
  open: (index: number) => void
}

/**
 * Arrow keys, Page Up and Down, Home and End move through the rows, Enter opens one. Exactly one row is in the
 * tab order: the one the keys are on.
 */
export function useRowKeys({ total, initial, rowsPerScreen, scrollTo, open }: RowKeysOptions) {
  const [chosen, setChosen] = useState(initial ?? 0)
  const active = Math.min(chosen, Math.max(0, total - 1))
  const wantsFocus = useRef(initial !== undefined)
  const body = useRef<HTMLTableSectionElement>(null)

  useEffect(() => {
    if (!wantsFocus.current) return
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)
    if (!row) return
    wantsFocus.current = false
    row.focus({ preventScroll: true })
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + rowsPerScreen,
      PageUp: active - rowsPerScreen,
      Home: 0,
      End: total - 1,
    }
    const step = steps[event.key]
    if (step !== undefined) {
      const next = Math.max(0, Math.min(total - 1, step))
      wantsFocus.current = true
      setChosen(next)
      scrollTo(next)
    } else if (event.key === 'Enter') open(active)
    else return
    event.preventDefault()
  }
  return { active, setActive: setChosen, onKeyDown, body }
}
