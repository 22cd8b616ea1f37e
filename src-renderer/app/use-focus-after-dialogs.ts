import { type RefObject, useEffect } from 'react'
import { nextFocus, type Place, placeOf } from '../components/next-focus.ts'

/**
 * Gives the keyboard back its place on the screen when a dialog goes: what opened it, or what is nearest to where that
 * was. Mantine does so only for dialogs that are there while they are closed.
 */
export function useFocusAfterDialogs(main: RefObject<HTMLElement | null>): void {
  useEffect(() => (main.current === null ? undefined : returnFocusTo(main.current)), [main])
}

function returnFocusTo(main: HTMLElement): () => void {
  let last: Place | null = null
  let dialog: Element | null = null
  const observer = new MutationObserver(() => {
    if (dialog === null || dialog.isConnected) return
    dialog = null
    observer.disconnect()
    if (last !== null && document.activeElement === document.body)
      nextFocus(last)?.focus({ preventScroll: true })
  })
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    const within = target.closest('[role="dialog"]')
    if (within === null) {
      // What stands in a menu goes with it; the button that opened the menu stays.
      if (main.contains(target) && target.closest('[role="menu"]') === null) last = placeOf(target, main)
    } else if (dialog === null) {
      dialog = within
      observer.observe(document.body, { childList: true, subtree: true })
    }
  }
  document.addEventListener('focusin', remember)
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', remember)
  }
}
