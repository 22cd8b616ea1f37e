import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { callerDirectory } from '../../src-main/host/data-directory.ts'

export interface BenchOptions {
  /** Order lines of the file. */
  rows: number
  /** Our imports; sqlite3 runs once more, in turn with them, and at least three times. */
  runs: number
  /** Calls per read procedure. */
  calls: number
  /** Where file and database stay for the next time; null: a folder that is removed at the end. */
  keep: string | null
}

export const HELP = `npm run bench -- [options]

  --rows N     order lines of the generated file (1000000)
  --runs N     how often the file is imported (2)
  --calls N    calls of each read procedure, at least 50 (60)
  --keep DIR   keep file and database there and use the file again`

/** Reads the arguments. @throws Error with a sentence for the user. */
export function parseOptions(args: string[]): BenchOptions | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '1000000' },
      runs: { type: 'string', default: '2' },
      calls: { type: 'string', default: '60' },
      keep: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return 'help'
  return {
    rows: atLeast(1, '--rows', values.rows),
    runs: atLeast(1, '--runs', values.runs),
    calls: atLeast(50, '--calls', values.calls),
    keep: values.keep === undefined ? null : resolve(callerDirectory(), values.keep),
  }
}

function atLeast(lowest: number, name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < lowest)
    throw new Error(`${name} must be a whole number of at least ${lowest}, not "${text}".`)
  return number
}
