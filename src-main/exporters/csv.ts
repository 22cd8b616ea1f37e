import { CSV_NOTATIONS } from '../../shared/csv-notation.ts'
import { LABELS } from './column-labels.ts'
import type { ExportTarget } from './target.ts'

/**
 * The generic file, for Excel, serial letters and call lists. A double click opens it: byte order mark, and in
 * German the delimiter, decimal mark and dates of a German Excel.
 */
export const csv: ExportTarget = {
  id: 'csv',
  byteOrderMark: true,
  delimiter: language => CSV_NOTATIONS[language].delimiter,
  header: (column, language) => LABELS[language][column],
  notation: language => ({
    day: day => (language === 'de' ? day.split('-').reverse().join('.') : day),
    decimalMark: CSV_NOTATIONS[language].decimalMark,
    phone: readablePhone,
  }),
}

/** The calling codes of the world: most have two digits, a few one, all others three. */
const CALLING_CODE = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d{4,})$/

/** `+491715550123` in one would be opened as a number by a spreadsheet; with a blank behind the code it is a text. */
function readablePhone(phone: string): string {
  return phone.replace(CALLING_CODE, '+$1 $2')
}
