import { type Backend, createBackend } from '../../backend/create-backend.ts'
import { sampleDirectory } from '../app-root.ts'
import { callerDirectory } from '../data-directory.ts'
import { callProcedure } from './call.ts'
import { callError } from './call-error.ts'
import { type CallOptions, parseCallOptions } from './call-options.ts'
import { PathFiles } from './path-files.ts'

/**
 * Runs one procedure of the contract against a data folder: result as JSON on stdout; failure as JSON on
 * stderr with exit code 1; a call that makes no sense as a sentence with exit code 2.
 */
export async function main(args: string[]): Promise<number> {
  const parsed = parseCallOptions(args)
  if (parsed.kind === 'problem') {
    console.error(parsed.text)
    return 2
  }
  try {
    const result = await runCall(parsed.options, interruption())
    await print(JSON.stringify(result ?? null, null, parsed.options.pretty ? 2 : 0))
    return 0
  } catch (error) {
    console.error(JSON.stringify({ error: callError(error) }))
    return 1
  }
}

async function runCall(options: CallOptions, signal: AbortSignal): Promise<unknown> {
  const { dataDirectory, found, input } = options
  // A stream that waits for something to happen does not keep Node from ending.
  const wakefulness = setInterval(() => undefined, 60_000)
  try {
    await using backend = await openBackend(dataDirectory)
    const context = { files: new PathFiles(callerDirectory()) }
    return await callProcedure(backend, found.path, input, context, signal)
  } finally {
    clearInterval(wakefulness)
  }
}

async function openBackend(dataDirectory: string): Promise<Backend & AsyncDisposable> {
  const backend = await createBackend({ dataDirectory, sampleDirectory: sampleDirectory() })
  return { ...backend, [Symbol.asyncDispose]: () => backend.close() }
}

/** Ctrl-C cancels the call; a second one ends the process at once. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
  return controller.signal
}

/** Waits until all is written: a pipe takes a large result bit by bit. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${text}\n`, error => (error ? reject(error) : resolve()))
  })
}
