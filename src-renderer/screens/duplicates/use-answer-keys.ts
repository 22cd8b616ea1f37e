import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Inputs in which letters are typed; of the others a key means nothing else. */
const WITHOUT_LETTERS = ['radio', 'checkbox', 'button', 'submit', 'range']

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_LETTERS.includes(target.type)
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLElement && target.isContentEditable
}

/** A pair that begins further down, as a share of the window, shows too little of itself to decide on. */
const LOWEST_BEGINNING = 0.7
/** Of a pair that is scrolled by, so much has to be left, in pixels. */
const LEAST_LEFT = 120

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top < window.innerHeight * LOWEST_BEGINNING && bottom > LEAST_LEFT
}

/**
 * Calls an answer when its key is pressed anywhere but in a field or a dialog. Where the pair is out of sight the key
 * brings it into sight first, for nobody decides on what they do not see.
 * @param answers by the letter in lower case.
 */
export function useAnswerKeys(
  pair: RefObject<HTMLElement | null>,
  answers: Readonly<Record<string, () => void>>,
): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return
    if (isTyping(event.target) || document.querySelector('[role="dialog"]') !== null) return
    const act = answers[event.key.toLowerCase()]
    const element = pair.current
    if (act === undefined || element === null) return
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
