import { parseArgs } from 'node:util'
import { resolveDataDirectory } from '../data-directory.ts'
import { allProcedures, type FoundProcedure, findProcedure } from './procedures.ts'

/** One call, ready to be made. */
export interface CallOptions {
  found: FoundProcedure
  /** The parsed JSON; where none was given, an empty object for procedures that take input. */
  input: unknown
  dataDirectory: string
  pretty: boolean
}

export type ParsedCall = { kind: 'call'; options: CallOptions } | { kind: 'problem'; text: string }

const USAGE = "npm run -s call -- <procedure> '<json>' --data DIR [--pretty]"

/** Reads the arguments of `npm run call`. */
export function parseCallOptions(args: string[]): ParsedCall {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { data: { type: 'string' }, pretty: { type: 'boolean' } },
    })
    const [name, json, ...rest] = positionals
    if (name === undefined) return problem(`No procedure was named. ${procedureList()}`)
    if (rest.length > 0) return problem(`There is more than one JSON argument: ${rest.join(' ')}`)
    const found = findProcedure(name)
    if (found === null) return problem(`There is no procedure "${name}". ${procedureList()}`)
    return {
      kind: 'call',
      options: {
        found,
        input: parseInput(json, found),
        dataDirectory: resolveDataDirectory(values.data),
        pretty: values.pretty ?? false,
      },
    }
  } catch (error) {
    if (error instanceof SyntaxError) return problem(`The input is not valid JSON: ${error.message}`)
    if (isArgumentError(error)) return problem(error.message)
    throw error
  }
}

function parseInput(json: string | undefined, { procedure }: FoundProcedure): unknown {
  if (json !== undefined) return JSON.parse(json)
  return procedure['~orpc'].inputSchema === undefined ? undefined : {}
}

function problem(text: string): ParsedCall {
  return { kind: 'problem', text: `${text}\nUsage: ${USAGE}` }
}

function procedureList(): string {
  return `There are: ${allProcedures()
    .map(({ path }) => path.join('.'))
    .join(', ')}.`
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
}
