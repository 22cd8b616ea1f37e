/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['ø', 'oe'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
])

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/
const SPECIAL_LETTER = /[äöüßøæœłđðþı]/g
const MARKS = /\p{M}+/gu
/** Written within a word: O'Brien, d’Angelo. */
const APOSTROPHES = /['’`´]/g
const SEPARATORS = /[^\p{L}\p{N}]+/gu

const written = (letter: string): string => LETTERS.get(letter) ?? letter

/**
 * The words of a text, lower case, with single spaces: `Groß-Gerau` becomes `gross gerau`, `Müller` `mueller`,
 * `José` `jose`. Other scripts keep their letters.
 */
export function plainWords(text: string): string {
  if (PLAIN.test(text)) return text
  const lower = text.normalize('NFC').toLowerCase()
  if (PLAIN.test(lower)) return lower
  return (
    lower
      .replace(SPECIAL_LETTER, written)
      .normalize('NFD')
      .replace(MARKS, '')
      // Some are left now that had a mark: ǿ.
      .replace(SPECIAL_LETTER, written)
      .replace(APOSTROPHES, '')
      .replace(SEPARATORS, ' ')
      .trim()
  )
}

/**
 * What is left when spelling variants are made one: no spaces, `ae`/`oe`/`ue` as `a`/`o`/`u`, `ss` as `s`. So
 * Mueller, Müller and Muller are one, and so are Hans-Peter and Hanspeter.
 * @param words as `plainWords` returns them.
 */
export function compactForm(words: string): string {
  return words
    .replaceAll(' ', '')
    .replace(/([aou])e/g, '$1')
    .replaceAll('ss', 's')
}

/** A 32-bit hash (FNV-1a, mixed once more so that low bits are good too). The same on every machine. */
export function textHash(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mixed(hash)
}

/** Spreads the bits of a number over 32 bits (finaliser of MurmurHash3). */
export function mixed(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
