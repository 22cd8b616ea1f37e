import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../src-main/importers/open-file.ts'
import { caseFileName, caseSource } from '../support/fixture-case.ts'
import { memorySource } from '../support/memory-source.ts'
import { readFacts } from '../support/read-facts.ts'
import { PLAIN_WRITING, tableBytes } from '../support/table-text.ts'

describe('garbage', () => {
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '',
      '--',
      '0',
      '-1',
      '1e9',
      '99999999999999999999',
      '=A1',
      "'",
      '"',
      '0000-00-00',
      '31.02.2025',
      '@',
      'NaN',
      'null',
      '\u0000',
      '\ud800',
      'Total',
    ),
  )
  const headers = readdirSync(resolve(import.meta.dirname, '../fixtures'))
    .filter(name => !name.startsWith('custom'))
    .flatMap(format => {
      const folder = resolve(import.meta.dirname, '../fixtures', format)
      return readdirSync(folder).map(name => join(folder, name))
    })

  it.each(headers)('in the rows of %s: every row has one outcome', async folder => {
    const file = caseFileName(folder)
    const { table: opened } = await readFacts(caseSource(folder))
    const format = opened.format?.id
    const options = format === undefined ? {} : { format }
    const names = opened.header.names.map(name => (name.startsWith('Column ') ? '' : name))
    const row = fc.array(junk, { minLength: 1, maxLength: names.length + 3 })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async rows => {
        const bytes = tableBytes([names, ...rows], { ...PLAIN_WRITING, delimiter: ';' })
        // Some formats are known by their values, which are gone: the owner chooses the format then.
        const result = await openFile(memorySource(file, bytes), options)
        if (!result.ok || result.table.format === null) return
        const read = await readFacts(memorySource(file, bytes), options)
        expect(read.unaccounted).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('of any bytes never throws', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc
        .uint8Array({ maxLength: 2000 })
        .map(tail =>
          Buffer.concat([Buffer.from('Name,Email,Lineitem name,Lineitem quantity,Total\n'), tail]),
        ),
      fc
        .string({
          unit: fc.constantFrom('a', '1', ',', ';', '\t', '"', '\n', '\r', '\u0000', 'ä', '@', '.'),
          maxLength: 400,
        })
        .map(text => Buffer.from(text)),
      fc
        .uint8Array({ maxLength: 500 })
        .map(tail => Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from('xl/'), tail])),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async content => {
        const opened = await openFile(memorySource('Datei', content), {})
        if (!opened.ok) return
        let rows = 0
        for (const chunk of opened.table.rows()) rows += chunk.rows.length
        expect(rows).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})
