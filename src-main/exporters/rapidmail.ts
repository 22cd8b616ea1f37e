import { LABELS } from './column-labels.ts'
import { PLAIN_NOTATION } from './columns.ts'
import type { ExportTarget } from './target.ts'

/** Semicolon and UTF-8. Columns are matched by hand; the e-mail is required. */
export const rapidmail: ExportTarget = {
  id: 'rapidmail',
  byteOrderMark: false,
  delimiter: () => ';',
  header: (column, language) => LABELS[language][column],
  notation: () => PLAIN_NOTATION,
}
