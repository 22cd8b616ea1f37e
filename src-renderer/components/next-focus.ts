/** Where something stood that had the focus: from itself outwards, each with its number among its siblings. */
export type Place = readonly { element: HTMLElement; index: number }[]

const FOCUSABLE =
  '[data-takes-focus], a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)'

/** Where an element stands within another one. */
export function placeOf(target: HTMLElement, root: HTMLElement): Place {
  const place: { element: HTMLElement; index: number }[] = []
  for (let element: HTMLElement | null = target; element !== null; element = element.parentElement) {
    const siblings = element.parentElement?.children
    place.push({ element, index: siblings === undefined ? 0 : [...siblings].indexOf(element) })
    if (element === root) break
  }
  return place
}

/**
 * What shall have the focus in place of something that is gone: it itself where it can have the focus again, else what
 * took its place, what stands before it, or what is nearest around it. null while it is there and cannot have the
 * focus, as a button that is at work.
 */
export function nextFocus(place: Place): HTMLElement | null {
  const [lost] = place
  if (lost === undefined) return null
  if (lost.element.isConnected) return lost.element.matches(FOCUSABLE) ? lost.element : null
  for (const [at, { element }] of place.entries()) {
    if (!element.isConnected) continue
    const index = place[at - 1]?.index ?? 0
    const siblings = [...element.children]
    for (const sibling of [...siblings.slice(index), ...siblings.slice(0, index).reverse()]) {
      const found = firstWithin(sibling)
      if (found !== null) return found
    }
  }
  return null
}

/** The element itself or the first within it that can have the focus; what asks for it comes before others. */
function firstWithin(element: Element): HTMLElement | null {
  const all = [element, ...element.querySelectorAll(FOCUSABLE)].filter(
    candidate =>
      candidate instanceof HTMLElement && candidate.matches(FOCUSABLE) && candidate.checkVisibility(),
  ) as HTMLElement[] // By the filter.
  return all.find(candidate => candidate.matches('[data-takes-focus]')) ?? all[0] ?? null
}
