import type { ColumnMapping } from '../../../shared/model/import.ts'
import type { Format } from '../format.ts'
import type { OpenedTable } from '../open-file.ts'

export function customFormat(_mapping: ColumnMapping): Format {
  throw new Error('being written')
}
export function suggestMapping(_table: OpenedTable, _fileName: string): ColumnMapping | null {
  return null
}
export function missingFields(_mapping: ColumnMapping): string[] {
  return []
}
