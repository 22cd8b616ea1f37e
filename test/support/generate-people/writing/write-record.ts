import { Random } from '../../generate-shop/random.ts'
import { type Person, valueAt } from '../people/person.ts'
import { type Phone, writtenPhone } from '../people/phone.ts'
import { FIELDS, type FieldShares, type Platform, REFUSES_AT_COUNTER, USES } from '../rates.ts'
import { STREAM, type World } from '../world.ts'
import {
  FOREIGN_LETTER,
  foreignLettersBare,
  UMLAUT,
  umlautsBare,
  umlautsSpelledOut,
  withDoubleS,
} from './letters.ts'
import type { PersonRecord } from './record.ts'
import { Slips } from './slips.ts'
import { mistypedDomain, mistypedLocal, swappedDigits, wrongDigit } from './typing.ts'
import { type WrittenAddress, writeAddress, writeLocker } from './write-address.ts'
import { writeName } from './write-name.ts'

type Draft = Omit<PersonRecord, 'id'>

const NO_ADDRESS: WrittenAddress = {
  street: '',
  houseNumber: '',
  addressLine2: '',
  postalCode: '',
  city: '',
  country: '',
}

/** Where parcels go: home, locker, the company ordered for, or the place of work. */
type Destination = 'home' | 'locker' | 'company' | 'workplace'

/**
 * What a platform gets to know of a person at a moment of the period.
 * @param index which of the person's records it is.
 */
export function writeRecord(
  world: World,
  person: Person,
  platform: Platform,
  moment: number,
  index: number,
): Draft {
  const random = new Random(world.seed, STREAM.order, person.truth, index)
  const slips = new Slips(random, world.tally)
  const fields = FIELDS[platform]
  const destination = destinationOf(random, person)
  const name = writeName(slips, person, platform, moment)
  const hasAddress = random.chance(fields.address)
  const draft: Draft = {
    truth: person.truth,
    platform,
    salutation: random.chance(fields.salutation) ? (person.sex === 'woman' ? 'Frau' : 'Herr') : '',
    firstName: random.chance(fields.firstName) ? name.first : '',
    lastName: random.chance(fields.lastName) ? name.last : '',
    company: companyOf(slips, person, destination),
    ...(hasAddress ? addressOf(slips, person, destination, fields, moment) : NO_ADDRESS),
    email: writeEmail(slips, person, platform, fields, destination, moment),
    phone: random.chance(fields.phone) ? writePhone(slips, person, destination, moment) : '',
    birthday: person.tellsBirthday && random.chance(fields.birthday) ? writeBirthday(slips, person) : '',
    slips: slips.made,
  }
  if (platform === 'counter') askForMore(slips, person, draft, destination, moment)
  if (fields.address === 0) draft.company = ''
  putCompanyIntoName(slips, draft)
  spell(slips, draft)
  return draft
}

function destinationOf(random: Random, person: Person): Destination {
  if (person.company !== null && random.chance(USES.companyAddress)) return 'company'
  if (person.workplace !== null && random.chance(USES.parcelsAtWork)) return 'workplace'
  return person.locker !== null && random.chance(USES.locker) ? 'locker' : 'home'
}

function companyOf(slips: Slips, { company, workplace }: Person, destination: Destination): string {
  if (company !== null && destination === 'company')
    return slips.change('companyMissing', company.name, () => '')
  if (workplace === null || destination !== 'workplace') return ''
  return slips.change('companyMissing', workplace.name, () => '')
}

function addressOf(
  slips: Slips,
  person: Person,
  destination: Destination,
  { oneStreetLine }: FieldShares,
  moment: number,
): WrittenAddress {
  const { home } = valueAt(person.household, slips.random.chance(USES.formerAddress) ? 0 : moment)
  if (destination === 'company') return writeAddress(slips, person.company?.home ?? home, oneStreetLine)
  if (destination === 'workplace') return writeAddress(slips, person.workplace?.home ?? home, oneStreetLine)
  if (destination === 'locker' && person.locker !== null && home.country === 'DE')
    return writeLocker(slips, home, person.locker, oneStreetLine)
  return writeAddress(slips, home, oneStreetLine)
}

const HEXADECIMAL = '0123456789abcdef'
const LETTERS_AND_DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789'

