import { parseArgs } from 'node:util'
import { resolveDataDirectory } from './data-directory.ts'

/** How the app is to be started. */
export interface StartOptions {
  dataDirectory: string
  /** For the browser host; 0 takes any free one. */
  port: number
  /** Whether the browser host opens the owner's browser. */
  open: boolean
  /** Take the browser host without trying Electron; named itself or by an option that only it knows. */
  browser: boolean
}

export type ParsedStart =
  | { kind: 'start'; options: StartOptions }
  | { kind: 'help'; text: string }
  | { kind: 'problem'; text: string }

const HELP = `Stammkunde starten / Start Stammkunde:  npm start -- [options]

  --data DIR   Datenordner / data folder
  --browser    im eigenen Browser statt im Fenster / in your own browser instead of a window
  --port N     wie --browser, auf diesem Port / like --browser, on this port
  --no-open    wie --browser, ohne ihn zu öffnen / like --browser, without opening it
  --help       diese Hilfe / this help`

/** Reads the arguments of `npm start`. */
export function parseStartOptions(args: string[]): ParsedStart {
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        browser: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return { kind: 'help', text: HELP }
    const port = parsePort(values.port ?? '0')
    if (port === null) return problem(`--port: ${values.port}?`)
    return {
      kind: 'start',
      options: {
        dataDirectory: resolveDataDirectory(values.data),
        port,
        open: !values['no-open'],
        browser: values.browser === true || values.port !== undefined || values['no-open'] === true,
      },
    }
  } catch (error) {
    if (!isArgumentError(error)) throw error
    return problem(error.message)
  }
}

function problem(detail: string): ParsedStart {
  return {
    kind: 'problem',
    text: `Diese Angabe versteht Stammkunde nicht / Stammkunde does not understand this: ${detail}\n\n${HELP}`,
  }
}

function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port <= 65_535 ? port : null
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
}
