import { beginsLikeCompany, hasLegalForm, looksLikeCompany } from './company.ts'
import { isFirstName } from './first-names.ts'
import { usualNameCase } from './letter-case.ts'
import { cleanNamePart, type NameParts, plainName, splitName, withoutPictures } from './name.ts'
import { salutationOf } from './name-title.ts'
import { isAddition } from './street.ts'

/** What a cell with a whole name says: a person, a company, both, and what else people write there. */
export interface NameCell extends NameParts {
  company: string | null
  /** "c/o Schmidt": belongs to the address. */
  careOf: string | null
  /** A number that could be that of a parcel station's customer. */
  postNumber: string | null
}

const CARE_OF =
  /(?:^|[\s,(])((?:c\s?\/\s?o|℅|c\.\s?o\.|i\.\s?h\.|im\s+hause|co\.(?!\s*(?:kg|ohg|gmbh))|(?:bei|über)(?=\s+\p{Lu}))[\s:]+.+?)\)?$/iu
const ATTENTION =
  /(?:^|[\s,(])(?:z\.?\s?hd\.?|z\.?\s?hdn\.?|z\.\s?h\.|zu\s+händen|attn\.?:?|att\.)\s*(?:v(?:on|\.)\s+)?:?\s*(\S.*?)\)?$/iu
/** Whom "z. Hd." and its kind name in a text; null where there is nothing of the kind. */
export function attentionIn(text: string): string | null {
  return text.length <= LONGEST ? (ATTENTION.exec(text)?.[1] ?? null) : null
}

