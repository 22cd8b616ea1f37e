import { LABELS } from './column-labels.ts'
import { PLAIN_NOTATION } from './columns.ts'
import type { ExportTarget } from './target.ts'

/** Semicolon and UTF-8. Only the e-mail is required; other fields are matched by hand and must exist there. */
export const cleverreach: ExportTarget = {
  id: 'cleverreach',
  byteOrderMark: false,
  delimiter: () => ';',
  header: (column, language) =>
    column === 'email' && language === 'en' ? 'email' : LABELS[language][column],
  notation: () => PLAIN_NOTATION,
}
