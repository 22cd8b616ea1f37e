import { mainCurrencyOf } from '../../../shared/model/currency-rate.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { ImportOptions } from '../../../shared/model/import.ts'
import type { ColumnMapping } from '../../../shared/model/import-columns.ts'
import { findMapping, findReadingAnswers } from '../../db/batches.ts'
import type { Connection } from '../../db/database.ts'
import { readAppSettings } from '../../db/settings.ts'
import type { Conventions, Format } from '../../importers/format.ts'
import { customFormat, missingFields } from '../../importers/formats/custom.ts'
import { decideConventions, type OpenedTable, openFile } from '../../importers/open-file.ts'
import { archivedFiles, type ExtractedFile, extractFile } from './archive.ts'
import { type FileSource, openFileSource } from './file-source.ts'
import { ReportCollector } from './report-collector.ts'

/** A file of an import with what the owner chose for it. */
export interface ImportFile {
  path: string
  name: string
  /** The file in the archive at `path`; absent where the file itself is meant, or all tables of an archive. */
  entry?: string
  options: ImportOptions
}

export interface ImportJob {
  files: readonly ImportFile[]
  /** For files of no known format that have no mapping of their own. */
  mapping: ColumnMapping | null
  isSample: boolean
  /** In which words the invented owner of the sample shop asks for consents. */
  sampleWording?: string
  nowMs: number
  /** The day on which customer files are taken to have been exported. */
  today: string
}

/** A file after a look at its beginning. */
export interface PreparedFile {
  file: ImportFile
  source: FileSource
  collector: ReportCollector
  table: OpenedTable | null
  format: Format | null
  mapping: ColumnMapping | null
  rememberedSince: number | null
  conventions: Conventions | null
}

/** Opens all files of an import, lets `work` use them, and closes them whatever happens. */
export async function withPreparedFiles<Result>(
  db: Connection,
  job: ImportJob,
  keepsEntries: boolean,
  work: (prepared: PreparedFile[]) => Result,
): Promise<Result> {
  const prepared: PreparedFile[] = []
  const extracted: ExtractedFile[] = []
  try {
    for (const file of await withoutArchives(job.files, extracted))
      prepared.push(await prepareFile(db, file, job, keepsEntries))
    return work(prepared)
  } finally {
    for (const { source } of prepared) source.close()
    for (const file of extracted) await file.remove()
  }
}

/** Takes the tables out of archives; an archive without any stays, so that it is told what is wrong with it. */
async function withoutArchives(
  files: readonly ImportFile[],
  extracted: ExtractedFile[],
): Promise<readonly ImportFile[]> {
  const tables: ImportFile[] = []
  for (const file of files) {
    const archived =
      file.entry === undefined ? await archivedFiles(file.path, file.name) : [{ entry: file.entry }]
    if (archived === null || archived.length === 0) tables.push(file)
    for (const { entry } of archived ?? []) {
      const { path, name, remove } = await extractFile(file.path, entry)
      extracted.push({ path, name, remove })
      tables.push({ path, name, options: file.options })
    }
  }
  return tables
}

async function prepareFile(
  db: Connection,
  file: ImportFile,
  job: ImportJob,
  keepsEntries: boolean,
): Promise<PreparedFile> {
  const source = openFileSource(file.path, file.name)
  const collector = new ReportCollector(file.name, keepsEntries)
  const prepared = {
    file,
    source,
    collector,
    table: null,
    format: null,
    mapping: null,
    rememberedSince: null,
    conventions: null,
  }
  const opened = await openFile(source, file.options)
  if (!opened.ok) {
    collector.issue(opened.problem, opened.row, null, null)
    return prepared
  }
  const { table } = opened
  const remembered = table.format === null ? findMapping(db, table.header.fingerprint) : null
  const mapping =
    table.format === null ? (file.options.mapping ?? job.mapping ?? remembered?.mapping ?? null) : null
  const format = table.format ?? (mapping === null ? null : usableFormat(mapping))
  if (format === null)
    collector.issue('needs_mapping', table.headerRow, null, table.header.names.slice(0, 8).join(' · '))
  collector.format = format?.id ?? null
  const isRemembered = mapping !== null && mapping === remembered?.mapping
  collector.source =
    format === null ? null : (file.options.sourceName ?? mapping?.sourceName ?? format.sourceName)
  const conventions = format === null ? null : conventionsOf(db, table, format, file.options, collector)
  return {
    ...prepared,
    table,
    format,
    mapping,
    rememberedSince: isRemembered ? (remembered?.savedAtMs ?? null) : null,
    conventions,
  }
}

function conventionsOf(
  db: Connection,
  table: OpenedTable,
  format: Format,
  options: ImportOptions,
  collector: ReportCollector,
): Conventions {
  const remembered = collector.source === null ? null : findReadingAnswers(db, format.id, collector.source)
  const settings = readAppSettings(db)
  const conventions = decideConventions(table, format, options, settings.timeZone, remembered ?? undefined)
  if (options.currency !== undefined) collector.answer('currency', options.currency)
  for (const { choice, example, answer } of conventions.questions) {
    if (answer === null) collector.issue(OPEN_QUESTIONS[choice], table.headerRow, null, example)
    else collector.answer(choice, answer)
  }
  const usualCurrency = remembered?.currency ?? mainCurrencyOf(settings)
  return usualCurrency === null ? conventions : { ...conventions, usualCurrency }
}

const OPEN_QUESTIONS = { decimal: 'ambiguous_amount', dateOrder: 'ambiguous_date' } as const

function usableFormat(mapping: ColumnMapping): Format {
  const missing = missingFields(mapping)
  if (missing.length > 0) throw new ExpectedFailure({ code: 'mapping_incomplete', missing })
  return customFormat(mapping)
}