const OWNER = /[\s,–-]+\(?(?:inh(?:\.|aber(?:in)?)?)\s*:?\s*(\S.*?)\)?$/iu
const POST_NUMBER = /[\s,(]+(?:post(?:nummer|nr\.?|-nr\.?)\s*:?\s*)?(\d{6,10})\)?$/i
const BESIDE = /\s*[,/|(]\s*|\s+[-–]\s+/
const LONGEST = 200
/** Takes a cell with a whole name apart. */
export function readNameCell(cell: string, country: string | null): NameCell {
  const nothing = { company: null, careOf: null, postNumber: null }
  if (cell.length > LONGEST) return { ...splitName(cell), ...nothing }
  const plain = plainName(cell)
  if (plain !== null) return { ...plain, ...nothing }
  let text = cell.replaceAll(/\s+/g, ' ')
  const postNumber = POST_NUMBER.exec(text)
  if (postNumber) text = text.slice(0, postNumber.index)
  if (isAddition(text) && /^abt/i.test(text)) return { ...companyAlone(''), company: null, careOf: text }
  const careOf = isCompanyWithBei(text) ? null : (CARE_OF.exec(text) ?? additionBehind(text))
  text = text.replace(/^an\s+(?:die\s+)?(?=(?:firma|fa\.)\s)/i, '')
  if (careOf) text = text.slice(0, careOf.index).replace(/[\s,(]+$/, '')
  return {
    ...personOrCompany(text, country),
    careOf: careOf?.[1] ?? null,
    postNumber: postNumber?.[1] ?? null,
  }
}

/** "Mia Lang 2. OG" */
const FLOOR_BEHIND =
  /\s(\d{1,2}\.?\s?(?:og|ug|stock|etage)(?!\p{L}).*|(?:(?:hinter|vorder|seiten)haus|(?:whg|wohnung|app|zimmer)\.?\s?\d).*)$/iu

/** "Mia Lang, Hinterhaus", "Mia Lang (WG Huber)" */
function additionBehind(text: string): RegExpExecArray | null {
  const found = ATTENTION.test(text) ? null : /(?:[,(/]|\s[-–]\s)\s*([^,()/]+)\)?$/.exec(text)
  return found !== null && isAddition(found[1] ?? '') ? found : FLOOR_BEHIND.exec(text)
}

/** "Apotheke bei der Post" is one name. */
function isCompanyWithBei(text: string): boolean {
  return !/[/℅.]/.test(text) && looksLikeCompany(text)
}

function companyAlone(company: string): NameCell {
  return {
    salutation: null,
    title: null,
    firstName: null,
    lastName: null,
    company,
    careOf: null,
    postNumber: null,
  }
}

function personOrCompany(text: string, country: string | null): NameParts & { company: string | null } {
  const named = ATTENTION.exec(text) ?? OWNER.exec(text)
  if (named) {
    const company = text.slice(0, named.index).replace(/[\s,–-]+$/, '')
    return { ...splitName(named[1] ?? '', country), company: company || null }
  }
  if (!looksLikeCompany(text)) return personBeside(text, country)
  return (
    companyBeside(text, BESIDE, country) ?? companyBeside(text, / [-–/|] /, country) ?? companyAlone(text)
  )
}

/** A company and somebody in it, told apart by a sign between them. */
function companyBeside(
  text: string,
  sign: RegExp,
  country: string | null,
): (NameParts & { company: string | null }) | null {
  const parts = text.replace(/\)$/, '').split(sign)
  const [first = '', second = ''] = parts
  if (parts.length !== 2 || looksLikeCompany(first) === looksLikeCompany(second)) return null
  const [company, person] = looksLikeCompany(first) ? [first, second] : [second, first]
  const inOrder = person.replace(/\s+persönlich$/i, '').replace(/^([^,]+), ([^,]+)$/, '$2 $1')
  return looksLikePerson(inOrder) ? { ...splitName(inOrder, country), company } : null
}

/** "Wollzauber Marini - Luca Marini", "Luca Marini, Wollzauber Marini": one of both has somebody's first name. */
function personBeside(text: string, country: string | null): NameParts & { company: string | null } {
  const parts = text.split(/\s+[-–/|]\s+|\s*,\s+/)
  const [first = '', second = ''] = parts
  const found = parts.length === 2 ? parts.findIndex(beginsWithFirstName) : -1
  const [person, other] = found === 0 ? [first, second] : [second, first]
  const isOther =
    found >= 0 &&
    other.includes(' ') &&
    !beginsWithFirstName(other) &&
    !/\p{L}\.|\s(?:und|u\.|&|\+)\s/u.test(other)
  // "Müller Schmidt, Anna Maria" is one person.
  if (
    !isOther ||
    (found === 1 && text.includes(',')) ||
    !looksLikePerson(person) ||
    !(looksLikePerson(other) || looksLikeCompany(other))
  )
    return { ...splitName(text, country), company: null }
  return { ...splitName(person, country), company: other }
}

function beginsWithFirstName(text: string): boolean {
  return isFirstName(text.slice(0, Math.max(0, text.indexOf(' '))))
}

const PERSON =
  /^(?:(?:herrn?|frau|mr|mrs|ms|dr|prof)\.?\s+)*(?:\p{Lu}[\p{L}'’.-]*\s+)(?:(?:von|van|de|der|den|zu|el|al|di)\s+)*\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?$/iu

/** True for two or three words that may be somebody's name, and for a form of address with one. */
export function looksLikePerson(text: string): boolean {
  return (
    text.length <= LONGEST &&
    /\p{Lu}/u.test(text) &&
    PERSON.test(text) &&
    !looksLikeCompany(text) &&
    !hasSmallWord(text)
  )
}

const NAME_WORD = /^(?:von|van|de|der|den|zu|el|al|di|du|da|la)$/

/** "Institut für Botanik" */
function hasSmallWord(text: string): boolean {
  return (
    text.split(' ').some(word => /^\p{Ll}/u.test(word) && !NAME_WORD.test(word)) &&
    text !== text.toLowerCase()
  )
}

/** What all cells with names say together. */
export interface Names extends NameCell {
  /** The whole name as it came in one cell, in usual spelling. */
  fullName: string | null
}

/** Reads the cells of a name: its parts, or the whole name where there are no parts. */
export function readNames(
  firstName: string | null,
  lastName: string | null,
  fullName: string | null,
  country: string | null,
): Names {
  if (firstName === null && lastName === null && fullName !== null) return wholeName(fullName, country)
  const nothing = { salutation: null, title: null, company: null, careOf: null, postNumber: null }
  const whole = fullName === null ? null : wholeName(fullName, country).fullName
  const together = nameInOneCell(firstName, lastName)
  if (together !== null) return { ...readNameCell(together, country), fullName: whole }
  const isFirm =
    firstName !== null && lastName !== null && !PLAIN_WORD.test(firstName) && hasLegalForm(firstName)
  if (isFirm && looksLikePerson(lastName) && lastName.includes(' '))
    return { ...nothing, ...splitName(lastName, country), company: firstName, fullName: whole }
  if (lastName !== null && isCompanyIn(firstName, lastName))
    return {
      ...nothing,
      firstName: null,
      lastName: null,
      company: [firstName, lastName].filter(isFilled).join(' '),
      fullName: whole,
    }
  const first = titledPart(firstName, name => splitName(`${name} X`, country))
  // "Herr" and "Gregor Maurer"
  if (first?.firstName === null && lastName?.includes(' '))
    return { ...nothing, ...splitName(`${firstName} ${lastName}`, country), fullName: whole }
  const last = titledPart(lastName, name => splitName(name, country)) ?? degreeBehind(lastName)
  return {
    ...nothing,
    salutation: first?.salutation ?? last?.salutation ?? null,
    title: [first?.title, last?.title].filter(Boolean).join(' ') || null,
    firstName: first === null ? cleanNamePart(firstName, 'first') : first.firstName,
    lastName:
      last === null
        ? cleanNamePart(lastName, 'last')
        : [last.firstName, last.lastName].filter(Boolean).join(' ') || null,
    fullName: whole,
  }
}

/** A part of a name with a title or a form of address in it, or which is nothing else; null for all others. */
function titledPart(cell: string | null, split: (name: string) => NameParts): NameParts | null {
  if (cell === null || (PLAIN_WORD.test(cell) && salutationOf(cell) === null)) return null
  const parts = split(cell)
  return parts.salutation === null && parts.title === null ? null : parts
}

/** "Kuhl MBA" */
function degreeBehind(lastName: string | null): NameParts | null {
  if (!lastName?.includes(' ')) return null
  const parts = splitName(`X ${lastName}`)
  return parts.title === null ? null : { ...parts, firstName: null }
}

/** The whole name where one of the two cells has it, or where they go on with what belongs to the address. */
function nameInOneCell(firstName: string | null, lastName: string | null): string | null {
  if (lastName === null) return firstName?.includes(' ') ? firstName : null
  if (firstName === null) return null
  if (/\d{6}|c\s?\/\s?o\s|℅/i.test(lastName) || additionBehind(lastName) !== null)
    return `${firstName} ${lastName}`
  if (firstName.includes(' ') && (firstName === lastName || firstName.endsWith(` ${lastName}`)))
    return firstName
  return lastName.startsWith(`${firstName} `) ? lastName : null
}

const PLAIN_WORD = /^\p{Lu}\p{Ll}+$/u

function isFilled(text: string | null): text is string {
  return text !== null && /\p{L}/u.test(text)
}

/** A company in the cell for the last name, or in both: "Krause" "GmbH". */
function isCompanyIn(firstName: string | null, lastName: string): boolean {
  if (firstName !== null && beginsLikeCompany(firstName) && !isFirstName(lastName)) return true
  const isPlain = firstName === null || (PLAIN_WORD.test(firstName) && firstName !== 'Firma')
  if (isPlain && PLAIN_WORD.test(lastName)) return false
  if (hasLegalForm(lastName) || (!isFilled(firstName) && looksLikeCompany(lastName))) return true
  return isFilled(firstName) && (/^(?:firma|fa\.)$/i.test(firstName) || hasLegalForm(firstName))
}

function wholeName(fullName: string, country: string | null): Names {
  const plain = plainName(fullName)
  if (plain !== null) return { ...plain, company: null, careOf: null, postNumber: null, fullName }
  const cell = readNameCell(fullName, country)
  if (cell.company !== null) return { ...cell, fullName }
  if (fullName.includes('@')) return { ...cell, fullName: null }
  return { ...cell, fullName: usualNameCase(withoutPictures(fullName)) || null }
}
