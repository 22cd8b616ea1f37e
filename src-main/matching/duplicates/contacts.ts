import { classifyEmail } from '../../../shared/email-class.ts'
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

/** The part before the @ where it is long enough to tell people apart; else empty. */
export function distinctiveLocalPart(box: string): string {
  const local = box.slice(0, box.lastIndexOf('@'))
  return local.length >= 6 ? local.replace(/[._-]/g, '') : ''
}

/** The last nine digits, which are the same with and without the country's code; empty where there are too few. */
export function plainPhone(phone: string): string {
  const digits = phone.replace(/\D+/g, '').replace(/^0+/, '')
  return digits.length < 6 || /^(\d)\1+$/.test(digits) ? '' : digits.slice(-9)
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
 * the last name is a guess; with a first name at hand it is the rest: Anna with `annabeispiel@…`.
 * @param first words of the first name where it is known; else empty.
 * @returns null where the mailbox names nobody.
 */
export function nameInMailbox(box: string, first: string): { first: string; last: string } | null {
  const local = box.slice(0, box.lastIndexOf('@'))
  if (FAMILY.test(local)) return null
  const words = TWO_WORDS.exec(local)
  const [one, other] = [plainWords(words?.[1] ?? ''), plainWords(words?.[2] ?? '')]
  if (first === '') return words === null ? null : { first: one, last: other }
  if (words !== null && (one === first || other === first))
    return { first, last: one === first ? other : one }
  const joined = plainWords(local.replace(/[._\-\d]/g, ''))
  const start = first.replaceAll(' ', '')
  const rest = joined.startsWith(start) ? joined.slice(start.length) : ''
  return rest.length >= 3 && start.length >= 3 ? { first, last: rest } : null
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
