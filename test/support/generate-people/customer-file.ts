import { customFieldReference } from '../../../shared/model/custom-field.ts'
import type { ColumnMapping } from '../../../shared/model/import-columns.ts'
import { semicolonCell } from '../generate-shop/csv.ts'
import { writeFile } from '../generate-shop/write-file.ts'
import type { PersonRecord } from './writing/record.ts'

/** The column of the number that tells which person stands behind a row. */
export const TRUTH_COLUMN = 'Wahrheit'

const COLUMNS: readonly (readonly [header: string, cell: (record: PersonRecord) => string])[] = [
  ['Kundennummer', ({ id }) => `K${id}`],
  ['Anrede', ({ salutation }) => salutation],
  ['Vorname', ({ firstName }) => firstName],
  ['Nachname', ({ lastName }) => lastName],
  ['Firma', ({ company }) => company],
  ['Straße', ({ street }) => street],
  ['Hausnummer', ({ houseNumber }) => houseNumber],
  ['Adresszusatz', ({ addressLine2 }) => addressLine2],
  ['PLZ', ({ postalCode }) => postalCode],
  ['Ort', ({ city }) => city],
  ['Land', ({ country }) => country],
  ['E-Mail', ({ email }) => email],
  ['Telefon', ({ phone }) => phone],
  ['Geburtstag', ({ birthday }) => birthday],
  [TRUTH_COLUMN, ({ truth }) => String(truth)],
]

/** Writes the records as a customer file, a row each, which {@link customerFileMapping} makes readable. */
export async function writeCustomerFile(path: string, records: Iterable<PersonRecord>): Promise<void> {
  await writeFile(path, customerFileLines(records))
}

/** The lines of the file. */
export function* customerFileLines(records: Iterable<PersonRecord>): Generator<string> {
  yield `${COLUMNS.map(([header]) => header).join(';')}\n`
  for (const record of records) yield `${COLUMNS.map(([, cell]) => semicolonCell(cell(record))).join(';')}\n`
}

/**
 * What the columns mean.
 * @param truthFieldId the owner's field of kind text that takes the truth; null leaves the truth out.
 */
export function customerFileMapping(truthFieldId: number | null, sourceName = 'Kundenliste'): ColumnMapping {
  return {
    kind: 'customers',
    channel: 'own',
    sourceName,
    columns: {
      Kundennummer: 'customerNumber',
      Anrede: 'salutation',
      Vorname: 'firstName',
      Nachname: 'lastName',
      Firma: 'company',
      Straße: 'street',
      Hausnummer: 'houseNumber',
      Adresszusatz: 'addressLine2',
      PLZ: 'postalCode',
      Ort: 'city',
      Land: 'country',
      'E-Mail': 'email',
      Telefon: 'phone',
      Geburtstag: 'birthday',
      ...(truthFieldId !== null && {
        [TRUTH_COLUMN]: customFieldReference({ kind: 'text', id: truthFieldId }),
      }),
    },
  }
}
