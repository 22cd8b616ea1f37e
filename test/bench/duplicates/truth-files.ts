import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { MatchPerson } from '../../../src-main/matching/duplicates/person.ts'

/** A person and who they are in truth: records with the same entity are one person. */
export interface KnownPerson {
  person: MatchPerson
  entity: string
}

function rows(path: string): Array<Record<string, string>> {
  const text = readFileSync(path, 'utf8')
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: header => header.trim(),
    transform: value => value.trim(),
  })
  return data
}

function given(value: string | undefined): string | null {
  return value === undefined || value === '' || value === 'NA' ? null : value
}

/** Reads a file as the Febrl generator writes them; the social-security number is never read. */
export function readFebrl(path: string, withBirthday: boolean): KnownPerson[] {
  return rows(path).map((row, at) => ({
    entity: /\d+/.exec(row['rec_id'] ?? '')?.[0] ?? '',
    person: {
      id: at + 1,
      names: [{ first: given(row['given_name']), last: given(row['surname']), full: null }],
      companies: [],
      addresses: [
        {
          street: given(row['address_1']),
          houseNumber: given(row['street_number']),
          addressLine2: given(row['address_2']),
          postalCode: given(row['postcode']),
          city: given(row['suburb']),
          region: given(row['state']),
          country: null,
        },
      ],
      emails: [],
      phones: [],
      birthday: withBirthday ? given(row['date_of_birth']) : null,
    },
  }))
}

/** Reads a file of the RecordLinkage package for R: names and birthdays. */
export function readRlData(path: string): KnownPerson[] {
  return rows(path).map((row, at) => ({
    entity: row['entity_id'] ?? '',
    person: {
      id: at + 1,
      names: [
        {
          first: [given(row['fname_c1']), given(row['fname_c2'])].filter(name => name !== null).join(' '),
          last: [given(row['lname_c1']), given(row['lname_c2'])].filter(name => name !== null).join(' '),
          full: null,
        },
      ],
      companies: [],
      addresses: [],
      emails: [],
      phones: [],
      birthday: `${row['by']}-${row['bm']?.padStart(2, '0')}-${row['bd']?.padStart(2, '0')}`,
    },
  }))
}
