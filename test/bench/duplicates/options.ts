import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Numbers that invented shops begin with. */
  seeds: number[]
  /** How many records the matching alone is timed with. */
  records: number[]
  /** How many customers the whole app is timed with. */
  appRecords: number[]
}

export const HELP = `npm run bench:duplicates -- [options]

  --seeds LIST        seeds of the invented shops (1,2,3)
  --records LIST      numbers of records to time the matching alone with (10000,100000,1000000)
  --app-records LIST  numbers of customers to time the app with (10000,100000)

An empty list leaves a part out: --app-records ''. Published files with known truth are read from the folder
that the variable STAMMKUNDE_DUPLICATES names.`

/** Reads the arguments. @throws Error with a sentence for the user. */
export function parseOptions(args: string[]): BenchOptions | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      seeds: { type: 'string', default: '1,2,3' },
      records: { type: 'string', default: '10000,100000,1000000' },
      'app-records': { type: 'string', default: '10000,100000' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return 'help'
  return {
    seeds: numbers('--seeds', values.seeds),
    records: numbers('--records', values.records),
    appRecords: numbers('--app-records', values['app-records']),
  }
}

function numbers(name: string, text: string): number[] {
  return text
    .split(',')
    .filter(part => part.trim() !== '')
    .map(part => {
      const number = Number(part)
      if (!Number.isInteger(number) || number < 1)
        throw new Error(`${name} takes whole numbers with commas between them, not "${text}".`)
      return number
    })
}
