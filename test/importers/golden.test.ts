import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ColumnMapping, columnMappingSchema } from '../../shared/model/import-columns.ts'
import { suggestMapping } from '../../src-main/importers/formats/custom.ts'
import { caseSource } from '../support/fixture-case.ts'
import { type FileFacts, readFacts } from '../support/read-facts.ts'

/**
 * Every case is a folder with a file in the shape of an export and what it says. The file is called `input`, except
 * where its name tells something. After a wanted change run with
 * UPDATE_GOLDEN=1 and read the difference line by line.
 */
const FIXTURES = resolve(import.meta.dirname, '../fixtures')

for (const format of readdirSync(FIXTURES)) {
  describe(format, () => {
    for (const name of readdirSync(join(FIXTURES, format))) {
      it(name, async () => {
        const folder = join(FIXTURES, format, name)
        const facts = await readCase(folder)
        const found = `${JSON.stringify(summary(facts), null, 1)}\n`
        const expectedFile = join(folder, 'expected.json')
        if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(expectedFile, found)
        expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')))
        expect(facts.unaccounted).toEqual([])
      })
    }
  })
}

async function readCase(folder: string): Promise<FileFacts> {
  const source = caseSource(folder)
  const mapping = readMapping(join(folder, 'mapping.json'))
  const facts = await readFacts(source, {}, mapping)
  // Where a mapping is needed, the one in the folder is what the program suggests by itself.
  if (mapping !== undefined) expect(suggestMapping(facts.table, 'Musterladen_2026-02.csv')).toEqual(mapping)
  return facts
}

function readMapping(file: string): ColumnMapping | undefined {
  return existsSync(file) ? columnMappingSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}

function summary(facts: FileFacts) {
  const { table, conventions, orders, profiles, statuses, campaigns, answers, skips, issues, rowCount } =
    facts
  return {
    format: table.format?.id ?? 'custom',
    encoding: table.encoding,
    delimiter: table.delimiter,
    headerRow: table.headerRow,
    decimal: conventions.decimal,
    dateOrder: conventions.dateOrder,
    rowCount,
    orders,
    profiles,
    // Only newsletter programs' files have these.
    ...(statuses.length > 0 ? { statuses } : {}),
    ...(campaigns.length > 0 ? { campaigns } : {}),
    ...(answers.length > 0 ? { answers } : {}),
    skips,
    issues,
  }
}
