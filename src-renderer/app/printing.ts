import { useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

const SCHEME = 'data-mantine-color-scheme'

let isPrinting = false
let schemeOnScreen: string | null = null
const listeners = new Set<() => void>()

/** The browser prints what stands when the listeners of `beforeprint` are done, so that nothing may wait. */
function tell(now: boolean): void {
  isPrinting = now
  flushSync(() => {
    for (const listener of listeners) listener()
  })
}

// Paper is white: what is dark on the screen is printed in the light appearance.
window.addEventListener('beforeprint', () => {
  const root = document.documentElement
  schemeOnScreen ??= root.getAttribute(SCHEME)
  root.setAttribute(SCHEME, 'light')
  tell(true)
})
window.addEventListener('afterprint', () => {
  if (schemeOnScreen !== null) document.documentElement.setAttribute(SCHEME, schemeOnScreen)
  schemeOnScreen = null
  tell(false)
})

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the page is being printed at this moment; for drawings, which style sheets do not reach. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting)
}

/**
 * Which of several sheets stands on paper: the usual one, also where people print by the browser's own menu, and another
 * while it is printed on request.
 */
export function usePrintedSheet<Sheet>(usual: Sheet): [sheet: Sheet, print: (sheet: Sheet) => void] {
  const [sheet, setSheet] = useState(usual)
  const print = (wanted: Sheet) => {
    flushSync(() => setSheet(() => wanted))
    window.addEventListener('afterprint', () => setSheet(() => usual), { once: true })
    window.print()
  }
  return [sheet, print]
}
