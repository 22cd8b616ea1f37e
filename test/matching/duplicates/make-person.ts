import type { MatchPerson } from '../../../src-main/matching/duplicates/person.ts'

/** What a test says of a person; the rest is not known. */
export interface PersonParts {
  name?: string
  first?: string
  last?: string
  company?: string
  street?: string
  house?: string
  line2?: string
  code?: string
  city?: string
  emails?: string[]
  email?: string
  phone?: string
  birthday?: string
}

export function makePerson(id: number, parts: PersonParts): MatchPerson {
  const { name, first, last, company, street, house, line2, code, city, emails, email, phone, birthday } =
    parts
  const hasName = name !== undefined || first !== undefined || last !== undefined
  const hasAddress = street !== undefined || code !== undefined || city !== undefined
  return {
    id,
    names: hasName ? [{ first: first ?? null, last: last ?? null, full: name ?? null }] : [],
    companies: company === undefined ? [] : [company],
    addresses: hasAddress
      ? [
          {
            street: street ?? null,
            houseNumber: house ?? null,
            addressLine2: line2 ?? null,
            postalCode: code ?? null,
            city: city ?? null,
            region: null,
            country: null,
          },
        ]
      : [],
    emails: emails ?? (email === undefined ? [] : [email]),
    phones: phone === undefined ? [] : [phone],
    birthday: birthday ?? null,
  }
}
