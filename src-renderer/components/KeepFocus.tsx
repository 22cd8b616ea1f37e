import { type ReactNode, useEffect, useRef } from 'react'
import { nextFocus, type Place, placeOf } from './next-focus.ts'

/**
 * Gives the keyboard a new place when what had it is taken away, as a line that was decided or a button that did its
 * work: the nearest thing to it that can have the focus.
 */
export function KeepFocus({ children }: { children: ReactNode }) {
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const root = container.current
    if (root === null) return
    return keepFocusWithin(root)
  }, [])
  return (
    <div ref={container} style={{ display: 'contents' }}>
      {children}
    </div>
  )
}

function keepFocusWithin(root: HTMLElement): () => void {
  let last: Place | null = null
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) last = placeOf(target, root)
  }
  // Whoever clicks elsewhere, or tabs out, wants the focus to be gone.
  const forget = ({ target }: Event) => {
    if (!(target instanceof Node && root.contains(target))) last = null
  }
  const look = () => {
    if (last === null || document.activeElement !== document.body) return
    nextFocus(last)?.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(look)
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  root.addEventListener('focusin', remember)
  document.addEventListener('pointerdown', forgetOnEmpty, true)
  document.addEventListener('focusin', forget)
  return () => {
    observer.disconnect()
    root.removeEventListener('focusin', remember)
    document.removeEventListener('pointerdown', forgetOnEmpty, true)
    document.removeEventListener('focusin', forget)
  }

  /** A press on something without focus takes the focus from where it was. */
  function forgetOnEmpty({ target }: PointerEvent): void {
    const active = document.activeElement
    if (active === document.body || !(target instanceof Node && active?.contains(target))) last = null
  }
}
