import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

export interface RowKeysOptions {
  total: number
  /** Rows that fit on the screen, for Page Up and Page Down. */
  rowsPerScreen: number
  scrollTo: (index: number) => void
  open: (index: number) => void
}

/**
 * Arrow keys, Page Up and Down, Home and End move through the rows, Enter opens one. Exactly one row is in the
 * tab order: the one the keys are on.
 */
export function useRowKeys({ total, rowsPerScreen, scrollTo, open }: RowKeysOptions) {
  const [chosen, setChosen] = useState(0)
  const active = Math.min(chosen, Math.max(0, total - 1))
  const moved = useRef(false)
  const body = useRef<HTMLTableSectionElement>(null)

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index))
    moved.current = true
    setChosen(next)
    scrollTo(next)
  }

  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)
    row?.focus({ preventScroll: true })
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
    const next = steps[event.key]
    if (next !== undefined) moveTo(next)
    else if (event.key === 'Enter') open(active)
    else return
    event.preventDefault()
  }
  return { active, setActive: setChosen, onKeyDown, body }
}
