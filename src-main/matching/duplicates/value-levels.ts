import { LEVEL } from './levels.ts'
import { areNicknames, isInitialOf } from './nicknames.ts'
import { nameStems } from './person-names.ts'
import { bitCount, editDistance } from './similarity.ts'
import { type EmailPool, type NamePool, plainLocalPart, type ValuePool, type WordPool } from './value-pool.ts'

const MOST_SLIPS = 3

/** How many slips of the keys still count as close. */
function closeLimit(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : length < 15 ? 2 : MOST_SLIPS
}

/** How near two texts are by their letters alone: `close`, `similar` or `different`. */
function letterLevel(pool: WordPool, one: number, other: number): number {
  const a = pool.compacts[one] ?? ''
  const b = pool.compacts[other] ?? ''
  const longest = Math.max(a.length, b.length)
  const limit = Math.max(closeLimit(longest), Math.floor(longest / 3))
  const bits = bitCount((pool.masks.values[one] as number) ^ (pool.masks.values[other] as number))
  if (bits > 2 * limit) return LEVEL.different
  const distance = editDistance(a, b, limit)
  if (distance <= closeLimit(longest)) return LEVEL.close
  return distance <= limit ? LEVEL.similar : LEVEL.different
}

/** False where two texts have too many other letters to be the same but for spelling or a slip of the keys. */
export function mayBeNear(pool: WordPool, one: number, other: number): boolean {
  const bits = bitCount((pool.masks.values[one] as number) ^ (pool.masks.values[other] as number))
  return bits <= 2 * MOST_SLIPS
}

function soundAlike(pool: WordPool, one: number, other: number): boolean {
  const sound = pool.sounds.values[one]
  return sound !== 0 && sound === pool.sounds.values[other]
}

/** The level of two names, first or last, that are not the same. Usual values are told apart later. */
export function nameLevel(pool: NamePool, one: number, other: number): number {
  if (pool.compacts[one] === pool.compacts[other]) return LEVEL.variant
  const a = pool.text(one)
  const b = pool.text(other)
  if (a.length === 1 || b.length === 1) {
    return (a.length === 1 ? isInitialOf(a, b) : isInitialOf(b, a)) ? LEVEL.special : LEVEL.different
  }
  if (pool.areNicknames(one, other)) return pool.areSpellings(one, other) ? LEVEL.variant : LEVEL.nickname
  // Andrea and Andreas, Stefanie and Stefan: as near as a slip of the keys, and yet two.
  if (pool.areOfWomanAndMan(one, other)) return LEVEL.different
  if (a.charCodeAt(0) === b.charCodeAt(0) && isShortForm(pool, one, other)) return LEVEL.nickname
  const level = letterLevel(pool, one, other)
  if (level === LEVEL.close) return level
  const words = wordLevel(a, b)
  if (words !== LEVEL.different) return words
  return level === LEVEL.similar || soundAlike(pool, one, other) ? LEVEL.similar : LEVEL.different
}

/** True where one of two names looks like a form of the other that is used at home. */
function isShortForm(pool: NamePool, one: number, other: number): boolean {
  const a = pool.text(one)
  const b = pool.text(other)
  if (isDiminutive(a, b) || isDiminutive(b, a)) return true
  return (!pool.isFirstName(one) && isPetName(a, b)) || (!pool.isFirstName(other) && isPetName(b, a))
}

/** The end of Manni, Petzi, Robbie. */
const DIMINUTIVE = /^(\p{L}{3,}?)(?:i|y|ie)$/u

/** Manni and Manfred, Petzi and Petra, Robbie and Robert: the beginning with another end. */
export function isDiminutive(short: string, long: string): boolean {
  if (short.length > long.length || short.charCodeAt(0) !== long.charCodeAt(0)) return false
  const ending = DIMINUTIVE.exec(short)
  const stem = ending?.[1]
  if (stem === undefined || long.includes(' ')) return false
  return stem.slice(0, 3) === long.slice(0, 3) && isDiminutiveStem(stem, long)
}

/** Wibi for Wiebke, Nobby for Norbert: the beginning, and of what follows some consonants in their order. */
const PET_NAME = /^\p{L}{3,6}(?:i|y|ie)$/u
const VOWELS = /[aeiouy]+/g

/** True where a word that is no name of its own may be what somebody is called at home. */
function isPetName(word: string, name: string): boolean {
  if (word.slice(0, 2) !== name.slice(0, 2) || name.length < 5 || !PET_NAME.test(word)) return false
  const consonants = name.replace(VOWELS, '')
  let at = 0
  for (const letter of word.replace(VOWELS, '').replace(/(.)\1/g, '$1')) {
    at = consonants.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** The stem may double its last letter, or hiss: what is left must begin the long form. */
function isDiminutiveStem(stem: string, long: string): boolean {
  return (
    long.startsWith(stem.replace(/(.)\1$/u, '$1')) ||
    (/[sz]$/.test(stem) && long.startsWith(stem.slice(0, -1)))
  )
}

/** For names of several words: the same words in another order, or some words in common. */
function wordLevel(a: string, b: string): number {
  if (!a.includes(' ') && !b.includes(' ')) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a]
    return (short.length >= 3 && long.startsWith(short)) || (short.length >= 4 && long.endsWith(short))
      ? LEVEL.partial
      : LEVEL.different
  }
  const wordsA = nameStems(a)
  const wordsB = nameStems(b)
  const inB = wordsA.filter(word => wordsB.some(other => sameWord(word, other))).length
  if (inB === 0) return LEVEL.different
  const inA = wordsB.filter(word => wordsA.some(other => sameWord(word, other))).length
  return inB === wordsA.length && inA === wordsB.length ? LEVEL.variant : LEVEL.partial
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  if (one.length >= 5 && editDistance(one, other, 1) <= 1) return true
  return areNicknames(one, other)
}

