import type { FilePreview, RecognitionReason } from '../../../shared/model/import.ts'
import type { ColumnMapping } from '../../../shared/model/import-columns.ts'
import type { Format } from '../../importers/format.ts'
import { suggestMapping } from '../../importers/formats/custom.ts'
import type { OpenedTable } from '../../importers/open-file.ts'
import type { ImportFile, PreparedFile } from './prepare-file.ts'

/** What the preview shows of a file after it was read. */
export function previewOf({
  file,
  collector,
  table,
  format,
  conventions,
  rememberedSince,
  mapping,
}: PreparedFile): FilePreview {
  const columns = table?.header.names.map((name, index) => ({
    name,
    samples: [...new Set(table.sampleRows.slice(0, 50).map(cells => cells[index]?.trim() ?? ''))]
      .filter(Boolean)
      .slice(0, 3),
    field: fieldOfColumn(format, table, index),
  }))
  return {
    ...collector.report(),
    confidence: table?.detection?.confidence ?? (rememberedSince === null ? 0 : 1),
    reasons: recognitionReasons(file, table, rememberedSince, mapping),
    encoding: table?.encoding ?? '',
    delimiter: table?.delimiter ?? null,
    headerRow: table?.headerRow ?? 0,
    decimal: conventions?.decimal ?? '.',
    dateOrder: conventions?.dateOrder ?? 'ymd',
    questions: [...(conventions?.questions ?? [])],
    columns: columns ?? [],
    suggestedMapping:
      table !== null && table.format === null ? (mapping ?? suggestMapping(table, file.name)) : null,
    entries: collector.entries,
  }
}

function recognitionReasons(
  file: ImportFile,
  table: OpenedTable | null,
  rememberedSince: number | null,
  mapping: ColumnMapping | null,
): RecognitionReason[] {
  if (rememberedSince !== null)
    return [{ code: 'remembered_mapping', since: new Date(rememberedSince).toISOString().slice(0, 10) }]
  if (file.options.format !== undefined || mapping !== null) return [{ code: 'chosen_by_owner' }]
  return table?.detection?.reasons ?? []
}

function fieldOfColumn(format: Format | null, table: OpenedTable, index: number): string | null {
  const { header } = table
  const found = Object.entries(format?.columnsOf?.(header) ?? {})
  const read = found.find(([, names]) => names.includes(header.names[index] ?? ''))
  if (read !== undefined) return read[0]
  for (const [field, names] of Object.entries(format?.columns ?? {})) {
    if (header.find(...names) === index) return field
  }
  return null
}
