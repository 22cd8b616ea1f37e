import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { caseFileName } from '../support/fixture-case.ts'
import { memorySource } from '../support/memory-source.ts'
import { damage } from './damage.ts'
import { readAnyway } from './read-anyway.ts'

const FIXTURES = resolve(import.meta.dirname, '../fixtures')
/** No file of this size may keep the owner waiting for longer. */
export const LONGEST_MS = 10_000

export interface Seed {
  name: string
  content: Buffer
}

/** The export of every case of the fixtures. */
export function seeds(): Seed[] {
  return readdirSync(FIXTURES)
    .flatMap(format => readdirSync(join(FIXTURES, format)).map(name => join(FIXTURES, format, name)))
    .filter(folder => existsSync(join(folder, 'expected.json')))
    .sort()
    .map(folder => {
      const file = caseFileName(folder)
      return { name: `${relative(FIXTURES, folder)}/${file}`, content: readFileSync(join(folder, file)) }
    })
}

/** What one damaged file came to. */
export interface Result {
  number: number
  seed: string
  /** What was wrong; null where all was well. */
  problem: string | null
  /** The format that it was taken for, or why it was refused. */
  readAs: string
  milliseconds: number
}

/** Damages a file of the fixtures and reads it as an import would. */
export async function readDamaged(all: readonly Seed[], number: number): Promise<Result> {
  const seed = all[number % all.length]
  if (seed === undefined) throw new Error('There are no fixtures.')
  const name = seed.name.split('/').at(-1) ?? ''
  const source = memorySource(name, damage(seed.content, number))
  const start = performance.now()
  const outcome = await readAnyway(source)
  const milliseconds = performance.now() - start
  const problem = outcome.problem ?? (milliseconds > LONGEST_MS ? 'took too long' : null)
  return { number, seed: seed.name, problem, readAs: outcome.readAs, milliseconds }
}
