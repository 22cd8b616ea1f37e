import { cleanText } from './text.ts'

/** A host's name ends with a letter or a digit, whatever stands before. */
const EMAIL = /^[^\s@,;<>()"]+@[^\s@,;<>()"]*[\p{L}\p{M}\p{N}]$/u
const LONGEST = 254
/** Nothing to take off: letters, digits and the signs of addresses at both ends and between. */
const PLAIN = /^[a-z0-9_][a-z0-9._+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/

/**
 * An e-mail address as it is compared and stored: trimmed, lower case (mail providers do not tell case apart),
 * plus-addressing kept, `mailto:`, angle brackets, and points and commas at the end taken off. Typing mistakes in
 * it stay.
 * @returns null where empty, undefined where the cell holds no address.
 */
export function parseEmail(cell: string | undefined): string | null | undefined {
  if (cell === undefined || cell === '') return null
  if (cell.length <= LONGEST && PLAIN.test(cell)) return cell
  const text = cleanText(cell)
  if (text === null) return null
  if (text.length > LONGEST * 4) return undefined
  const bare = text
    .replaceAll(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/^(?:e-?mail|mailto)\s*:\s*/i, '')
    .replace(/^[^<]*<(?:mailto:)?([^<>]+)>$/i, '$1')
    .replace(/\?subject=.*$/i, '')
    .replace(/\s+\([^()@]*\)$/, '')
    .replace(/[\s.,;:]+$/, '')
    .replace(/^'?(.+)'$/, '$1')
    .replace(/\s*@\s*/, '@')
    .replace(/[\s.,;:]+$/, '')
    .trim()
  return EMAIL.test(bare) && bare.length <= LONGEST ? bare.normalize('NFC').toLowerCase() : undefined
}
