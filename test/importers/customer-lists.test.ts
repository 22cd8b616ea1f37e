import { describe, expect, it } from 'vitest'
import type { ColumnMapping, CustomerField } from '../../shared/model/import-columns.ts'
import { birthdayCell } from '../../src-main/importers/fields/birthday.ts'
import { suggestMapping } from '../../src-main/importers/formats/custom.ts'
import { openFile } from '../../src-main/importers/open-file.ts'
import { memorySource } from '../support/memory-source.ts'
import { readFacts } from '../support/read-facts.ts'

const mapping = (columns: Record<string, CustomerField>): ColumnMapping => ({
  kind: 'customers',
  channel: 'own',
  sourceName: 'List',
  columns,
})
const read = async (lines: readonly string[], columns: Record<string, CustomerField>) => {
  const facts = await readFacts(memorySource('list.csv', lines.join('\n')), {}, mapping(columns))
  expect(facts.unaccounted).toEqual([])
  return facts
}

describe('a list with a blank behind every comma', () => {
  const LINES = [
    'rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth',
    'r-1, mia, example, 12, sample street, rose cottage, testville, 2999, nsw, 19840229',
    'r-2, , example, , sample street, , testville, 2999, nsw, 19999999',
    'r-3, tom, example, 7, sample street, , testville, 2999, nsw, 19021203',
  ]

  it('has columns whose names say what they mean', async () => {
    const opened = await openFile(memorySource('list.csv', LINES.join('\n')), {})
    expect(opened.ok && suggestMapping(opened.table, 'list.csv')).toEqual({
      ...mapping({
        given_name: 'firstName',
        surname: 'lastName',
        street_number: 'houseNumber',
        address_1: 'street',
        address_2: 'addressLine2',
        suburb: 'city',
        postcode: 'postalCode',
        state: 'region',
        date_of_birth: 'birthday',
      }),
      sourceName: 'list',
    })
  })

  it('keeps everybody, also with a birthday that no calendar has', async () => {
    const { profiles, issues } = await read(LINES, {
      given_name: 'firstName',
      surname: 'lastName',
      address_1: 'street',
      suburb: 'city',
      postcode: 'postalCode',
      date_of_birth: 'birthday',
    })
    expect(profiles.map(({ profile }) => [profile.contact.firstName, profile.birthday])).toEqual([
      ['Mia', '1984-02-29'],
      [null, null],
      ['Tom', null],
    ])
    expect(issues).toEqual([
      expect.objectContaining({ code: 'bad_date', row: 3, column: 'date_of_birth', raw: '19999999' }),
      expect.objectContaining({ code: 'doubtful_birthday', row: 4, raw: '19021203' }),
    ])
    // The blanks are nobody's; what could not be read stays as it stands.
    expect(profiles[1]?.profile.contact.imported).toEqual({
      lastName: 'example',
      street: 'sample street',
      city: 'testville',
      birthday: '19999999',
    })
  })
})

describe('people of whom a list says neither e-mail nor number nor address', () => {
  const COLUMNS = { Name: 'fullName', Strasse: 'street', Ort: 'city', Geburtstag: 'birthday' } as const
  const keys = async (...rows: string[]) => {
    const { profiles, skips } = await read(['Name;Strasse;Ort;Geburtstag', ...rows], COLUMNS)
    return { keys: profiles.map(({ profile }) => profile.party.key), skips: skips.map(({ row }) => row) }
  }

  it('are known by their name, without one by two things at least', async () => {
    expect(
      await keys('Ida Lerche;;;05.06.1977', 'Ida Lerche;;Ulm;', ';Ringweg 3;Ulm;', 'Ida Lerche;;;', ';;Ulm;'),
    ).toEqual({
      keys: [
        'person:ida lerche|||05 06 1977|',
        'person:ida lerche||ulm||',
        'person:|ringweg|ulm||3',
        'person:ida lerche||||',
      ],
      skips: [6],
    })
  })

  it('are the same however their cells are written', async () => {
    const { keys: found } = await keys('Ida Lerche;;Köln;5.6.1977', 'IDA LERCHE;; Koeln;"5.6.1977"')
    expect(new Set(found).size).toBe(1)
  })
})

describe('a birthday in three columns', () => {
  it('is put together, whatever comes first', async () => {
    for (const [header, row] of [
      ['Name;Jahr;Monat;Tag', 'Ida Lerche;1977;6;5'],
      ['Name;Tag;Monat;Jahr', 'Ida Lerche;05;06;1977'],
    ] as const) {
      const { profiles, issues } = await read([header, row], {
        Name: 'fullName',
        Monat: 'birthday',
        Tag: 'birthday',
        Jahr: 'birthday',
      })
      expect(profiles[0]?.profile.birthday).toBe('1977-06-05')
      expect(issues).toEqual([])
    }
  })

  it.each([
    [['1977', '6', '5'], '1977-6-5'],
    [['1977', '', '5'], '1977'],
    [['', '05.06.1977', '1.1.1980'], '05.06.1977'],
    [['05.06.1977'], '05.06.1977'],
    [['', ''], ''],
    [[], undefined],
  ])('%j stands as %j', (cells, cell) => expect(birthdayCell(cells)).toBe(cell))
})
