import { cleanText } from './text.ts'

const EMAIL = /^[^\s@,;<>()"]+@[^\s@,;<>()"]+$/
const LONGEST = 254

/**
 * An e-mail address as it is compared and stored: trimmed, lower case (mail providers do not tell case apart),
 * plus-addressing kept, `mailto:` and angle brackets taken off.
 * @returns null where empty, undefined where the cell holds no address.
 */
export function parseEmail(cell: string | undefined): string | null | undefined {
  const text = cleanText(cell)
  if (text === null) return null
  if (text.length > LONGEST * 4) return undefined
  const bare = text
    .replace(/^mailto:/i, '')
    .replace(/^[^<]*<([^<>]+)>$/, '$1')
    .trim()
  return EMAIL.test(bare) && bare.length <= LONGEST ? bare.toLowerCase() : undefined
}
