import { readFileSync, writeFileSync } from 'node:fs'
import type { CustomerField } from '../../../shared/model/import-columns.ts'

/** A customer file of which it is known who is the same person. */
export interface TruthFile {
  path: string
  /** What its columns mean; those that are left out are not looked at. */
  columns: Readonly<Record<string, CustomerField>>
  /** The column that has the same value for records of the same person. */
  truthColumn: string
}

const FEBRL_COLUMNS = {
  given_name: 'firstName',
  surname: 'lastName',
  street_number: 'houseNumber',
  address_1: 'street',
  address_2: 'addressLine2',
  suburb: 'city',
  postcode: 'postalCode',
  state: 'region',
} as const

/**
 * A file as the Febrl generator writes them, just as it is but for one more column: the number in `rec_id`, which
 * `rec-223-org` and `rec-223-dup-0` share. The social-security number is never looked at.
 */
export function copyFebrl(source: string, target: string, withBirthday: boolean): TruthFile {
  const [header = '', ...lines] = readFileSync(source, 'utf8').trimEnd().split(/\r?\n/)
  const rows = lines.map(line => `${line}, ${/\d+/.exec(line)?.[0] ?? ''}`)
  writeFileSync(target, [`${header}, entity`, ...rows, ''].join('\n'))
  return {
    path: target,
    columns: { ...FEBRL_COLUMNS, ...(withBirthday && { date_of_birth: 'birthday' }) },
    truthColumn: 'entity',
  }
}

/**
 * A file of the RecordLinkage package for R, itself: its birthdays have three columns. The second names, which hardly
 * anybody has, are left out.
 */
export function rlDataFile(path: string): TruthFile {
  return {
    path,
    columns: { fname_c1: 'firstName', lname_c1: 'lastName', by: 'birthday', bm: 'birthday', bd: 'birthday' },
    truthColumn: 'entity_id',
  }
}
