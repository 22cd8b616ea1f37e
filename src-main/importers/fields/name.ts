import { cleanText } from './text.ts'

export interface NameParts {
  salutation: string | null
  title: string | null
  firstName: string | null
  lastName: string | null
}

const SALUTATIONS: Readonly<Record<string, string>> = {
  herr: 'Herr',
  hr: 'Herr',
  frau: 'Frau',
  fr: 'Frau',
  mr: 'Mr',
  mister: 'Mr',
  mrs: 'Mrs',
  ms: 'Ms',
  miss: 'Ms',
  mx: 'Mx',
  m: 'M.',
  mme: 'Mme',
  familie: 'Familie',
  divers: 'Divers',
}
const TITLE = /^(?:dr|prof|dipl|mba|msc|bsc)(?:\.-?[a-z]+)*\.?$/i
/** Parts of titles that are first names too: only behind another title, or with their point. */
const TITLE_PART = /^(?:ing|mag|med|phil|jur|rer|nat|pol|oec|habil|h\.?c)(\.?)$/i
/** Longer cells are no names. */
const LONGEST_NAME = 200
/** Words that belong to the family name that follows them. */
const PARTICLES = new Set([
  'von',
  'vom',
  'van',
  'zu',
  'zum',
  'zur',
  'de',
  'der',
  'den',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'ter',
  'ten',
  'auf',
  'el',
  'al',
  'af',
  'av',
  'st.',
])
const COMPANY =
  /(?:^|[\s.,(&])(?:gmbh|mbh|ag|kg|kgaa|ohg|ug|gbr|ltd|llc|inc|corp|bv|nv|srl|sarl|sas|aps|oy|s\.?\s?r\.?\s?o\.?|e\.\s?k\.?|e\.\s?v\.?|eg|b\.v\.|n\.v\.|s\.a\.|s\.r\.l\.|s\.p\.a\.|co\.\s?kg|sp\.\s?z\s?o\.?o\.?)(?=$|[\s.,)&(])/i

/** True where a name is that of a company by its legal form. */
export function looksLikeCompany(name: string): boolean {
  return name.length <= LONGEST_NAME && COMPANY.test(name)
}

/**
 * A whole name in parts: salutation and title in front, "Last, First", family names with particles ("van der
 * Berg"). One word alone is the last name.
 */
export function splitName(fullName: string): NameParts {
  if (fullName.length > LONGEST_NAME)
    return { salutation: null, title: null, firstName: null, lastName: fullName }
  const plain = plainName(fullName)
  if (plain !== null) return plain
  const [beforeComma = '', ...afterComma] = fullName.split(',')
  const words = beforeComma.trim().split(/\s+/).filter(Boolean)
  const rest = afterComma.join(' ').trim().split(/\s+/).filter(Boolean)
  const salutation = takeSalutation(words) ?? takeSalutation(rest)
  const title = [...takeTitles(words), ...takeTitles(rest)].join(' ') || null
  if (rest.length > 0)
    return { salutation, title, firstName: rest.join(' '), lastName: words.join(' ') || null }
  if (words.length === 0) return { salutation, title, firstName: null, lastName: null }
  const start = lastNameStart(words)
  return {
    salutation,
    title,
    firstName: words.slice(0, start).join(' ') || null,
    lastName: words.slice(start).join(' '),
  }
}

const LONGEST_SALUTATION = 9

/** "Anna Müller": two words, neither of them anything else than a name. */
function plainName(fullName: string): NameParts | null {
  const space = fullName.indexOf(' ')
  if (space <= 0 || fullName.indexOf(' ', space + 1) >= 0 || fullName.includes(',')) return null
  const firstName = fullName.slice(0, space)
  const lastName = fullName.slice(space + 1)
  if (lastName === '' || PARTICLES.has(firstName)) return null
  if (salutationOf(firstName) !== null || isTitle(firstName, false)) return null
  return { salutation: null, title: null, firstName, lastName }
}

function takeSalutation(words: string[]): string | null {
  const first = salutationOf(words[0])
  if (first === null || words.length < 2) return null
  const second = /^(?:und|u\.|and|&|\+)$/i.test(words[1] ?? '') ? salutationOf(words[2]) : null
  if (second !== null && words.length > 3) {
    words.splice(0, 3)
    return `${first} und ${second}`
  }
  words.shift()
  return first
}

/** Without the French "M.", which in front of a family name is an initial more often. */
function salutationOf(word: string | undefined): string | null {
  if (word === undefined || word.length > LONGEST_SALUTATION) return null
  const key = word.toLowerCase().replace('.', '')
  return key === 'm' ? null : (SALUTATIONS[key] ?? null)
}

function takeTitles(words: string[]): string[] {
  const titles: string[] = []
  while (words.length > 1 && isTitle(words[0] ?? '', titles.length > 0)) titles.push(words.shift() ?? '')
  return titles
}

function isTitle(word: string, isBehindTitle: boolean): boolean {
  if (TITLE.test(word)) return true
  const part = TITLE_PART.exec(word)
  return part !== null && (isBehindTitle || part[1] === '.')
}

function lastNameStart(words: readonly string[]): number {
  // "van der Berg" without a first name.
  if (words.length > 1 && PARTICLES.has(words[0] ?? '')) return 0
  for (let index = 1; index < words.length - 1; index++) {
    if (PARTICLES.has(words[index]?.toLowerCase() ?? '')) return index
  }
  return words.length === 1 ? 0 : words.length - 1
}

/** The salutation cell of a file ("mr", "Frau", "ms.") in one spelling; unknown words stay as they are. */
export function parseSalutation(cell: string | undefined): string | null {
  const text = cleanText(cell)
  if (text === null || /^(?:not[_ ]specified|keine angabe|firma|company)$/i.test(text)) return null
  return SALUTATIONS[text.toLowerCase().replace(/\.$/, '')] ?? text
}
