import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { ImportInput, ImportProgress } from '../../../shared/model/import.ts'
import { columnMappingSchema, formatIdSchema } from '../../../shared/model/import-columns.ts'
import { deleteMapping, listBatches, listMappings, listSampleBatches } from '../../db/batches.ts'
import { archivedFiles, archivedReference, splitReference } from '../../usecases/import/archive.ts'
import type { ImportJob } from '../../usecases/import/prepare-file.ts'
import { rejectedRowsFile } from '../../usecases/import/rejected-rows.ts'
import type { FileAccess } from '../context.ts'
import type { Procedures } from '../create-backend.ts'
import type { JobResults } from '../jobs.ts'
import type { Services } from '../services.ts'
import { streamJob } from '../stream-job.ts'

const manifestSchema = z.object({
  consentWording: z.string(),
  files: z.array(
    z.object({ file: z.string(), format: formatIdSchema, mapping: columnMappingSchema.optional() }),
  ),
})

/** Importing, its history, and the sample shop. */
export function importProcedures(os: Procedures, services: Services) {
  const { db, changes, jobs } = services
  const job = (files: ImportJob['files'], mapping: ImportJob['mapping'] = null): ImportJob => ({
    files,
    mapping,
    isSample: false,
    nowMs: services.clock.nowMs(),
    today: services.today(),
  })
  const preview = (file: ImportJob, signal?: AbortSignal) =>
    streamJob<ImportProgress, JobResults['preview']>(
      services,
      (hear, stopped) => jobs.run({ kind: 'preview', job: file }, hear, stopped),
      signal,
    )
  const run = (file: ImportJob, signal?: AbortSignal) =>
    streamJob<ImportProgress, JobResults['import']>(
      services,
      (hear, stopped) => jobs.run({ kind: 'import', job: file }, hear, stopped),
      signal,
    )
  return {
    imports: {
      preview: os.imports.preview.handler(({ input, context, signal }) =>
        preview(job(importFiles(input, context.files), input.mapping ?? null), signal),
      ),
      run: os.imports.run.handler(({ input, context, signal }) =>
        run(job(importFiles(input, context.files), input.mapping ?? null), signal),
      ),
      contents: os.imports.contents.handler(async ({ input, context }) => {
        const { path, name } = resolveFile(input.file, context.files)
        const archived = await archivedFiles(path, name)
        return (archived ?? []).map(file => ({
          file: archivedReference(input.file, file),
          name: file.name,
        }))
      }),
      list: os.imports.list.handler(() => services.remember('batches', () => listBatches(db))),
      undo: os.imports.undo.handler(async ({ input }) => {
        await jobs.run({ kind: 'undo', batchIds: [input.batchId] }, () => {})
        changes.check()
        return { done: true as const }
      }),
      rejectedRows: os.imports.rejectedRows.handler(({ input }) =>
        rejectedRowsFile(db, input.fileId, input.language),
      ),
      mappings: os.imports.mappings.handler(() => listMappings(db)),
      forgetMapping: os.imports.forgetMapping.handler(({ input }) =>
        jobs.write(() => {
          if (!deleteMapping(db, input.id)) throw new ExpectedFailure({ code: 'not_found', what: 'mapping' })
          changes.announce()
          return { done: true as const }
        }),
      ),
    },
    sample: {
      load: os.sample.load.handler(({ signal }) =>
        run({ ...job([]), ...sampleShop(services.sampleDirectory) }, signal),
      ),
      remove: os.sample.remove.handler(async () => {
        await jobs.run({ kind: 'undo', batchIds: listSampleBatches(db) }, () => {})
        changes.check()
        return { done: true as const }
      }),
    },
  }
}

/** @throws ExpectedFailure `file_missing` for a reference that the host does not know. */
function importFiles(input: ImportInput, files: FileAccess): ImportJob['files'] {
  return input.files.map(entry => {
    const { file, options = {} } = typeof entry === 'string' ? { file: entry } : entry
    return { ...resolveFile(file, files), options }
  })
}

/** @throws ExpectedFailure `file_missing` for a reference that the host does not know. */
export function resolveFile(
  reference: string,
  files: FileAccess,
): Omit<ImportJob['files'][number], 'options'> {
  const whole = files.resolve(reference)
  // A folder's name may end with the mark that stands between an archive and its files.
  if (whole !== null && existsSync(whole.path)) return whole
  const { file, entry } = splitReference(reference)
  const archive = entry === null ? null : files.resolve(file)
  if (archive !== null && entry !== null) return { ...archive, entry }
  throw new ExpectedFailure({ code: 'file_missing', name: whole?.name ?? reference })
}

function sampleShop(directory: string): Pick<ImportJob, 'files' | 'isSample' | 'sampleWording'> {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')))
  const files = manifest.files.map(({ file, mapping }) => ({
    path: join(directory, file),
    name: file,
    options: mapping === undefined ? {} : { mapping },
  }))
  return { files, isSample: true, sampleWording: manifest.consentWording }
}
