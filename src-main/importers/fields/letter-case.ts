/** Words that belong to the family name that follows them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    "von vom van zu zum zur de der den del della di da do dos das du la le lo ter ten te auf el al af av st. v. 't " +
    'ibn bin bint tho op ní nic ó'
  ).split(' '),
)
/** Words between and behind names that are written small. */
const JOINING = new Set([
  'd.',
  'und',
  'u.',
  'and',
  'et',
  'y',
  'i',
  'bei',
  'c/o',
  'co.',
  'geb.',
  'jun.',
  'sen.',
  'jun',
  'sen',
  '&',
  '+',
])
/** Words within names of streets and places that are written small. */
const SMALL = new Set(
  (
    'am an auf aus bei beim das dem den der des die hinter i. im in ob ob. a. b. d. v. und unter vom von vor zu zum zur ' +
    'an’m van de la le les du sur sous en et aux of upon on the del di da'
  ).split(' '),
)
const PLAIN_WORD = /^\p{Lu}\p{Ll}+$/u
/** A capital or a small letter at the beginning of a word that is no usual spelling of a name. */
const UNUSUAL = /(?:^|[\s,])(?:\p{Ll}|\p{Lu}{3})|\p{Lu}ß/u
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
const LETTERS = /\p{L}/gu
/** "HP", "J.P.", "III": capitals that mean themselves. */
const INITIALS = /^(?:\p{Lu}\.-?)+\p{Lu}?\.?$|^[^AEIOUYÄÖÜ]{1,2}$|^[IV]{2,3}$/u

/** True where a text has letters and all of them are capitals; there is no usual capital of ß. */
export function isShouted(text: string): boolean {
  return UPPER.test(text) && !LOWER.test(text.replaceAll('ß', ''))
}

/** A quick look that settles most names: a capital, then a small letter. */
function beginsUsually(text: string): boolean {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)]
  return first >= 65 && first <= 90 && second >= 97 && second <= 122
}

function isWhispered(text: string): boolean {
  return LOWER.test(text) && !UPPER.test(text)
}

/**
 * A name as it is usually written, where it was typed in capitals or in small letters only: "HANS MÜLLER",
 * "hans müller", "Jean DUPONT", "SHEILA MCDONALD". Other spellings are their owner's and stay.
 * @param whole the whole name that it is a part of: in capitals all over, short words are no initials.
 */
export function usualNameCase(name: string, whole = name): string {
  if (PLAIN_WORD.test(name)) return name
  const shouted = isShouted(whole)
  if (!shouted && !UNUSUAL.test(name)) return name
  const usual = name
    .split(' ')
    .map(word => usualNameWord(word, shouted))
    .join(' ')
  // "e OG": what would be all capitals then was not meant so.
  return !shouted && isShouted(usual) ? name : usual
}

/** The same for first names, which begin with a capital even where a word could belong to a family name: "AL". */
export function usualFirstNameCase(name: string, whole = name): string {
  const usual = usualNameCase(name, whole)
  return usual !== name && /^\p{Ll}/u.test(usual) ? usual.slice(0, 1).toUpperCase() + usual.slice(1) : usual
}

function usualNameWord(word: string, isAllShouted: boolean): string {
  const lower = word.toLowerCase()
  if (isWhispered(word)) return PARTICLES.has(lower) || JOINING.has(lower) ? word : capitalised(lower)
  if (!isShouted(word) || INITIALS.test(word)) return word
  const letters = word.match(LETTERS)?.length ?? 0
  if (!isAllShouted) return letters > 2 ? capitalised(lower) : word
  if (PARTICLES.has(lower) || JOINING.has(lower)) return lower
  return letters > 1 ? capitalised(lower) : word
}

/** Capitals at the beginning and behind hyphens and apostrophes; "McDonald". */
function capitalised(lower: string): string {
  return lower
    .replaceAll('i\u0307', 'i')
    .replaceAll(/(^|[-–'’(/.])(\p{L})/gu, (whole, before: string, letter: string, at: number) =>
      (before === "'" || before === '’') && at + whole.length === lower.length
        ? whole
        : `${before}${upperOf(letter)}`,
    )
    .replace(/^Mc(\p{Ll})(?=\p{Ll}{2})/u, (_whole, letter: string) => `Mc${upperOf(letter)}`)
}

/** The capital of a letter where that is one letter; "ß" has none. */
function upperOf(letter: string): string {
  const upper = letter.toUpperCase()
  return upper.length === letter.length ? upper : letter
}

/** The name of a place or street that was typed in capitals or in small letters only, as it is usually written. */
export function usualPlaceCase(name: string): string {
  if (beginsUsually(name)) return name
  if (PLAIN_WORD.test(name) || !(isShouted(name) || isWhispered(name))) return name
  if ((name.match(LETTERS)?.length ?? 0) < 3) return name
  let isFirst = true
  return name.toLowerCase().replaceAll(/[^\s\-–/]+/gu, word => {
    const shown = !isFirst && (SMALL.has(word) || /^(?:\p{Ll}\.){2,}$/u.test(word)) ? word : capitalised(word)
    isFirst = false
    return shown
  })
}
