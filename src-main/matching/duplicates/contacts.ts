import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min'
import { classifyEmail } from '../../../shared/email-class.ts'
import { isKnownFirstName } from './nicknames.ts'
import { plainWords } from './text.ts'

/** Mail goes to one box with or without dots and under both names. */
const GOOGLE = new Set(['gmail.com', 'googlemail.com'])

/**
 * The mailbox behind an address, for addresses that stand for a person; empty for relay, invented, role and
 * unreadable ones, which never identify anybody.
 */
export function mailbox(email: string): string {
  if (classifyEmail(email) !== 'usable') return ''
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1)
  const local = email.slice(0, at)
  const plus = local.indexOf('+')
  const untagged = plus > 0 ? local.slice(0, plus) : local
  if (GOOGLE.has(domain)) return `${untagged.replaceAll('.', '')}@gmail.com`
  return `${untagged}@${domain}`
}

/** Services that hand out an alias for each shop: Apple, Firefox Relay, DuckDuckGo, SimpleLogin, addy.io. */
const ALIAS_DOMAINS = new Set(
  (
    'privaterelay.appleid.com mozmail.com duck.com simplelogin.com simplelogin.co slmail.me aleeas.com 8alias.com ' +
    'anonaddy.com anonaddy.me addy.io'
  ).split(' '),
)

/** True for an alias that somebody made to hide a mailbox: the same one is theirs, another one says nothing. */
export function isAlias(box: string): boolean {
  const domain = box.slice(box.lastIndexOf('@') + 1)
  return ALIAS_DOMAINS.has(domain) || domain.endsWith('.anonaddy.com') || domain.endsWith('.anonaddy.me')
}

/** The part before the @ where it is long enough to tell people apart; else empty. */
export function distinctiveLocalPart(box: string): string {
  const local = box.slice(0, box.lastIndexOf('@'))
  return local.length >= 6 ? local.replace(/[._-]/g, '') : ''
}

/** Codes of countries with one and two digits (ITU E.164); all others have three. */
const SHORT_CODES: ReadonlySet<string> = new Set(
  getCountries()
    .map(country => getCountryCallingCode(country))
    .filter(code => code.length < 3),
)

/** `49 171 5550123`, `43 …`, `41 …`: the country's code without its plus sign, as spreadsheets leave it. */
const BARE_CODE = /^4(?:9(?:1[5-7]\d{8,9}|[2-9]\d{8,10})|3[1-9]\d{8,10}|1[1-9]\d{8})$/

/**
 * A phone number as it is dialled within its own country, without the zero in front: the same for `0176 1234567`,
 * `+49 176 1234567`, `0049 (0)176 1234567` and `49176…`, whatever the country is. Empty where there are too few digits.
 */
export function plainPhone(phone: string): string {
  const national = nationalDigits(phone).replace(/^0+/, '')
  return national.length < 6 || /^(\d)\1+$/.test(national) ? '' : national
}

function nationalDigits(phone: string): string {
  const digits = phone.replace(/\D+/g, '')
  if (/^\D*\+/.test(phone)) return withoutCode(digits)
  if (/^00[1-9]/.test(digits)) return withoutCode(digits.slice(2))
  return BARE_CODE.test(digits) ? digits.slice(2) : digits
}

function withoutCode(digits: string): string {
  for (const length of [1, 2]) if (SHORT_CODES.has(digits.slice(0, length))) return digits.slice(length)
  return digits.slice(3)
}

/**
 * A birthday as eight digits, with `0000` for a year that is not known. A date that is none (a slip of the keys) keeps
 * its digits, so that they can be compared; other text stays as it is.
 */
export function plainBirthday(birthday: string | null): string {
  if (birthday === null) return ''
  const digits = birthday.replace(/\D+/g, '')
  if (digits.length === 4 && birthday.startsWith('--')) return `0000${digits}`
  return digits === '' ? plainWords(birthday) : digits
}

/** Legal forms and other words that many companies have in their names. */
const COMPANY_WORDS = new Set(
  (
    'gmbh ug haftungsbeschraenkt ag kg kgaa ohg gbr ek eg ev e v k mbh co und and cie inh inhaber inhaberin firma fa ' +
    'ltd limited inc llc corp plc pty sarl sas sa bv nv srl spa sro aps as ab oy gesellschaft mit beschraenkter ' +
    'haftung the der die das'
  ).split(' '),
)

/** The words that a company goes by, without its legal form; all words where nothing else would be left. */
export function plainCompany(company: string): string {
  const words = plainWords(company)
  const telling = words
    .split(' ')
    .filter(word => !COMPANY_WORDS.has(word))
    .join(' ')
  return telling === '' ? words : telling
}

/** `anna.beispiel75`: two words with something between them, digits at the end left out. */
const TWO_WORDS = /^(\p{L}{2,})[._-](\p{L}{3,})[._-]?\d*$/u

/** Boxes of several people. */
const FAMILY = /^(?:fam|familie|family|die|the|team)[._-]/

/**
 * The name that a mailbox gives away, for records without a last name: of `anna.beispiel@…` Anna Beispiel. Which is
 * the last name is a guess; with a first name at hand it is the rest: Anna with `annabeispiel@…`. Of `anna75@…` it is
 * the first name alone.
 * @param first words of the first name where it is known; else empty.
 * @returns null where the mailbox names nobody.
 */
export function nameInMailbox(box: string, first: string): { first: string; last: string } | null {
  const local = box.slice(0, box.lastIndexOf('@'))
  if (FAMILY.test(local)) return null
  const words = TWO_WORDS.exec(local)
  const [one, other] = [plainWords(words?.[1] ?? ''), plainWords(words?.[2] ?? '')]
  if (first === '') return words === null ? firstInMailbox(local) : { first: one, last: other }
  if (words !== null && (one === first || other === first))
    return { first, last: one === first ? other : one }
  const joined = plainWords(local.replace(/[._\-\d]/g, ''))
  const start = first.replaceAll(' ', '')
  const rest = joined.startsWith(start) ? joined.slice(start.length) : ''
  return rest.length >= 3 && start.length >= 3 ? { first, last: rest } : null
}

/** `andrea1975`, `andrea.k`: a word that can only be a first name. */
function firstInMailbox(local: string): { first: string; last: string } | null {
  const word = plainWords(/^\p{L}*/u.exec(local)?.[0] ?? '')
  return word.length >= 4 && isKnownFirstName(word) ? { first: word, last: '' } : null
}

/** `Muster GmbH, Anna Beispiel`: whom to ask for, after the company. */
const COMPANY_AND_PERSON =
  /\p{L}.*?\s*[,/]\s*(?:z\.?\s?hd?\.?\s+)?(\p{L}[\p{L}.'-]*(?:\s+\p{L}[\p{L}.'-]*){1,3})$/iu

/** The person whom a company's line names after it, with the company alone; null where there is none. */
export function personInCompany(company: string): { company: string; person: string } | null {
  const found = COMPANY_AND_PERSON.exec(company.trim())
  const person = found?.[1]
  if (found === null || person === undefined) return null
  return {
    company: company
      .trim()
      .slice(0, -person.length)
      .replace(/[,/\s]+$/, ''),
    person,
  }
}
