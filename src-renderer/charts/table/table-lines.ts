import { CSV_NOTATIONS } from '../../../shared/csv-notation.ts'
import { safeCell, singleLine } from '../../../shared/safe-cell.ts'
import type { Language } from '../../i18n/language.ts'
import type { ChartWords } from '../chart-words.ts'
import { fileNumber, fileUnit } from '../unit.ts'
import type { ChartTable, TableCell, TableColumn } from './table-model.ts'

/**
 * A table for a spreadsheet: bare numbers in the notation of the language, their units in the header; too few data
 * and nothing are empty cells. The header is the first line.
 */
export function tableLines(table: ChartTable, language: Language, t: ChartWords): string[][] {
  const { decimalMark } = CSV_NOTATIONS[language]
  const hasNotes = table.rows.some(({ note }) => note !== undefined)
  const header = [table.rowName, ...table.columns.map(column => columnHeader(column, t))]
  const rows = table.rows.map(({ name, cells, note }) => [
    text(name),
    ...table.columns.map((column, index) => cellOf(cells[index] ?? null, column, decimalMark)),
    ...(hasNotes ? [text(note ?? '')] : []),
  ])
  return [[...header.map(text), ...(hasNotes ? [t('charts:table.note')] : [])], ...rows]
}

function columnHeader({ name, unit }: TableColumn, t: ChartWords): string {
  const unitWord = unit === null ? null : fileUnit(unit, t)
  return unitWord === null ? name : `${name} (${unitWord})`
}

function cellOf(cell: TableCell, { unit }: TableColumn, decimalMark: ',' | '.'): string {
  if (cell === null || cell === 'few') return ''
  if (typeof cell === 'object') return text(cell.text)
  return unit === null ? String(cell) : fileNumber(cell, unit, decimalMark)
}

/** Names come from files of others: a spreadsheet must not take one for a formula. */
function text(value: string): string {
  return safeCell(singleLine(value))
}
