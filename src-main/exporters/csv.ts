import { CSV_NOTATIONS } from '../../shared/csv-notation.ts'
import { LABELS } from './labels.ts'
import type { ExportTarget } from './target.ts'

/**
 * The generic file, for Excel, serial letters and call lists. A double click opens it: byte order mark, and in
 * German the delimiter, decimal mark and dates of a German Excel.
 */
export const csv: ExportTarget = {
  id: 'csv',
  channels: ['email', 'post', 'phone', 'sms'],
  byteOrderMark: true,
  delimiter: language => CSV_NOTATIONS[language].delimiter,
  header: (column, language) => LABELS[language][column],
  notation: language => ({
    day: day => (language === 'de' ? day.split('-').reverse().join('.') : day),
    decimalMark: CSV_NOTATIONS[language].decimalMark,
    phone: phone => phone,
  }),
}