/** The level of two streets, second lines, cities or companies that are not the same. */
export function wordsLevel(pool: WordPool, one: number, other: number): number {
  if (pool.compacts[one] === pool.compacts[other]) return LEVEL.variant
  const level = letterLevel(pool, one, other)
  if (level === LEVEL.close) return level
  const a = pool.text(one)
  const b = pool.text(other)
  if (isPart(a, b)) return LEVEL.partial
  return level === LEVEL.similar ? level : LEVEL.different
}

/** True where all words of the shorter stand in the longer: Frankfurt, Frankfurt am Main. */
function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 4) return false
  if (long.startsWith(short) && !/\d/.test(short)) return true
  if (!long.includes(' ')) return false
  const words = long.split(' ')
  return short.split(' ').every(word => words.includes(word))
}

/** The level of two house numbers that are not the same. */
export function houseLevel(one: string, other: string): number {
  const a = leadingNumber(one)
  if (a !== '' && a === leadingNumber(other)) return LEVEL.variant
  return editDistance(one, other, 1) <= 1 ? LEVEL.close : LEVEL.different
}

function leadingNumber(house: string): string {
  return /^\d+/.exec(house)?.[0] ?? ''
}

/** The level of two codes (postal codes, regions, phones) that are not the same. */
export function codeLevel(one: string, other: string): number {
  if (one.length < 3 || other.length < 3) return LEVEL.different
  return editDistance(one, other, 1) <= 1 ? LEVEL.close : LEVEL.different
}

/** The level of two mailboxes that are not the same. */
export function emailLevel(pool: EmailPool, one: number, other: number): number {
  const bits = bitCount((pool.masks.values[one] as number) ^ (pool.masks.values[other] as number))
  const sameLocal = pool.localHashes.values[one] === pool.localHashes.values[other]
  if (bits > 4 && !sameLocal) return LEVEL.different
  const a = pool.text(one)
  const b = pool.text(other)
  const localA = a.slice(0, a.lastIndexOf('@'))
  if (localA === b.slice(0, b.lastIndexOf('@'))) return LEVEL.similar
  const limit = Math.max(a.length, b.length) > 16 ? 2 : 1
  if (editDistance(a, b, limit) <= limit) return isOtherNumber(a, b) ? LEVEL.different : LEVEL.close
  return sameLocal && localA.length >= 6 && plainLocalPart(a) === plainLocalPart(b)
    ? LEVEL.similar
    : LEVEL.different
}

/** `anna56@…` and `anna80@…` are two people's, not a slip of the keys. */
function isOtherNumber(one: string, other: string): boolean {
  return one.replace(/\d+/g, '') === other.replace(/\d+/g, '')
}

/** The level of two birthdays that are not the same; both as of `plainBirthday`. */
export function birthdayLevel(one: string, other: string): number {
  if (one.length !== 8 || other.length !== 8) {
    return editDistance(one, other, 1) <= 1 && one.length > 4 ? LEVEL.close : LEVEL.different
  }
  const sameDay = one.slice(4) === other.slice(4)
  if (one.startsWith('0000') || other.startsWith('0000')) {
    if (sameDay) return LEVEL.partial
    return editDistance(one.slice(4), other.slice(4), 1) <= 1 ? LEVEL.similar : LEVEL.different
  }
  if (isDayMonthSwap(one, other) || editDistance(one, other, 1) <= 1) return LEVEL.close
  const parts = [
    one.slice(0, 4) === other.slice(0, 4),
    one.slice(4, 6) === other.slice(4, 6),
    one.slice(6) === other.slice(6),
  ]
  if (parts.filter(Boolean).length === 2) return LEVEL.similar
  return editDistance(one, other, 2) <= 2 ? LEVEL.neighbour : LEVEL.different
}

function isDayMonthSwap(one: string, other: string): boolean {
  return (
    one.slice(0, 4) === other.slice(0, 4) &&
    one.slice(4, 6) === other.slice(6) &&
    one.slice(6) === other.slice(4, 6)
  )
}

/** Remembers levels of pairs of values: the same two names meet often. */
export class LevelCache {
  readonly #keys: Float64Array
  readonly #levels: Uint8Array
  readonly #mask: number
  readonly #level: (one: number, other: number) => number

  /** @param bits the cache holds 2^bits pairs; a new pair takes the place of an older one. */
  constructor(bits: number, level: (one: number, other: number) => number) {
    this.#keys = new Float64Array(2 ** bits).fill(-1)
    this.#levels = new Uint8Array(2 ** bits)
    this.#mask = 2 ** bits - 1
    this.#level = level
  }

  /** The level of two values that are there: `exact`, or what the function says, which must be symmetric. */
  get(one: number, other: number): number {
    if (one === other) return LEVEL.exact
    const low = one < other ? one : other
    const high = one < other ? other : one
    const key = low * 0x1000000 + high
    const at = ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 7) & this.#mask
    if (this.#keys[at] === key) return this.#levels[at] as number
    const level = this.#level(low, high)
    this.#keys[at] = key
    this.#levels[at] = level
    return level
  }
}

/** How many bits a cache for the pairs of so many values needs. */
export function cacheBits(size: number): number {
  return Math.min(20, Math.max(8, Math.ceil(Math.log2(size + 1)) + 3))
}

/** A cache over the texts of a pool. */
export function cachedTexts(pool: ValuePool, level: (a: string, b: string) => number): LevelCache {
  return new LevelCache(cacheBits(pool.size), (one, other) => level(pool.text(one), pool.text(other)))
}
