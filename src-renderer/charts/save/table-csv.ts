import Papa from 'papaparse'
import { CSV_NOTATIONS } from '../../../shared/csv-notation.ts'
import type { Language } from '../../i18n/language.ts'
import type { ChartWords } from '../chart-words.ts'
import { tableLines } from '../table/table-lines.ts'
import type { ChartTable } from '../table/table-model.ts'

/** The file of a table, which a double click opens in a spreadsheet of the language. */
export function tableCsv(table: ChartTable, language: Language, t: ChartWords): string {
  const { delimiter } = CSV_NOTATIONS[language]
  return `\uFEFF${Papa.unparse(tableLines(table, language, t), { delimiter, newline: '\r\n' })}\r\n`
}
