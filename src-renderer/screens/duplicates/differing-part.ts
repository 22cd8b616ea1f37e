/** A text cut where it differs from another one. */
export interface DifferingPart {
  before: string
  differing: string
  after: string
}

/** A part stands out only in a text that is alike for the most part. */
const LEAST_ALIKE = 0.5

/**
 * What in a text is not in another one, between what both begin and end with; the whole text where they have less
 * than half in common.
 */
export function differingPart(text: string, other: string): DifferingPart {
  const letters = Array.from(text)
  const others = Array.from(other)
  const shorter = Math.min(letters.length, others.length)
  let start = 0
  while (start < shorter && letters[start] === others[start]) start++
  let end = 0
  while (end < shorter - start && letters.at(-1 - end) === others.at(-1 - end)) end++
  const longer = Math.max(letters.length, others.length)
  if (longer === 0 || (start + end) / longer < LEAST_ALIKE) return { before: '', differing: text, after: '' }
  return {
    before: letters.slice(0, start).join(''),
    differing: letters.slice(start, letters.length - end).join(''),
    after: letters.slice(letters.length - end).join(''),
  }
}
