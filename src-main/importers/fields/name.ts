import { beginsLikeCompany, looksLikeCompany } from './company.ts'
import { isFamilyName, isFamilyNameFirst, isFirstName } from './first-names.ts'
import { PARTICLES, usualFirstNameCase, usualNameCase } from './letter-case.ts'
import {
  AND,
  DEGREE,
  GENERATION,
  isProfession,
  isTitle,
  NOBILITY,
  salutationOf,
  takeDegrees,
  takeSalutation,
  takeTitles,
  usualTitleCase,
} from './name-title.ts'
import { isAddition } from './street.ts'
import { copyOfText } from './text.ts'

export { parseSalutation } from './name-title.ts'
export { looksLikeCompany }

export interface NameParts {
  salutation: string | null
  title: string | null
  firstName: string | null
  lastName: string | null
}

const NO_NAME: NameParts = { salutation: null, title: null, firstName: null, lastName: null }

/** Longer cells are no names. */
const LONGEST_NAME = 200

/**
 * A whole name in parts: salutation and title in front, "Last, First", family names with particles ("van der
 * Berg"), two first names with one family name. One word alone is the last name unless it can only be a first
 * name. Two persons with a family name each, and mail addresses, are not split: all parts are null.
 */
export function splitName(fullName: string, country: string | null = null): NameParts {
  if (fullName.length > LONGEST_NAME) return { ...NO_NAME, lastName: fullName }
  return plainName(fullName) ?? casedName(withoutRemarks(fullName), country)
}

/** "Anna Müller", "Anna-Lena Meyer-Schulze" */
const PLAIN = /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u
/** Words that {@link PLAIN} has and that were seen to be names and nothing else: names repeat. */
const ordinary = new Set<string>()
const ORDINARY_WORDS = 5000

/** Two words, neither of them anything else than a name; null for every other text, companies among them. */
export function plainName(fullName: string): NameParts | null {
  const space = fullName.indexOf(' ')
  const [one, other] = [fullName.slice(0, space), fullName.slice(space + 1)]
  if (space > 0 && ordinary.has(one) && ordinary.has(other)) return orderedParts(one, other)
  const match = PLAIN.exec(fullName)
  if (match === null) return null
  const [, firstName = '', lastName = ''] = match
  return isOrdinary(firstName) && isOrdinary(lastName) ? orderedParts(firstName, lastName) : null
}

function orderedParts(one: string, other: string): NameParts {
  return isFamilyNameFirst(one, other)
    ? { salutation: null, title: null, firstName: other, lastName: one }
    : { salutation: null, title: null, firstName: one, lastName: other }
}

function isOrdinary(word: string): boolean {
  if (ordinary.has(word)) return true
  const isSpecial =
    salutationOf(word) !== null ||
    isTitle(word, true) ||
    DEGREE.test(word) ||
    GENERATION.test(word) ||
    NOBILITY.test(word) ||
    PARTICLES.has(word.toLowerCase()) ||
    beginsLikeCompany(word) ||
    isAddition(word) ||
    isProfession(word) ||
    looksLikeCompany(word)
  if (isSpecial) return false
  if (ordinary.size >= ORDINARY_WORDS) ordinary.clear()
  ordinary.add(copyOfText(word))
  return true
}

const REMARK = /[([]\s*([^()[\]]*?)\s*[)\]]/gu
/** Signs that are no part of a name: pictures, and marks that only steer how text is shown. */
const PICTURES = /[\p{Extended_Pictographic}\p{Cf}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0f\u2605\u2606]/gu

/** A name without pictures and invisible marks, with single spaces. */
export function withoutPictures(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replaceAll(PICTURES, '').replaceAll(/\s+/g, ' ').trim()
}

