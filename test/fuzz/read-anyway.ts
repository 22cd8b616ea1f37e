import type { ByteSource } from '../../src-main/importers/byte-source.ts'
import { missingFields, suggestMapping } from '../../src-main/importers/formats/custom.ts'
import { openFile } from '../../src-main/importers/open-file.ts'
import { UnreadableTable } from '../../src-main/importers/table.ts'
import { readFacts } from '../support/read-facts.ts'

/**
 * Reads a file by its format, else by the mapping that is suggested, and looks whether every row has exactly one
 * outcome. A refusal is a good end; an error is not.
 */
export async function readAnyway(source: ByteSource): Promise<{ readAs: string; problem: string | null }> {
  try {
    const opened = await openFile(source, {})
    if (!opened.ok) return { readAs: opened.problem, problem: null }
    const { table } = opened
    const mapping = table.format === null ? suggestMapping(table, source.name) : null
    if (table.format === null && (mapping === null || missingFields(mapping).length > 0))
      return { readAs: 'needs_mapping', problem: null }
    const facts = await readFacts(source, {}, mapping ?? undefined)
    const problem = facts.unaccounted.length === 0 ? null : `rows without one outcome: ${facts.unaccounted}`
    return { readAs: table.format?.id ?? 'custom', problem }
  } catch (error) {
    // The text stops being a table somewhere below: an import keeps what stands before and says so.
    if (error instanceof UnreadableTable) return { readAs: error.problem, problem: null }
    return {
      readAs: 'error',
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
