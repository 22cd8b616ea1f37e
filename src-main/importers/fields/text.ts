/**
 * A cell without the dirt that exports and spreadsheets leave round a value: spaces, a leading apostrophe that
 * kept a spreadsheet from calculating (`'75008`), literal quotes (`"12055"`), and the dashes that stand for
 * "nothing".
 * @returns null where nothing is left.
 */
export function cleanText(cell: string | undefined): string | null {
  if (cell === undefined || cell === '') return null
  // Most cells are clean: only look closer where an end is no ordinary character.
  const first = cell.charCodeAt(0)
  const isPlainEnd = isPlain(cell.charCodeAt(cell.length - 1))
  if (isPlainEnd && isPlain(first)) return cell
  // `'75008`: platforms guard their postal codes so in every row.
  if (isPlainEnd && first === APOSTROPHE && isDigit(cell.charCodeAt(1))) return cell.slice(1)
  let text = cell.trim()
  // In Dutch names and places the apostrophe is a letter's: 't Hart, 's-Gravenhage.
  if (text.startsWith("'") && !/^'[st][\s-]/i.test(text)) text = text.slice(1).trim()
  if (text.length > 1 && text.startsWith('"') && text.endsWith('"')) text = text.slice(1, -1).trim()
  return text === '' || (text.startsWith('-') && /^-+$/.test(text)) ? null : text
}

const APOSTROPHE = 39

/** True for ASCII signs and Latin letters except spaces, quotation marks and the dash. */
function isPlain(code: number): boolean {
  if (code >= 0x7f) return code >= 0xc0 && code < 0x250
  return code > 45 || (code > 32 && code !== 34 && code !== APOSTROPHE && code !== 45)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Lower case without accents, umlauts and ß spelt out, only letters and digits with single spaces. For comparing. */
export function foldText(text: string): string {
  if (text.length > LONGEST_FOLDED_AT_ONCE) return foldAnyText(text)
  let length = 0
  let isGap = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= FOLDED.length) return foldAnyText(text)
    const folded = FOLDED[code] ?? 0
    if (folded === 0) {
      isGap = length > 0
      continue
    }
    if (isGap) folding[length++] = SPACE
    isGap = false
    folding[length++] = folded & 0xff
    if (folded > 0xff) folding[length++] = folded >> 8
  }
  return folding.toString('latin1', 0, length)
}

function foldAnyText(text: string): string {
  const lower = text.toLowerCase()
  return (isAscii(lower) ? lower : foldLetters(text)).replaceAll(/[^a-z0-9]+/g, ' ').trim()
}

const SPACE = 32
const LATIN_LETTERS = 0x180
const LONGEST_FOLDED_AT_ONCE = 300
/**
 * What letters of Western and Central Europe fold to, each by itself: one or two letters in two bytes, 0 for anything
 * that is no letter or digit. Folding by this table takes a quarter of the time, and every order is folded often.
 */
const FOLDED = Uint16Array.from({ length: LATIN_LETTERS }, (_, code) => {
  const folded = foldAnyText(String.fromCharCode(code))
  return folded === '' ? 0 : folded.charCodeAt(0) | ((folded.charCodeAt(1) || 0) << 8)
})
/** Where the folded text is put together; one letter folds to two at most, with a space before them. */
const folding = Buffer.allocUnsafe(3 * LONGEST_FOLDED_AT_ONCE)

/**
 * The same text in memory of its own. Cells are slices of a large piece of their file, which stays in memory as long as
 * any of them does: what is remembered beyond its row must be a copy.
 */
export function copyOfText(text: string): string {
  return [...text].join('')
}

/** How much longer folding can make a text: "Müller", "Mueller". */
const LONGER = 1.5

/** True where two texts differ in nothing that {@link foldText} looks at. */
export function isSameText(one: string, other: string): boolean {
  if (one === other) return true
  if (one.length > other.length * LONGER + 4 || other.length > one.length * LONGER + 4) return false
  const [first, second] = [one.charCodeAt(0) | 32, other.charCodeAt(0) | 32]
  const isPlainStart = first >= 97 && first <= 122 && second >= 97 && second <= 122
  return first !== second && isPlainStart ? false : foldText(one) === foldText(other)
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

const PLUS = 43
const ROUNDED = /^[-+]?\d(?:[.,]\d+)?E\+\d{2,3}$/i

/**
 * True for a long number of which a spreadsheet kept the first digits only: `4,91512E+11`. It tells nobody and nothing
 * apart, and the rest cannot be had back.
 */
export function isRoundedNumber(text: string): boolean {
  const { length } = text
  if (length < 5 || length > 24) return false
  // Hardly any text has a plus sign so near its end.
  const hasPlus = text.charCodeAt(length - 3) === PLUS || text.charCodeAt(length - 4) === PLUS
  return hasPlus && ROUNDED.test(text)
}

const YES = new Set(
  'yes ja y j true wahr 1 x oui si sí sì tak subscribed subscribe angemeldet aktiv active opt-in'.split(' '),
)
const NO = new Set([
  ...'no nein n false falsch 0 non nee nie unsubscribed abgemeldet inaktiv inactive opt-out'.split(' '),
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
    const length = text === null ? 0 : text.length
    for (let index = 0; text !== null && index < length; index++) {
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
