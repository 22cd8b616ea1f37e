import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ByteSource } from '../../src-main/importers/byte-source.ts'
import { memorySource } from './memory-source.ts'

/** The name of the export in a case's folder: whatever is neither its expectation nor its mapping. */
export function caseFileName(folder: string): string {
  const name = readdirSync(folder).find(entry => !/^(?:expected|mapping)\.json$/.test(entry))
  if (name === undefined) throw new Error(`no export in ${folder}`)
  return name
}

/** The export in a case's folder. */
export function caseSource(folder: string): ByteSource {
  const name = caseFileName(folder)
  return memorySource(name, readFileSync(join(folder, name)))
}