function writeEmail(
  slips: Slips,
  person: Person,
  platform: Platform,
  fields: FieldShares,
  destination: Destination,
  moment: number,
): string {
  const { random } = slips
  if (fields.email === 'none' || !random.chance(fields.emailShare)) return ''
  if (platform === 'amazon') return `${token(random, LETTERS_AND_DIGITS, 14)}@marketplace.amazon.de`
  if (fields.email === 'relay')
    return `${token(random, HEXADECIMAL, 20)}@members.ebay.${random.chance(0.6) ? 'de' : 'com'}`
  const email = emailOf(random, person, destination, moment)
  const local = slips.change('emailTypo', email, text => mistypedLocal(random, text))
  const typed = slips.change('emailDomainTypo', local, text => mistypedDomain(random, text))
  // Case does not count in addresses, and telephones begin fields with a capital letter.
  return random.chance(0.04) ? typed.replace(/^./, letter => letter.toUpperCase()) : typed
}

function emailOf(random: Random, person: Person, destination: Destination, moment: number): string {
  const { companyEmail, secondEmail } = person
  if (companyEmail !== null && destination === 'company' && random.chance(USES.companyEmail))
    return companyEmail
  if (secondEmail !== null && random.chance(USES.secondEmail)) return secondEmail
  return valueAt(person.email, random.chance(USES.formerEmail) ? 0 : moment)
}

function token(random: Random, alphabet: string, length: number): string {
  return Array.from({ length }, () => random.pick([...alphabet])).join('')
}

function writePhone(slips: Slips, person: Person, destination: Destination, moment: number): string {
  const phone = phoneOf(slips.random, person, destination, moment)
  if (phone === null) return ''
  const dialled = slips.change('phoneTypo', phone, typed => ({
    ...typed,
    number: slips.random.chance(0.3)
      ? swappedDigits(slips.random, typed.number)
      : wrongDigit(slips.random, typed.number),
  }))
  return writtenPhone(slips.random, dialled)
}

function phoneOf(random: Random, person: Person, destination: Destination, moment: number): Phone | null {
  if (destination === 'company' && person.usesCompanyPhone && person.company?.phone)
    return person.company.phone
  const { landline } = valueAt(person.household, moment)
  const mobile = person.mobile === null ? null : valueAt(person.mobile, moment)
  if (landline === null || !person.usesLandline) return mobile
  return mobile === null || !random.chance(USES.mobile) ? landline : mobile
}

function writeBirthday(slips: Slips, { birthday }: Person): string {
  let { day, month, year } = birthday
  if (day <= 12 && day !== month && slips.happens('birthdayTransposed')) [day, month] = [month, day]
  else if (slips.happens('birthdayTypo')) {
    if (slips.random.chance(0.5))
      day =
        day >= 28
          ? day - 1
          : day + slips.random.pick([-1, 1, 10, 2].filter(step => day + step >= 1 && day + step <= 28))
    else year += slips.random.pick([-10, -1, 1, 10])
  }
  const text = `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.`
  return slips.happens('birthdayWithoutYear') ? text : `${text}${year}`
}

/** A bare name is of no use at the counter, so two thirds give a number when asked again. */
function askForMore(
  slips: Slips,
  person: Person,
  draft: Draft,
  destination: Destination,
  moment: number,
): void {
  const isBare = draft.email === '' && draft.phone === '' && draft.street === '' && draft.birthday === ''
  if (!isBare || slips.random.chance(REFUSES_AT_COUNTER)) return
  draft.phone = writePhone(slips, person, destination, moment)
  if (draft.phone === '') draft.email = valueAt(person.email, moment)
}

function putCompanyIntoName(slips: Slips, draft: Draft): void {
  if (draft.company === '' || !slips.happens('companyInName')) return
  const { company } = draft
  const person = `${draft.firstName} ${draft.lastName}`.trim()
  draft.company = ''
  draft.firstName = ''
  draft.lastName = slips.random.chance(0.6) ? `${company}, ${person}` : company
}

type Spelling = (text: string) => string
const SPELT = ['firstName', 'lastName', 'company', 'street', 'city'] as const

/** Keyboards and habits spell all fields of a record alike. */
function spell(slips: Slips, draft: Draft): void {
  const all = SPELT.map(field => draft[field]).join(' ')
  if (FOREIGN_LETTER.test(all) && slips.happens('foreignLettersBare')) each(draft, foreignLettersBare)
  if (UMLAUT.test(all)) {
    if (slips.happens('umlautsSpelledOut')) each(draft, umlautsSpelledOut)
    else if (slips.happens('umlautsBare')) each(draft, umlautsBare)
  }
  if (all.includes('ß') && slips.happens('sharpS')) each(draft, withDoubleS)
  if (slips.happens('allLower')) each(draft, text => text.toLowerCase())
  else if (slips.happens('allUpper')) each(draft, text => text.toUpperCase())
}

function each(draft: Draft, spelling: Spelling): void {
  for (const field of SPELT) draft[field] = spelling(draft[field])
}
