import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutRows } from '../../src-main/importers/cut-rows.ts'
import { decodeText } from '../../src-main/importers/encoding.ts'
import { caseFileName, caseSource } from '../support/fixture-case.ts'
import { memorySource } from '../support/memory-source.ts'
import { type FileFacts, readFacts } from '../support/read-facts.ts'
import { tableBytes } from '../support/table-text.ts'
import { factsAlone, writings } from '../support/writings.ts'

describe('every format, written in other ways', () => {
  const fixtures = resolve(import.meta.dirname, '../fixtures')
  for (const format of readdirSync(fixtures).filter(name => !name.startsWith('custom'))) {
    for (const name of readdirSync(join(fixtures, format))) {
      it(`${format}: ${name}`, async () => {
        const folder = join(fixtures, format, name)
        const file = caseFileName(folder)
        const original = await readFacts(caseSource(folder))
        const rows = rowsOf(original, caseSource(folder))
        await fc.assert(
          fc.asyncProperty(writings, async writing => {
            // Amazon's own files are tab-separated without quoting; other delimiters come from spreadsheets.
            fc.pre(original.table.format?.quoted !== false || writing.delimiter !== '\t')
            fc.pre(
              !rows.flat().some(cell => /[^\n\r\t -ÿ€–]/.test(cell)) || writing.encoding !== 'windows-1252',
            )
            const read = await readFacts(memorySource(file, tableBytes(rows, writing)))
            expect(factsAlone(read)).toEqual(factsAlone(original))
            expect(read.unaccounted).toEqual([])
          }),
          { numRuns: 20 },
        )
      })
    }
  }
})

function rowsOf({ table: opened }: FileFacts, source: ReturnType<typeof memorySource>): string[][] {
  // The encoding is one of the importer's own names.
  const encoding = opened.encoding as Parameters<typeof decodeText>[1]
  const text = [...decodeText(source, encoding)].map(chunk => chunk.text).join('')
  return cutRows(text, opened.delimiter ?? ',', opened.format?.quoted ?? true, true).rows
}
