import { customFieldReference } from '../../../shared/model/custom-field.ts'
import type { DuplicateEvaluation } from '../../../shared/model/duplicate-review.ts'
import type { ImportDone, ImportRunEvent } from '../../../shared/model/import.ts'
import type { ColumnMapping } from '../../../shared/model/import-columns.ts'
import { type BenchClient, openClient } from '../client.ts'
import type { TruthFile } from './truth-customer-files.ts'

/** How well duplicates were found in a file that was imported as one of customers. */
export interface ImportedQuality {
  /** Of the file; those that are the same in every column that is looked at are one customer. */
  rows: number
  skipped: number
  customers: number
  evaluation: DuplicateEvaluation
}

/** Imports a file into an empty data folder, searches for duplicates, and compares what was found with the truth. */
export async function measureImported(file: TruthFile, dataDirectory: string): Promise<ImportedQuality> {
  const { client, close } = await openClient(dataDirectory)
  try {
    const { totals, files } = await importCustomers(client, file)
    for await (const _event of await client.duplicates.find());
    const evaluation = await client.duplicates.evaluate({ truthField: file.truthColumn })
    const [report] = files
    return {
      rows: report?.rows ?? 0,
      skipped: report?.skipped ?? 0,
      customers: totals.newCustomers,
      evaluation,
    }
  } finally {
    await close()
  }
}

/** Imports a file through a mapping; its truth goes into a field of the owner's of the same name. */
export async function importCustomers(
  client: BenchClient,
  { path, columns, truthColumn }: TruthFile,
): Promise<ImportDone> {
  const field = await client.fields.add({ name: truthColumn, kind: 'text', choices: [] })
  const mapping: ColumnMapping = {
    kind: 'customers',
    channel: 'own',
    sourceName: 'Kundenliste',
    columns: { ...columns, [truthColumn]: customFieldReference(field) },
  }
  let last: ImportRunEvent | undefined
  for await (const event of await client.imports.run({ files: [path], mapping })) last = event
  if (last?.kind !== 'done') throw new Error('The import ended without a last event.')
  return last
}
