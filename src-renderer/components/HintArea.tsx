import { Portal } from '@mantine/core'
import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import classes from './HintArea.module.css'

const DELAY_MS = 250
const HALF_WIDTH = 168

interface Hint {
  text: string
  left: number
  top: number
}

/**
 * Shows the `data-hint` of whatever the mouse rests on. One tooltip serves a whole list: a tooltip component in
 * every cell would make scrolling stutter.
 */
export function HintArea({ children, className }: { children: ReactNode; className?: string | undefined }) {
  const [hint, setHint] = useState<Hint | null>(null)
  const pending = useRef<number | undefined>(undefined)
  const hide = () => {
    window.clearTimeout(pending.current)
    if (hint !== null) setHint(null)
  }
  const over = (event: MouseEvent) => {
    hide()
    const found = event.target instanceof Element ? event.target.closest('[data-hint]') : null
    const text = found?.getAttribute('data-hint')
    if (!found || !text) return
    pending.current = window.setTimeout(() => {
      const { left, width, top } = found.getBoundingClientRect()
      // Half of the widest hint from both edges of the window, so that none is cut off.
      const middle = Math.min(Math.max(left + width / 2, HALF_WIDTH), window.innerWidth - HALF_WIDTH)
      setHint({ text, left: middle, top })
    }, DELAY_MS)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only shows hints; nothing can be done here that a key could not
    // biome-ignore lint/a11y/useKeyWithMouseEvents: the reasons stand in full on the card that each row opens
    <div className={className} onMouseOver={over} onMouseLeave={hide} onScrollCapture={hide}>
      {children}
      {hint !== null && (
        <Portal>
          <div className={classes.hint} role="tooltip" style={{ left: hint.left, top: hint.top }}>
            {hint.text}
          </div>
        </Portal>
      )}
    </div>
  )
}
