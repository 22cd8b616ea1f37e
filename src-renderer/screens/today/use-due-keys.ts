import { type RefObject, useEffect, useEffectEvent } from 'react'
import { isForScreen } from '../../app/is-for-screen.ts'

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }

/**
 * Moves from person to person with J and K or the arrows, and presses the buttons of the one who has the focus by the
 * letters that stand on them. Persons are the elements with `data-due-person`.
 */
export function useDueKeys(container: RefObject<HTMLElement | null>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isForScreen(event)) return
    const persons = [...(container.current?.querySelectorAll<HTMLElement>('[data-due-person]') ?? [])]
    const at = persons.findIndex(person => person.contains(document.activeElement))
    const step = STEPS[event.key] ?? STEPS[event.key.toLowerCase()]
    // Where nobody is chosen yet, the arrows scroll as everywhere.
    if (step !== undefined && (at !== -1 || !event.key.startsWith('Arrow'))) {
      const next = persons[Math.max(0, Math.min(persons.length - 1, at + step))]
      next?.focus({ preventScroll: true })
      next?.scrollIntoView({ block: 'nearest' })
    } else if (!pressButton(persons[at], event.key)) return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function pressButton(person: HTMLElement | undefined, key: string): boolean {
  const letter = CSS.escape(key.toUpperCase())
  const button = person?.querySelector<HTMLElement>(`[aria-keyshortcuts="${letter}"]`)
  button?.click()
  return button != null
}
