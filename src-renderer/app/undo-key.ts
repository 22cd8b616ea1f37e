import { useEffect } from 'react'
import { isTyping } from './is-typing.ts'

/** What can be taken back at present, the last offer last. */
const offers: (() => void)[] = []

/**
 * Lets Ctrl+Z take something back for as long as it is offered on the screen.
 * @returns withdraws the offer.
 */
export function offerUndo(undo: () => void): () => void {
  // The same undo may be offered twice.
  const offer = () => undo()
  offers.push(offer)
  return () => {
    const place = offers.indexOf(offer)
    if (place !== -1) offers.splice(place, 1)
  }
}

/** Takes back what was offered last on Ctrl+Z or Cmd+Z; in a field and in a dialog the key keeps its meaning there. */
export function useUndoKey(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.repeat) return
      if (event.key.toLowerCase() !== 'z' || isTyping(event.target)) return
      const undo = offers.at(-1)
      if (undo === undefined || document.querySelector('[role="dialog"]') !== null) return
      event.preventDefault()
      undo()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
