import { type RefObject, useEffect, useEffectEvent } from 'react'
import { isForScreen } from '../../app/is-for-screen.ts'

/** What is reviewed and begins further down, as a share of the window, shows too little of itself to decide on. */
const LOWEST_BEGINNING = 0.7
/** Of what is scrolled by, so much has to be left, in pixels. */
const LEAST_LEFT = 120

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top < window.innerHeight * LOWEST_BEGINNING && bottom > LEAST_LEFT
}

/**
 * Calls an answer when its key is pressed on the screen but not in a field or a dialog. Where what is reviewed is out
 * of sight the key brings it into sight first, for nobody decides on what they do not see.
 * @param answers by the letter in lower case.
 */
export function useAnswerKeys(
  reviewed: RefObject<HTMLElement | null>,
  answers: Readonly<Record<string, (() => void) | null>>,
): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (!isForScreen(event)) return
    const act = answers[event.key.toLowerCase()]
    const element = reviewed.current
    if (act == null || element === null) return
    event.preventDefault()
    if (isInSight(element)) act()
    else {
      element.scrollIntoView({ block: 'start' })
      element.focus({ preventScroll: true })
    }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
