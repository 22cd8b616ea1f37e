import type { Connection } from '../../db/database.ts'
import { type MatchRow, matchRows } from '../../db/match-rows.ts'
import type { MatchAddress, MatchName, MatchPerson } from '../../matching/duplicates/person.ts'

/** A person under construction. */
interface Draft {
  id: number
  names: Map<string, MatchName>
  companies: Set<string>
  addresses: Map<string, MatchAddress>
  emails: Set<string>
  phones: Set<string>
  birthday: string | null
}

/**
 * The listed customers as the matching sees them, in ascending order.
 * @param customerIds only these; null for everybody.
 */
export function* matchPersons(db: Connection, customerIds: readonly number[] | null): Generator<MatchPerson> {
  let draft: Draft | null = null
  for (const row of matchRows(db, customerIds)) {
    if (draft?.id !== row[0]) {
      if (draft !== null) yield person(draft)
      draft = emptyDraft(row[0])
    }
    addRow(draft, row)
  }
  if (draft !== null) yield person(draft)
}

function emptyDraft(id: number): Draft {
  return {
    id,
    names: new Map(),
    companies: new Set(),
    addresses: new Map(),
    emails: new Set(),
    phones: new Set(),
    birthday: null,
  }
}

function addRow(draft: Draft, row: MatchRow): void {
  const [, first, last, full, company] = row
  if (first !== null || last !== null || full !== null)
    addNew(draft.names, `${first}\u001f${last}\u001f${full}`, { first, last, full })
  if (company !== null) draft.companies.add(company)
  addAddress(draft, row)
  const [email, phone, birthday] = row.slice(12)
  if (typeof email === 'string') draft.emails.add(email.toLowerCase())
  if (typeof phone === 'string') draft.phones.add(phone)
  if (typeof birthday === 'string' && isBetterBirthday(birthday, draft.birthday)) draft.birthday = birthday
}

function addAddress(draft: Draft, row: MatchRow): void {
  const [, , , , , street, houseNumber, addressLine2, postalCode, city, region, country] = row
  if (street === null && postalCode === null && city === null) return
  addNew(
    draft.addresses,
    [street, houseNumber, addressLine2, postalCode, city, region, country].join('\u001f'),
    {
      street,
      houseNumber,
      addressLine2,
      postalCode,
      city,
      region,
      country,
    },
  )
}

/** A birthday with its year before one without, else the first. */
function isBetterBirthday(birthday: string, known: string | null): boolean {
  return known === null || (known.startsWith('-') && !birthday.startsWith('-'))
}

function addNew<Value>(values: Map<string, Value>, key: string, value: Value): void {
  if (!values.has(key)) values.set(key, value)
}

function person({ id, names, companies, addresses, emails, phones, birthday }: Draft): MatchPerson {
  return {
    id,
    names: [...names.values()],
    companies: [...companies],
    addresses: [...addresses.values()],
    emails: [...emails],
    phones: [...phones],
    birthday,
  }
}
