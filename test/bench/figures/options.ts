import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { callerDirectory } from '../../../src-main/host/data-directory.ts'

export interface BenchOptions {
  /** Order lines of the customer bases. */
  rows: number[]
  /** Where files and databases stay for the next time; null: a folder that is removed at the end. */
  keep: string | null
}

export const HELP = `npm run bench:figures -- [options]

  --rows LIST  order lines of the generated shops (10000,100000,1000000)
  --keep DIR   keep files and databases there and use them again`

/** Reads the arguments. @throws Error with a sentence for the user. */
export function parseOptions(args: string[]): BenchOptions | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '10000,100000,1000000' },
      keep: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return 'help'
  const rows = values.rows.split(',').map(Number)
  if (rows.some(number => !Number.isInteger(number) || number < 100))
    throw new Error(`--rows takes whole numbers of at least 100 with commas, not "${values.rows}".`)
  return { rows, keep: values.keep === undefined ? null : resolve(callerDirectory(), values.keep) }
}
