/**
 * A cell without the dirt that exports and spreadsheets leave round a value: spaces, a leading apostrophe that
 * kept a spreadsheet from calculating (`'75008`), literal quotes (`"12055"`), and the dashes that stand for
 * "nothing".
 * @returns null where nothing is left.
 */
export function cleanText(cell: string | undefined): string | null {
  if (cell === undefined || cell === '') return null
  // Most cells are clean: only look closer where an end is no ordinary character.
  if (isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(cell.length - 1))) return cell
  let text = cell.trim()
  // In Dutch names and places the apostrophe is a letter's: 't Hart, 's-Gravenhage.
  if (text.startsWith("'") && !/^'[st][\s-]/i.test(text)) text = text.slice(1).trim()
  if (text.length > 1 && text.startsWith('"') && text.endsWith('"')) text = text.slice(1, -1).trim()
  return text === '' || (text.startsWith('-') && /^-+$/.test(text)) ? null : text
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** Lower case without accents, umlauts and ß spelt out, only letters and digits with single spaces. For comparing. */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  return (isAscii(lower) ? lower : foldLetters(text)).replaceAll(/[^a-z0-9]+/g, ' ').trim()
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false
  return true
}

function foldLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
}

const YES = new Set(
  'yes ja y j true wahr 1 x oui si sí subscribed subscribe angemeldet aktiv active opt-in'.split(' '),
)
const NO = new Set([
  ...'no nein n false falsch 0 non unsubscribed abgemeldet inaktiv inactive opt-out'.split(' '),
  'never subscribed',
  'never_subscribed',
])

/** A yes/no cell; null where blank or anything else. Blank is not yes and not no. */
export function parseYesNo(cell: string | undefined): boolean | null {
  const text = cleanText(cell)?.toLowerCase()
  if (text === undefined) return null
  if (YES.has(text)) return true
  return NO.has(text) ? false : null
}

/** A 53-bit hash for fingerprints within one record; two rounds of multiplication in the manner of MurmurHash3. */
export function hashText(text: string): number {
  return hashTexts([text])
}

/** The same over several texts; where one ends and whether it is there at all counts too. */
export function hashTexts(texts: readonly (string | null)[]): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (const text of texts) {
    for (let index = 0; text !== null && index < text.length; index++) {
      const code = text.charCodeAt(index)
      high = Math.imul(high ^ code, 2_654_435_761)
      low = Math.imul(low ^ code, 1_597_334_677)
    }
    // No character is beyond 16 bits.
    const end = text === null ? 0x10001 : 0x10000
    high = Math.imul(high ^ end, 2_654_435_761)
    low = Math.imul(low ^ end, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0)
}