/** Without pictures, "(privat)", "geb. Sommer" and numbers; a form of address in brackets goes to the front. */
function withoutRemarks(text: string): string {
  let salutation = ''
  const bare = text
    .replaceAll(PICTURES, '')
    .replaceAll(REMARK, (whole, remark: string) => {
      if (isTitle(whole, true)) return whole
      if (salutationOf(remark) !== null) salutation = `${remark} `
      return ' '
    })
    .replace(/\s*[-–,/]\s*privat$/i, '')
    .replace(/,?\s+geb(?:\.|oren)?\s.*$/i, '')
    .replace(/\s(?:und|u\.|[&+])\s(?:familie|fam\.|frau|kind(?:er)?)$/i, '')
    .replaceAll(/(?:^|\s)[\d#]+(?=\s|$)/g, ' ')
    .replaceAll(/[_*~"„“”]/g, ' ')
    .trim()
    .replace(/^an (?:die |den )?(?=(?:herrn?|frau|familie|fam\.|eheleute|dr\.|prof\.)\s)/i, '')
    .replace(/^(\p{L}{2,})\.(\p{L}{3,})$/u, '$1 $2')
    .replace(/(?<=\p{L}{2} \p{L}{2,})\s?[-–]\s?(?=\p{Lu}\p{L}+$)/u, '-')
  return `${salutation}${bare}`
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s,/g, ',')
    .trim()
    .replace(/[,;]+$/, '')
}

function casedName(text: string, country: string | null): NameParts {
  if (text.includes('@')) return NO_NAME
  const shown = familyNameInFront(text) ?? text
  const { salutation, title, firstName, lastName } = orderedName(shown, country)
  return {
    salutation,
    title: title === null ? null : usualTitleCase(title, shown),
    firstName: firstName === null ? null : usualFirstNameCase(firstName, shown),
    lastName: lastName === null ? null : usualNameCase(lastName, shown),
  }
}

/** "ROTH Wolfgang" is the French and Austrian way of writing "Roth, Wolfgang". */
function familyNameInFront(text: string): string | null {
  const match = /^((?:\p{Lu}{3,}(?:[-\s]\p{Lu}{3,})*)) (\p{Lu}\p{Ll}.*)$/u.exec(text)
  if (match === null || text.includes(',') || isTitle(match[1] ?? '', false)) return null
  return salutationOf(match[1]) === null ? `${match[1]}, ${match[2]}` : null
}

function orderedName(text: string, country: string | null): NameParts {
  const comma = text.indexOf(',')
  if (comma >= 0 && !isListOfFirstNames(text, comma)) return nameWithComma(text, comma, country)
  const words = text.split(' ').filter(Boolean)
  const salutation = takeSalutation(words, country)
  const titles = takeTitles(words)
  const degrees = takeDegrees(words)
  const names = personalNames(words, country)
  if (names.firstName === null && names.lastName === null) return NO_NAME
  return { salutation, title: [...titles, ...degrees].join(' ') || null, ...names }
}

/** "Ute, Jan und Mia Lorch" */
function isListOfFirstNames(text: string, comma: number): boolean {
  const words = text
    .slice(comma + 1)
    .trim()
    .split(' ')
  const and = words.findIndex(word => AND.test(word))
  return and === 1 && words.length >= and + 3 && isFirstName(text.slice(0, comma))
}

/** "Last, First", or a title or degree behind the name. */
function nameWithComma(text: string, comma: number, country: string | null): NameParts {
  const words = text.slice(0, comma).trim().split(' ').filter(Boolean)
  const rest = text
    .slice(comma + 1)
    .replaceAll(',', ' ')
    .trim()
    .split(' ')
    .filter(Boolean)
  const isBehind =
    rest.length > 0 &&
    (rest.every((word, index) => isTitle(word, index > 0) || DEGREE.test(word)) ||
      (rest.length === 1 && words.length > 1 && isProfession(rest[0] ?? '')))
  if (isBehind) {
    const parts = orderedName(words.join(' '), country)
    return { ...parts, title: [parts.title, ...rest].filter(Boolean).join(' ') }
  }
  const salutation = takeSalutation(words, country) ?? takeSalutation(rest, country)
  const behind = rest.length === 2 ? takeDegrees(['', ...rest]) : takeDegrees(rest)
  if (behind.length > 0 && rest.length === 2) rest.pop()
  const title = [...takeTitles(words), ...takeTitles(rest), ...behind].join(' ') || null
  if (rest.length === 0) return { salutation, title, ...personalNames(words, country) }
  // "von Bernstorff, Andreas Graf"
  if (rest.length > 1 && NOBILITY.test(rest.at(-1) ?? '')) words.unshift(rest.pop() ?? '')
  return { salutation, title, firstName: rest.join(' '), lastName: words.join(' ') || null }
}

type PersonalNames = Pick<NameParts, 'firstName' | 'lastName'>

function personalNames(words: readonly string[], country: string | null): PersonalNames {
  const [first = '', second = ''] = words
  if (words.length === 0) return { firstName: null, lastName: null }
  if (words.length === 1)
    return isFirstName(usualNameCase(first))
      ? { firstName: first, lastName: null }
      : { firstName: null, lastName: first }
  if (words.length === 2 && isFamilyNameFirst(usualNameCase(first), usualNameCase(second)))
    return { firstName: second, lastName: first }
  const and = words.findIndex(word => AND.test(word) || word === '/')
  if (and >= 0) return severalPersons(words, and, country)
  const start = lastNameStart(words)
  return {
    firstName: words.slice(0, start).join(' ') || null,
    lastName: words.slice(start).join(' '),
  }
}

/** "Hans und Eva Müller" share a family name; where both have one of their own nothing can be split. */
function severalPersons(words: readonly string[], and: number, country: string | null): PersonalNames {
  const before = words.slice(0, and)
  // "Frau Eva und Herr Jan Kuhn"
  if (salutationOf(words[and + 1]) !== null && words.length > and + 2)
    return severalPersons(words.toSpliced(and + 1, 1), and, country)
  const after = words.slice(and + 1)
  const isNobility = before.at(-1) === 'von'
  if (isNobility)
    return {
      firstName: before.slice(0, -1).join(' ') || null,
      lastName: ['von', ...words.slice(and)].join(' '),
    }
  const [family = '', one = ''] = before
  if (before.length === 2 && after.length === 1 && isFirstName(one) && isFirstName(after[0] ?? ''))
    return isFirstName(family)
      ? { firstName: null, lastName: null }
      : { firstName: words.slice(1).join(' '), lastName: family }
  const isList = before.length === 1 || before.slice(0, -1).every(word => word.endsWith(','))
  if (!isList || after.length < 2 || isTitle(after[0] ?? '', false))
    return { firstName: null, lastName: null }
  const names = personalNames(after, country)
  if (names.firstName === null) return { firstName: null, lastName: null }
  return { firstName: `${words.slice(0, and + 1).join(' ')} ${names.firstName}`, lastName: names.lastName }
}

function lastNameStart(words: readonly string[]): number {
  // "van der Berg" without a first name.
  if (words.length > 1 && PARTICLES.has(words[0] ?? '')) return 0
  const isTitleAlone = words.length === 2 || PARTICLES.has(words[1] ?? '')
  if (isTitleAlone && NOBILITY.test(words[0] ?? '')) return 0
  const end = GENERATION.test(words.at(-1) ?? '') ? words.length - 1 : words.length
  for (let index = 1; index < end - 1; index++) {
    const word = words[index] ?? ''
    if (isParticle(word, words[0] ?? '') || NOBILITY.test(word))
      return index > 1 && isFirstOfTwo(words[index - 1] ?? '') ? index - 1 : index
  }
  if (words.length === 1) return 0
  return end > 2 && isFirstOfTwo(words[end - 2] ?? '') ? end - 2 : Math.max(0, end - 1)
}

/** "Hans V. Kern" has an initial, and "Ben" between German names is one of them. */
function isParticle(word: string, firstName: string): boolean {
  const lower = word.toLowerCase()
  if (lower === 'ben') return !isFirstName(firstName)
  return PARTICLES.has(lower) && !/^\p{Lu}\.$/u.test(word)
}

const SPANISH = /^(?:(?!In[eé]z)\p{Lu}\p{Ll}+[eé]z|Garc[ií]a|Ru[ií]z|Ort[ií]z|D[ií]az)$/u

/** Whether a word before the last is the first of two family names: "Carlos García López", "Eva Müller Kern". */
function isFirstOfTwo(word: string): boolean {
  return isFamilyName(word) || SPANISH.test(word)
}

/** A first or last name from a cell of its own; null where people only filled a field that they had to fill. */
export function cleanNamePart(cell: string | null, part: 'first' | 'last'): string | null {
  if (cell === null || PLAIN_PART.test(cell)) return cell
  if (cell.length > LONGEST_NAME) return cell
  const text = cell.replaceAll(PICTURES, '').replaceAll(/\s+/g, ' ').trim()
  return text === '' || /^[.\-–_/]+$/.test(text)
    ? null
    : part === 'first'
      ? usualFirstNameCase(text)
      : usualNameCase(text)
}
const PLAIN_PART = /^\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)*$/u
