import { cleanContact } from '../../../src-main/importers/clean-contact.ts'
import { parseBirthday } from '../../../src-main/importers/fields/birthday.ts'
import { parseCountry } from '../../../src-main/importers/fields/country.ts'
import { parseEmail } from '../../../src-main/importers/fields/email.ts'
import { cleanText } from '../../../src-main/importers/fields/text.ts'
import type { Conventions } from '../../../src-main/importers/format.ts'
import type { MatchPerson } from '../../../src-main/matching/duplicates/person.ts'
import type { PersonRecord } from './writing/record.ts'

const CONVENTIONS: Conventions = { decimal: ',', dateOrder: 'dmy', questions: [], timeZone: 'Europe/Berlin' }

/** The record as the matching would see it: cleaned as every import cleans what it reads. */
export function matchPersonOf(record: PersonRecord): MatchPerson {
  const line = cleanText(record.addressLine2)
  const email = parseEmail(record.email) ?? null
  const contact = cleanContact(
    { ...rawContact(record), email: record.email },
    line === null ? [] : [line],
    parseCountry(record.country) ?? null,
    email,
  )
  const { firstName, lastName, fullName, company, street, houseNumber, addressLine2 } = contact
  const { postalCode, city, region, country } = contact
  const hasName = firstName !== null || lastName !== null || fullName !== null
  const hasAddress = street !== null || postalCode !== null || city !== null
  const birthday = parseBirthday(record.birthday, CONVENTIONS)
  return {
    id: record.id,
    names: hasName ? [{ first: firstName, last: lastName, full: fullName }] : [],
    companies: company === null ? [] : [company],
    addresses: hasAddress ? [{ street, houseNumber, addressLine2, postalCode, city, region, country }] : [],
    emails: contact.email === null ? [] : [contact.email],
    phones: contact.phone === null ? [] : [contact.phone],
    birthday: birthday == null || birthday.isDoubtful ? null : birthday.day,
  }
}

function rawContact(record: PersonRecord) {
  const { salutation, firstName, lastName, company, street, houseNumber, addressLine2 } = record
  const { postalCode, city, country, phone } = record
  const place = { street, houseNumber, addressLine2, postalCode, city, region: '', country, phone }
  return { salutation, title: '', firstName, lastName, fullName: '', company, ...place }
}
